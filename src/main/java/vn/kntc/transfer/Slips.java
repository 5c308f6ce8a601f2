package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
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

    boolean approve(CaseNumber caseNumber, boolean approved, String remark, UserId by) {
        var transfer = desk.lock(TransferVerb.APPROVE, caseNumber);
        if (!approved && remark == null) {
            throw new InvalidInput("transferRemark", "Hãy ghi ý kiến để cán bộ xử lý đơn biết cần làm lại gì.");
        }
        desk.record(transfer, new TransferAct.SlipAnswered(desk.today(), approved, remark), by);
        return approved;
    }

    void issue(CaseNumber caseNumber, LocalDate on, String typedNumber, UserId by) {
        var transfer = desk.lock(TransferVerb.ISSUE, caseNumber);
        receivers.requireOnce(transfer);
        var number = TransferDesk.number("enteredNumber", typedNumber);
        // what is entered late was approved on paper before: only the receipt bounds it
        desk.requireDay("issuedOn", on, transfer.origin().receivedOn(), "ngày nhận đơn");
        if (number != null) {
            papers.enterSlipNumber(transfer, number, on);
            desk.note(caseNumber, by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        var slip = papers.issueSlip(transfer, on, by);
        transfer.issue(new Transfer.Slip(slip.form(), slip.number(), on));
        desk.issued(transfer, slip, on, by);
        rules.notice(transfer, on)
                .ifPresent(notice -> desk.issued(transfer, papers.issueNotice(transfer, notice, on, by), on, by));
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
