package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text reduced to what stays the same however it is spaced, punctuated, accented or cased: its words without marks, in lower
 * case. A word also ends where a capital follows a small letter or a digit meets a letter ("ôngNguyễnVănAn1960"); an apostrophe
 * within a word is left out ("H'Hen", "H’Hen" and "HHen" are alike), and letters that look alike are one letter.
 */
public final class FoldedText {

    /**
     * @param marks the diacritics of the word in a fixed order, so that "hòa" and "hoà" are alike
     * @param capital whether it begins with one
     * @param gap what stands before it besides blanks: a full stop, a comma, a bracket
     */
    record Word(String folded, String marks, boolean capital, String gap) {

        /** Whether more than blanks stands before it. */
        boolean apart() {
            return !gap.isEmpty();
        }

        /** A capital letter alone, as in "N.V.An". */
        boolean isInitial() {
            return capital && folded.length() == 1;
        }

        boolean isNumber() {
            return Character.isDigit(folded.charAt(0));
        }
    }

    private final List<Word> words;
    private final String letters;
    /** For each position in {@link #letters}: the word that begins there, or −1. */
    private final int[] wordBeginningAt;

    private FoldedText(List<Word> words) {
        this.words = words;
        this.letters = words.stream().map(Word::folded).collect(Collectors.joining());
        this.wordBeginningAt = new int[letters.length() + 1];
        Arrays.fill(wordBeginningAt, -1);
        int position = 0;
        for (int index = 0; index < words.size(); index++) {
            wordBeginningAt[position] = index;
            position += words.get(index).folded().length();
        }
        wordBeginningAt[position] = words.size();
    }

    static FoldedText of(String text) {
        return new FoldedText(new Reader(true).read(text));
    }

