package vn.kntc.feedback;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.Assigned;
import vn.kntc.feedback.FeedbackAct.Published;
import vn.kntc.feedback.FeedbackAct.Recipient;
import vn.kntc.feedback.FeedbackAct.RuleClass;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.feedback.FeedbackAct.Sent;
import vn.kntc.feedback.FeedbackAct.Signed;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * Handles feedback, one verb a step of the law; each verb keeps the act, moves the statutory clocks and draws up or issues the paper, all
 * in one transaction.
 *
 * <p>Every verb that takes an entry throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and {@link
 * IllegalStateException} where the case does not stand where the step needs it.
 */
@Service
@Transactional
public class FeedbackHandling {

    /** As {@code chooseProcedure} names the process. */
    static final String PROCEDURE = "feedbackHandling";

    /** Series of the ledger that an earlier case is of. */
    private static final String PETITION = "PETITION";

    private static final String ISSUED_ON = "issuedOn";

    private final FeedbackDesk desk;
    private final FeedbackPapers papers;
    private final CaseLedger ledger;
    private final CaseLinks links;
    private final Provisions provisions;

    FeedbackHandling(
            FeedbackDesk desk, FeedbackPapers papers, CaseLedger ledger, CaseLinks links, Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.ledger = ledger;
        this.links = links;
        this.provisions = provisions;
    }

    /** Takes over the cases that are handed to this room's process, in the same transaction, before the process starts. */
    @EventListener
    public void on(CaseHandedOver handedOver) {
        if (PROCEDURE.equals(handedOver.procedure())) {
            var sender = handedOver.sender();
            var feedback = desk.lock(handedOver.caseNumber());
            desk.record(
                    feedback,
                    new FeedbackAct.TakenOver(
                            desk.today(),
                            feedback.kind() == CaseKind.RULE_FEEDBACK,
                            handedOver.receivedOn(),
                            handedOver.group(),
                            sender.forwarded(),
                            sender.awaitsResult(),
                            handedOver.decidedOn()),
                    UserId.SYSTEM);
        }
    }

    /** Whether it is about an administrative rule (Nghị định 20/2008/NĐ-CP). */
    @Transactional(readOnly = true)
    public boolean isAboutRule(CaseNumber caseNumber) {
        return desk.get(caseNumber).rule();
    }

    /** Whether somebody sent it on, who gets the answer too. */
    @Transactional(readOnly = true)
    public boolean isForwarded(CaseNumber caseNumber) {
        return desk.get(caseNumber).forwarded();
    }

    /** Sorts what is about a rule, and drafts what follows from it (Điều 9 Nghị định 20/2008/NĐ-CP). */
    public void classifyRule(CaseNumber caseNumber, RuleClassified found, UserId by) {
        var feedback = desk.lock(caseNumber);
        desk.requireDay(feedback, "classifiedOn", found.on());
        desk.record(feedback, found, by);
        if (found.ruleClass() == RuleClass.NOT_RECEIVED) {
            papers.draft(feedback, FeedbackPaper.NOTICE_ISSUED, by);
        } else if (found.ruleClass() != RuleClass.IN_COMPETENCE) {
            papers.draft(feedback, FeedbackPaper.RULE_FORWARDED, by);
        }
    }

    /** The leader has it answered by a day of his choice; the law sets none. */
    public void assign(CaseNumber caseNumber, Assigned assigned, UserId by) {
        var feedback = desk.lock(caseNumber);
        desk.requireDay(feedback, "decidedOn", assigned.on());
        if (assigned.answerBy().isBefore(assigned.on())) {
            throw new InvalidInput(
                    "answerBy",
                    "Ngày phải trình dự thảo không thể trước ngày quyết định " + ShownDay.of(assigned.on()) + ".");
        }
        desk.record(feedback, assigned, by);
    }

    /**
     * The answer is worked out by who was charged with it, to be signed; or by the leader himself.
     *
     * @param field of the form that the day was entered in
     */
    public void answer(CaseNumber caseNumber, Answered answered, String field, UserId by) {
        var feedback = desk.lock(caseNumber);
        desk.requireDay(feedback, field, answered.on());
        if (feedback.rule() && answered.test() == null) {
            throw new InvalidInput("necessity", provisions.sentence("RULE_TESTED", answered.on()));
        }
        desk.record(feedback, answered, by);
        papers.draft(feedback, FeedbackPaper.ANSWER_ISSUED, by);
    }

