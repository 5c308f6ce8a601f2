package vn.kntc.confidentiality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells who somebody is besides {@link PersonalData}, where more is at stake than a question to the officer (Điều 8 Luật Tố cáo): the name
 * turned round, the given name before the family's, the name he is called by in small letters behind "ông", "bà", and the street that somebody is
 * said to live in. A street alone is where something happened.
 */
final class CloserWords {

    private static final int SHORTEST_NAME = 3;

    /** So near before a street, one of these makes it somebody's. */
    private static final int NEAR = 6;

    private static final Set<String> TITLES =
            Set.of("ong", "ba", "anh", "chi", "co", "chu", "bac", "cu", "thay", "cau", "di", "mo", "thim");

    private static final List<FoldedText> LIVING = Stream.of(
                    "ở", "trú", "cư trú", "ngụ", "nhà", "dân", "hộ", "người tố cáo", "người nộp đơn", "chủ", "sống")
            .map(FoldedText::of)
            .toList();

    private static final Pattern STREET = Pattern.compile(
            "(?:phố|đường|ngõ|ngách|hẻm|kiệt|đại lộ)\\s+(?:\\p{Nd}\\S*\\s+)?(?!phố|đường|ngõ|ngách)(\\p{L}[^,;()\\n\\p{Nd}]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<FoldedText> turned = new ArrayList<>();
    private final List<FoldedText> calls = new ArrayList<>();
    private final List<List<FoldedText.Word>> swapped = new ArrayList<>();
    private final List<FoldedText> streets = new ArrayList<>();

    private CloserWords() {}

    /** Of whom the petition is about nothing is added: whoever verifies names him. */
    static CloserWords of(Collection<Identity> identities) {
        var words = new CloserWords();
        identities.stream()
                .filter(person -> person.role() != PartyRole.RESPONDENT)
                .forEach(words::add);
        return words;
    }

    private void add(Identity person) {
        if (person.name() != null) {
            PersonNames.in(person.name()).whole().forEach(name -> addName(name.words()));
        }
        if (person.address() != null) {
            STREET.matcher(person.address())
                    .results()
                    .map(street -> FoldedText.of(street.group(1)))
                    .filter(street -> street.words().size() >= 2)
                    .forEach(streets::add);
        }
    }

    private void addName(List<FoldedText.Word> name) {
        int size = name.size();
        if (size < SHORTEST_NAME) {
            return;
        }
        var backwards = new ArrayList<>(name);
        Collections.reverse(backwards);
        turned.add(FoldedText.ofWords(backwards));
        var givenFirst = new ArrayList<FoldedText.Word>();
        givenFirst.add(name.get(size - 1));
        givenFirst.addAll(name.subList(0, size - 1));
        turned.add(FoldedText.ofWords(givenFirst));
        swapped.add(List.of(name.get(size - 1), name.get(0)));
        calls.add(FoldedText.ofWords(name.subList(size - 2, size)));
    }

    boolean nameIn(String text) {
        var words = FoldedText.of(text);
        return turned.stream().anyMatch(words::holdsName)
                || calls.stream().anyMatch(call -> words.holds(call, CloserWords::isTitled))
                || swapped.stream().anyMatch(pair -> isSwappedIn(words.words(), pair));
    }

    private static boolean isTitled(FoldedText text, int first) {
        return first > 0 && TITLES.contains(text.words().get(first - 1).folded());
    }

    private static boolean isSwappedIn(List<FoldedText.Word> words, List<FoldedText.Word> pair) {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (isCapital(words.get(at), pair.get(0)) && isCapital(words.get(at + 1), pair.get(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(FoldedText.Word here, FoldedText.Word sought) {
        return here.capital()
                && here.folded().equals(sought.folded())
                && (here.marks().isEmpty() || here.marks().equals(sought.marks()));
    }

    boolean streetIn(String text) {
        var words = FoldedText.of(text);
        return streets.stream().anyMatch(street -> words.holds(street, CloserWords::isLivedIn));
    }

    private static boolean isLivedIn(FoldedText text, int first) {
        for (int at = Math.max(0, first - NEAR); at < first; at++) {
            int here = at;
            if (LIVING.stream().anyMatch(living -> text.hasAt(here, living))) {
                return true;
            }
        }
        return false;
    }
}
