package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.CouncilProposal;
import vn.kntc.handling.step.MayBeEmpty;

/**
 * The form of what the disciplinary council proposes.
 *
 * @param councilAskedOn day on which it was asked by letter, or null
 */
record CouncilProposalEntry(
        @MayBeEmpty LocalDate councilAskedOn, LocalDate proposedOn, String council, String proposal) {

    CouncilProposal made() {
        return new CouncilProposal(proposedOn, council, proposal);
    }
}
