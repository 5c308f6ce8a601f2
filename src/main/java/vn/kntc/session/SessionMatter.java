package vn.kntc.session;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case that is registered for a session.
 *
 * @param caseNumber in the register of cases
 * @param crowded many people stand behind it
 */
public record SessionMatter(String caseNumber, boolean crowded, boolean complex, boolean lasting) {

    /** Crowded cases first, then complex, then long ones (Điều 26 Nghị định 154/2026/NĐ-CP); else as they were registered. */
    private static final Comparator<SessionMatter> FIRST = Comparator.comparing(SessionMatter::crowded)
            .thenComparing(SessionMatter::complex)
            .thenComparing(SessionMatter::lasting)
            .reversed();

    static List<SessionMatter> ordered(List<SessionMatter> registered) {
        return registered.stream().sorted(FIRST).toList();
    }

    /** "đông người, phức tạp"; null where it is none of these. */
    String flags() {
        var words = Stream.of(crowded ? "đông người" : "", complex ? "phức tạp" : "", lasting ? "kéo dài" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
