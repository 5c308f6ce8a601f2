package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.Amendment;
import vn.kntc.complaint.OriginalsTaker;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which originals go back to who gave them. */
record OriginalsEntry(
        LocalDate returnedOn, OriginalsTaker originalsTaker, List<Row> originals, @MayBeEmpty String originalsReceipt) {

    /** One row of the list. */
    record Row(String item, String condition) {}

    Amendment.OriginalsReturned returned() {
        return new Amendment.OriginalsReturned(
                returnedOn,
                originalsTaker,
                originals.stream()
                        .map(row -> new Amendment.Original(row.item(), row.condition()))
                        .toList(),
                originalsReceipt);
    }
}
