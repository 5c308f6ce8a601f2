package vn.kntc.confidentiality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What does not name a person of the case but may mean one: the given name after "ông", "bà", initials, the last digits of a paper.
 * Only somebody who knows the case can tell, so it is asked, not refused.
 */
final class Allusions {

    /** What was found, named in the question that the officer reads. */
    enum Kind {
        CALLED("tên gọi"),
        INITIALS("tên viết tắt"),
        DIGITS("mấy chữ số của số giấy tờ hoặc số điện thoại");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final List<FoldedText.Word> TITLES = Stream.of(
                    "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "cháu", "thầy", "cậu", "dì", "mr", "mrs",
                    "ms", "miss", "madam")
            .map(title -> FoldedText.of(title).words().get(0))
            .toList();

    /** A word after one of these is the name of a place: "đường Bà Triệu", "tỉnh Thái Bình". */
    private static final List<FoldedText.Word> PLACES = Stream.of(
                    "tỉnh", "phố", "phường", "xã", "thôn", "xóm", "ấp", "bản", "làng", "huyện", "quận", "trấn", "đường",
                    "ngõ", "ngách", "hẻm", "khu", "chợ", "chùa", "đền", "cầu", "sông", "hồ", "núi", "trường", "cống",
                    "tp", "p", "x", "tổ")
            .map(place -> FoldedText.of(place).words().get(0))
            .toList();

    /** Further words that somebody's name follows; read with their marks only, for without them they are other words. */
    private static final List<FoldedText> FURTHER_TITLES = Stream.of(
                    "đồng chí",
                    "đ/c",
                    "luật sư",
                    "hộ",
                    "thím",
                    "mợ",
                    "dượng",
                    "mẹ",
                    "bố",
                    "vợ",
                    "chồng",
                    "con trai",
                    "con gái",
                    "gia đình")
            .map(FoldedText::of)
            .toList();

    /** What follows a given name that was typed small: "ông bảo đề nghị", unlike "ông bảo vệ". */
    private static final Set<String> GOES_ON = Set.of(
            "khieu", "de", "cho", "co", "da", "duoc", "bi", "khong", "trinh", "yeu", "to", "va", "la", "cung", "voi",
            "gui", "nop", "o", "tai", "dang", "se", "van", "chua", "kien", "phan", "xin", "mong", "noi", "rang", "thi");

    /** Common words that are a title and what sounds like a name. */
    private static final Set<String> COMMON_PAIRS = Set.of(
            "bacsi",
            "bacsy",
            "bacon",
            "anhem",
            "chiem",
            "cogiao",
            "thaygiao",
            "thayco",
            "ongba",
            "cuthe",
            "chuy",
            "chutrong",
            "colap",
            "emgai",
            "emtrai",
            "bame",
            "anhhung",
            "banoi",
            "bangoai",
            "ongnoi",
            "ongngoai");

    /** "Ông Giám đốc", "bà Thanh tra viên": who is addressed by his post, not by his name. */
    private static final List<FoldedText> POSTS = Stream.concat(
                    NameWords.POSTS.stream().map(post -> String.join(" ", post)),
                    Stream.of(
                            "chi cục",
                            "cục trưởng",
                            "thanh tra",
                            "kiểm tra",
                            "đội trưởng",
                            "đội phó",
                            "dân biểu",
                            "hội trưởng",
                            "hội phó",
                            "chánh án",
                            "viện trưởng",
                            "chấp hành",
                            "thư ký"))
            .map(FoldedText::of)
            .toList();

    /** Written before a letter alone or two: "Ng. V. Khang", "Ph.T.Lụa". */
    private static final Set<String> ONSETS = Set.of("ng", "ngh", "nh", "ph", "th", "tr", "ch", "kh", "gi", "qu", "gh");

    private static final String OPENING = "\"'“”‘’«:([`";

    /**
     * How somebody may be called.
     *
     * @param family that may follow: "ông Bảo Trần"; null where there is none
     * @param plain whether the name was entered without marks, so that any may stand in the text
     */
    private record Calling(List<FoldedText.Word> words, FoldedText.Word family, boolean plain) {}

