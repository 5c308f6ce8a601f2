package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bare names in what was entered as somebody's name, where more than the name often stands: "Hộ gia đình ông Nguyễn Văn An sinh
 * năm 1960 (đại diện 5 hộ), do bà Lê Thị Hoa giám hộ". A name that is overlooked leaks; a word too many ("hộ gia đình") would refuse
 * every text that holds it.
 */
final class PersonNames {

    /** Within one person's words: letters with their marks and apostrophes, a number, or what separates. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}'’‘ʼ]+|\\p{N}+|\\n|[^\\p{L}\\p{M}\\p{N}'’‘ʼ\\s]+|-");

    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\t\\u200B\\u200C\\u200D\\u2060\\uFEFF]+");

    /** Who is addressed; what follows is a name. */
    private static final Set<String> TITLES = Set.of(
            "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "cháu", "thầy", "ong", "mr", "mrs", "ms",
            "miss");

    /** Words around a name that nobody is called, alone or as the phrase they begin. */
    private static final List<List<String>> AROUND_NAMES = phrases(
            "hộ gia đình",
            "hộ kinh doanh",
            "hộ dân",
            "hộ",
            "gia đình",
            "vợ chồng",
            "hai vợ chồng",
            "vợ",
            "chồng",
            "con trai",
            "con gái",
            "con",
            "mẹ",
            "bố",
            "cha",
            "người đại diện",
            "đại diện",
            "người được ủy quyền",
            "người được uỷ quyền",
            "người ủy quyền",
            "được ủy quyền",
            "ủy quyền",
            "uỷ quyền",
            "người giám hộ",
            "giám hộ",
            "người nộp đơn",
            "người khiếu nại",
            "người tố cáo",
            "người thừa kế",
            "thừa kế",
            "luật sư",
            "trợ giúp viên pháp lý",
            "sinh năm",
            "sinh ngày",
            "sinh",
            "năm sinh",
            "tức",
            "tên thường gọi",
            "tên gọi khác",
            "tên khác",
            "tên thật",
            "tên khai sinh",
            "thường gọi",
            "còn gọi",
            "hay còn gọi",
            "gọi là",
            "bí danh",
            "biệt danh",
            "do",
            "là",
            "của",
            "cho",
            "cùng",
            "và",
            "với",
            "thay mặt",
            "thay cho",
            "thay",
            "theo",
            "để",
            "các",
            "những",
            "cùng các",
            "họ và tên",
            "họ tên",
            "đã chết",
            "đã mất",
            "nguyên là",
            "trú tại",
            "thường trú",
            "tạm trú",
            "cư trú",
            "ngụ",
            "địa chỉ",
            "quê",
            "ở",
            "tại",
            "điện thoại",
            "cccd",
            "cmnd",
            "căn cước",
            "quốc tịch",
            "dân tộc",
            "số",
            "nghề nghiệp",
            "đồng bào",
            "người");

    /** What several people are called together; no name follows but by a title. */
    private static final List<List<String>> GROUPS = phrases(
            "tập thể",
            "nhóm",
            "các hộ",
            "các ông bà",
            "các ông",
            "các bà",
            "toàn thể",
            "nhân dân",
            "cử tri",
            "bà con",
            "công dân",
            "cư dân",
            "người dân",
            "một số",
            "đại diện các hộ",
            "hộ dân");

    private static final List<List<String>> PLACES = phrases(
            "thôn",
            "xóm",
            "ấp",
            "bản",
            "làng",
            "buôn",
            "khu phố",
            "tổ dân phố",
            "khu",
            "phường",
            "xã",
            "thị trấn",
            "thị xã",
            "đặc khu",
            "quận",
            "huyện",
            "thành phố",
            "tỉnh",
            "đường",
            "phố",
            "ngõ",
            "ngách",
            "hẻm",
            "tp",
            "tdp",
            "kp");

    private static final List<List<String>> ALIASES = phrases(
            "tức",
            "thường gọi",
            "tên thường gọi",
            "còn gọi là",
            "hay còn gọi",
            "bí danh",
            "biệt danh",
            "gọi là",
            "tên gọi khác");

    /** Abbreviations in capitals that are no part of a name before them. */
    private static final List<List<String>> PAPERS = phrases("cccd", "cmnd", "cmt", "đt", "sđt", "tel", "fax");

