package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
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

    /** What is owed where a receiver that was urged does not answer; null where the law of today says nothing of it. */
    String owedInVain() {
        var on = desk.today();
        return provisions.holds("URGED_IN_VAIN", on) ? provisions.sentence("URGED_IN_VAIN", on) : null;
    }

    /** The day has come to urge again; asked of a transfer that is awaited. */
    private boolean due(Transfer transfer) {
        var last = Optional.ofNullable(transfer.urging().last()).orElse(transfer.dispatchedOn());
        return WorkCalendar.daysBetween(last, desk.today()) >= provisions.number("URGE_RECEIVER", desk.today());
    }

    /** Nothing where it is no longer due once the case is locked. */
    void onSchedule(CaseNumber caseNumber) {
        desk.lockIfPossible(TransferVerb.ASK_URGING, caseNumber)
                .filter(this::due)
                .filter(transfer -> signals.urgingDue(caseNumber))
                .ifPresent(transfer -> open(transfer, false, UserId.SYSTEM));
    }

    void byHand(CaseNumber caseNumber, UserId by) {
        var transfer = desk.lock(TransferVerb.ASK_URGING, caseNumber);
        if (!signals.urgingDue(caseNumber)) {
            throw new OutOfOrder("Không đôn đốc được: quy trình chuyển đơn của hồ sơ này không còn chờ trả lời.");
        }
        open(transfer, true, by);
    }

    private void open(Transfer transfer, boolean byHand, UserId by) {
        transfer.askUrging();
        desk.keep(transfer, new TransferAct.UrgingAsked(desk.today(), byHand), by);
        papers.draftUrging(transfer, by);
    }

    void sign(CaseNumber caseNumber, UserId by) {
        var transfer = desk.lock(TransferVerb.SIGN_URGING, caseNumber);
        desk.record(transfer, new TransferAct.UrgingSigned(desk.today()), by);
    }

    /** @param verb {@link TransferVerb#ISSUE_URGING}, or that of diagrams in which nobody signs */
    void issue(TransferVerb verb, CaseNumber caseNumber, LocalDate on, String typedNumber, UserId by) {
        var transfer = desk.lock(verb, caseNumber);
        desk.requireDay("issuedOn", on, transfer.dispatchedOn(), "ngày gửi phiếu chuyển");
        var number = TransferDesk.number("enteredNumber", typedNumber);
        if (number == null && verb == TransferVerb.ISSUE_URGING) {
            var signedOn = desk.lastDay(caseNumber, TransferAct.UrgingSigned.class);
            desk.requireDay("issuedOn", on, signedOn, "ngày công văn đôn đốc được ký");
        }
        if (number != null) {
            papers.enterUrgingNumber(transfer, number, on);
            desk.note(caseNumber, by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        var letter = papers.issueUrging(transfer, on, by);
        transfer.urge(on);
        desk.issued(transfer, letter, on, by);
    }

    void skip(CaseNumber caseNumber, String reason, UserId by) {
        var transfer = desk.lock(TransferVerb.SKIP_URGING, caseNumber);
        transfer.skipUrging(desk.today());
        desk.keep(transfer, new TransferAct.UrgingSkipped(desk.today(), reason), by);
    }
}
