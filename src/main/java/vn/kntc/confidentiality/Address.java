package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final String SHORT_UNITS = "p\\.|x\\.|q\\.|h\\.|tp\\.|tx\\.|tt\\.|tdp|kp";
    private static final Pattern BETWEEN_PARTS = between(UNITS);
    /** For who types without marks; a marked text would be cut within names ("Nguyễn Thị Xa"). */
    private static final Pattern BETWEEN_PLAIN_PARTS =
            between(Stream.of(UNITS.split("\\|")).map(FoldedText::searchable).collect(Collectors.joining("|")));

    /** "xã Cảnh Hưng (nay là xã Phật Tích)": the part before, and what it is called now. */
    private static final Pattern RENAMED = Pattern.compile(
            "([^,;()\\n]+?)\\s*\\(?\\s*(?:nay|hiện nay|hiện|trước đây|trước|cũ)\\s+(?:là|thuộc)\\s+([^,;()\\n]+)\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

    /** After one of these a number and a ward are no door: "ngày 12/5, phường Nhân Hòa". */
    private static final Set<String> COUNTED =
            Set.of("ngay", "thang", "nam", "dieu", "khoan", "diem", "muc", "quy", "ky", "lan", "phan");

    private Address() {}

    /**
     * A part of an address that must not be said.
     *
     * @param bareDoor whether it is no more than a number and a ward
     * @param street whether it begins with a street's name that may be a ward's too
     */
    record Telling(FoldedText part, boolean bareDoor, boolean street) {

        boolean isIn(FoldedText comparable) {
            return comparable.holds(part, this::isMeant);
        }

        private boolean isMeant(FoldedText text, int first) {
            if (first == 0) {
                return true;
            }
            var before = text.words().get(first - 1);
            boolean counted = before.isNumber() || COUNTED.contains(before.folded());
            boolean ward = DISTRICTS.stream().anyMatch(unit -> unit.endsAt(text, first));
            return !(bareDoor && counted) && !(street && ward);
        }
    }

    /** A text as addresses are compared: abbreviations written out, words that come and go left out. */
    static FoldedText comparable(FoldedText text) {
        return text.writtenOut(LONG_FORMS).without(word -> FILLERS.contains(word.folded()));
    }

    /** What of the address must not be said; nothing if it tells no more than ward or province. */
    static List<Telling> telling(String address) {
        var written = Normalizer.normalize(address, Normalizer.Form.NFC).replaceAll("[\\p{Z}\\u200B\\uFEFF]", " ");
        var renamed = RENAMED.matcher(written);
        return Stream.of(renamed.replaceAll("$1"), renamed.replaceAll(" $2"))
                .distinct()
                .flatMap(one -> tellingOf(one).stream())
                .toList();
    }

    private static List<Telling> tellingOf(String address) {
        boolean plain = FoldedText.of(address).words().stream()
                .allMatch(word -> word.marks().isEmpty());
        var parts = Stream.of((plain ? BETWEEN_PLAIN_PARTS : BETWEEN_PARTS).split(address))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(FoldedText::of)
                .filter(part -> !part.words().isEmpty())
                .toList();
        var kinds = parts.stream().map(Address::kind).toList();
        var folded = parts.stream().map(Address::comparable).toList();
        if (kinds.contains(Part.DOOR)) {
            return indexes(kinds, Part.DOOR)
                    .map(index -> namesItsStreet(folded.get(index))
                            ? new Telling(folded.get(index), false, false)
                            : new Telling(withNext(folded, index), isNext(kinds, index, Part.DISTRICT), false))
                    .filter(Address::isEnough)
                    .toList();
        }
        // without a number: the hamlet or street tells where only together with what it lies in
        return Stream.concat(indexes(kinds, Part.HAMLET), indexes(kinds, Part.STREET))
                .filter(index -> index + 1 < parts.size())
                .map(index -> new Telling(withNext(folded, index), false, kinds.get(index) == Part.STREET))
                .filter(Address::isEnough)
                .toList();
    }

    private static Pattern between(String units) {
        return Pattern.compile(
                "[,;()\\[\\]\\n\\r]|\\s[-–—]\\s|\\s+(?=(?:" + units + ")\\s|(?:" + SHORT_UNITS + "))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isNext(List<Part> kinds, int index, Part wanted) {
        return index + 1 < kinds.size() && kinds.get(index + 1) == wanted;
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

    private static boolean isEnough(Telling telling) {
        return telling.part().words().size() >= 2;
    }

    private static boolean startsWithAny(FoldedText part, List<FoldedText> phrases) {
        return phrases.stream().anyMatch(phrase -> part.hasAt(0, phrase));
    }

    private static List<FoldedText> phrases(String... phrases) {
        return Stream.of(phrases).map(FoldedText::of).toList();
    }
}
