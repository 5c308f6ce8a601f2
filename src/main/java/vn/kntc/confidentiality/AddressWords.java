package vn.kntc.confidentiality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One way of writing for addresses that are written in several: "45/12 Lý Thái Tổ" is "số 45 ngõ 12 đường Lý Thái Tổ", "thửa đất số
 * 45, tờ bản đồ số 12" is "thửa 45 tờ 12".
 */
final class AddressWords {

    private static final Set<String> NUMBERING = Set.of("so", "nha");
    private static final Set<String> STREETS = Set.of("duong", "pho");
    private static final Set<String> ALLEYS = Set.of("ngo", "ngach", "hem", "kiet");

    /** "Khu phố 3", "tổ dân phố 3": no street. */
    private static final Set<String> QUARTERS = Set.of("khu", "dan");

    private static final FoldedText.Word ALLEY = FoldedText.of("ngõ").words().get(0);
    private static final FoldedText.Word STREET = FoldedText.of("đường").words().get(0);

    private final List<FoldedText.Word> words;
    private final boolean address;
    private final List<FoldedText.Word> kept = new ArrayList<>();

    private AddressWords(List<FoldedText.Word> words, boolean address) {
        this.words = words;
        this.address = address;
    }

    /** @param address whether it is one, and not a text that may hold one: there "5/12" is a day as often as a door */
    static FoldedText comparable(FoldedText text, boolean address) {
        var reading = new AddressWords(text.words(), address);
        for (int at = 0; at < reading.words.size(); at++) {
            reading.take(at);
        }
        return FoldedText.ofWords(reading.kept);
    }

    /** "5 ngõ 12", which without its street is the day "5/12" too. */
    static boolean isOnlyNumbered(FoldedText door) {
        return door.words().stream().allMatch(word -> word.isNumber() || ALLEYS.contains(word.folded()));
    }

    private void take(int at) {
        var word = words.get(at);
        boolean number = isNumber(skipNumbering(at + 1));
        if (NUMBERING.contains(word.folded()) || isOfAParcel(at)) {
            return;
        }
        if (STREETS.contains(word.folded())) {
            // the name of a street is known without this word, its number is not
            if (number && !lastIsAny(QUARTERS)) {
                kept.add(STREET);
            }
            return;
        }
        if (ALLEYS.contains(word.folded()) && number && lastIsNumber()) {
            kept.add(ALLEY);
            return;
        }
        if (word.isNumber() && word.gap().equals("/") && lastIsNumber() && endsADoor(at) && !isOfANumberedStreet()) {
            kept.add(ALLEY);
        }
        kept.add(word);
    }

    /** "Thửa đất số 45, tờ bản đồ số 12". */
    private boolean isOfAParcel(int at) {
        var word = words.get(at).folded();
        var before = at > 0 ? words.get(at - 1).folded() : "";
        return word.equals("dat") && before.equals("thua")
                || word.equals("ban") && before.equals("to") && is(at + 1, "do")
                || word.equals("do") && before.equals("ban") && at > 1 && is(at - 2, "to");
    }

    /** Behind "45/12" a street's name follows; behind a day nothing of the kind. */
    private boolean endsADoor(int at) {
        int end = at + 1;
        while (isNumber(end)) {
            end++;
        }
        return address
                || end < words.size()
                        && (STREETS.contains(words.get(end).folded())
                                || words.get(end).capital() && !words.get(end).apart());
    }

    /** "đường 30/4". */
    private boolean isOfANumberedStreet() {
        return kept.size() >= 2 && kept.get(kept.size() - 2).equals(STREET);
    }

    private int skipNumbering(int at) {
        int next = at;
        while (next < words.size() && NUMBERING.contains(words.get(next).folded())) {
            next++;
        }
        return next;
    }

    private boolean isNumber(int at) {
        return at < words.size() && words.get(at).isNumber();
    }

    private boolean is(int at, String folded) {
        return at < words.size() && words.get(at).folded().equals(folded);
    }

    private boolean lastIsNumber() {
        return !kept.isEmpty() && kept.get(kept.size() - 1).isNumber();
    }

    private boolean lastIsAny(Set<String> folded) {
        return !kept.isEmpty() && folded.contains(kept.get(kept.size() - 1).folded());
    }
}
