package vn.kntc.petition;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.kntc.handling.act.RecordedAct;

/**
 * How a petition was routed: what the law proposed, what the officer chose and what the leader answered, as everybody of its agency
 * may see it.
 *
 * @param proposed what the law proposed last
 * @param basis articles of that proposal
 * @param doubts its open questions, "Cần pháp chế xác nhận: …"
 * @param done every act, oldest first
 * @param flags what has to be done besides, in words
 * @param flagBasis articles of the flags
 */
record PetitionCourse(
        PetitionAction proposed,
        List<String> basis,
        List<String> doubts,
        List<RecordedAct> done,
        List<String> flags,
        List<String> flagBasis) {

    /** @param words of a flag */
    static PetitionCourse of(RouteProposal proposal, List<RecordedAct> done, UnaryOperator<String> words) {
        return new PetitionCourse(
                proposal.action(),
                proposal.basis(),
                proposal.doubts(),
                done,
                proposal.flags().stream().map(words).toList(),
                proposal.flagBasis());
    }

    /** Of a petition that calls for nothing besides. */
    PetitionCourse(PetitionAction proposed, List<String> basis, List<String> doubts, List<RecordedAct> done) {
        this(proposed, basis, doubts, done, List.of(), List.of());
    }
}