    /** A text as it is searched: without accents, case, punctuation and look-alikes, its words apart by one blank. */
    public static String searchable(String text) {
        return new Reader(false).read(text).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    static FoldedText join(Collection<FoldedText> parts) {
        return new FoldedText(
                parts.stream().flatMap(part -> part.words.stream()).toList());
    }

    List<Word> words() {
        return words;
    }

    /** All words in one, as "nguyenvanan". */
    String letters() {
        return letters;
    }

    static FoldedText ofWords(List<Word> words) {
        return new FoldedText(List.copyOf(words));
    }

    FoldedText fromWord(int first) {
        return new FoldedText(words.subList(first, words.size()));
    }

    /** With each word that has a long form replaced by it. */
    FoldedText writtenOut(Map<String, FoldedText> longForms) {
        return new FoldedText(words.stream()
                .flatMap(word -> {
                    var longForm = longForms.get(word.folded());
                    return longForm == null ? Stream.of(word) : longForm.words.stream();
                })
                .toList());
    }

    FoldedText firstWords(int number) {
        return new FoldedText(words.subList(0, number));
    }

    /** Whether the phrase stands at this word with the same accents; at the first word also where all was typed without any. */
    boolean hasAt(int index, FoldedText phrase) {
        if (index + phrase.words.size() > words.size()) {
            return false;
        }
        boolean typedPlain =
                index == 0 && words.stream().allMatch(word -> word.marks().isEmpty());
        for (int step = 0; step < phrase.words.size(); step++) {
            var here = words.get(index + step);
            var there = phrase.words.get(step);
            if (!here.folded().equals(there.folded())
                    || !typedPlain && !here.marks().equals(there.marks())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of the other text stands in this one, from the beginning of a word to the end of a word. */
    boolean holds(FoldedText sought) {
        return holds(sought, (int first, int end) -> true);
    }

    /** As {@link #holds}, where the caller accepts the place: the text and the index of the first word found. */
    boolean holds(FoldedText sought, BiPredicate<FoldedText, Integer> isMeant) {
        return holds(sought, (int first, int end) -> isMeant.test(this, first));
    }

    /** Whether this phrase ends right before the other text's word. */
    boolean endsAt(FoldedText text, int index) {
        return index >= words.size() && text.hasAt(index - words.size(), this);
    }

    /** The same, where marks may count for nothing. */
    boolean endsAt(FoldedText text, int index, boolean withoutMarks) {
        int begin = index - words.size();
        if (!withoutMarks) {
            return begin >= 0 && endsAt(text, index);
        }
        return begin >= 0
                && index <= text.words.size()
                && words.stream()
                        .map(Word::folded)
                        .toList()
                        .equals(text.words.subList(begin, index).stream()
                                .map(Word::folded)
                                .toList());
    }

    /**
     * As {@link #holds}, but two words written apart count only if they are meant as a name: accented as the name, or not at
     * all, or both capitalised. For "vụ án" is not Vũ An, nor is "phường Võ Cường" anybody of that name.
     */
    boolean holdsName(FoldedText name) {
        return holds(name, (int first, int end) -> {
            if (PublicPlaces.isOneNamed(this, first, end)) {
                return false;
            }
            if (name.words.size() != 2 || end - first != 2) {
                return true;
            }
            var found = words.subList(first, end);
            return found.stream().allMatch(word -> word.marks().isEmpty())
                    || found.stream().allMatch(Word::capital)
                    || found.get(0).marks().equals(name.words.get(0).marks())
                            && found.get(1).marks().equals(name.words.get(1).marks());
        });
    }

    private interface Meaning {
        boolean accepts(int firstWord, int endWord);
    }

    private boolean holds(FoldedText sought, Meaning meaning) {
        if (sought.letters.isEmpty()) {
            return false;
        }
        for (int at = letters.indexOf(sought.letters); at >= 0; at = letters.indexOf(sought.letters, at + 1)) {
            int first = wordBeginningAt[at];
            int end = wordBeginningAt[at + sought.letters.length()];
            if (first >= 0 && end >= 0 && meaning.accepts(first, end)) {
                return true;
            }
        }
        return false;
    }

    /** The runs of digits with nothing but separators between them, as "024190001234". */
    List<String> numbers() {
        var numbers = new ArrayList<String>();
        var run = new StringBuilder();
        for (var word : words) {
            if (word.isNumber()) {
                run.append(word.folded());
            } else if (!run.isEmpty()) {
                numbers.add(run.toString());
                run.setLength(0);
            }
        }
        if (!run.isEmpty()) {
            numbers.add(run.toString());
        }
        return numbers;
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "FoldedText[" + words.size() + "]";
    }

    private static final class Reader {

        private static final Set<String> SPELT_WITH_Y = Set.of("hy", "ky", "ly", "my", "sy", "ty", "quy");

        private final boolean endsWithinRuns;
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder folded = new StringBuilder();
        private final List<Integer> marks = new ArrayList<>();
        private boolean capital;
        private final StringBuilder gap = new StringBuilder();
        private boolean lastWasSmall;
        private boolean lastWasDigit;

        /** @param endsWithinRuns whether words written together are read apart, as in "ôngAn1960" */
        Reader(boolean endsWithinRuns) {
            this.endsWithinRuns = endsWithinRuns;
        }

        List<Word> read(String text) {
            // compatibility decomposition: marks stand alone, full-width letters and digits become plain ones
            // (an acute accent that stands alone would fall apart into a blank and a mark)
            Normalizer.normalize(text.replace('\u00b4', '\''), Normalizer.Form.NFKD)
                    .codePoints()
                    .forEach(this::take);
            endWord();
            return List.copyOf(words);
        }

        private void take(int character) {
            if (Character.getType(character) == Character.FORMAT) {
                return; // soft hyphens, zero-width spaces: not seen by a reader
            }
            if (LookAlikes.isApostrophe(character)) {
                if (folded.isEmpty()) {
                    gap.appendCodePoint(character);
                }
                return;
            }
            takeVisible(endsWithinRuns ? LookAlikes.plainInNames(character) : LookAlikes.plain(character));
        }

        private void takeVisible(int character) {
            if (isMark(character)) {
                if (!folded.isEmpty()) {
                    marks.add(character);
                }
                return;
            }
            if (!Character.isLetterOrDigit(character)) {
                endWord();
                if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                    gap.appendCodePoint(character);
                }
                return;
            }
            boolean digit = Character.isDigit(character);
            boolean large = Character.isUpperCase(character);
            if (endsWithinRuns && !folded.isEmpty() && (digit != lastWasDigit || large && lastWasSmall)) {
                endWord();
            }
            if (folded.isEmpty()) {
                capital = large;
            }
            if (digit) {
                folded.append(Character.digit(character, 10));
            } else if (character == 'đ' || character == 'Đ') {
                folded.append('d');
                marks.add((int) 'đ');
            } else {
                folded.append(Character.toString(character).toLowerCase(Locale.ROOT));
            }
            lastWasDigit = digit;
            lastWasSmall = !digit && !large;
        }

        /** "Mỹ" and "Mĩ", "Lý" and "Lí", "Quý" and "Quí" are one name; "Thúy" is another one than "Thúi". */
        private static String oneSpelling(String word) {
            return SPELT_WITH_Y.contains(word) ? word.substring(0, word.length() - 1) + "i" : word;
        }

        private static boolean isMark(int character) {
            int type = Character.getType(character);
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
        }

        private void endWord() {
            if (folded.isEmpty()) {
                return;
            }
            var sorted = marks.stream().sorted().map(Character::toString).collect(Collectors.joining());
            words.add(new Word(
                    endsWithinRuns ? oneSpelling(folded.toString()) : folded.toString(),
                    sorted,
                    capital,
                    gap.toString()));
            folded.setLength(0);
            marks.clear();
            gap.setLength(0);
            lastWasSmall = false;
            lastWasDigit = false;
        }
    }
}