    /** It was received, guided or answered in writing before, and nothing is new: the petitioner is told so. */
    public void closeAsAnswered(CaseNumber caseNumber, AlreadyAnswered known, UserId by) {
        var feedback = desk.lock(caseNumber);
        desk.requireDay(feedback, "decidedOn", known.on());
        papers.ground(known.on());
        if (known.earlierCase() != null) {
            links.link(caseNumber, CaseRelation.REPEATS, earlier(feedback, known.earlierCase()), by);
        }
        desk.record(feedback, known, by);
        papers.draft(feedback, FeedbackPaper.NOTICE_ISSUED, by);
    }

    private CaseNumber earlier(Feedback feedback, String typed) {
        var field = "earlierCase";
        if (!CaseNumber.isOne(typed)) {
            throw new InvalidInput(field, "Số hồ sơ trước đó không đúng dạng, ví dụ đúng: NHANHOA-2026-000123.");
        }
        var earlier = new CaseNumber(typed);
        var found = ledger.find(earlier)
                .map(CaseLedger.Line::entry)
                .filter(entry -> !earlier.equals(feedback.caseNumber()))
                .filter(entry -> entry.agency().equals(feedback.agency()))
                .filter(entry -> entry.series().equals(PETITION))
                .orElseThrow(() -> new InvalidInput(
                        field, "Cơ quan không có hồ sơ đơn nào khác mang số " + typed + "; hãy sửa hoặc để trống."));
        // being told to be about the same tells that both have one author (Điều 8 Luật Tố cáo)
        if (!found.kind().keptAsCloseAs(feedback.kind())) {
            throw new InvalidInput(
                    field,
                    "Không liên kết được với hồ sơ " + typed
                            + ": kiến nghị, phản ánh không gắn với đơn chưa phân loại hoặc đơn có"
                            + " nội dung tố cáo, để không lộ người tố cáo; hãy sửa hoặc để trống.");
        }
        return earlier;
    }

    /** The leader signs the draft, or sends it back with a remark. */
    public void sign(CaseNumber caseNumber, Signed signed, UserId by) {
        var feedback = desk.lock(caseNumber);
        desk.requireDay(feedback, "signedOn", signed.on());
        desk.record(feedback, signed, by);
        if (signed.signed()) {
            papers.draft(feedback, FeedbackPaper.ANSWER_ISSUED, by);
        }
    }

    /** The leader signs the notice or the letter that sends it on, or has it sorted again. Returns whether he signed. */
    public boolean signNotice(CaseNumber caseNumber, Signed signed, UserId by) {
        var feedback = desk.lock(caseNumber);
        desk.requireDay(feedback, "signedOn", signed.on());
        var paper = feedback.stage() == FeedbackStage.SIGN_FORWARD
                ? FeedbackPaper.RULE_FORWARDED
                : FeedbackPaper.NOTICE_ISSUED;
        if (feedback.stage() != FeedbackStage.SIGN_FORWARD) {
            feedback.stage().requireIssueOf(paper);
        }
        desk.record(feedback, signed, by);
        if (signed.signed()) {
            papers.draft(feedback, paper, by);
        }
        return signed.signed();
    }

    /** Whether whoever sent it on is told here; where the law sets a period for that, the letter of petition processing tells him. */
    @Transactional(readOnly = true)
    public boolean tellsSenderHere(CaseNumber caseNumber) {
        var feedback = desk.get(caseNumber);
        return feedback.forwarded() && !feedback.awaitsResult();
    }

    /**
     * How a paper goes out.
     *
     * @param enteredNumber that it got on paper before the case was entered here, or null
     * @param senderToldOn day on which whoever sent the case on was told, where this step asks for it
     * @param signedHere the diagram has a step in which it is signed
     */
    public record Issue(LocalDate on, String enteredNumber, LocalDate senderToldOn, boolean signedHere) {

        /** Of a paper whose signature is a step in every diagram. */
        public Issue(LocalDate on, String enteredNumber) {
            this(on, enteredNumber, null, true);
        }
    }

