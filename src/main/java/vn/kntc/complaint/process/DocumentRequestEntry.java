package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.Inquiry;

/** The form by which papers or evidence are asked for. */
record DocumentRequestEntry(LocalDate requestedOn, String holder, List<String> requestedItems, String receiver) {

    /** Its place among the requests is given when it is kept. */
    Inquiry.Requested request() {
        return new Inquiry.Requested(requestedOn, 0, holder, requestedItems, receiver);
    }
}
