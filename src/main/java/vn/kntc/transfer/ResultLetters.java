package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * The letter by which a petitioner who asked is told what the receiver answered (khoản 2 Điều 28 Luật Tiếp công dân): drafted, signed,
 * issued and sent. The period is met by the letter, not by a day that somebody types.
 */
@Component
class ResultLetters {

    private final TransferDesk desk;
    private final TransferPapers papers;
    private final ActLog log;

    ResultLetters(TransferDesk desk, TransferPapers papers, ActLog log) {
        this.desk = desk;
        this.papers = papers;
        this.log = log;
    }

    /** What the newest draft says; empty before there is one. @param done the acts on the case, oldest first */
    static Optional<String> drafted(List<RecordedAct> done) {
        return done.stream()
                .map(RecordedAct::act)
                .filter(TransferAct.ResultLetterDrafted.class::isInstance)
                .map(act -> ((TransferAct.ResultLetterDrafted) act).result())
                .reduce((earlier, later) -> later);
    }

    void draft(CaseNumber caseNumber, String result, UserId by) {
        var transfer = desk.lock(TransferVerb.DRAFT_LETTER, caseNumber);
        desk.record(transfer, new TransferAct.ResultLetterDrafted(desk.today(), result), by);
        papers.draftResultLetter(transfer, result, by);
    }

    boolean sign(CaseNumber caseNumber, boolean signed, LocalDate on, String remark, UserId by) {
        var transfer = desk.lock(TransferVerb.SIGN_LETTER, caseNumber);
        desk.requireDay("signedOn", on, transfer.answer().on(), "ngày nhận được kết quả");
        if (!signed && remark == null) {
            throw new InvalidInput("signingRemark", "Hãy ghi ý kiến để cán bộ xử lý đơn biết cần làm lại gì.");
        }
        desk.record(transfer, new TransferAct.ResultLetterAnswered(on, signed, signed ? null : remark), by);
        return signed;
    }

    /** What had its number on paper before it was entered here was also signed on paper before. */
    void issue(CaseNumber caseNumber, LocalDate on, String typedNumber, LocalDate sentOn, SendingWay way, UserId by) {
        var transfer = desk.lock(TransferVerb.ISSUE_LETTER, caseNumber);
        var signature = signature(caseNumber);
        var number = TransferDesk.number("enteredNumber", typedNumber);
        if (number == null) {
            desk.requireDay("issuedOn", on, signature.act().on(), "ngày ký");
        } else {
            desk.requireDay("issuedOn", on, transfer.answer().on(), "ngày nhận được kết quả");
            papers.enterResultNumber(transfer, number, on);
            desk.note(caseNumber, by, "Nhập số " + number + " theo sổ văn bản giấy");
        }
        desk.requireDay("sentOn", sentOn, on, "ngày ban hành");
        var letter = papers.issueResultLetter(
                transfer, drafted(log.of(caseNumber, TransferActs.KINDS)).orElseThrow(), on, signature.by(), by);
        desk.issued(transfer, letter, on, by);
        desk.note(caseNumber, by, "Gửi công văn báo kết quả cho người nộp đơn: " + way.label());
        transfer.tellCitizen(sentOn);
        desk.keep(transfer, new TransferAct.CitizenTold(sentOn, letter.number()), by);
    }

    private RecordedAct signature(CaseNumber caseNumber) {
        return log.of(caseNumber, TransferActs.KINDS).stream()
                .filter(done -> done.act() instanceof TransferAct.ResultLetterAnswered)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
