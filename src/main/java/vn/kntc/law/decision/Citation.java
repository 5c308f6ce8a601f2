package vn.kntc.law.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a rule's description says: the articles, separated by semicolons, and after them the doubts, each beginning with
 * "Cần pháp chế xác nhận:".
 *
 * @param basis never empty
 */
record Citation(List<String> basis, List<String> doubts) {

    static final String DOUBT = "Cần pháp chế xác nhận:";

    /** @throws IllegalArgumentException if no article is cited */
    static Citation of(String description) {
        var basis = articles(description);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("no article cited");
        }
        var parts = description.split(DOUBT, -1);
        var doubts = new ArrayList<String>();
        for (int i = 1; i < parts.length; i++) {
            doubts.add(DOUBT + " " + parts[i].strip());
        }
        return new Citation(basis, List.copyOf(doubts));
    }

    /** What stands before the first doubt; empty where nothing is cited. */
    static List<String> articles(String description) {
        return Arrays.stream(description.split(DOUBT, 2)[0].split("[;\n]"))
                .map(article -> article.strip().replaceFirst("\\.$", ""))
                .filter(article -> !article.isEmpty())
                .toList();
    }
}
