package vn.kntc.petition;

import java.util.List;
import java.util.Optional;

/**
 * What the law proposes for a petition, with its reasons.
 *
 * @param action for an inadmissible complaint {@code GUIDE} or {@code REFUSE}, as its grounds can be cured or not
 * @param form statutory form of the document to issue, {@code TT05/01} … {@code TT05/04}, {@code KN-04}, or null
 * @param authority who is competent by {@code determineComplaintJurisdiction}; null for other kinds
 * @param competent as established by jurisdiction, or the officer's own answer where the law leaves it open
 * @param grounds grounds on which a complaint may not be accepted, for example {@code 11.6}; empty where it is admissible
 * @param basis articles, never empty
 * @param doubts sentences "Cần pháp chế xác nhận: …"
 * @param flags what has to be done besides, codes of {@code flagPetition}
 * @param flagBasis articles of the flags; empty where there is none
 */
public record RouteProposal(
        PetitionAction action,
        String form,
        String authority,
        boolean competent,
        List<String> grounds,
        List<String> basis,
        List<String> doubts,
        List<String> flags,
        List<String> flagBasis) {

    public RouteProposal {
        // what was proposed before flags were asked has none
        flags = Optional.ofNullable(flags).orElse(List.of());
        flagBasis = Optional.ofNullable(flagBasis).orElse(List.of());
    }

    /** Where nothing has to be done besides. */
    public RouteProposal(
            PetitionAction action,
            String form,
            String authority,
            boolean competent,
            List<String> grounds,
            List<String> basis,
            List<String> doubts) {
        this(action, form, authority, competent, grounds, basis, doubts, List.of(), List.of());
    }

    /** Whoever is competent guides to supplement (khoản 2 Điều 7 Thông tư 05/2021/TT-TTCP), who is not, to the competent body (Điều 8). */
    public boolean guidesToSupplement() {
        return action == PetitionAction.GUIDE && competent;
    }
}
