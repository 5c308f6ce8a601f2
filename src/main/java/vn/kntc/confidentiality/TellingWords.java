package vn.kntc.confidentiality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text word by word, and which of them tell. What tells is asked of the same check that refuses officers' words, so that whatever it knows
 * (accents left out, small letters, initials, numbers with blanks, addresses) is found here too: the shortest rows of words that it refuses are
 * marked, and where it still refuses what is left, the whole stretch.
 */
final class TellingWords {

    /** Stands for what was left out. */
    static final String LEFT_OUT = "[…]";

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Digits with what stands between and around them. */
    private static final Pattern PART_OF_NUMBER = Pattern.compile("[+(]?\\p{Nd}[\\p{Nd}.()\\-–,;]*");

    /** The longest row of words that is looked at as one name, number or address. */
    private static final int LONGEST = 14;

    /** Words that are asked about at once before any row in them is. */
    private static final int STRETCH = 3 * LONGEST;

    private final String text;
    private final PersonalData people;
    private final CloserWords closer;
    private final List<FoldedText.Word> givenNames;
    private final List<int[]> words = new ArrayList<>();

    TellingWords(String text, Collection<Identity> identities) {
        this.text = text;
        this.people = PersonalData.of(identities);
        this.closer = CloserWords.of(identities);
        this.givenNames = identities.stream()
                .map(Identity::name)
                .flatMap(TellingWords::givenName)
                .toList();
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(new int[] {found.start(), found.end()});
        }
    }

    int count() {
        return words.size();
    }

    String word(int index) {
        return text.substring(words.get(index)[0], words.get(index)[1]);
    }

    /** By what people are called; an officer may know that another one of that name is meant, so nothing is refused for it. */
    private static Stream<FoldedText.Word> givenName(String name) {
        var parts =
                name == null ? List.<FoldedText.Word>of() : FoldedText.of(name).words();
        return parts.size() < 2 ? Stream.empty() : Stream.of(parts.get(parts.size() - 1));
    }

    private boolean isGivenName(int index) {
        var word = FoldedText.of(word(index)).words();
        return word.size() == 1
                && word.get(0).capital()
                && givenNames.stream()
                        .anyMatch(name -> name.folded().equals(word.get(0).folded())
                                && (word.get(0).marks().isEmpty()
                                        || name.marks().equals(word.get(0).marks())));
    }

    /** How many lines end between the word and the one before. */
    int breaksBefore(int index) {
        var between = text.substring(index == 0 ? 0 : words.get(index - 1)[1], words.get(index)[0]);
        return index == 0
                ? 0
                : (int) between.chars().filter(sign -> sign == '\n').count();
    }

    /** Places of the words that tell. */
    BitSet telling() {
        var marked = new BitSet(words.size());
        for (int first = 0; first < words.size(); first += LONGEST) {
            if (tells(first, Math.min(words.size(), first + STRETCH), new BitSet())) {
                markRows(first, Math.min(words.size(), first + LONGEST), marked);
            }
        }
        IntStream.range(0, words.size()).filter(this::isGivenName).forEach(marked::set);
        markRestOfNumbers(marked);
        // what hangs together in a way that no row of words shows
        for (int length = STRETCH; tells(left(marked)); length *= 2) {
            markStretches(marked, length);
        }
        return marked;
    }

    private void markRows(int from, int to, BitSet marked) {
        for (int first = from; first < to; first++) {
            for (int end = first + 1; end <= Math.min(words.size(), first + LONGEST); end++) {
                if (tells(first, end, new BitSet())) {
                    // a shorter row that begins later is marked in its turn
                    if (end == first + 1 || !tells(first + 1, end, new BitSet())) {
                        marked.set(first, end);
                    }
                    break;
                }
            }
        }
    }

    /** Of a number written in groups the end alone tells already; its beginning goes with it. */
    private void markRestOfNumbers(BitSet marked) {
        for (int index = 1; index < words.size(); index++) {
            if (marked.get(index - 1) && isNumber(index - 1) && isNumber(index)) {
                marked.set(index);
            }
        }
        for (int index = words.size() - 2; index >= 0; index--) {
            if (marked.get(index + 1) && isNumber(index + 1) && isNumber(index)) {
                marked.set(index);
            }
        }
    }

    private boolean isNumber(int index) {
        return PART_OF_NUMBER.matcher(word(index)).matches();
    }

    private void markStretches(BitSet marked, int length) {
        for (int first = 0; first < words.size(); first += length / 2) {
            int end = Math.min(words.size(), first + length);
            if (tells(first, end, marked)) {
                marked.set(first, end);
            }
        }
    }

    private boolean tells(int first, int end, BitSet without) {
        return tells(left(first, end, without));
    }

    boolean tells(String part) {
        return people.firstIn(part).isPresent() || people.allusionIn(part).isPresent() || closer.nameIn(part);
    }

    /** The text without the marked words. */
    String left(BitSet without) {
        return left(0, words.size(), without);
    }

    private String left(int first, int end, BitSet without) {
        return IntStream.range(first, end)
                .filter(index -> !without.get(index) || index == first || !without.get(index - 1))
                .mapToObj(index -> (index == first ? "" : gap(index)) + (without.get(index) ? LEFT_OUT : word(index)))
                .collect(Collectors.joining());
    }

    private String gap(int index) {
        int breaks = breaksBefore(index);
        return breaks == 0 ? " " : "\n".repeat(breaks);
    }
}
