package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.law.Provisions;

/** The legal bases (căn cứ) that documents of a complaint cite, by the day of the act. */
final class LegalBases {

    private LegalBases() {}

    /**
     * Without "Căn cứ" and without closing punctuation, which the templates print.
     *
     * @param functionsInstrument what gives the body its functions (law on local government, decision of the body), or null
     * @param further other texts that the act rests on
     */
    static List<String> of(Provisions provisions, LocalDate on, String functionsInstrument, List<String> further) {
        var bases = new ArrayList<>(provisions.bases("COMPLAINT", on));
        if (functionsInstrument != null && !functionsInstrument.isBlank()) {
            bases.add(functionsInstrument);
        }
        further.stream()
                .map(basis -> basis.replaceFirst("(?iu)^căn cứ[\\s:]+", ""))
                .forEach(bases::add);
        return List.copyOf(bases);
    }
}