    /** Issues the answer; from that day on whoever sent the case on waits for it (khoản 2 Điều 27 Luật Tiếp công dân). */
    public void issueAnswer(CaseNumber caseNumber, Issue issue, UserId by) {
        issue(desk.lock(caseNumber), FeedbackPaper.ANSWER_ISSUED, issue, by);
    }

    /** Sends what is about a rule on to who is competent; the case ends with it. */
    public void forward(CaseNumber caseNumber, Issue issue, UserId by) {
        end(desk.lock(caseNumber), FeedbackPaper.RULE_FORWARDED, issue, by);
    }

    /** Tells the petitioner why nothing is answered; the case ends with it. */
    public void issueNotice(CaseNumber caseNumber, Issue issue, UserId by) {
        end(desk.lock(caseNumber), FeedbackPaper.NOTICE_ISSUED, issue, by);
    }

    private void end(Feedback feedback, FeedbackPaper paper, Issue issue, UserId by) {
        // a day alone meets no period: where one runs for telling him, he gets a letter of his own
        boolean toldHere = feedback.forwarded() && (!feedback.awaitsResult() || !issue.signedHere());
        if (toldHere) {
            requireSenderTold(issue);
        }
        feedback.stage().requireSigned(issue.signedHere());
        issue(feedback, paper, issue, by);
        if (toldHere) {
            desk.record(feedback, new FeedbackAct.SenderTold(issue.senderToldOn()), by);
        }
    }

    private void requireSenderTold(Issue issue) {
        var field = "senderToldOn";
        if (issue.senderToldOn() == null) {
            throw new InvalidInput(field, provisions.sentence("FEEDBACK_FORWARDER_TOLD", issue.on()));
        }
        if (issue.senderToldOn().isBefore(issue.on()) || issue.senderToldOn().isAfter(desk.today())) {
            throw new InvalidInput(
                    field,
                    "Ngày báo cho nơi chuyển đơn phải từ ngày ban hành " + ShownDay.of(issue.on()) + " đến hôm nay.");
        }
    }

    private void issue(Feedback feedback, FeedbackPaper paper, Issue issue, UserId by) {
        desk.requireDay(feedback, ISSUED_ON, issue.on());
        feedback.stage().requireIssueOf(paper);
        if (issue.enteredNumber() != null) {
            papers.enterNumber(feedback.caseNumber(), paper, issue.enteredNumber(), issue.on());
        }
        var document = papers.issue(feedback, paper, issue.on(), by);
        desk.record(feedback, new PaperIssued(issue.on(), paper.form(), document.id(), document.number(), null), by);
    }

    /** The answer went to those who wait for it. Returns whether the result is to be published. */
    public boolean send(CaseNumber caseNumber, Sent sent, UserId by) {
        var feedback = desk.lock(caseNumber);
        desk.requireDay(feedback, "sentOn", sent.on());
        requireRecipient(sent, Recipient.PETITIONER, provisions.sentence("FEEDBACK_TO_PETITIONER", sent.on()));
        if (feedback.forwarded()) {
            requireRecipient(sent, Recipient.FORWARDER, provisions.sentence("FEEDBACK_TO_FORWARDER", sent.on()));
        }
        // what is about a rule is published in any case (Điều 19 Nghị định 20/2008/NĐ-CP)
        var done = new Sent(sent.on(), sent.recipients(), sent.publishes() || feedback.rule());
        desk.record(feedback, done, by);
        if (feedback.forwarded()) {
            desk.record(feedback, new FeedbackAct.SenderTold(sent.on()), by);
        }
        return done.publishes();
    }

    private static void requireRecipient(Sent sent, Recipient recipient, String sentence) {
        if (!sent.recipients().contains(recipient)) {
            throw new InvalidInput("recipients", sentence);
        }
    }

    /** The result was published in at least one way. */
    public void publish(CaseNumber caseNumber, Published published, UserId by) {
        var feedback = desk.lock(caseNumber);
        desk.requireDay(feedback, "publishedOn", published.on());
        if (published.ways().isEmpty()) {
            throw new InvalidInput("ways", "Hãy chọn ít nhất một hình thức công khai.");
        }
        desk.record(feedback, published, by);
    }
}
