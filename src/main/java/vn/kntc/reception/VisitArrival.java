package vn.kntc.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import vn.kntc.casefile.GroupFacts;

/**
 * How somebody came and what was recorded; neutral throughout. Who he is and what he said lies in the vault.
 *
 * @param recording null where he was not received
 * @param confirmation null where he was not received
 * @param priorHandling by whom and how it was handled before, or null
 * @param settledBy body that settled it, or null
 * @param requests what he asks for, or null (khoản 2 Điều 25 Luật Tiếp công dân)
 * @param receiptCopies how many copies the receipt for the documents is made in
 */
record VisitArrival(
        LocalDate on,
        LocalTime at,
        Manner manner,
        Proof proof,
        GroupFacts group,
        Recording recording,
        Confirmation confirmation,
        String priorHandling,
        String settledBy,
        String requests,
        List<HandedIn> documents,
        int receiptCopies) {

    VisitArrival {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /** Without what tells who came. */
    VisitArrival withheld(Predicate<String> tells) {
        return new VisitArrival(
                on,
                at,
                manner,
                proof,
                group,
                recording,
                confirmation,
                kept(priorHandling, tells),
                kept(settledBy, tells),
                kept(requests, tells),
                documents.stream().map(document -> document.withheld(tells)).toList(),
                receiptCopies);
    }

    private static String kept(String text, Predicate<String> tells) {
        return text == null || tells.test(text) ? null : text;
    }

    boolean oralOnly() {
        return recording != null && recording.oralOnly();
    }

    /** Whether the paper was handed in by which several people appoint who speaks for them; null where nobody was asked for it. */
    Boolean appointed() {
        return documents.stream().anyMatch(HandedIn::appoints) ? Boolean.TRUE : null;
    }
}
