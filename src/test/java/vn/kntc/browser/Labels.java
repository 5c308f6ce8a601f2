package vn.kntc.browser;

import java.util.regex.Pattern;

/** Patterns for what stands on a page; they are run by the browser, which does not know all that Java's do. */
final class Labels {

    private Labels() {}

    /** This label and nothing else, but for the asterisk of a required field. */
    static Pattern whole(String label) {
        return Pattern.compile("^\\s*" + literally(label) + "\\s*\\*?\\s*$");
    }

    static Pattern beginningWith(String label) {
        return Pattern.compile("^\\s*" + literally(label));
    }

    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }
}
