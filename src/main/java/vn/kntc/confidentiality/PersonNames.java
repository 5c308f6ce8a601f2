package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** Of one case and without a family name at its head, more words are a sentence, not a name. */
    private static final int LONGEST = 6;

    /** A name of so many words may be the beginning of a longer one that somebody else bears. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final Pattern FOREIGN = Pattern.compile("[fjwzFJWZ]");

    private final List<FoldedText> whole = new ArrayList<>();
    private final List<FoldedText> beginnings = new ArrayList<>();
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

    /** The full name that what follows the kind of a body ends with: "vàng bạc Trần Quốc Bảo". */
    static Optional<String> ownerIn(String called) {
        var words = called.strip().split("\\s+");
        return IntStream.rangeClosed(0, words.length - SHORTEST_BEGINNING)
                .mapToObj(from -> String.join(" ", List.of(words).subList(from, words.length)))
                .filter(PersonNames::isFullName)
                .findFirst();
    }

    private static boolean isFullName(String entered) {
        var words = FoldedText.of(entered).words();
        long capitals = words.stream().filter(FoldedText.Word::capital).count();
        return words.size() >= SHORTEST_BEGINNING
                && (capitals == words.size() || capitals == 0)
                && NameWords.isFamily(entered.split("\\s")[0], false);
    }

    /** Bare names that must not be said. */
    List<FoldedText> whole() {
        return whole;
    }

    /** What somebody is also called, in one word: telling only together with a title. */
    List<FoldedText> nicknames() {
        return nicknames;
    }

    /** What a name of four words begins with: it may be the name of another person, so it tells less than the whole. */
    List<FoldedText> beginnings() {
        return beginnings;
    }

    /** Whether all was typed without marks, so that they tell nothing. */
    boolean isPlain() {
        return withoutMarks;
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
            int skip = skipped(at, titled);
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
                add(at, end, afterBreak, titled);
                titled = false;
                at = end;
            }
        }
    }

    /** How many words at this place belong to no name. */
    private int skipped(int at, boolean titled) {
        int around = isCapital(words.get(at)) ? leading(at) : lengthOfPhrase(at, NameWords.AROUND);
        int body = titled || at == 0 ? 0 : lengthOfPhrase(at, NameWords.BODIES);
        return body > around ? endOfBody(at + body) - at : around;
    }

    /** The name of a body goes on to the next comma, or to who speaks for it. */
    private int endOfBody(int from) {
        int end = from;
        while (end < words.size()
                && isWord(words.get(end))
                && !isTitle(end)
                && (isCapital(words.get(end)) && !singleCase || lengthOfPhrase(end, NameWords.AROUND) == 0)) {
            end++;
        }
        return end;
    }

    /** Where the capitalised words end; a particle, or a middle name in small letters, does not end them. */
    private int endOfName(int begin) {
        int end = begin;
        while (end < words.size() && isWord(words.get(end))) {
            boolean bridged = end > begin
                    && end + 1 < words.size()
                    && isCapital(words.get(end + 1))
                    && (NameWords.isParticle(words.get(end)) || NameWords.isMiddleName(words.get(end)));
            if (!isCapital(words.get(end)) && !bridged
                    || end > begin && (isTitle(end) && !endsTheText(end) || endsAName(end, begin) > 0)) {
                return end;
            }
            end++;
        }
        return end;
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
            int phrase = at == begin ? phraseBeforeAName(at, titled) : endsAName(at, begin);
            boolean title = isTitle(at) && at - begin != 1;
            if (phrase == 0 && !title && isWord(words.get(at))) {
                at++;
                continue;
            }
            add(begin, at, afterBreak, titled);
            afterBreak |= !isWord(words.get(at));
            titled = title;
            at += Math.max(1, phrase);
            begin = at;
        }
        add(begin, at, afterBreak, titled);
    }

    private int phraseBeforeAName(int at, boolean titled) {
        int around = lengthOfPhrase(at, NameWords.AROUND);
        int body = titled || at == 0 ? 0 : lengthOfPhrase(at, NameWords.BODIES);
        boolean baptised = isBaptised(at);
        return body > around ? endOfBody(at + body) - at : baptised ? 1 : around;
    }

    /**
     * How many words at this place end the name before them: "Sinh năm", "Trưởng thôn", "SN". A word that may be part of the name
     * ("LÊ THỊ GIÁM HỘ", "Trần Quốc Sinh") does only where enough stands before it and something behind.
     */
    private int endsAName(int at, int begin) {
        int before = at - begin;
        if (NameWords.isMiddleName(words.get(at - 1))) {
            return 0;
        }
        int paper = lengthOfPhrase(at, NameWords.PAPERS);
        if (paper > 0 || isSlashed(at) && before >= 2 || isSex(at) && before >= 3) {
            return Math.max(1, paper);
        }
        int around = lengthOfPhrase(at, NameWords.AROUND);
        int place = lengthOfPhrase(at, NameWords.PLACES);
        int body = lengthOfPhrase(at, NameWords.BODIES);
        int length = Stream.of(around, place, body > 1 ? body : 0)
                .max(Integer::compare)
                .orElseThrow();
        if (length == 1) {
            int needed = singleCase || place == 1 ? 2 : 3;
            return before >= needed && isFollowed(at) ? 1 : 0;
        }
        boolean inSmall = words.subList(at, at + length).stream().anyMatch(word -> !isCapital(word)) && !singleCase;
        return length > 1 && (inSmall || before >= 2) ? length : 0;
    }

    private boolean isFollowed(int at) {
        return at + 1 < words.size()
                && Character.isLetterOrDigit(words.get(at + 1).codePointAt(0));
    }

    /** The first letter of "S/N". */
    private boolean isSlashed(int at) {
        return words.get(at).length() == 1
                && at + 1 < words.size()
                && words.get(at + 1).equals("/");
    }

    /** "Nữ" behind a name, not the one of "Tôn Nữ". */
    private boolean isSex(int at) {
        return words.get(at).equalsIgnoreCase("nữ") && !words.get(at - 1).equalsIgnoreCase("tôn");
    }

    private void add(int begin, int end, boolean afterBreak, boolean titled) {
        if (begin == end) {
            return;
        }
        if (isPlace(begin) || !titled && follows(begin, NameWords.ORIGINS)) {
            addFamilyWithin(begin, end);
            return;
        }
        var name = words.subList(begin, end);
        boolean alias = follows(begin, NameWords.ALIASES);
        if (FoldedText.of(String.join(" ", name)).words().size() < 2) {
            if (alias || titled || words.size() == 1) {
                nicknames.add(FoldedText.of(name.get(0)));
            }
            return;
        }
        boolean beginsWithFamily = isFamily(begin);
        boolean later = (afterBreak || !whole.isEmpty()) && !titled && !alias;
        boolean sentence = name.size() > LONGEST && singleCase && !beginsWithFamily;
        if (sentence || later && !mayBeAnother(name, begin, beginsWithFamily)) {
            addFamilyWithin(begin, end);
            return;
        }
        addWhole(begin, end);
        addOtherOrders(name, beginsWithFamily);
        if (!beginsWithFamily) {
            addFamilyWithin(begin, end);
        } else {
            addSecondPerson(begin, end);
        }
    }

    /** Behind the first name or a comma: a second person, or the place, the body, the paper that so much is added by. */
    private boolean mayBeAnother(List<String> name, int begin, boolean beginsWithFamily) {
        if (beginsWithFamily) {
            return !NameWords.isProvince(name);
        }
        boolean listed = begin == 0
                || Set.of(";", "\n", ".", "và", "cùng", "với")
                        .contains(words.get(begin - 1).toLowerCase(Locale.ROOT));
        boolean foreign = FOREIGN.matcher(String.join("", name)).find();
        return foreign || listed && name.size() >= SHORTEST_BEGINNING;
    }

    /**
     * Adds the name and what it begins with. Behind four words more was written than a name ("Phạm Thị Lụa Giáo viên"), and nobody
     * knows how much of it; a name of four words has a beginning that is another's whole name.
     */
    private void addWhole(int begin, int end) {
        whole.add(folded(begin, end));
        if (!isFamily(begin)) {
            return;
        }
        int size = end - begin;
        boolean goesOn = !singleCase && end < words.size() && isWord(words.get(end)) && !endsKnown(end, begin);
        for (int length = SHORTEST_BEGINNING; length < size; length++) {
            (size > SHORTEST_BEGINNING + 1 || goesOn ? whole : beginnings).add(folded(begin, begin + length));
        }
    }

    /** Whether a word is known that ends the name here, so that all before it is the name. */
    private boolean endsKnown(int at, int begin) {
        return isTitle(at)
                || endsAName(at, begin) > 0
                || lengthOfPhrase(at, NameWords.AROUND) > 0
                || lengthOfPhrase(at, NameWords.ORIGINS) > 0
                || lengthOfPhrase(at, NameWords.PLACES) > 0
                || lengthOfPhrase(at, NameWords.BODIES) > 0;
    }

    /** Of "Giuse Trần Quốc Bảo", "Đông Trần Quốc Bảo" (behind "Trưởng thôn"): the name from the family's on. */
    private void addFamilyWithin(int begin, int end) {
        for (int from = begin + 1; from + SHORTEST_BEGINNING <= end; from++) {
            if (isFamily(from) && !NameWords.isMiddleName(words.get(from))) {
                addWhole(from, end);
                return;
            }
        }
    }

    /** Of "Nguyễn Văn Khang Phạm Thị Lụa" the second name; "Thị" and "Văn" stand behind a family's name only. */
    private void addSecondPerson(int begin, int end) {
        for (int from = begin + SHORTEST_BEGINNING; from + SHORTEST_BEGINNING <= end; from++) {
            if (isFamily(from)
                    && Set.of("thị", "văn").contains(words.get(from + 1).toLowerCase(Locale.ROOT))) {
                addWhole(from, end);
            }
        }
    }

    private boolean isFamily(int at) {
        return NameWords.isFamily(words.get(at), withoutMarks);
    }

    private FoldedText folded(int begin, int end) {
        return FoldedText.of(String.join(" ", words.subList(begin, end)));
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

    /** How many capitalised words at this place belong to no name: "Hộ", "Vợ chồng", "Người đại diện", "Giuse". */
    private int leading(int at) {
        int group = lengthOfPhrase(at, NameWords.GROUPS);
        if (group > 0) {
            return group;
        }
        if (isBaptised(at)) {
            return 1;
        }
        int around = lengthOfPhrase(at, NameWords.AROUND);
        // "Con", "Hộ" … alone may begin a name; then a capital follows at once
        boolean mayBeName = around == 1
                && at + 1 < words.size()
                && isCapital(words.get(at + 1))
                && NameWords.isFamily(words.get(at), false);
        return mayBeName ? 0 : around;
    }

    /** A baptismal name, with another one or a family name behind it. */
    private boolean isBaptised(int at) {
        return at + 1 < words.size()
                && NameWords.isBaptismal(words.get(at))
                && (isFamily(at + 1) || NameWords.isBaptismal(words.get(at + 1)));
    }

    private boolean isTitle(int at) {
        return at + 1 < words.size() && isWord(words.get(at + 1)) && NameWords.isTitle(words.get(at));
    }

    private boolean isPlace(int begin) {
        return isBehindADoor(begin)
                || follows(begin, NameWords.PLACES) && !follows(begin, NameWords.POSTS)
                || lengthOfPhrase(begin, NameWords.PLACES) > 0
                || lengthOfPhrase(begin, NameWords.GROUPS) > 0 && singleCase;
    }

    /** "Số 5 Trần Hưng Đạo", unlike "Tổ dân phố số 3 Trần Quốc Bảo". */
    private boolean isBehindADoor(int begin) {
        return begin >= 2
                && Character.isDigit(words.get(begin - 1).codePointAt(0))
                && Set.of("số", "nhà").contains(words.get(begin - 2).toLowerCase(Locale.ROOT))
                && !follows(begin - 2, NameWords.PLACES);
    }

    /** Whether one of the phrases ends right before this place; a colon may stand between. */
    private boolean follows(int place, List<List<String>> phrases) {
        int begin = place > 0 && !isWord(words.get(place - 1)) ? place - 1 : place;
        for (int length = 1; length <= LONGEST && length <= begin; length++) {
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
}
