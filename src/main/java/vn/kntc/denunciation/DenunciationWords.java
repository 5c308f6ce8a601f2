package vn.kntc.denunciation;

import java.util.List;
import vn.kntc.denunciation.DenunciationAct.Finding;

/** What was found, as case file and timeline print it. */
final class DenunciationWords {

    private DenunciationWords() {}

    static List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.content() + " – " + each.person() + ": "
                        + each.verdict().words() + ". " + each.finding())
                .toList();
    }
}