    /** What follows a title, by its first word: the last one to three words of each name, and nicknames. */
    private final Map<String, List<Calling>> given = new HashMap<>();
    /** What is written as a name without title, by its first word: middle and given name, family and given name. */
    private final Map<String, List<Calling>> pairs = new HashMap<>();
    /** Whole names by their first letter. */
    private final Map<Character, List<List<FoldedText.Word>>> names = new HashMap<>();

    /** What bodies are called by, without "Công ty CP Xây dựng", by the first word. */
    private final Map<String, List<Calling>> bodies = new HashMap<>();

    private final PartialNumbers numbers = new PartialNumbers();

    void addPerson(PersonNames person) {
        boolean plain = person.isPlain();
        person.nicknames().forEach(name -> add(given, name.words(), null, plain));
        person.beginnings().forEach(name -> add(pairs, name.words(), null, plain));
        for (var name : person.whole()) {
            var words = name.words();
            int size = words.size();
            IntStream.rangeClosed(1, Math.min(3, size - 1))
                    .forEach(length -> add(given, words.subList(size - length, size), words.get(0), plain));
            if (!NameWords.isFamily(words.get(0).folded(), true)) {
                add(given, words.subList(0, 1), null, plain);
            }
            if (size >= 3) {
                add(pairs, words.subList(size - 2, size), null, plain);
                add(pairs, List.of(words.get(0), words.get(size - 1)), null, plain);
            }
            names.computeIfAbsent(words.get(0).folded().charAt(0), letter -> new ArrayList<>())
                    .add(words);
        }
    }

    private static void add(
            Map<String, List<Calling>> byFirst, List<FoldedText.Word> words, FoldedText.Word family, boolean plain) {
        byFirst.computeIfAbsent(words.get(0).folded(), first -> new ArrayList<>())
                .add(new Calling(words, family, plain));
    }

    /** @param name of a body, of which its kind and trade are left out or written otherwise */
    void addBody(FoldedText name) {
        var own = BodyWords.own(name);
        if (!own.isEmpty()) {
            add(bodies, own, null, false);
        }
    }

    /** @param folded digits and letters without separators */
    void addNumber(String folded) {
        numbers.add(folded);
    }

    Optional<Kind> firstIn(String text) {
        var words = FoldedText.of(text).words();
        boolean plain = words.stream().allMatch(word -> word.marks().isEmpty());
        boolean small = words.stream().noneMatch(FoldedText.Word::capital);
        for (int at = 0; at < words.size(); at++) {
            var found = at(words, at, plain, small);
            if (found.isPresent()) {
                return found;
            }
        }
        return numbers.isMaskedIn(text) ? Optional.of(Kind.DIGITS) : Optional.empty();
    }

    private Optional<Kind> at(List<FoldedText.Word> words, int at, boolean plain, boolean small) {
        var word = words.get(at);
        if (word.isNumber()) {
            return numbers.endsAt(words, at, plain) ? Optional.of(Kind.DIGITS) : Optional.empty();
        }
        boolean titled = at + 1 < words.size()
                && given.getOrDefault(words.get(at + 1).folded(), List.of()).stream()
                        .anyMatch(name -> titledAt(words, at, name, plain, small));
        boolean body = at > 0
                && bodies.getOrDefault(word.folded(), List.of()).stream()
                        .anyMatch(name -> bodyAt(words, at, name.words()))
                && BodyWords.endAt(FoldedText.ofWords(words), at);
        if (titled
                || body
                || pairs.getOrDefault(word.folded(), List.of()).stream()
                        .anyMatch(pair -> standsAlone(words, at, pair, small))) {
            return Optional.of(Kind.CALLED);
        }
        boolean titledLetters = isTitleAt(words, at, plain)
                && names.values().stream().flatMap(List::stream).anyMatch(name -> lettersAt(words, at + 1, name));
        boolean shortened = titledLetters
                || word.capital()
                        && names.getOrDefault(word.folded().charAt(0), List.of()).stream()
                                .anyMatch(name -> shortenedAt(words, at, name));
        return shortened ? Optional.of(Kind.INITIALS) : Optional.empty();
    }

