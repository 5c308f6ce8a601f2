package vn.kntc.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** English words of Tasklist, Camunda Forms and the browser's widgets that no Vietnamese officer may meet. */
final class EnglishWords {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(Claim|Unclaim|Complete|Completed|Due|Overdue|Created|Filter|Filters|Create task|Start process|Start|My Tasks|All Tasks"
                    + "|Add comment|Add groups?|Set follow-up|Follow-up|Assignee|Description|History|Diagram|Form|Field|required"
                    + "|Select|Search|Save|Close|Cancel|Back|Next|Previous|Loading|Error|Warning|Success|Sign in|Sign out|Log ?in|Log ?out"
                    + "|Password|Username|Business key|Task|Tasks|Process|Dismiss|Remove|Delete|Update|Yes|No results|None"
                    + "|January|February|March|April|June|July|August|September|October|November|December"
                    + "|Mon|Tue|Wed|Fri|Sat|Sun|days? ago|in \\d+ days?|a few seconds|minutes?|hours?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    // what is painted, and what is read out or shown on hovering over it
    private static final String SHOWN =
            """
            () => {
              const shown = element => element.checkVisibility({ visibilityProperty: true });
              const attributes = ['placeholder', 'title', 'aria-label'];
              const texts = [document.title, document.body.innerText];
              for (const element of document.querySelectorAll('[placeholder], [title], [aria-label], input[type=submit]')) {
                if (shown(element)) {
                  attributes.forEach(name => texts.push(element.getAttribute(name) ?? ''));
                }
              }
              return texts.join('\\n');
            }
            """;

    private EnglishWords() {}

    /** Those that the page and the frames in it show now. */
    static List<String> on(Page page) {
        var found = new ArrayList<String>();
        for (Frame frame : page.frames()) {
            var text = (String) frame.evaluate(SHOWN);
            WORDS.matcher(text).results().map(MatchResult::group).forEach(found::add);
        }
        return found;
    }
}
