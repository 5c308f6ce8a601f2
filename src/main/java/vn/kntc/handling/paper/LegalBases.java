package vn.kntc.handling.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kntc.law.Provisions;

/** The legal bases (căn cứ) that a paper cites, by its day. */
final class LegalBases {

    private LegalBases() {}

    /**
     * Without "Căn cứ" and without closing punctuation, which the templates print.
     *
     * @param about the matter, for example {@code COMPLAINT}; null for a paper that cites nothing
     * @param functionsInstrument what gives the body its functions (law on local government, decision of the body)
     */
    static List<String> of(Provisions provisions, String about, LocalDate on, Optional<String> functionsInstrument) {
        if (about == null) {
            return List.of();
        }
        var bases = new ArrayList<>(provisions.bases(about, on));
        functionsInstrument.filter(text -> !text.isBlank()).ifPresent(bases::add);
        return List.copyOf(bases);
    }
}