    /** "bà Xuyến Thư": the title stands at this word. */
    private static boolean titledAt(List<FoldedText.Word> words, int at, Calling called, boolean plain, boolean small) {
        var given = called.words();
        int end = at + 1 + given.size();
        if (end > words.size() || !isTitleAt(words, at, plain)) {
            return false;
        }
        for (int step = 0; step < given.size(); step++) {
            var here = words.get(at + 1 + step);
            boolean begins = step == 0 ? OPENING.contains(here.gap()) : !here.apart();
            if (!begins || !same(here, given.get(step), plain || called.plain())) {
                return false;
            }
        }
        if (given.size() == 1 && POSTS.stream().anyMatch(post -> standsAt(words, at + 1, post))) {
            return false;
        }
        boolean capital = words.subList(at + 1, end).stream().allMatch(FoldedText.Word::capital);
        if (!capital && !isTypedSmall(words, at, end, small, plain)) {
            return false;
        }
        boolean familyBehind = called.family() != null
                && end < words.size()
                && same(words.get(end), called.family(), plain || called.plain())
                && !goesOn(words, end + 1);
        return familyBehind || !goesOn(words, end);
    }

    /** "Ông bảo đề nghị": a sentence goes on behind the name, or ends; where nothing has capitals, any word may follow a title. */
    private static boolean isTypedSmall(List<FoldedText.Word> words, int at, int end, boolean small, boolean plain) {
        if (!isTitle(words.get(at), plain)
                || COMMON_PAIRS.contains(
                        words.get(at).folded() + words.get(at + 1).folded())) {
            return false;
        }
        boolean pairBefore = at > 0
                && COMMON_PAIRS.contains(
                        words.get(at - 1).folded() + words.get(at).folded());
        return small && !pairBefore
                || end == at + 2
                        && (end == words.size()
                                || words.get(end).apart()
                                || GOES_ON.contains(words.get(end).folded()));
    }

    private static boolean standsAt(List<FoldedText.Word> words, int at, FoldedText phrase) {
        int size = phrase.words().size();
        return at + size <= words.size()
                && IntStream.range(0, size)
                        .allMatch(step ->
                                same(words.get(at + step), phrase.words().get(step), false));
    }

    /** Whether a title ends at this word that does not begin the name of a place: "đường Bà Triệu". */
    private static boolean isTitleAt(List<FoldedText.Word> words, int at, boolean plain) {
        if (isTitle(words.get(at), plain)) {
            return at == 0 || !isPlace(words.get(at - 1));
        }
        return FURTHER_TITLES.stream().anyMatch(title -> {
            int begin = at + 1 - title.words().size();
            return begin >= 0
                    && IntStream.range(0, title.words().size())
                            .allMatch(step ->
                                    same(words.get(begin + step), title.words().get(step), false));
        });
    }

    /** Behind a title: "TQB", "B.", "Trần B.". */
    private static boolean lettersAt(List<FoldedText.Word> words, int at, List<FoldedText.Word> name) {
        if (at >= words.size() || !OPENING.contains(words.get(at).gap())) {
            return false;
        }
        var here = words.get(at);
        var last = name.get(name.size() - 1);
        var initials = name.stream().map(word -> word.folded().substring(0, 1)).collect(Collectors.joining());
        if (here.capital() && name.size() > 1 && here.folded().equals(initials)) {
            return true;
        }
        boolean afterFamily = here.capital() && same(here, name.get(0), false) && at + 1 < words.size();
        int letter = afterFamily ? at + 1 : at;
        return isInitialOf(words.get(letter), last)
                && (!afterFamily || !words.get(letter).apart())
                && !(letter + 1 < words.size()
                        && words.get(letter + 1).isInitial()
                        && words.get(letter + 1).gap().length() <= 1)
                && !goesOn(words, letter + 1);
    }

    private static boolean standsAlone(List<FoldedText.Word> words, int at, Calling called, boolean small) {
        var given = called.words();
        if (at + given.size() > words.size() || at > 0 && isPlace(words.get(at - 1))) {
            return false;
        }
        for (int step = 0; step < given.size(); step++) {
            var here = words.get(at + step);
            boolean whole = small && given.size() >= 3;
            boolean joined = step == 0 || !here.apart() || isLeftOut(here.gap());
            if (!joined || !same(here, given.get(step), called.plain()) || !whole && !here.capital()) {
                return false;
            }
        }
        boolean goesBefore =
                at > 0 && words.get(at - 1).capital() && !words.get(at).apart() && !isTitle(words.get(at - 1), false);
        return !goesBefore && !goesOn(words, at + given.size());
    }