    /** The family names of nearly everybody; tells "Vũ An" from "Bắc Ninh" behind a comma. */
    private static final Set<String> FAMILY_NAMES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
            "dương", "lý", "đào", "đoàn", "vương", "trịnh", "đinh", "lâm", "phùng", "mai", "tô", "trương", "hà", "tạ",
            "chu", "châu", "thái", "cao", "lưu", "tống", "từ", "quách", "triệu", "thân", "khổng", "nghiêm", "kiều",
            "lục", "bạch", "doãn", "diệp", "vi", "la", "lò", "giàng", "sùng", "vàng", "hầu", "thào", "ma", "nông",
            "hứa", "mạc", "âu", "ninh", "tăng", "thạch", "danh", "kim", "y", "h", "hồng", "đồng", "cù", "bế", "lương",
            "quàng", "cầm", "tòng", "đàm", "phó");

    /** Small words that stand within names of other languages. */
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "der", "den", "de", "del", "da", "di", "dos", "bin", "binti", "al");

    private static final Set<String> MIDDLE_NAMES =
            Set.of("văn", "thị", "hữu", "đức", "ngọc", "xuân", "đình", "công", "thế");

    private static final int LONGEST = 6;

    private final List<FoldedText> whole = new ArrayList<>();
    private final List<FoldedText> nicknames = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private boolean singleCase;
    private boolean withoutMarks;

    private PersonNames() {}

    /** The names of people in it; of two words and more, in the order of the text. */
    static PersonNames in(String entered) {
        var found = new PersonNames();
        found.read(GAPS.matcher(Normalizer.normalize(entered, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip());
        return found;
    }

    /** Bare names that must not be said. */
    List<FoldedText> whole() {
        return whole;
    }

    /** What somebody is also called, in one word: telling only together with a title. */
    List<FoldedText> nicknames() {
        return nicknames;
    }

    private void read(String entered) {
        Matcher tokens = TOKEN.matcher(entered);
        while (tokens.find()) {
            words.add(tokens.group());
        }
        var letters = words.stream().filter(PersonNames::isWord).toList();
        long capitals = letters.stream().filter(PersonNames::isCapital).count();
        boolean allLarge = letters.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        singleCase = allLarge || capitals <= 1;
        withoutMarks = letters.stream().allMatch(word -> word.chars().allMatch(letter -> letter < 0x80));
        if (singleCase) {
            readWithoutCapitals();
        } else {
            readCapitals();
        }
    }

    /** Names begin with capitals and other words do not. */
    private void readCapitals() {
        int at = 0;
        boolean afterBreak = false;
        boolean titled = false;
        while (at < words.size()) {
            int skip = isCapital(words.get(at)) ? leading(at) : lengthOfPhrase(at, AROUND_NAMES);
            if (!isWord(words.get(at)) || skip > 0) {
                afterBreak |= !isWord(words.get(at));
                titled = false;
                at += Math.max(1, skip);
            } else if (isTitle(at)) {
                titled = true;
                at++;
            } else if (!isCapital(words.get(at))) {
                titled = false;
                at++;
            } else {
                int end = endOfName(at);
                add(at, end, afterBreak && !titled);
                titled = false;
                at = end;
            }
        }
    }

    /** Where the capitalised words end; a particle, or a middle name in small letters, does not end them. */
    private int endOfName(int begin) {
        int end = begin;
        while (end < words.size() && isWord(words.get(end))) {
            boolean bridged = end > begin
                    && end + 1 < words.size()
                    && isCapital(words.get(end + 1))
                    && (PARTICLES.contains(words.get(end)) || MIDDLE_NAMES.contains(words.get(end)));
            if (!isCapital(words.get(end)) && !bridged
                    || end > begin
                            && (isTitle(end) && !endsTheText(end)
                                    || beginsPhraseInSmall(end)
                                    || lengthOfPhrase(end, PAPERS) > 0)) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** "Sinh năm", "Đại diện": a phrase around names, but not two names that sound like one ("Lê Thị Giám Hộ"). */
    private boolean beginsPhraseInSmall(int at) {
        int length = lengthOfPhrase(at, AROUND_NAMES);
        return length >= 2 && words.subList(at, at + length).stream().anyMatch(word -> !isCapital(word));
    }

    private boolean endsTheText(int at) {
        return at + 1 == words.size() || !isCapital(words.get(at + 1));
    }

    /** All small or all large: only the words around names tell where they begin and end. */
    private void readWithoutCapitals() {
        int at = 0;
        int begin = 0;
        boolean afterBreak = false;
        boolean titled = false;
        while (at < words.size()) {
            int phrase = phraseAt(at, begin);
            boolean title = isTitle(at) && at - begin != 1;
            if (phrase == 0 && !title && isWord(words.get(at))) {
                at++;
                continue;
            }
            add(begin, at, afterBreak && !titled);
            afterBreak |= !isWord(words.get(at));
            titled = title;
            at += Math.max(1, phrase);
            begin = at;
        }
        add(begin, at, afterBreak && !titled);
    }

    /** A word around names ends a name, but a single one that may be part of it ("LÊ THỊ GIÁM HỘ") only from the third word on. */
    private int phraseAt(int at, int begin) {
        int length = lengthOfPhrase(at, AROUND_NAMES);
        boolean afterMiddleName =
                at > begin && MIDDLE_NAMES.contains(words.get(at - 1).toLowerCase(Locale.ROOT));
        return afterMiddleName || length == 1 && at > begin && at - begin < 2 ? 0 : length;
    }

    private void add(int begin, int end, boolean mayBePlace) {
        var name = words.subList(begin, end);
        if (name.isEmpty() || isPlace(begin)) {
            return;
        }
        var folded = FoldedText.of(String.join(" ", name));
        boolean alias = follows(begin, ALIASES);
        if (folded.words().size() < 2) {
            if (alias) {
                nicknames.add(folded);
            }
            return;
        }
        boolean beginsWithFamily = FAMILY_NAMES.contains(name.get(0).toLowerCase(Locale.ROOT));
        if (name.size() > LONGEST && singleCase || mayBePlace && !alias && name.size() == 2 && !beginsWithFamily) {
            return;
        }
        whole.add(folded);
        addOtherOrders(name, beginsWithFamily);
    }

    /** Of "John Michael SMITH", the family name last and in capitals: also "John Smith" and "Smith John Michael". */
    private void addOtherOrders(List<String> name, boolean beginsWithFamily) {
        if (singleCase || beginsWithFamily || name.size() < 2) {
            return;
        }
        var large = name.stream().filter(PersonNames::isLarge).toList();
        var given = name.stream().filter(word -> !isLarge(word)).toList();
        if (large.isEmpty() || given.isEmpty()) {
            return;
        }
        var family = String.join(" ", large);
        Stream.of(
                        given.get(0) + " " + family,
                        family + " " + given.get(0),
                        String.join(" ", given) + " " + family,
                        family + " " + String.join(" ", given))
                .map(FoldedText::of)
                .forEach(whole::add);
    }

    /** How many capitalised words at this place belong to no name: "Hộ", "Vợ chồng", "Người đại diện". */
    private int leading(int at) {
        int group = lengthOfPhrase(at, GROUPS);
        if (group > 0) {
            return group;
        }
        int around = lengthOfPhrase(at, AROUND_NAMES);
        // "Con", "Hộ" … alone may begin a name; then a capital follows at once
        boolean mayBeName = around == 1
                && at + 1 < words.size()
                && isCapital(words.get(at + 1))
                && FAMILY_NAMES.contains(words.get(at).toLowerCase(Locale.ROOT));
        return mayBeName ? 0 : around;
    }

    private boolean isTitle(int at) {
        return at + 1 < words.size()
                && isWord(words.get(at + 1))
                && TITLES.contains(words.get(at).toLowerCase(Locale.ROOT));
    }

    private boolean isPlace(int begin) {
        return follows(begin, PLACES)
                || lengthOfPhrase(begin, PLACES) > 0
                || lengthOfPhrase(begin, GROUPS) > 0 && singleCase;
    }

    /** Whether one of the phrases ends right before this place; a colon may stand between. */
    private boolean follows(int place, List<List<String>> phrases) {
        int begin = place > 0 && !isWord(words.get(place - 1)) ? place - 1 : place;
        for (int length = 1; length <= 3 && length <= begin; length++) {
            if (lengthOfPhrase(begin - length, phrases) == length) {
                return true;
            }
        }
        return false;
    }

    private int lengthOfPhrase(int at, List<List<String>> phrases) {
        int longest = 0;
        for (var phrase : phrases) {
            if (phrase.size() > longest && standsAt(at, phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private boolean standsAt(int at, List<String> phrase) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int step = 0; step < phrase.size(); step++) {
            var word = words.get(at + step).toLowerCase(Locale.ROOT);
            // typed without marks, one word could be any name: "do" may be Đỗ, "ho" Hồ
            boolean same = withoutMarks && phrase.size() > 1
                    ? word.equals(FoldedText.searchable(phrase.get(step)))
                    : word.equals(phrase.get(step));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String token) {
        return Character.isLetter(token.codePointAt(0));
    }

    private static boolean isCapital(String token) {
        return Character.isUpperCase(token.codePointAt(0));
    }

    private static boolean isLarge(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<List<String>> phrases(String... phrases) {
        return Stream.of(phrases).map(phrase -> List.of(phrase.split(" "))).toList();
    }
}
