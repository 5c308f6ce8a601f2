package vn.kntc.document;

import java.util.List;
import java.util.stream.Stream;
import vn.kntc.complaint.ComplaintPaperRows;
import vn.kntc.execution.ExecutionPaperRows;
import vn.kntc.feedback.FeedbackPaperRows;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.online.OnlinePaperRows;
import vn.kntc.petition.PetitionPaperRows;
import vn.kntc.reception.ReceptionPaperRows;
import vn.kntc.session.SessionPaperRows;
import vn.kntc.transfer.TransferPaperRows;

/** Every row of the register, as the rooms that own the papers fill it. */
final class PaperRows {

    private PaperRows() {}

    static List<PaperBook> books() {
        return List.of(
                ComplaintPaperRows.book(),
                PetitionPaperRows.book(),
                FeedbackPaperRows.book(),
                ReceptionPaperRows.book(),
                TransferPaperRows.book(),
                OnlinePaperRows.book(),
                SessionPaperRows.book(),
                ExecutionPaperRows.book());
    }

    static Stream<PaperRow> all() {
        return Stream.of(
                        ComplaintPaperRows.all(),
                        PetitionPaperRows.all(),
                        FeedbackPaperRows.all(),
                        ReceptionPaperRows.all(),
                        TransferPaperRows.all(),
                        OnlinePaperRows.all(),
                        SessionPaperRows.all(),
                        ExecutionPaperRows.all())
                .flatMap(rows -> rows);
    }
}
