package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.Act;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/**
 * The single acts of a verification (Điều 19 đến 25 Nghị định 124/2020/NĐ-CP), each with its paper; they go on beside each other and beside
 * the report. Every verb throws {@link InvalidInput} where its entry cannot be taken, and {@link OutOfOrder} where the complaint does not
 * stand where the step needs it.
 */
@Service
@Transactional
public class Inquiries {

    static final String PROVIDE = "COMPLAINT_PROVIDE_DOCUMENTS";

    private static final String VERIFICATION = "ngày ban hành quyết định xác minh";

    private final ComplaintRepository complaints;
    private final ComplaintDesk desk;
    private final ComplaintClocks clocks;
    private final InquiryPapers papers;
    private final PaperNumbers numbers;
    private final Provisions provisions;

    Inquiries(
            ComplaintRepository complaints,
            ComplaintDesk desk,
            ComplaintClocks clocks,
            InquiryPapers papers,
            PaperNumbers numbers,
            Provisions provisions) {
        this.complaints = complaints;
        this.desk = desk;
        this.clocks = clocks;
        this.papers = papers;
        this.numbers = numbers;
        this.provisions = provisions;
    }

    /** Why nothing more can be looked into as the complaint stands; empty where it can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(CaseNumber caseNumber) {
        return InquiryStanding.of(complaints.get(caseNumber)).verifying()
                ? Optional.empty()
                : Optional.of(
                        "Chỉ thêm được hoạt động xác minh sau khi ban hành quyết định xác minh và trước khi báo cáo"
                                + " kết quả xác minh.");
    }

    /** Who verifies: the resolver himself, or the verifiers. */
    @Transactional(readOnly = true)
    public Role verifier(CaseNumber caseNumber) {
        return complaints
                .get(caseNumber)
                .last(VerificationAssignment.class)
                .filter(assignment -> assignment.by() == VerifyingBody.SELF)
                .map(self -> Role.RESOLVER)
                .orElse(Role.VERIFIER);
    }

    /** Records a session of work and draws up its minutes. */
    public void recordSession(CaseNumber caseNumber, Inquiry.Session session, UserId by) {
        var complaint = ready(caseNumber, Inquiry.Session.class);
        requireDay(complaint, "heldOn", session.on(), by);
        if (!session.endedAt().isAfter(session.startedAt())) {
            throw new InvalidInput("endedAt", "Giờ kết thúc phải sau giờ bắt đầu.");
        }
        if (session.kind() == Inquiry.SessionKind.CONFRONTATION
                && session.copies() < provisions.number("CONFRONTATION_COPIES", session.on())) {
            throw new InvalidInput("copies", provisions.sentence("CONFRONTATION_COPIES", session.on()));
        }
        keep(complaint, session, by);
        papers.minutes(complaint, session, by);
    }

    /** Drafts a request; one lies drafted at a time. Returns its place among the requests of the case. */
    public int request(CaseNumber caseNumber, Inquiry.Requested asked, UserId by) {
        var complaint = ready(caseNumber, Inquiry.Requested.class);
        var standing = InquiryStanding.of(complaint);
        standing.requireNoDraftedRequest();
        requireDay(complaint, "requestedOn", asked.on(), by);
        var request = new Inquiry.Requested(
                asked.on(), standing.requests() + 1, asked.holder(), asked.items(), asked.receiver());
        keep(complaint, request, by);
        papers.request(complaint, null, by);
        return request.request();
    }

    /** Issues Mẫu 07 of that request. Returns the last day on which it has to be answered. */
    public LocalDate issueRequest(CaseNumber caseNumber, int request, LocalDate on, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(NumberedPaper.DOCUMENT_REQUEST);
        InquiryStanding.of(complaint).requireDrafted(request);
        requireIssueDay(complaint.last(Inquiry.Requested.class).orElseThrow().on(), on, by);
        desk.issued(complaint, NumberedPaper.DOCUMENT_REQUEST, papers.request(complaint, on, by), on, null, by);
        return clocks.due(caseNumber, PROVIDE).orElseThrow();
    }

    /** Records the answer to a request, or that none came. @param answer its {@code last} is worked out here */
    public void answerRequest(CaseNumber caseNumber, Inquiry.Answered answer, UserId by) {
        var complaint = ready(caseNumber, Inquiry.Answered.class);
        var standing = InquiryStanding.of(complaint);
        standing.requireWaiting(answer.request());
        requireDay(complaint, "answeredOn", answer.on(), by);
        keep(
                complaint,
                new Inquiry.Answered(
                        answer.on(),
                        answer.request(),
                        answer.provided(),
                        standing.waiting().size() == 1,
                        answer.words()),
                by);
    }

