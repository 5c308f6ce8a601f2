package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** The slip: approved by who signs it, issued, and sent. */
@Component
class Slips {

    private final TransferDesk desk;
    private final Receivers receivers;
    private final TransferPapers papers;
    private final TransferRules rules;
    private final TransferClocks clocks;

    Slips(TransferDesk desk, Receivers receivers, TransferPapers papers, TransferRules rules, TransferClocks clocks) {
        this.desk = desk;
        this.receivers = receivers;
        this.papers = papers;
        this.rules = rules;
        this.clocks = clocks;
    }

    /** @param on day of an approval that is only recorded now; null for today */
    boolean approve(CaseNumber caseNumber, boolean approved, String remark, LocalDate on, UserId by) {
        var transfer = desk.lock(TransferVerb.APPROVE, caseNumber);
        if (!approved && remark == null) {
            throw new InvalidInput("transferRemark", "Hãy ghi ý kiến để cán bộ xử lý đơn biết cần làm lại gì.");
        }
        var answeredOn = approved && on != null ? on : desk.today();
        requireSinceItIsHere(transfer, "approvedOn", answeredOn);
        desk.record(transfer, new TransferAct.SlipAnswered(answeredOn, approved, remark), by);
        return approved;
    }

    /** Since its receipt; and what a receiver gave back goes on from then. */
    private void requireSinceItIsHere(Transfer transfer, String field, LocalDate on) {
        var back = desk.findLastDay(transfer.caseNumber(), TransferAct.Answered.class);
        desk.requireDay(
                field,
                on,
                back.orElse(transfer.origin().receivedOn()),
                back.isPresent() ? "ngày nơi nhận trả lại đơn" : "ngày nhận đơn");
    }

    void issue(CaseNumber caseNumber, LocalDate on, String typedNumber, UserId by) {
        var transfer = desk.lock(TransferVerb.ISSUE, caseNumber);
        receivers.requireOnce(transfer);
        var number = TransferDesk.number("enteredNumber", typedNumber);
        var approvedOn = desk.lastDay(caseNumber, TransferAct.SlipAnswered.class);
        if (number == null) {
            desk.requireDay("issuedOn", on, approvedOn, "ngày phiếu chuyển được duyệt");
        } else {
            // what got its number on paper was approved on paper too, whenever the head entered that; the log says so
            requireSinceItIsHere(transfer, "issuedOn", on);
            papers.enterSlipNumber(transfer, number, on);
            desk.note(caseNumber, by, "Nhập số " + number + " theo sổ văn bản giấy" + before(approvedOn, on));
        }
        var slip = papers.issueSlip(transfer, on, by);
        transfer.issue(new Transfer.Slip(slip.form(), slip.number(), on));
        desk.issued(transfer, slip, on, by);
        rules.notice(transfer, on)
                .ifPresent(notice -> desk.issued(transfer, papers.issueNotice(transfer, notice, on, by), on, by));
    }

    private static String before(LocalDate approvedOn, LocalDate on) {
        return on.isBefore(approvedOn)
                ? "; phiếu đề ngày " + ShownDay.of(on) + ", trước ngày duyệt đã ghi là " + ShownDay.of(approvedOn)
                : "";
    }

    void dispatch(CaseNumber caseNumber, LocalDate on, List<SentTo> to, UserId by) {
        var transfer = desk.lock(TransferVerb.DISPATCH, caseNumber);
        var issuedOn = transfer.slip().on();
        desk.requireDay("sentOn", on, issuedOn, "ngày ban hành phiếu chuyển");
        require(to, SentTo.RECEIVER, true);
        require(to, SentTo.PETITIONER, rules.notice(transfer, issuedOn).isPresent());
        require(to, SentTo.FORWARDER, clocks.forwarderWaits(caseNumber));
        transfer.dispatch(on);
        desk.keep(transfer, new TransferAct.Dispatched(on, to), by);
    }

    private static void require(List<SentTo> to, SentTo whom, boolean needed) {
        if (needed && !to.contains(whom)) {
            throw new InvalidInput(
                    "sentTo", "Còn phải gửi hoặc báo cho: " + whom.label().toLowerCase(Locale.ROOT) + ".");
        }
    }
}
