package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Sends petitions on to the body that is competent and follows what becomes of them, one verb a step. The door of the room: what a verb
 * does, the class of its subject says. A verb throws {@link vn.kntc.shared.OutOfOrder} where the transfer does not stand where this is done,
 * and {@link vn.kntc.shared.InvalidInput} for an entry that cannot be taken; nothing is changed then.
 */
@Service
@Transactional
public class TransferHandling {

    private final TransferDesk desk;
    private final Transfers transfers;
    private final Receivers receivers;
    private final Slips slips;
    private final Answers answers;
    private final ResultLetters letters;
    private final Urgings urgings;
    private final CaseLedger ledger;

    TransferHandling(
            TransferDesk desk,
            Transfers transfers,
            Receivers receivers,
            Slips slips,
            Answers answers,
            ResultLetters letters,
            Urgings urgings,
            CaseLedger ledger) {
        this.desk = desk;
        this.transfers = transfers;
        this.receivers = receivers;
        this.slips = slips;
        this.answers = answers;
        this.letters = letters;
        this.urgings = urgings;
        this.ledger = ledger;
    }

    /** Takes over a petition that is to be transferred; one that was here before begins its next round. */
    void open(CaseHandedOver handedOver) {
        var kind = ledger.find(handedOver.caseNumber()).orElseThrow().entry().kind();
        desk.open(Transfer.Origin.of(handedOver, kind));
    }

    /** Every agency of this system that a petition may go to, as its form takes it. @param own agencies of who asks: from the only one nothing goes to it */
    @Transactional(readOnly = true)
    public List<String> receivers(Set<AgencyId> own) {
        return receivers.list(own);
    }

    /** Names where the petition goes to; the slip is drafted (Điều 14, 21 Thông tư 05/2021/TT-TTCP). */
    public void nameReceiver(CaseNumber caseNumber, NamedReceiver named, UserId by) {
        receivers.name(caseNumber, named, by);
    }

    /** The petition is not transferred after all; what is to be done with it is chosen again. */
    public void keepHere(CaseNumber caseNumber, String reason, UserId by) {
        receivers.keep(caseNumber, reason, by);
    }

    /**
     * @param remark needed to send the draft back, else may be null
     * @param on day of an approval that is only recorded now; null for today
     * @return whether it was approved
     */
    public boolean approveSlip(CaseNumber caseNumber, boolean approved, String remark, LocalDate on, UserId by) {
        return slips.approve(caseNumber, approved, remark, on, by);
    }

    /**
     * Issues the slip, and the notice to who denounced; the period of the transfer is met that day (khoản 2 Điều 24 Luật Tố cáo).
     *
     * @param typedNumber that the slip got on paper before the case was entered here, or null
     */
    public void issueSlip(CaseNumber caseNumber, LocalDate on, String typedNumber, UserId by) {
        slips.issue(caseNumber, on, typedNumber, by);
    }

    /** The slip went out and whoever has to know was told. */
    public void dispatch(CaseNumber caseNumber, LocalDate on, List<SentTo> to, UserId by) {
        slips.dispatch(caseNumber, on, to, by);
    }

    /** Whether the receiver is an agency of this system. */
    @Transactional(readOnly = true)
    public boolean receiverInSystem(CaseNumber caseNumber) {
        return transfers.last(caseNumber).orElseThrow().receiver().inSystem();
    }

    /** Opens the case at the receiver, once. */
    public void deliver(CaseNumber caseNumber) {
        answers.deliver(caseNumber);
    }

    /** A body outside this system answered, or gave the petition back. */
    public void recordAnswer(CaseNumber caseNumber, Answer answer, UserId by) {
        answers.record(caseNumber, answer, by);
    }

    /** A case has ended; if it began with a transfer, the sender is told. */
    void hear(CaseNumber ended) {
        answers.hear(ended);
    }

    /** Whether the receiver gave the petition back. */
    @Transactional(readOnly = true)
    public boolean returned(CaseNumber caseNumber) {
        return transfers.last(caseNumber).orElseThrow().returned();
    }

    /** Whether the petitioner asked to be told of the result. */
    @Transactional(readOnly = true)
    public boolean citizenWaits(CaseNumber caseNumber) {
        var transfer = transfers.last(caseNumber).orElseThrow();
        return !transfer.returned() && transfer.citizenAsked();
    }

    /** The petitioner asks to be told of the result, which is owed to him only if he asks before it is there (khoản 2 Điều 28 Luật Tiếp công dân). */
    public void askResult(CaseNumber caseNumber, UserId by) {
        answers.askResult(caseNumber, by);
    }

    /** The letter that tells the petitioner of the result is drafted for the signature. */
    public void draftResultLetter(CaseNumber caseNumber, String result, UserId by) {
        letters.draft(caseNumber, result, by);
    }

    /** @param remark needed where it is not signed, else may be null. Returns whether it was signed */
    public boolean signResultLetter(CaseNumber caseNumber, boolean signed, LocalDate on, String remark, UserId by) {
        return letters.sign(caseNumber, signed, on, remark, by);
    }

    /** The letter gets its number and goes out; with it the petitioner is told. */
    public void issueResultLetter(
            CaseNumber caseNumber, LocalDate on, String typedNumber, LocalDate sentOn, SendingWay way, UserId by) {
        letters.issue(caseNumber, on, typedNumber, sentOn, way, by);
    }

    /** By a letter written elsewhere, in diagrams from before. @param number of the letter, or null */
    public void tellCitizen(CaseNumber caseNumber, LocalDate on, String number, UserId by) {
        answers.tellCitizen(caseNumber, on, number, by);
    }

    /** An officer wants the receiver to be urged now. */
    public void askUrging(CaseNumber caseNumber, UserId by) {
        urgings.byHand(caseNumber, by);
    }

    /** The schedule may say that the receiver is to be urged. */
    void urgeOnSchedule(CaseNumber caseNumber) {
        urgings.onSchedule(caseNumber);
    }

    public void signUrging(CaseNumber caseNumber, UserId by) {
        urgings.sign(caseNumber, by);
    }

    /** The letter that was signed gets its number. */
    public void issueUrging(CaseNumber caseNumber, LocalDate on, String typedNumber, UserId by) {
        urgings.issue(TransferVerb.ISSUE_URGING, caseNumber, on, typedNumber, by);
    }

    /** The same in diagrams from before, in which it is signed by hand. */
    public void issueUnsignedUrging(CaseNumber caseNumber, LocalDate on, String typedNumber, UserId by) {
        urgings.issue(TransferVerb.ISSUE_UNSIGNED_URGING, caseNumber, on, typedNumber, by);
    }

    public void skipUrging(CaseNumber caseNumber, String reason, UserId by) {
        urgings.skip(caseNumber, reason, by);
    }
}
