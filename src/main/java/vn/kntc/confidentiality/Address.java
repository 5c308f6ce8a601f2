package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.ArrayList;
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
            "([^,;()\\n]+?)\\s*\\(?\\s*(?:nay|hiện nay|hiện|trước đây|trước|cũ|mới|(?:sau(?: khi)? )?(?:sáp nhập|sắp xếp|hợp nhất|đổi tên))"
                    + "\\s+(?:là|thuộc|thành|vào)\\s+([^,;()\\n]+)\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Thôn Đông (xã Cảnh Hưng cũ)": what it lay in before. */
    private static final Pattern FORMER = Pattern.compile(
            "\\s*\\(\\s*((?:" + UNITS + ")\\s[^,;()\\n]+?)\\s+(?:cũ|trước đây)\\s*\\)",
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

    /** A road that is only numbered leads past everybody: "quốc lộ 18". */
    private static final List<FoldedText> NUMBERED_ROADS =
            phrases("quốc lộ", "tỉnh lộ", "đường tỉnh", "hương lộ", "đại lộ", "đường", "phố", "ql", "tl");

    private static final Set<String> NUMBERING = Set.of("so", "nha");

    private static final List<FoldedText> COMMUNES = phrases("xã", "phường", "thị trấn");

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
            Set.of("ngay", "thang", "nam", "dieu", "khoan", "diem", "muc", "qui", "ki", "lan", "phan");

    /** A number and a ward behind one of these are whose paper it is: "Quyết định số 15 phường Nhân Hòa". */
    private static final List<FoldedText> PAPERS = phrases(
            "quyết định",
            "thông báo",
            "báo cáo",
            "công văn",
            "văn bản",
            "biên bản",
            "giấy mời",
            "giấy chứng nhận",
            "phiếu",
            "nghị quyết",
            "tờ trình",
            "hợp đồng",
            "kết luận",
            "kế hoạch",
            "đơn",
            "thư");

    private Address() {}

    /**
     * A part of an address that must not be said.
     *
     * @param bareDoor whether it is no more than a number and a ward, or than numbers
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
            boolean counted = before.isNumber()
                    || COUNTED.contains(before.folded())
                    || PAPERS.stream().anyMatch(paper -> paper.endsAt(text, first));
            boolean ward = DISTRICTS.stream().anyMatch(unit -> unit.endsAt(text, first));
            return !(bareDoor && counted) && !(street && ward);
        }
    }

    /** A text as addresses are compared. */
    static FoldedText comparable(FoldedText text) {
        return AddressWords.comparable(text.writtenOut(LONG_FORMS), false);
    }

    /** What of the address must not be said; nothing if it tells no more than ward or province. */
    static List<Telling> telling(String address) {
        var written = Normalizer.normalize(address, Normalizer.Form.NFC).replaceAll("[\\p{Z}\\u200B\\uFEFF]", " ");
        var renamed = RENAMED.matcher(written);
        return Stream.of(renamed.replaceAll("$1"), renamed.replaceAll(" $2"))
                .flatMap(one -> Stream.of(
                        FORMER.matcher(one).replaceAll(", $1"),
                        FORMER.matcher(one).replaceAll("")))
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
        if (kinds.contains(Part.DOOR)) {
            return indexes(kinds, Part.DOOR)
                    .map(index -> door(parts, kinds, index))
                    .filter(Address::isEnough)
                    .toList();
        }
        // without a number: the hamlet or street tells where only together with what it lies in
        return Stream.concat(
                        indexes(kinds, Part.HAMLET).limit(1).flatMap(index -> hamlet(parts, kinds, index)),
                        indexes(kinds, Part.STREET)
                                .filter(index -> index + 1 < parts.size())
                                .map(index -> new Telling(joined(parts, index, index + 2), false, true)))
                .filter(Address::isEnough)
                .toList();
    }

    /** The number with its street, or with what stands next. */
    private static Telling door(List<FoldedText> parts, List<Part> kinds, int index) {
        var alone = joined(parts, index, index + 1);
        if (namesItsStreet(alone)) {
            return new Telling(alone, AddressWords.isOnlyNumbered(alone), false);
        }
        var withNext = joined(parts, index, index + 2);
        return new Telling(
                withNext, isNext(kinds, index, Part.DISTRICT) || AddressWords.isOnlyNumbered(withNext), false);
    }

    /** The nearest hamlet, with what it lies in and with the ward, whether "xã" stands before its name or not. */
    private static Stream<Telling> hamlet(List<FoldedText> parts, List<Part> kinds, int index) {
        if (index + 1 >= parts.size()) {
            return Stream.empty();
        }
        var around = new ArrayList<FoldedText>(List.of(parts.get(index + 1)));
        indexes(kinds, Part.DISTRICT)
                .filter(ward -> ward > index + 1)
                .limit(1)
                .map(parts::get)
                .forEach(around::add);
        return around.stream()
                .flatMap(Address::withAndWithoutUnit)
                .map(outer -> FoldedText.join(List.of(parts.get(index), outer)))
                .map(part -> new Telling(inAddress(part), false, false));
    }

    private static Stream<FoldedText> withAndWithoutUnit(FoldedText place) {
        var unit = COMMUNES.stream().filter(one -> place.hasAt(0, one)).findFirst();
        if (unit.isPresent()) {
            var bare = place.fromWord(unit.get().words().size());
            boolean named = bare.words().stream().noneMatch(FoldedText.Word::isNumber)
                    && !bare.words().isEmpty();
            return named ? Stream.of(place, bare) : Stream.of(place);
        }
        return kind(place) == Part.OTHER
                ? Stream.concat(Stream.of(place), COMMUNES.stream().map(one -> FoldedText.join(List.of(one, place))))
                : Stream.of(place);
    }

    private static FoldedText joined(List<FoldedText> parts, int from, int to) {
        return inAddress(FoldedText.join(parts.subList(from, Math.min(to, parts.size()))));
    }

    private static FoldedText inAddress(FoldedText part) {
        return AddressWords.comparable(part.writtenOut(LONG_FORMS), true);
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
        if (isNumberedRoad(part)) {
            return Part.OTHER;
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

    private static boolean isNumberedRoad(FoldedText part) {
        return NUMBERED_ROADS.stream()
                .filter(road -> part.hasAt(0, road))
                .map(road -> part.words().stream().skip(road.words().size()).toList())
                .anyMatch(name -> !name.isEmpty()
                        && name.get(0).isNumber()
                        && name.stream().noneMatch(word -> NUMBERING.contains(word.folded()))
                        && name.stream()
                                .allMatch(
                                        word -> word.isNumber() || word.folded().length() == 1));
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
