package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseSentOn;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** What becomes of a petition once it is sent: its case at an agency of this system, the answer, and who is told of it. */
@Component
class Answers {

    private static final String TRANSFERRED_TO = "TRANSFERRED_TO";

    /** Names nobody: the log that it goes into is for common view. */
    private static final String PURPOSE = "Chuyển đơn đến cơ quan có thẩm quyền theo phiếu chuyển đã ban hành";

    /** Where the receiver's words may tell who denounces. */
    private static final String WITHHELD = "Nơi nhận đã giải quyết; nội dung xem văn bản của nơi nhận.";

    private final TransferDesk desk;
    private final Transfers transfers;
    private final TransferPapers papers;
    private final TransferSignals signals;
    private final CaseLedger ledger;
    private final CaseLinks links;
    private final CaseFiles files;
    private final Vault vault;

    Answers(
            TransferDesk desk,
            Transfers transfers,
            TransferPapers papers,
            TransferSignals signals,
            CaseLedger ledger,
            CaseLinks links,
            CaseFiles files,
            Vault vault) {
        this.desk = desk;
        this.transfers = transfers;
        this.papers = papers;
        this.signals = signals;
        this.ledger = ledger;
        this.links = links;
        this.files = files;
        this.vault = vault;
    }

    /** Once: done again, it finds the case of before. */
    void deliver(CaseNumber caseNumber) {
        var transfer = desk.lock(TransferVerb.DELIVER, caseNumber);
        if (transfer.receivingCase() != null) {
            return;
        }
        ledger.sendOn(
                new CaseSentOn(caseNumber, transfer.receiver().agency(), transfer.round(), desk.today(), PURPOSE));
        var receiving = began(transfer);
        files.add(
                receiving,
                CaseFiles.Kind.OTHER,
                "Phiếu chuyển đơn.docx",
                papers.openSlip(transfer, UserId.SYSTEM),
                UserId.SYSTEM);
        transfer.deliver(receiving);
        desk.keep(transfer, new TransferAct.Delivered(desk.today(), receiving.value()), UserId.SYSTEM);
    }

    /** The case that the receiver opened in this transaction: the linked one that no earlier round began. */
    private CaseNumber began(Transfer transfer) {
        var earlier = new HashSet<CaseNumber>();
        transfers.of(transfer.caseNumber()).forEach(round -> earlier.add(round.receivingCase()));
        return links.of(transfer.caseNumber()).stream()
                .filter(link -> link.relation().equals(TRANSFERRED_TO))
                .map(CaseLinks.Link::other)
                .filter(other -> !earlier.contains(other))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "nobody at " + transfer.receiver().agency() + " opened a case for " + transfer.caseNumber()));
    }

    void record(CaseNumber caseNumber, Answer answer, UserId by) {
        var transfer = desk.lock(TransferVerb.RECORD_ANSWER, caseNumber);
        desk.requireDay("answerReceivedOn", answer.on(), transfer.dispatchedOn(), "ngày gửi phiếu chuyển");
        if (answer.date() != null) {
            desk.requireDay("answerDate", answer.date(), transfer.dispatchedOn(), "ngày gửi phiếu chuyển");
            if (answer.date().isAfter(answer.on())) {
                throw new InvalidInput("answerDate", "Ngày của văn bản trả lời không được sau ngày nhận được trả lời.");
            }
        }
        take(transfer, answer, by);
    }

    private void take(Transfer transfer, Answer answer, UserId by) {
        transfer.answer(answer);
        desk.keep(
                transfer,
                new TransferAct.Answered(
                        answer.on(),
                        answer.returned(),
                        answer.body(),
                        answer.number(),
                        answer.date(),
                        answer.gist(),
                        answer.source()),
                by);
    }

    /**
     * A case of an agency of this system has ended; if it began with a transfer, who sent the petition on gets its result, or gets the
     * petition back. Told again, nothing happens.
     */
    void hear(CaseNumber ended) {
        transfers
                .thatBegan(ended)
                .flatMap(round -> desk.lockIfPossible(TransferVerb.HEAR, round.caseNumber()))
                .filter(transfer -> ended.equals(transfer.receivingCase()))
                .ifPresent(transfer -> outcome(ended).ifPresent(outcome -> hear(transfer, outcome)));
    }

    private void hear(Transfer transfer, CaseOutcome outcome) {
        var returned = CaseOutcome.RETURN.equals(outcome.code());
        var body = transfer.receiver().name();
        take(
                transfer,
                new Answer(returned, desk.today(), body, null, outcome.on(), told(transfer, outcome)),
                UserId.SYSTEM);
        signals.answered(transfer.caseNumber());
    }

    /** The receiver may keep as harmless what tells here who denounces (Điều 8, 56 Luật Tố cáo). */
    private String told(Transfer transfer, CaseOutcome outcome) {
        boolean closer = transfer.origin().kind().mayDenounce();
        return closer && vault.mayTell(transfer.caseNumber(), outcome.sentence()) ? WITHHELD : outcome.sentence();
    }

    private Optional<CaseOutcome> outcome(CaseNumber ended) {
        return ledger.find(ended)
                .filter(line -> line.status() == CaseStatus.CLOSED)
                .map(CaseLedger.Line::outcome);
    }

    /** The petitioner wants to be told, and nothing has come back yet. */
    void askResult(CaseNumber caseNumber, UserId by) {
        var transfer = desk.lock(TransferVerb.ASK_RESULT, caseNumber);
        transfer.citizenAsks();
        desk.keep(transfer, new TransferAct.CitizenAsked(desk.today()), by);
    }

    /** By a letter written elsewhere; only diagrams from before do so. */
    void tellCitizen(CaseNumber caseNumber, LocalDate on, String number, UserId by) {
        var transfer = desk.lock(TransferVerb.TELL_CITIZEN, caseNumber);
        desk.requireDay("toldOn", on, transfer.answer().on(), "ngày nhận được kết quả");
        transfer.tellCitizen(on);
        desk.keep(transfer, new TransferAct.CitizenTold(on, number), by);
    }
}
