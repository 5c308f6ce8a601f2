package vn.kntc.petition;

import java.time.LocalDate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.handling.act.Act;
import vn.kntc.matter.MatterField;

/** Acts on a petition, as they are kept in the log of its case; nothing in them tells who petitions. */
final class PetitionAct {

    private PetitionAct() {}

    /** @param writtenOn day that the petition bears, or null */
    record Received(LocalDate on, Channel channel, LocalDate writtenOn, GroupFacts group) implements Act {}

    /** Of so many people none handed in the paper by which they appoint who speaks for all. */
    record AppointmentMissing(LocalDate on, int people) implements Act {}

    /** The petition is handled together with an earlier one. @param into number of that one */
    record Merged(LocalDate on, String into) implements Act {}

    /** @param otherLaw that governs the matter, so that it is not processed here; null where none does */
    record GoverningLawChecked(LocalDate on, String otherLaw) implements Act {}

    /** Another law governs the matter; the notice that says so is to be signed. */
    record OtherLawProposed(LocalDate on, String otherLaw) implements Act {}

    /** The neutral summary was worded anew; it is kept where the case is. */
    record Summarized(LocalDate on) implements Act {}

    record Classified(LocalDate on, CaseKind kind, GroupFacts group) implements Act {}

    /**
     * The petition is kept as one that denounces, and the officer holds that it does not.
     *
     * @param from kind that it is kept as
     * @param found what it is sorted as where that is confirmed
     * @param field of its matter, or null
     */
    record LoweringProposed(LocalDate on, CaseKind from, Classification found, MatterField field) implements Act {}

    /** Who resolves, or keeps identities, answered. @param remark or null */
    record LoweringAnswered(LocalDate on, boolean confirmed, String remark) implements Act {}

    record GroupCorrected(LocalDate on, GroupFacts before, GroupFacts after) implements Act {}

    /** What was told of act and office at intake was taken back, because it tells who denounces. */
    record Withheld(LocalDate on) implements Act {}

    /**
     * The officer chose what to do.
     *
     * @param proposed what the law proposed at that time
     * @param reason why he departed from it, or null
     * @param competent whether this body is, as it was established; so {@code fit}: the petition is fit for processing, and {@code
     *     instance} of a complaint, else null. All three are null in acts from before they were kept
     */
    record RouteChosen(
            LocalDate on,
            PetitionAction proposed,
            PetitionAction chosen,
            String reason,
            Boolean competent,
            Boolean fit,
            Integer instance)
            implements Act {

        /** As it was kept before what was found was kept with it. */
        RouteChosen(LocalDate on, PetitionAction proposed, PetitionAction chosen, String reason) {
            this(on, proposed, chosen, reason, null, null, null);
        }

        boolean followed() {
            return proposed == chosen;
        }
    }

    /** The leader answered the proposal to accept the petition. @param remark or null */
    record ProposalAnswered(LocalDate on, boolean approved, String remark) implements Act {}

    /** Who is competent is to decide that the petition is not accepted. */
    record RefusalProposed(LocalDate on) implements Act {}

    /** @param opinion of the legal staff */
    record Reviewed(LocalDate on, String opinion) implements Act {}

    /** What was found, proposed and chosen falls away; it is sorted from the beginning. */
    record SortedAgain(LocalDate on) implements Act {}

    /**
     * What was done with a petition that goes to no procedure of its own.
     *
     * @param result as the officer words it
     * @param documentNumber of the paper that was issued, or null
     * @param documentDate its day, or null
     * @param closed false where whoever sent the petition on has still to be told
     */
    record OutcomeRecorded(
            LocalDate on,
            PetitionAction action,
            String result,
            String documentNumber,
            LocalDate documentDate,
            boolean closed)
            implements Act {}

    /** @param documentNumber of the letter, or null where he was told otherwise */
    record SenderTold(LocalDate on, String documentNumber) implements Act {}

    /**
     * The procedure of its own gave the petition back.
     *
     * @param sentence why
     * @param since day on which it came back from elsewhere; null where it never left
     */
    record GivenBack(LocalDate on, String sentence, LocalDate since) implements Act {}

    /** @param sentence how the procedure of its own ended */
    record Settled(LocalDate on, String sentence) implements Act {}
}
