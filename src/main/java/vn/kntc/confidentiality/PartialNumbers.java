package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Papers and phones of which a text shows some digits: the last ones, or the first and last around what is masked. */
final class PartialNumbers {

    private static final Set<String> PAPERS = Set.of(
            "cccd",
            "cmnd",
            "cmt",
            "cancuoc",
            "hochieu",
            "dinhdanh",
            "giayto",
            "dienthoai",
            "dt",
            "sdt",
            "cuoi",
            "tel",
            "tancung",
            "sothe");

    /** "đuôi 4577", which without its marks is "dưới 4577 m²" too. */
    private static final FoldedText.Word TAIL = FoldedText.of("đuôi").words().get(0);

    /** What is counted in these is money or ground. */
    private static final Set<String> MEASURES =
            Set.of("dong", "vnd", "d", "m", "ha", "trieu", "ty", "ti", "nghin", "ngan", "usd", "km", "kg");

    private static final int WORDS_OF_CONTEXT = 4;
    private static final int FEWEST_DIGITS = 4;
    private static final int TELLING_DIGITS = 6;
    private static final int FEWEST_BEHIND_A_MASK = 3;
    private static final int FEWEST_AROUND_A_MASK = 2;

    private static final String DIGITS =
            "((?:\\p{Nd}[ .\\-–]?){0,20})"; // without an end the engine of patterns would run out of stack
    private static final Pattern MASKED =
            Pattern.compile(DIGITS + "(?:…|\\.{2,}|\\*{2,}|[xX]{2,}|#{2,}|_{2,}|•+)[ .\\-–]?" + DIGITS);

    private static final Pattern LETTERS_AMONG_DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])[0-9OoIlSB]{8,}(?![\\p{L}\\p{Nd}])");

    private final List<String> numbers = new ArrayList<>();

    /** @param folded digits and letters without separators */
    void add(String folded) {
        if (folded.length() > TELLING_DIGITS) {
            numbers.add(folded);
        }
    }

    boolean endsAt(List<FoldedText.Word> words, int at, boolean plain) {
        return numbers.stream().anyMatch(number -> endsNumber(words, at, number, plain));
    }

    boolean isMaskedIn(String text) {
        var written = Normalizer.normalize(text, Normalizer.Form.NFC);
        return MASKED.matcher(written)
                        .results()
                        .anyMatch(masked -> mayMeanOne(digits(masked.group(1)), digits(masked.group(2))))
                || LETTERS_AMONG_DIGITS.matcher(written).results().anyMatch(found -> holdsOne(asDigits(found.group())));
    }

    /** Numbers standing together that end the paper's number; few digits only where a paper or phone is spoken of. */
    private static boolean endsNumber(List<FoldedText.Word> words, int at, String number, boolean plain) {
        if (at > 0 && words.get(at - 1).isNumber()) {
            return false; // within a longer number, as of a sum of money
        }
        boolean paper = speaksOfAPaper(words, at, plain);
        var digits = new StringBuilder();
        for (int end = at; end < words.size() && words.get(end).isNumber(); end++) {
            digits.append(words.get(end).folded());
            if (digits.length() > number.length()) {
                return false;
            }
            if (number.endsWith(digits.toString())
                    && (paper && digits.length() >= FEWEST_DIGITS
                            || digits.length() >= TELLING_DIGITS && !isOfSomethingElse(words, at, end + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A sum of money, the number of a document ("001234/QĐ-UBND") or of a certificate ("CH 001234"). */
    private static boolean isOfSomethingElse(List<FoldedText.Word> words, int at, int end) {
        boolean measured =
                end < words.size() && MEASURES.contains(words.get(end).folded());
        boolean document = end < words.size() && words.get(end).gap().startsWith("/");
        boolean certificate = at > 0
                && words.get(at - 1).capital()
                && words.get(at - 1).folded().length() == 2;
        return measured || document || certificate;
    }

    private static boolean speaksOfAPaper(List<FoldedText.Word> words, int at, boolean plain) {
        int from = Math.max(0, at - WORDS_OF_CONTEXT);
        return IntStream.range(from, at).boxed().anyMatch(index -> {
            var word = words.get(index);
            boolean tail = word.folded().equals(TAIL.folded())
                    && (plain || word.marks().equals(TAIL.marks()));
            var withNext = index + 1 < at ? word.folded() + words.get(index + 1).folded() : "";
            return tail || PAPERS.contains(word.folded()) || PAPERS.contains(withNext);
        });
    }

    private boolean mayMeanOne(String first, String last) {
        boolean around = first.length() >= FEWEST_BEHIND_A_MASK && last.length() >= FEWEST_AROUND_A_MASK;
        if (!around && first.length() < TELLING_DIGITS && last.length() < FEWEST_BEHIND_A_MASK) {
            return false;
        }
        return numbers.stream()
                .anyMatch(number -> first.length() + last.length() < number.length()
                        && number.startsWith(first)
                        && number.endsWith(last));
    }

    private boolean holdsOne(String digits) {
        return numbers.stream().anyMatch(digits::contains);
    }

    private static String digits(String written) {
        return FoldedText.of(written).letters();
    }

    private static String asDigits(String written) {
        return Stream.of(written.split(""))
                .map(sign -> switch (sign.toUpperCase(Locale.ROOT)) {
                    case "O" -> "0";
                    case "I", "L" -> "1";
                    case "S" -> "5";
                    case "B" -> "8";
                    default -> sign;
                })
                .reduce("", String::concat);
    }
}