    /** "Trần... Bảo": dots for the words between. */
    private static boolean isLeftOut(String gap) {
        return gap.length() >= 2 && gap.chars().allMatch(sign -> sign == '.');
    }

    private static boolean bodyAt(List<FoldedText.Word> words, int at, List<FoldedText.Word> name) {
        return at + name.size() <= words.size()
                && IntStream.range(0, name.size())
                        .allMatch(step ->
                                words.get(at + step).capital() && same(words.get(at + step), name.get(step), false))
                && !goesOn(words, at + name.size());
    }

    /** Another capitalised word right behind: then it is somebody else's longer name. */
    private static boolean goesOn(List<FoldedText.Word> words, int end) {
        return end < words.size() && words.get(end).capital() && !words.get(end).apart();
    }

    private static boolean isTitle(FoldedText.Word word, boolean plain) {
        return TITLES.stream().anyMatch(title -> same(word, title, plain));
    }

    private static boolean isPlace(FoldedText.Word word) {
        return PLACES.stream().anyMatch(place -> same(word, place, false));
    }

    private static boolean same(FoldedText.Word here, FoldedText.Word sought, boolean plain) {
        return here.folded().equals(sought.folded()) && (plain || here.marks().equals(sought.marks()));
    }

    /** "Đ.Q.X.Thư", "Đặng Q. Xuyến Thư", "Đ. Thư", "ĐQX Thư", "Đặng Quỳnh Xuyến T.". */
    private static boolean shortenedAt(List<FoldedText.Word> words, int at, List<FoldedText.Word> name) {
        if (at > 0
                && words.get(at - 1).isInitial()
                && !words.get(at - 1).folded().equals(name.get(0).folded())) {
            return false; // in the middle of other initials
        }
        return wordByWord(words, at, name) || skippingMiddle(words, at, name) || runTogether(words, at, name);
    }

    private static boolean wordByWord(List<FoldedText.Word> words, int at, List<FoldedText.Word> name) {
        if (at + name.size() > words.size()) {
            return false;
        }
        int initials = 0;
        for (int step = 0; step < name.size(); step++) {
            var here = words.get(at + step);
            if (isInitialOf(here, name.get(step))) {
                initials++;
            } else if (!here.folded().equals(name.get(step).folded())) {
                return false;
            }
        }
        return initials > 0 && (initials < name.size() || name.size() >= 3);
    }

    /** First name word and given name, one of them an initial: "Đ. Thư"; the given name in full. */
    private static boolean skippingMiddle(List<FoldedText.Word> words, int at, List<FoldedText.Word> name) {
        if (name.size() < 3) {
            return false;
        }
        for (int length = 2; length < name.size() && at + length <= words.size(); length++) {
            var given = words.get(at + length - 1);
            boolean ends = given.capital()
                    && same(given, name.get(name.size() - 1), false)
                    && isInitialOf(words.get(at), name.get(0));
            var between = words.subList(at + 1, at + length - 1);
            if (ends && isSubsequence(between, name.subList(1, name.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubsequence(List<FoldedText.Word> words, List<FoldedText.Word> middle) {
        int next = 0;
        for (var word : words) {
            while (next < middle.size()
                    && !isInitialOf(word, middle.get(next))
                    && !word.folded().equals(middle.get(next).folded())) {
                next++;
            }
            if (next++ >= middle.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean runTogether(List<FoldedText.Word> words, int at, List<FoldedText.Word> name) {
        if (name.size() < 3 || at + 1 >= words.size() || !words.get(at).capital()) {
            return false;
        }
        var initials = new StringBuilder();
        name.subList(0, name.size() - 1)
                .forEach(word -> initials.append(word.folded().charAt(0)));
        var given = words.get(at + 1);
        return words.get(at).folded().contentEquals(initials)
                && given.capital()
                && same(given, name.get(name.size() - 1), false);
    }

    private static boolean isInitialOf(FoldedText.Word here, FoldedText.Word name) {
        boolean onset = here.capital()
                && ONSETS.contains(here.folded())
                && !here.folded().equals(name.folded());
        return (here.isInitial() || onset) && name.folded().startsWith(here.folded());
    }
}
