package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which part of an address tells who lives there. */
final class Address {

    /** How closely a part of an address leads to somebody. */
    private enum Part {
        DOOR,
        STREET,
        HAMLET,
        DISTRICT,
        OTHER
    }

    private static final String UNITS =
            "phường|xã|thị trấn|thị xã|đặc khu|quận|huyện|thành phố|tỉnh|thôn|xóm|ấp|tổ dân phố|khu phố";
    private static final Pattern BETWEEN_PARTS = Pattern.compile(
            "[,;\\n\\r]|\\s[-–—]\\s|\\s+(?=(?:" + UNITS + ")\\s)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<FoldedText> DISTRICTS = phrases(
            "phường",
            "xã",
            "thị trấn",
            "thị xã",
            "đặc khu",
            "quận",
            "huyện",
            "thành phố",
            "tỉnh",
            "tp",
            "p",
            "x",
            "q",
            "h",
            "tx");
    private static final List<FoldedText> HAMLETS = phrases(
            "thôn", "xóm", "ấp", "bản", "làng", "buôn", "bon", "phum", "sóc", "tổ", "khu", "đội", "cụm", "tdp", "kp");
    private static final List<FoldedText> STREETS =
            phrases("đường", "phố", "quốc lộ", "tỉnh lộ", "đại lộ", "hẻm", "ngõ", "ngách", "kiệt");

    /** Words that come and go in an address without changing it. */
    private static final Set<String> FILLERS = Set.of("so", "nha", "duong", "pho");

    private static final Map<String, FoldedText> LONG_FORMS = Map.of(
            "p", FoldedText.of("phường"),
            "x", FoldedText.of("xã"),
            "q", FoldedText.of("quận"),
            "h", FoldedText.of("huyện"),
            "tp", FoldedText.of("thành phố"),
            "tx", FoldedText.of("thị xã"),
            "tdp", FoldedText.of("tổ dân phố"),
            "kp", FoldedText.of("khu phố"));

    private Address() {}

    /** A text as addresses are compared: abbreviations written out, words that come and go left out. */
    static FoldedText comparable(FoldedText text) {
        return text.writtenOut(LONG_FORMS).without(word -> FILLERS.contains(word.folded()));
    }

    /** What of the address must not be said, comparable; nothing if it tells no more than ward or province. */
    static List<FoldedText> telling(String address) {
        var parts = Stream.of(BETWEEN_PARTS.split(Normalizer.normalize(address, Normalizer.Form.NFC)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(FoldedText::of)
                .toList();
        var kinds = parts.stream().map(Address::kind).toList();
        var folded = parts.stream().map(Address::comparable).toList();
        if (kinds.contains(Part.DOOR)) {
            return indexes(kinds, Part.DOOR)
                    .map(index -> namesItsStreet(folded.get(index)) ? folded.get(index) : withNext(folded, index))
                    .filter(Address::isEnough)
                    .toList();
        }
        // without a number: the hamlet or street tells where only together with what it lies in
        return Stream.concat(indexes(kinds, Part.HAMLET), indexes(kinds, Part.STREET))
                .map(index -> withNext(folded, index))
                .filter(Address::isEnough)
                .toList();
    }

    private static Stream<Integer> indexes(List<Part> kinds, Part wanted) {
        return Stream.iterate(0, index -> index < kinds.size(), index -> index + 1)
                .filter(index -> kinds.get(index) == wanted);
    }

    /** Whether this is a ward, a province or anything between. */
    static boolean isDistrict(FoldedText part) {
        return startsWithAny(part, DISTRICTS);
    }

    private static Part kind(FoldedText part) {
        if (isDistrict(part)) {
            return Part.DISTRICT;
        }
        if (startsWithAny(part, HAMLETS)) {
            return Part.HAMLET;
        }
        if (part.words().stream().anyMatch(FoldedText.Word::isNumber)) {
            return Part.DOOR;
        }
        return startsWithAny(part, STREETS) ? Part.STREET : Part.OTHER;
    }

    /** Whether a word, not only a letter as in "12A", follows the first number: "12 Trần Hưng Đạo", unlike "lô 12". */
    private static boolean namesItsStreet(FoldedText door) {
        return door.words().stream()
                .dropWhile(word -> !word.isNumber())
                .anyMatch(word -> !word.isNumber() && word.folded().length() > 1);
    }

    private static FoldedText withNext(List<FoldedText> parts, int index) {
        return FoldedText.join(parts.subList(index, Math.min(index + 2, parts.size())));
    }

    private static boolean isEnough(FoldedText part) {
        return part.words().size() >= 2;
    }

    private static boolean startsWithAny(FoldedText part, List<FoldedText> phrases) {
        return phrases.stream().anyMatch(phrase -> part.hasAt(0, phrase));
    }

    private static List<FoldedText> phrases(String... phrases) {
        return Stream.of(phrases).map(FoldedText::of).toList();
    }
}
