package vn.kntc.law.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a rule's description says: the articles, separated by semicolons, and after them the doubts, each beginning with
 * "Cần pháp chế xác nhận:".
 *
 * <p>People type that phrase in many ways: decomposed letters, no-break or doubled blanks, a blank before the colon or none at all, another
 * case, a wrong accent. It is read without accents and case, so that no doubt passes for an article.
 *
 * @param basis never empty
 */
record Citation(List<String> basis, List<String> doubts) {

    static final String DOUBT = "Cần pháp chế xác nhận:";

    private static final Pattern DOUBT_AS_TYPED =
            Pattern.compile("(?<![a-z0-9])can\\W+phap\\W+che\\W+xac\\W+nhan\\b\\s*(:?)[\\s.,;–-]*");

    /** @throws IllegalArgumentException if no article is cited */
    static Citation of(String description) {
        var citation = read(description);
        if (citation.basis.isEmpty()) {
            throw new IllegalArgumentException("no article cited");
        }
        return citation;
    }

    /** What is written, also where no article is cited; a doubt that says nothing is the bare phrase. */
    static Citation read(String description) {
        var text = tidy(description);
        var phrases = DOUBT_AS_TYPED.matcher(folded(text));
        var starts = new ArrayList<int[]>();
        while (phrases.find()) {
            // after the first one the words may stand in the middle of a sentence
            if (starts.isEmpty() || !phrases.group(1).isEmpty() || text.charAt(phrases.start() - 1) == '\n') {
                starts.add(new int[] {phrases.start(), phrases.end()});
            }
        }
        var doubts = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
            doubts.add((DOUBT + " " + text.substring(starts.get(i)[1], end).strip()).strip());
        }
        var articles = starts.isEmpty() ? text : text.substring(0, starts.get(0)[0]);
        return new Citation(
                Arrays.stream(articles.split("[;\n]"))
                        .map(article -> article.strip().replaceFirst("\\.$", ""))
                        .filter(article -> !article.isEmpty())
                        .distinct()
                        .toList(),
                doubts.stream().distinct().toList());
    }

    /** Composed letters, plain single blanks, nothing invisible. */
    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\R|[\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cf}\\p{M}]", "")
                .replaceAll("[\\p{Z}\\p{Cc}&&[^\n]]+", " ");
    }

    /** The same text without accents and case, letter by letter. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            folded.append(
                    letter == 'đ' || letter == 'Đ' || letter == 'Ð'
                            ? 'd'
                            : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD)
                                    .charAt(0));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
