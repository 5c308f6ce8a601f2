package vn.kntc.transfer;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Urges a receiver that does not answer (đôn đốc): as often as the internal regulation says, or when an officer asks. */
@Component
class Urgings {

    private final TransferDesk desk;
    private final TransferPapers papers;
    private final TransferSignals signals;
    private final Provisions provisions;

    Urgings(TransferDesk desk, TransferPapers papers, TransferSignals signals, Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.signals = signals;
        this.provisions = provisions;
    }

    /** Sentence on how often, with where that comes from. */
    String interval() {
        return provisions.sentence("URGE_RECEIVER", desk.today());
    }

    /** The day has come to urge again. */
    boolean due(Transfer transfer) {
        var urging = transfer.urging();
        var last = urging.last() == null ? transfer.dispatchedOn() : urging.last();
        return transfer.awaited()
                && !urging.open()
                && WorkCalendar.daysBetween(last, desk.today()) >= provisions.number("URGE_RECEIVER", desk.today());
    }

    /** Nothing where it is no longer due once the case is locked. */
    void onSchedule(CaseNumber caseNumber) {
        var transfer = desk.lock(caseNumber);
        if (due(transfer) && signals.urgingDue(caseNumber)) {
            open(transfer, false, UserId.SYSTEM);
        }
    }

    void byHand(CaseNumber caseNumber, UserId by) {
        var transfer = desk.lock(caseNumber);
        if (!transfer.awaited()) {
            throw new InvalidInput(
                    "caseNumber", "Hồ sơ này không chờ trả lời của nơi nhận đơn nên không đôn đốc được.");
        }
        if (transfer.urging().open()) {
            throw new AlreadyDone("Công văn đôn đốc của hồ sơ này đang chờ văn thư ban hành.");
        }
        if (!signals.urgingDue(caseNumber)) {
            throw new InvalidInput(
                    "caseNumber", "Hồ sơ đang được chuyển sang cơ quan nhận; hãy đôn đốc sau khi chuyển xong.");
        }
        open(transfer, true, by);
    }

    private void open(Transfer transfer, boolean byHand, UserId by) {
        transfer.askUrging();
        desk.keep(transfer, new TransferAct.UrgingAsked(desk.today(), byHand), by);
        papers.draftUrging(transfer, by);
    }

    void issue(CaseNumber caseNumber, LocalDate on, String typedNumber, UserId by) {
        var transfer = desk.lock(caseNumber);
        desk.requireDay("issuedOn", "Ngày ban hành", on, transfer.dispatchedOn(), "ngày gửi phiếu chuyển");
        var number = TransferDesk.number("enteredNumber", typedNumber);
        if (number != null) {
            papers.enterUrgingNumber(transfer, number, on);
            desk.note(caseNumber, by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        var letter = papers.issueUrging(transfer, on, by);
        transfer.urge(on);
        desk.save(transfer);
        desk.issued(transfer, letter.form(), letter, on, by);
    }

    void skip(CaseNumber caseNumber, String reason, UserId by) {
        var transfer = desk.lock(caseNumber);
        transfer.skipUrging(desk.today());
        desk.keep(transfer, new TransferAct.UrgingSkipped(desk.today(), reason), by);
    }
}
