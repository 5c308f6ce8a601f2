package vn.kntc.confidentiality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
            "duoi",
            "cuoi",
            "tel");

    private static final int WORDS_OF_CONTEXT = 4;
    private static final int FEWEST_DIGITS = 4;
    private static final int TELLING_DIGITS = 6;
    private static final Pattern MASKED =
            Pattern.compile("(?:…|\\.{2,}|\\*{2,}|[xX]{3,}|#{2,}|_{2,}|•+)\\s*(?=\\p{Nd})");

    /** What follows a title, by its first word: the last one to three words of each name, and nicknames. */
    private final Map<String, List<List<FoldedText.Word>>> given = new HashMap<>();
    /** What is written as a name without title, by its first word: middle and given name, family and given name. */
    private final Map<String, List<List<FoldedText.Word>>> pairs = new HashMap<>();
    /** Whole names by their first letter. */
    private final Map<Character, List<List<FoldedText.Word>>> names = new HashMap<>();

    private final List<String> numbers = new ArrayList<>();

    void addPerson(PersonNames person) {
        person.nicknames().forEach(name -> add(given, name.words()));
        for (var name : person.whole()) {
            var words = name.words();
            int size = words.size();
            IntStream.rangeClosed(1, Math.min(3, size - 1))
                    .forEach(length -> add(given, words.subList(size - length, size)));
            if (size >= 3) {
                add(pairs, words.subList(size - 2, size));
                add(pairs, List.of(words.get(0), words.get(size - 1)));
            }
            names.computeIfAbsent(words.get(0).folded().charAt(0), letter -> new ArrayList<>())
                    .add(words);
        }
    }

    private static void add(Map<String, List<List<FoldedText.Word>>> byFirst, List<FoldedText.Word> words) {
        byFirst.computeIfAbsent(words.get(0).folded(), first -> new ArrayList<>())
                .add(words);
    }

    /** @param folded digits and letters without separators */
    void addNumber(String folded) {
        if (folded.length() > TELLING_DIGITS) {
            numbers.add(folded);
        }
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
        return maskedDigits(text) ? Optional.of(Kind.DIGITS) : Optional.empty();
    }

    private Optional<Kind> at(List<FoldedText.Word> words, int at, boolean plain, boolean small) {
        var word = words.get(at);
        if (word.isNumber()) {
            return numbers.stream().anyMatch(number -> endsNumber(words, at, number))
                    ? Optional.of(Kind.DIGITS)
                    : Optional.empty();
        }
        boolean titled = at + 1 < words.size()
                && given.getOrDefault(words.get(at + 1).folded(), List.of()).stream()
                        .anyMatch(name -> titledAt(words, at, name, plain, small));
        if (titled
                || pairs.getOrDefault(word.folded(), List.of()).stream()
                        .anyMatch(pair -> standsAlone(words, at, pair))) {
            return Optional.of(Kind.CALLED);
        }
        boolean shortened = word.capital()
                && names.getOrDefault(word.folded().charAt(0), List.of()).stream()
                        .anyMatch(name -> shortenedAt(words, at, name));
        return shortened ? Optional.of(Kind.INITIALS) : Optional.empty();
    }

    /** "bà Xuyến Thư": the title stands at this word. */
    private static boolean titledAt(
            List<FoldedText.Word> words, int at, List<FoldedText.Word> given, boolean plain, boolean small) {
        if (!isTitle(words.get(at), plain)
                || at > 0 && isPlace(words.get(at - 1))
                || at + given.size() >= words.size()) {
            return false;
        }
        for (int step = 0; step < given.size(); step++) {
            var here = words.get(at + 1 + step);
            if (!same(here, given.get(step), plain) || !small && !here.capital() || here.apart()) {
                return false;
            }
        }
        return !goesOn(words, at + 1 + given.size());
    }

    private static boolean standsAlone(List<FoldedText.Word> words, int at, List<FoldedText.Word> given) {
        if (at + given.size() > words.size() || at > 0 && isPlace(words.get(at - 1))) {
            return false;
        }
        for (int step = 0; step < given.size(); step++) {
            var here = words.get(at + step);
            if (!same(here, given.get(step), false) || !here.capital() || step > 0 && here.apart()) {
                return false;
            }
        }
        boolean goesBefore =
                at > 0 && words.get(at - 1).capital() && !words.get(at).apart() && !isTitle(words.get(at - 1), false);
        return !goesBefore && !goesOn(words, at + given.size());
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
        return here.isInitial() && here.folded().charAt(0) == name.folded().charAt(0);
    }

    /** Numbers standing together that end the paper's number; few digits only where a paper or phone is spoken of. */
    private static boolean endsNumber(List<FoldedText.Word> words, int at, String number) {
        if (at > 0 && words.get(at - 1).isNumber()) {
            return false; // within a longer number, as of a sum of money
        }
        var digits = new StringBuilder();
        for (int end = at; end < words.size() && words.get(end).isNumber(); end++) {
            digits.append(words.get(end).folded());
            if (digits.length() > number.length()) {
                return false;
            }
            if (number.endsWith(digits.toString())
                    && (digits.length() >= TELLING_DIGITS
                            || digits.length() >= FEWEST_DIGITS && speaksOfAPaper(words, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfAPaper(List<FoldedText.Word> words, int at) {
        int from = Math.max(0, at - WORDS_OF_CONTEXT);
        return IntStream.range(from, at)
                .boxed()
                .flatMap(index -> Stream.of(
                        words.get(index).folded(),
                        words.get(index).folded()
                                + (index + 1 < at ? words.get(index + 1).folded() : "")))
                .anyMatch(PAPERS::contains);
    }

    private boolean maskedDigits(String text) {
        var masked = MASKED.matcher(text);
        while (masked.find()) {
            var digits = FoldedText.of(text.substring(masked.end())).words().stream()
                    .takeWhile(FoldedText.Word::isNumber)
                    .map(FoldedText.Word::folded)
                    .toList();
            var run = new StringBuilder();
            for (var part : digits) {
                run.append(part);
                if (run.length() >= FEWEST_DIGITS
                        && numbers.stream().anyMatch(number -> number.endsWith(run.toString()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