    /** Records that evidence was handed over, with the minutes. */
    public void receive(CaseNumber caseNumber, Inquiry.Received received, UserId by) {
        var complaint = ready(caseNumber, Inquiry.Received.class);
        requireDay(complaint, "receivedOn", received.on(), by);
        keep(complaint, received, by);
        papers.receipt(complaint, received, by);
    }

    /** The verifier asks the resolver for an expert. */
    public void proposeExpert(CaseNumber caseNumber, Inquiry.ExpertProposed proposal, UserId by) {
        var complaint = ready(caseNumber, Inquiry.ExpertProposed.class);
        InquiryStanding.of(complaint).requireNoExpert();
        requireDay(complaint, "proposedOn", proposal.on(), by);
        keep(complaint, proposal, by);
    }

    /** Decides about it. Returns whether an expert is asked. */
    public boolean decideExpert(CaseNumber caseNumber, Inquiry.ExpertDecided decision, UserId by) {
        var complaint = ready(caseNumber, Inquiry.ExpertDecided.class);
        InquiryStanding.of(complaint).requireExpertProposed();
        var proposedOn =
                complaint.last(Inquiry.ExpertProposed.class).orElseThrow().on();
        desk.recording(by).requireDay("decidedOn", decision.on(), proposedOn, "ngày đề nghị");
        if (decision.orders() && !decision.resultBy().isAfter(decision.on())) {
            throw new InvalidInput("resultBy", "Hạn gửi kết quả giám định phải sau ngày quyết định.");
        }
        keep(complaint, decision, by);
        if (decision.orders()) {
            papers.expertDecision(complaint, null, by);
        }
        return decision.orders();
    }

    /** Issues Mẫu 09 and, by its number, Mẫu 10. @param letterNumber that the letter got on paper before, or null */
    public void issueExpert(CaseNumber caseNumber, LocalDate on, String letterNumber, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(NumberedPaper.EXPERT_DECISION);
        InquiryStanding.of(complaint).requireExpertDecided();
        requireIssueDay(
                complaint.last(Inquiry.ExpertDecided.class).orElseThrow().on(), on, by);
        desk.issued(complaint, NumberedPaper.EXPERT_DECISION, papers.expertDecision(complaint, on, by), on, null, by);
        if (letterNumber != null) {
            papers.expertLetter(complaint, null, by);
            numbers.enter(caseNumber, NumberedPaper.EXPERT_LETTER, letterNumber, on, by);
        }
        desk.issued(complaint, NumberedPaper.EXPERT_LETTER, papers.expertLetter(complaint, on, by), on, null, by);
    }

    /** Records the result of the assessment, or that none came. */
    public void answerExpert(CaseNumber caseNumber, Inquiry.ExpertAnswered answer, UserId by) {
        var complaint = ready(caseNumber, Inquiry.ExpertAnswered.class);
        InquiryStanding.of(complaint).requireExpertAwaited();
        var issuedOn =
                complaint.issued(NumberedPaper.EXPERT_DECISION).orElseThrow().on();
        desk.recording(by).requireDay("answeredOn", answer.on(), issuedOn, "ngày ban hành quyết định trưng cầu");
        keep(complaint, answer, by);
    }

    /** The paper about to be issued has its number from paper: it was issued before the case was entered here. */
    public void enterNumber(CaseNumber caseNumber, NumberedPaper paper, String typed, LocalDate on, UserId by) {
        numbers.enter(caseNumber, paper, typed, on, by);
    }

    private Complaint ready(CaseNumber caseNumber, Class<? extends Act> kind) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(kind);
        return complaint;
    }

    private void requireDay(Complaint complaint, String field, LocalDate on, UserId by) {
        var ordered = complaint
                .issued(NumberedPaper.VERIFICATION_DECISION)
                .orElseThrow(() -> new OutOfOrder("Chưa ban hành quyết định xác minh."))
                .on();
        desk.recording(by).requireDay(field, on, ordered, VERIFICATION);
    }

    private void requireIssueDay(LocalDate signedOn, LocalDate on, UserId by) {
        desk.recording(by).requireDay("issuedOn", on, signedOn, "ngày ký");
    }

    private void keep(Complaint complaint, Act act, UserId by) {
        complaint.record(act, desk.recording(by));
        desk.keep(complaint);
    }
}
