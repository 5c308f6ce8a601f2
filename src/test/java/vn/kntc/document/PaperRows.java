package vn.kntc.document;

import java.util.stream.Stream;
import vn.kntc.complaint.ComplaintPaperRows;
import vn.kntc.petition.PetitionPaperRows;

/** Every row of the register, as the rooms that own the papers fill it. */
final class PaperRows {

    private PaperRows() {}

    static Stream<PaperRow> all() {
        return Stream.concat(ComplaintPaperRows.all(), PetitionPaperRows.all());
    }
}
