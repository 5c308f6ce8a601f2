package vn.kntc.confidentiality;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * What of a text can be compared without the text: for each of many keyed hash functions the least value over its runs of three
 * syllables, folded, so that accents, case, punctuation and the order of the paragraphs make no difference (MinHash). The share of equal
 * values in two prints estimates the share of runs that both texts have. Nobody without the identity key makes a print, or reads a
 * text from one.
 *
 * @param words length of the text; an estimate of short texts says little
 * @param signature empty for a text of fewer than three words
 */
record ContentPrint(int words, int[] signature) {

    static final int RUN = 3;
    static final int HASHES = 128;

    /** Hashes that have to be equal together for a look-up to find the text; with 32 groups of 4 half the runs in common suffice. */
    private static final int GROUP = 4;

    private static final int NONE = 0;

    /** @param digest keyed, and of one agency */
    static ContentPrint of(String text, ToLongFunction<String> digest) {
        var words = FoldedText.searchable(text).split(" ");
        if (words.length < RUN) {
            return new ContentPrint(words.length, new int[NONE]);
        }
        var least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int first = 0; first + RUN <= words.length; first++) {
            long run = digest.applyAsLong(String.join(" ", Arrays.asList(words).subList(first, first + RUN)));
            for (int hash = 0; hash < HASHES; hash++) {
                least[hash] = Math.min(least[hash], mixed(run ^ mixed(hash + 1L)));
            }
        }
        return new ContentPrint(
                words.length,
                Arrays.stream(least).mapToInt(value -> (int) (value >>> 32)).toArray());
    }

    /** By which it is looked up: two texts that have one of these in common may be alike. */
    long[] bands() {
        var bands = new long[signature.length / GROUP];
        for (int band = 0; band < bands.length; band++) {
            long sum = band + 1L;
            for (int step = 0; step < GROUP; step++) {
                sum = mixed(sum ^ signature[band * GROUP + step]);
            }
            bands[band] = sum;
        }
        return bands;
    }

    /** Share of the runs in common, in percent. */
    int likeness(ContentPrint other) {
        if (signature.length == 0 || signature.length != other.signature.length) {
            return 0;
        }
        int equal = 0;
        for (int hash = 0; hash < signature.length; hash++) {
            equal += signature[hash] == other.signature[hash] ? 1 : 0;
        }
        return equal * 100 / signature.length;
    }

    /** Spreads every bit of a number over all (the finalizer of SplitMix64). */
    private static long mixed(long number) {
        long value = number * 0x9E3779B97F4A7C15L;
        value = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        value = (value ^ value >>> 27) * 0x94D049BB133111EBL;
        return value ^ value >>> 31;
    }

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "ContentPrint[" + words + "]";
    }
}
