package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.Stay;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which the need of a stay is recorded. */
record StayRequestEntry(LocalDate requestedOn, Stay.Asker asker, @MayBeEmpty String proposalDocument, String harm) {

    Stay.Requested request() {
        return new Stay.Requested(requestedOn, asker, proposalDocument, harm);
    }
}
