package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The slip: approved by who signs it, issued, and sent. */
@Component
class Slips {

    private final TransferDesk desk;
    private final Receivers receivers;
    private final TransferPapers papers;
    private final TransferClocks clocks;
    private final Vault vault;

    Slips(TransferDesk desk, Receivers receivers, TransferPapers papers, TransferClocks clocks, Vault vault) {
        this.desk = desk;
        this.receivers = receivers;
        this.papers = papers;
        this.clocks = clocks;
        this.vault = vault;
    }

    boolean approve(CaseNumber caseNumber, boolean approved, String remark, UserId by) {
        desk.lock(caseNumber);
        if (!approved && remark == null) {
            throw new InvalidInput("transferRemark", "Hãy ghi ý kiến để cán bộ xử lý đơn biết cần làm lại gì.");
        }
        desk.record(caseNumber, new TransferAct.SlipAnswered(desk.today(), approved, remark), by);
        return approved;
    }

    void issue(CaseNumber caseNumber, LocalDate on, String typedNumber, UserId by) {
        var transfer = desk.lock(caseNumber);
        receivers.requireOnce(transfer);
        desk.requireDay("issuedOn", "Ngày ban hành", on, transfer.origin().receivedOn(), "ngày nhận đơn");
        var number = TransferDesk.number("enteredNumber", typedNumber);
        if (number != null) {
            papers.enterSlipNumber(transfer, number, on);
            desk.note(caseNumber, by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        var slip = papers.issueSlip(transfer, on, by);
        transfer.issue(new Transfer.Slip(slip.form(), slip.number(), on));
        desk.issued(transfer, slip.form(), slip, on, by);
        if (denouncerIsTold(transfer)) {
            var notice = papers.issueNotice(transfer, on, by);
            desk.issued(transfer, notice.form(), notice, on, by);
        }
        desk.save(transfer);
        clocks.issued(caseNumber, on);
    }

    /** Who denounced is told in writing (khoản 2 Điều 24 Luật Tố cáo), where anybody is known. */
    private boolean denouncerIsTold(Transfer transfer) {
        return transfer.origin().kind() == CaseKind.DENUNCIATION
                && vault.parties(transfer.caseNumber()).stream()
                        .map(Party::role)
                        .anyMatch(role -> role != PartyRole.RESPONDENT);
    }

    void dispatch(CaseNumber caseNumber, LocalDate on, List<SentTo> to, UserId by) {
        var transfer = desk.lock(caseNumber);
        desk.requireDay("sentOn", "Ngày gửi", on, transfer.slip().on(), "ngày ban hành phiếu chuyển");
        require(to, SentTo.RECEIVER, true);
        require(to, SentTo.PETITIONER, denouncerIsTold(transfer));
        require(to, SentTo.FORWARDER, clocks.forwarderWaits(caseNumber));
        transfer.dispatch(on);
        desk.keep(transfer, new TransferAct.Dispatched(on, to), by);
        clocks.dispatched(caseNumber, on, to.contains(SentTo.FORWARDER));
    }

    private static void require(List<SentTo> to, SentTo whom, boolean needed) {
        if (needed && !to.contains(whom)) {
            throw new InvalidInput(
                    "sentTo", "Còn phải gửi hoặc báo cho: " + whom.label().toLowerCase(Locale.ROOT) + ".");
        }
    }
}
