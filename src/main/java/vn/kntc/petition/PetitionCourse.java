package vn.kntc.petition;

import java.time.Instant;
import java.util.List;
import vn.kntc.shared.UserId;

/**
 * How a petition was routed: what the law proposed, what the officer chose and what the leader answered, as everybody of its agency
 * may see it.
 *
 * @param proposed what the law proposed last
 * @param basis articles of that proposal
 * @param doubts its open questions, "Cần pháp chế xác nhận: …"
 * @param steps choices and answers, oldest first
 * @param flags what has to be done besides
 * @param flagBasis articles of the flags
 */
record PetitionCourse(
        PetitionAction proposed,
        List<String> basis,
        List<String> doubts,
        List<Step> steps,
        List<PetitionFlag> flags,
        List<String> flagBasis) {

    static PetitionCourse of(RouteProposal proposal, List<Step> steps) {
        return new PetitionCourse(
                proposal.action(), proposal.basis(), proposal.doubts(), steps, proposal.flags(), proposal.flagBasis());
    }

    /** Of a petition that calls for nothing besides. */
    PetitionCourse(PetitionAction proposed, List<String> basis, List<String> doubts, List<Step> steps) {
        this(proposed, basis, doubts, steps, List.of(), List.of());
    }

    /** One step on the way. */
    sealed interface Step {

        Instant at();

        UserId by();
    }

    /**
     * The officer chose what to do.
     *
     * @param proposed what the law proposed at that time
     * @param reason why he departed from it, or null
     */
    record Choice(Instant at, UserId by, PetitionAction proposed, PetitionAction chosen, String reason)
            implements Step {

        public boolean followed() {
            return proposed == chosen;
        }
    }

    /**
     * The leader answered the proposal to accept the petition.
     *
     * @param remark or null
     */
    record Answer(Instant at, UserId by, boolean approved, String remark) implements Step {}
}
