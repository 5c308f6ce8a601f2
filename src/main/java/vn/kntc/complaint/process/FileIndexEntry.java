package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.Amendment;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which the index of the file is drawn up. */
record FileIndexEntry(LocalDate indexedOn, List<Row> leaves) {

    /** One row of the list. */
    record Row(String title, @MayBeEmpty String reference, Integer pages) {}

    Amendment.FileIndexed indexed() {
        return new Amendment.FileIndexed(
                indexedOn,
                leaves.stream()
                        .map(row -> new Amendment.Leaf(row.title(), row.reference(), row.pages()))
                        .toList());
    }
}
