package vn.kntc.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.UserId;

/** Draws up the papers of a transfer: the slip (Mẫu 03, 04 Thông tư 05/2021/TT-TTCP), the notice to the petitioner, the urging letter. */
@Component
class TransferPapers {

    /** Whoever has the power of signature writes his name by hand. */
    private static final Signing BY_HAND = Signing.asHead("");

    private final Papers papers;
    private final Documents documents;
    private final CaseLedger ledger;
    private final ActLog log;
    private final Law law;
    private final Clock clock;

    TransferPapers(Papers papers, Documents documents, CaseLedger ledger, ActLog log, Law law, Clock clock) {
        this.papers = papers;
        this.documents = documents;
        this.ledger = ledger;
        this.log = log;
        this.law = law;
        this.clock = clock;
    }

    void draftSlip(Transfer transfer, UserId by) {
        papers.put(of(transfer, BY_HAND), Paper.of(form(transfer), today()), null, by);
    }

    CaseDocument issueSlip(Transfer transfer, LocalDate on, UserId by) {
        return papers.put(of(transfer, approver(transfer)), Paper.of(form(transfer), on), on, by);
    }

    /** @throws vn.kntc.shared.InvalidInput for a slip of today, or a number already in the register of that year */
    void enterSlipNumber(Transfer transfer, String number, LocalDate on) {
        documents.enterNumber(transfer.caseNumber(), form(transfer), number, on);
    }

    /** To the petitioner. Where he denounces it names nobody: the address is the custodian's to tell. */
    CaseDocument issueNotice(Transfer transfer, TransferPaper notice, LocalDate on, UserId by) {
        return papers.put(of(transfer, approver(transfer)), Paper.of(notice.form(), on), on, by);
    }

    /**
     * What the urging letter works out.
     *
     * @param nth which time it is
     * @param receivingCase number of the receiver's case, or null
     * @param since day on which the petition was sent
     * @param waited how many days that is
     * @param warning what follows where nothing comes, or null
     */
    record UrgingFacts(Integer nth, String receivingCase, LocalDate since, Integer waited, String warning) {}

    /** What the letter to the petitioner works out. @param answerNumber of the receiver's document, or null; {@code answerDate} so too */
    record ResultFacts(
            LocalDate answeredOn, String answerBody, String answerNumber, LocalDate answerDate, String result) {}

    void draftResultLetter(Transfer transfer, String result, UserId by) {
        papers.put(of(transfer, BY_HAND), resultLetter(transfer, result, today()), null, by);
    }

    CaseDocument issueResultLetter(Transfer transfer, String result, LocalDate on, UserId signer, UserId by) {
        return papers.put(of(transfer, Signing.by(signer)), resultLetter(transfer, result, on), on, by);
    }

    void enterResultNumber(Transfer transfer, String number, LocalDate on) {
        documents.enterNumber(transfer.caseNumber(), TransferPaper.RESULT_LETTER_ISSUED.form(), number, on);
    }

    private static Paper resultLetter(Transfer transfer, String result, LocalDate on) {
        var answer = transfer.answer();
        var facts = new ResultFacts(answer.on(), answer.body(), answer.number(), answer.date(), result);
        return Paper.of(TransferPaper.RESULT_LETTER_ISSUED.form(), on).workedOut(known -> facts);
    }

    void draftUrging(Transfer transfer, UserId by) {
        papers.put(of(transfer, BY_HAND), urging(transfer, today()), null, by);
    }

    CaseDocument issueUrging(Transfer transfer, LocalDate on, UserId by) {
        return papers.put(of(transfer, urgingSigner(transfer)), urging(transfer, on), on, by);
    }

    /** Who signed the letter; in diagrams from before whoever has the power of signature does so by hand. */
    private Signing urgingSigner(Transfer transfer) {
        return log.of(transfer.caseNumber(), TransferActs.KINDS).stream()
                .filter(done ->
                        done.act() instanceof TransferAct.UrgingAsked || done.act() instanceof TransferAct.UrgingSigned)
                .reduce((earlier, later) -> later)
                .filter(done -> done.act() instanceof TransferAct.UrgingSigned)
                .map(done -> Signing.by(done.by()))
                .orElse(BY_HAND);
    }

    void enterUrgingNumber(Transfer transfer, String number, LocalDate on) {
        documents.enterNumber(transfer.caseNumber(), TransferPaper.URGING_ISSUED.form(), number, on);
    }

    private Paper urging(Transfer transfer, LocalDate on) {
        var receiving = transfer.receivingCase();
        var since = transfer.dispatchedOn();
        return Paper.of(TransferPaper.URGING_ISSUED.form(), on)
                .workedOut(known -> new UrgingFacts(
                        transfer.urging().times() + 1,
                        receiving == null ? null : receiving.value(),
                        since,
                        Math.toIntExact(WorkCalendar.daysBetween(since, on)),
                        warning(known.agency().level(), on)));
    }

    /** What follows where nothing comes, as far as the law lets this agency say so; else null. */
    private String warning(AgencyLevel level, LocalDate on) {
        var provisions = new Provisions(law);
        return level == AgencyLevel.PROVINCE && provisions.holds("URGED_IN_VAIN", on)
                ? provisions.sentence("URGING_WARNS", on)
                : null;
    }

    /** The slip as it went out, for the receiver's file. */
    byte[] openSlip(Transfer transfer, UserId by) {
        var number = transfer.slip().number();
        var slip = documents.of(transfer.caseNumber()).stream()
                .filter(document -> document.issuedOn() != null && number.equals(document.number()))
                .findFirst()
                .orElseThrow();
        return documents.open(slip.id(), by);
    }

    private TransferPaperCase of(Transfer transfer, Signing head) {
        var summary = ledger.find(transfer.caseNumber()).orElseThrow().entry().summary();
        return new TransferPaperCase(transfer, summary, head);
    }

    /** Who approved the slip signs it; without that it is not issued. */
    private Signing approver(Transfer transfer) {
        return log.of(transfer.caseNumber(), TransferActs.KINDS).stream()
                .filter(done -> done.act() instanceof TransferAct.SlipAnswered answer && answer.approved())
                .reduce((earlier, later) -> later)
                .map(RecordedAct::by)
                .map(Signing::by)
                .orElseThrow();
    }

    /** The form that the law has for a petition of that kind. */
    private String form(Transfer transfer) {
        return (String) law.decide(
                        "requirePaper",
                        today(),
                        Map.of(
                                "kind",
                                transfer.origin().kind().name(),
                                "action",
                                "TRANSFER",
                                "competent",
                                false,
                                "addressee",
                                true))
                .results()
                .get(0)
                .get("paper");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
