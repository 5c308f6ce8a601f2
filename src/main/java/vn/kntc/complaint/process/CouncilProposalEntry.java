package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.CouncilProposal;

/** The form of what the disciplinary council proposes. */
record CouncilProposalEntry(LocalDate proposedOn, String council, String proposal) {

    CouncilProposal made() {
        return new CouncilProposal(proposedOn, council, proposal);
    }
}
