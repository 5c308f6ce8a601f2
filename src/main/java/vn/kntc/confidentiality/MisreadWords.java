package vn.kntc.confidentiality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Words of people as a machine may have misread them on a scan: one letter more, less or another, accents lost, digits of a number split or one of
 * them wrong. Of a name, an address a row of two such words counts, and the given name alone; "khu phố" or "phường Nhân Hòa" then counts too, and
 * the officer takes it away again.
 */
final class MisreadWords {

    /** A shorter word with one letter changed may be any other. */
    private static final int SHORTEST_MISREAD = 3;

    private static final int SHORTEST_NUMBER = 6;
    private static final int MOST_GROUPS = 5;

    private final List<List<String>> phrases = new ArrayList<>();
    private final List<String> givenNames = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    MisreadWords(Collection<Identity> people) {
        for (var person : people) {
            Stream.of(person.name(), person.address())
                    .filter(Objects::nonNull)
                    .map(MisreadWords::words)
                    .forEach(phrases::add);
            var name = person.name() == null ? List.<String>of() : words(person.name());
            if (name.size() > 1) {
                givenNames.add(name.get(name.size() - 1));
            }
            Stream.of(person.idNumber(), person.phone())
                    .filter(Objects::nonNull)
                    .map(MisreadWords::digits)
                    .filter(digits -> digits.length() >= SHORTEST_NUMBER)
                    .forEach(numbers::add);
        }
    }

    private static List<String> words(String text) {
        return FoldedText.of(text).words().stream().map(FoldedText.Word::folded).toList();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Places of the words that tell. */
    BitSet telling(List<String> read) {
        var folded = read.stream().map(word -> FoldedText.of(word).letters()).toList();
        var telling = new BitSet(read.size());
        for (var phrase : phrases) {
            markRows(folded, phrase, telling);
        }
        for (int at = 0; at < read.size(); at++) {
            boolean large = Character.isUpperCase(read.get(at).codePointAt(0));
            if (large && givenNames.contains(folded.get(at))) {
                telling.set(at);
            }
            markNumber(read, at, telling);
        }
        return telling;
    }

    /** Two neighbours on the page that are neighbours in the phrase, whichever comes first. */
    private static void markRows(List<String> read, List<String> phrase, BitSet telling) {
        for (int at = 0; at + 1 < read.size(); at++) {
            for (int place = 0; place + 1 < phrase.size(); place++) {
                var first = phrase.get(place);
                var second = phrase.get(place + 1);
                if (areMeant(read.get(at), first, read.get(at + 1), second)
                        || areMeant(read.get(at), second, read.get(at + 1), first)) {
                    telling.set(at, at + 2);
                }
            }
        }
    }

    private void markNumber(List<String> read, int first, BitSet telling) {
        var digits = new StringBuilder();
        for (int at = first; at < Math.min(read.size(), first + MOST_GROUPS); at++) {
            var group = digits(read.get(at));
            if (group.isEmpty()) {
                return;
            }
            digits.append(group);
            if (digits.length() >= SHORTEST_NUMBER && numbers.stream().anyMatch(number -> meant(digits, number))) {
                telling.set(first, at + 1);
            }
        }
    }

    /** +84912345678 and 0912345678 end alike. */
    private static boolean meant(CharSequence digits, String number) {
        var read = digits.toString();
        return oneEdit(read, number)
                || read.contains(number)
                || number.length() > SHORTEST_NUMBER + 2 && read.endsWith(number.substring(1));
    }

    /** With both words misread "thu phí" would be "khu phố". */
    private static boolean areMeant(String read, String word, String readBehind, String behind) {
        return alike(read, word) && alike(readBehind, behind) && (read.equals(word) || readBehind.equals(behind));
    }

    private static boolean alike(String read, String word) {
        return read.equals(word) || word.length() >= SHORTEST_MISREAD && oneEdit(read, word);
    }

    /** Whether one letter more, less or another makes the one into the other. */
    static boolean oneEdit(String one, String other) {
        if (one.length() > other.length()) {
            return oneEdit(other, one);
        }
        if (other.length() - one.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int rest = one.length() == other.length() ? at + 1 : at;
        return one.substring(Math.min(rest, one.length())).equals(other.substring(Math.min(at + 1, other.length())));
    }
}
