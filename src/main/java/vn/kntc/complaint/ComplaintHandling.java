package vn.kntc.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.document.CaseDocument;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Handles complaints of first instance, one verb a step of the law; each verb keeps the act, moves the statutory clocks, draws up or
 * issues the paper and tells the timeline, all in one transaction.
 *
 * <p>Every verb that takes an entry throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken. That no text of
 * it names anybody of the case was checked before, for all of its form at once ({@code handling.step}).
 */
@Service
@Transactional
public class ComplaintHandling {

    static final String ACCEPT = "COMPLAINT_ACCEPT";
    static final String RESOLVE = "COMPLAINT_RESOLVE_1";
    static final String DIALOGUE_NOTICE = "COMPLAINT_DIALOGUE_NOTICE";
    static final String SEND = "COMPLAINT_SEND_1";
    static final String TELL_FRONT = "COMPLAINT_TELL_FRONT";
    static final String TELL_SENDER = "TRANSFER_RESULT_TO_SENDER";
    static final String UNPROCESSED = "PETITION_UNPROCESSED_ALARM";
    static final String PUBLISH = "COMPLAINT_PUBLISH";
    static final String PUBLISH_MEETING_NOTICE = "COMPLAINT_PUBLISH_MEETING_NOTICE";
    static final String PUBLISH_DISPLAY = "COMPLAINT_PUBLISH_DISPLAY";
    static final String EFFECT = "COMPLAINT_EFFECT";
    static final String FILE_AGAIN = "COMPLAINT_FILE_2";

    private final ComplaintRepository complaints;
    private final ComplaintPapers papers;
    private final Law law;
    private final Provisions provisions;
    private final Clocks clocks;
    private final WorkCalendar calendar;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComplaintHandling(
            ComplaintRepository complaints,
            ComplaintPapers papers,
            Law law,
            Provisions provisions,
            Clocks clocks,
            WorkCalendar calendar,
            Agencies agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.complaints = complaints;
        this.papers = papers;
        this.law = law;
        this.provisions = provisions;
        this.clocks = clocks;
        this.calendar = calendar;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a routed petition over as a complaint; its acceptance is due from the day of receipt (Điều 27 Luật Khiếu nại). */
    public void open(ComplaintRouted routed) {
        boolean byFront = routed.sender().forwarded() && routed.sender().front();
        complaints.add(Complaint.open(routed, byFront, clock.instant()));
        if (clocks.find(routed.caseNumber(), ACCEPT).isEmpty()) {
            clocks.start(routed.caseNumber(), ACCEPT, routed.receivedOn(), Map.of());
        }
    }

    /** What stands against acceptance today, by the facts recorded at classification. */
    @Transactional(readOnly = true)
    public GroundsAgainst groundsAgainst(CaseNumber caseNumber) {
        return grounds(complaints.get(caseNumber), today());
    }

    /** How many people complain, sign and represent, for the form of acceptance. */
    @Transactional(readOnly = true)
    public String groupWords(CaseNumber caseNumber) {
        return complaints.get(caseNumber).group().words();
    }

    /**
     * Office and seat of who is complained about, as far as they are public; the decision has to name his address (khoản 2 Điều 31
     * Luật Khiếu nại).
     *
     * @param office null where it stays as it was
     * @param seat likewise
     */
    public void nameRespondent(CaseNumber caseNumber, String office, String seat) {
        var complaint = complaints.lock(caseNumber);
        complaint.nameRespondent(office, seat);
        complaints.save(complaint);
    }

    /** Returns whether the complaint was accepted. */
    public boolean decideAcceptance(CaseNumber caseNumber, AcceptanceDecision decision, UserId by) {
        var complaint = complaints.lock(caseNumber);
        boolean complex = decision.accepted() && isComplex(caseNumber, decision.criteria(), decision.on(), by);
        var grounds = grounds(complaint, decision.on());
        complaint.decideAcceptance(decision, grounds.codes(), complex, recording(by));
        complaints.save(complaint);
        if (decision.accepted()) {
            papers.acceptanceNotice(complaint, null, null, by);
        } else {
            papers.refusalNotice(complaint, null, null, by);
        }
        tellDoubts(caseNumber, grounds.doubts(), by);
        if (decision.accepted() && RespondentOffice.seat(complaint, agencies.get(complaint.agency())) == null) {
            tell(caseNumber, by, provisions.sentence("RESPONDENT_SEAT", decision.on()));
        }
        tell(caseNumber, by, decision.accepted() ? "Quyết định thụ lý khiếu nại" : "Quyết định không thụ lý khiếu nại");
        return decision.accepted();
    }

    /**
     * The paper about to be issued has its number from paper: it was issued before the case was entered here.
     *
     * @throws InvalidInput for a paper of today or a number already in the register of that year
     */
    public void enterNumber(CaseNumber caseNumber, NumberedPaper paper, String typed, LocalDate on, UserId by) {
        complaints.lock(caseNumber);
        var number = DecisionNumber.read(
                typed, "enteredNumber", "Hãy ghi đúng số trên văn bản giấy, không có dấu cách, ví dụ 15/QĐ-UBND.");
        papers.enterNumber(caseNumber, paper, number, on);
        tell(caseNumber, by, "Nhập số " + number + " theo sổ văn bản giấy");
    }

    /** @param forwardedBy body that sent the complaint on, or null where none did */
    public void issueRefusalNotice(CaseNumber caseNumber, LocalDate on, String forwardedBy, UserId by) {
        var complaint = complaints.lock(caseNumber);
        requireForwarder(complaint, forwardedBy);
        complaint.requireIssueDay(on, recording(by));
        var paper = papers.refusalNotice(complaint, forwardedBy, on, by);
        complaint.notifyRefusal(new Act.RefusalNotified(on, paper.id(), paper.number(), forwardedBy), recording(by));
        complaints.save(complaint);
        clocks.meet(caseNumber, ACCEPT, on);
        clocks.meetEarlier(caseNumber, UNPROCESSED, on);
        if (senderWaits(complaint)) {
            // the notice goes to whoever sent the complaint on as well (Điều 27 Luật Khiếu nại)
            clocks.start(caseNumber, TELL_SENDER, on, Map.of());
            clocks.meet(caseNumber, TELL_SENDER, on);
        }
        tellIssued(caseNumber, "Thông báo không thụ lý", paper, by);
    }

    /**
     * Issues Mẫu 03; the period of resolution runs from the day of acceptance (Điều 28 Luật Khiếu nại).
     *
     * @param forwardedBy body that sent the complaint on, or null where none did
     */
    public void issueAcceptanceNotice(CaseNumber caseNumber, LocalDate on, String forwardedBy, UserId by) {
        var complaint = complaints.lock(caseNumber);
        requireForwarder(complaint, forwardedBy);
        complaint.requireIssueDay(on, recording(by));
        var paper = papers.acceptanceNotice(complaint, forwardedBy, on, by);
        complaint.notifyAcceptance(
                new Act.AcceptanceNotified(on, paper.id(), paper.number(), forwardedBy), recording(by));
        complaints.save(complaint);
        clocks.meet(caseNumber, ACCEPT, on);
        var acceptance = complaint.acceptance();
        // whoever accepts a complaint has processed it, also where it is recorded later
        clocks.meetEarlier(caseNumber, UNPROCESSED, acceptance.on());
        var resolve = clocks.start(
                caseNumber,
                RESOLVE,
                acceptance.on(),
                Map.of("complex", complaint.complex(), "remote", complaint.remote()));
        if (complaint.complex()) {
            papers.complexityRecord(
                    complaint, acceptance.criteria(), acceptance.complexityReason(), resolve, null, on, by);
        }
        tellIssued(caseNumber, "Thông báo thụ lý", paper, by);
        if (!on.equals(acceptance.on())) {
            tell(
                    caseNumber,
                    by,
                    provisions.sentence(
                            "RESOLVE_FROM_ACCEPTANCE",
                            acceptance.on(),
                            Map.of("acceptedOn", Wording.day(acceptance.on()), "notifiedOn", Wording.day(on))));
        }
    }

    /** Returns whether the complaint is right, so that it is decided at once. */
    public boolean reCheck(CaseNumber caseNumber, ReCheck reCheck, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.reCheck(reCheck, recording(by));
        complaints.save(complaint);
        papers.reCheckRecord(complaint, reCheck, by);
        tell(caseNumber, by, "Kiểm tra lại quyết định, hành vi bị khiếu nại");
        return reCheck.complaintRight();
    }

    public void assignVerification(CaseNumber caseNumber, VerificationAssignment assignment, UserId by) {
        var complaint = complaints.lock(caseNumber);
        boolean wasComplex = complaint.complex();
        complaint.assignVerification(
                assignment, isComplex(caseNumber, assignment.criteria(), assignment.on(), by), recording(by));
        complaints.save(complaint);
        if (complaint.complex() && !wasComplex) {
            var before =
                    clocks.find(caseNumber, RESOLVE).map(StatutoryClock::due).orElse(null);
            var restated = clocks.restate(caseNumber, RESOLVE, Map.of("complex", true, "remote", complaint.remote()));
            papers.complexityRecord(
                    complaint,
                    assignment.criteria(),
                    assignment.complexityReason(),
                    restated,
                    before,
                    assignment.on(),
                    by);
            tell(caseNumber, by, "Ghi nhận vụ việc phức tạp");
        }
        requireTimeToReport(caseNumber, assignment);
        papers.verificationDecision(complaint, null, by);
        tell(caseNumber, by, "Giao xác minh nội dung khiếu nại");
    }

    /** The report comes after the verification, and within the period of resolution as far as that still lies ahead. */
    private void requireTimeToReport(CaseNumber caseNumber, VerificationAssignment assignment) {
        var verifiedBy = lastDay(assignment.on(), assignment.days());
        if (assignment.reportBy().isBefore(verifiedBy)) {
            throw new InvalidInput(
                    "days",
                    "Thời gian xác minh " + assignment.days() + " ngày kéo dài đến hết ngày " + Wording.day(verifiedBy)
                            + ", sau hạn báo cáo; hãy giảm số ngày xác minh hoặc chọn hạn báo cáo muộn hơn.");
        }
        var resolveBy = clocks.find(caseNumber, RESOLVE).orElseThrow().due();
        if (resolveBy.isAfter(assignment.on()) && assignment.reportBy().isAfter(resolveBy)) {
            throw new InvalidInput(
                    "reportBy",
                    provisions.sentence("REPORT_IN_TIME", assignment.on(), Map.of("due", Wording.day(resolveBy))));
        }
    }

    public void issueVerificationDecision(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.requireIssueDay(on, recording(by));
        var paper = papers.verificationDecision(complaint, on, by);
        complaint.issueVerificationDecision(
                new Act.VerificationDecisionIssued(on, paper.id(), paper.number()), recording(by));
        complaints.save(complaint);
        tellIssued(caseNumber, "Quyết định xác minh", paper, by);
    }

    /** @param enteredNumber that the report got on paper before the case was entered here, or null */
    public void reportVerification(
            CaseNumber caseNumber, VerificationFindings findings, String enteredNumber, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.requireReport(findings, recording(by));
        if (enteredNumber != null) {
            papers.verificationReport(complaint, findings, null, by);
            enterNumber(caseNumber, NumberedPaper.VERIFICATION_REPORT, enteredNumber, findings.on(), by);
        }
        var paper = papers.verificationReport(complaint, findings, findings.on(), by);
        complaint.reportVerification(
                new Act.VerificationReported(findings.on(), findings, paper.number()), recording(by));
        complaints.save(complaint);
        tell(caseNumber, by, "Báo cáo kết quả xác minh");
    }

    /** Whether the law requires a dialogue, by the day of the report (khoản 1 Điều 30 Luật Khiếu nại). */
    public boolean isDialogueRequired(CaseNumber caseNumber) {
        var complaint = complaints.get(caseNumber);
        var report = complaint.last(Act.VerificationReported.class).orElseThrow();
        var answer = law.decide(
                "requireDialogue",
                report.on(),
                Map.of(
                        "type",
                        "ADMINISTRATIVE",
                        "instance",
                        complaint.instance(),
                        "resultsDiffer",
                        report.findings().differs()));
        tellDoubts(caseNumber, answer.doubts(), UserId.SYSTEM);
        return answer.results().stream().anyMatch(result -> Boolean.TRUE.equals(result.get("required")));
    }

    /**
     * Plans the dialogue. Where it takes place in R3 the notice has to go out at least 5 days before, also for a complaint accepted
     * earlier (khoản 1 Điều 22 Nghị định 155/2026/NĐ-CP); R1 and R2 know no minimum.
     *
     * @return key of the clock that the notice is due by
     */
    public String scheduleDialogue(CaseNumber caseNumber, DialoguePlan plan, UserId by) {
        var complaint = complaints.lock(caseNumber);
        var latest = complaint.latest();
        complaint.planDialogue(plan, recording(by));
        complaints.save(complaint);
        boolean noticePeriod = law.defines(DIALOGUE_NOTICE, plan.dialogueOn());
        if (noticePeriod) {
            var notice = law.deadline(DIALOGUE_NOTICE, plan.dialogueOn(), Map.of());
            var due = notice.due();
            boolean inFuture = !plan.dialogueOn().isBefore(today());
            if (due.isBefore(latest) || (inFuture && due.isBefore(today()))) {
                throw new InvalidInput(
                        "dialogueOn", provisions.sentence("DIALOGUE_NOTICE", plan.dialogueOn(), noLaterThan(notice)));
            }
            clocks.start(caseNumber, DIALOGUE_NOTICE, plan.dialogueOn(), Map.of());
        } else {
            clocks.cancel(caseNumber, DIALOGUE_NOTICE);
        }
        papers.dialogueNotice(complaint, null, by);
        tell(caseNumber, by, "Lên lịch đối thoại ngày " + Wording.day(plan.dialogueOn()));
        return noticePeriod ? DIALOGUE_NOTICE : RESOLVE;
    }

    public void issueDialogueNotice(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.requireIssueDay(on, recording(by));
        var dialogueOn = complaint.plan().dialogueOn();
        if (on.isAfter(dialogueOn)) {
            throw new InvalidInput("issuedOn", "Ngày ban hành thông báo không được sau ngày đối thoại.");
        }
        if (law.defines(DIALOGUE_NOTICE, dialogueOn)) {
            var due = law.deadline(DIALOGUE_NOTICE, dialogueOn, Map.of()).due();
            if (on.isAfter(due)) {
                throw new InvalidInput(
                        "issuedOn",
                        "Thông báo đối thoại phải gửi chậm nhất ngày " + Wording.day(due)
                                + "; nếu không còn kịp, hãy trả lại để chọn ngày đối thoại khác.");
            }
        }
        var paper = papers.dialogueNotice(complaint, on, by);
        complaint.notifyDialogue(new Act.DialogueNotified(on, paper.id(), paper.number()), recording(by));
        complaints.save(complaint);
        clocks.meet(caseNumber, DIALOGUE_NOTICE, on);
        tellIssued(caseNumber, "Thông báo đối thoại", paper, by);
    }

    /** The clerk gives the notice back because it can no longer go out in time; another day is chosen. */
    public void returnDialogueNotice(CaseNumber caseNumber, String reason, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.returnDialogueNotice(reason, recording(by));
        complaints.save(complaint);
        clocks.cancel(caseNumber, DIALOGUE_NOTICE);
        tell(caseNumber, by, "Trả lại thông báo đối thoại để chọn ngày khác");
    }

    /** Returns whether the complainant was absent with good reason, so that the dialogue is held another day. */
    public boolean holdDialogue(CaseNumber caseNumber, DialogueResult result, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.holdDialogue(result, recording(by));
        complaints.save(complaint);
        papers.dialogueMinutes(complaint, result, by);
        boolean again = result.attendance() == Attendance.ABSENT_WITH_GOOD_REASON;
        tell(caseNumber, by, again ? "Hoãn đối thoại do vắng mặt có lý do chính đáng" : "Tổ chức đối thoại");
        return again;
    }

    /** Decides on the complaint (Điều 31 Luật Khiếu nại). */
    public ComplaintOutcome decide(CaseNumber caseNumber, Resolution resolution, UserId by) {
        var complaint = complaints.lock(caseNumber);
        requireSecondInstance(complaint, resolution);
        complaint.decide(resolution, recording(by));
        complaints.save(complaint);
        papers.resolutionDecision(complaint, complainDays(complaint, resolution.on()), null, by);
        tell(
                caseNumber,
                by,
                "Quyết định giải quyết khiếu nại: " + resolution.outcome().label());
        return resolution.outcome();
    }

    /** A minister of the sector resolves after a province, the chair of the province after a commune (Điều 21, 23 Luật Khiếu nại). */
    private void requireSecondInstance(Complaint complaint, Resolution resolution) {
        boolean province = agencies.get(complaint.agency()).level() == AgencyLevel.PROVINCE;
        if (province && resolution.secondInstance() == null) {
            throw new InvalidInput(
                    "secondInstanceOffice", provisions.sentence("SECOND_INSTANCE_MINISTER", resolution.on()));
        }
        if (!province
                && resolution.secondInstance() != null
                && agencies.earlierSecondInstance(complaint.agency(), resolution.on())
                        .isEmpty()) {
            throw new InvalidInput(
                    "secondInstanceOffice", provisions.sentence("SECOND_INSTANCE_PROVINCE", resolution.on()));
        }
    }

    /** The resolver does not decide yet but has the complaint verified, for the first time or further (Điều 29 Luật Khiếu nại). */
    public void verifyBeforeDeciding(CaseNumber caseNumber, UserId by) {
        complaints.lock(caseNumber).goBackToVerification();
        tell(caseNumber, by, "Chưa ra quyết định giải quyết: giao xác minh trước");
    }

    /** The resolver does not decide yet but hears the parties first (Điều 30 Luật Khiếu nại). */
    public void hearBeforeDeciding(CaseNumber caseNumber, UserId by) {
        complaints.lock(caseNumber).goBackToDialogue(recording(by));
        tell(caseNumber, by, "Chưa ra quyết định giải quyết: tổ chức đối thoại trước");
    }

    /**
     * Issues Mẫu 15: that day the complaint is resolved, whatever day the signature bears (Điều 28, 31 Luật Khiếu nại); sending,
     * publication and legal effect count from it (Điều 32, 44).
     */
    public void issueDecision(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.requireIssueDay(on, recording(by));
        var paper = papers.resolutionDecision(complaint, complainDays(complaint, on), on, by);
        complaint.issueDecision(new Act.DecisionIssued(on, paper.id(), paper.number()), recording(by));
        complaints.save(complaint);
        clocks.meet(caseNumber, RESOLVE, on);
        clocks.start(caseNumber, SEND, on, Map.of());
        clocks.start(caseNumber, PUBLISH, on, Map.of());
        clocks.start(caseNumber, EFFECT, on, remoteFact(complaint));
        if (complaint.forwardedByFront()) {
            clocks.start(caseNumber, TELL_FRONT, on, Map.of());
        }
        if (senderWaits(complaint)) {
            clocks.start(caseNumber, TELL_SENDER, on, Map.of());
        }
        tellIssued(caseNumber, "Quyết định giải quyết khiếu nại", paper, by);
    }

    /** An elected body or the Front sent the complaint on (khoản 2 Điều 27 Luật Tiếp công dân). */
    private static boolean senderWaits(Complaint complaint) {
        return complaint.forwarded() && complaint.sender().awaitsResult();
    }

    public void send(CaseNumber caseNumber, Dispatch dispatch, UserId by) {
        var complaint = complaints.lock(caseNumber);
        boolean hasInspectorate = agencies.get(complaint.agency()).inspectorateName() != null;
        complaint.send(dispatch, hasInspectorate, recording(by));
        complaints.save(complaint);
        clocks.meet(caseNumber, SEND, dispatch.on());
        if (dispatch.recipients().contains(DecisionRecipient.FORWARDER)) {
            clocks.meet(caseNumber, TELL_SENDER, dispatch.on());
            if (complaint.forwardedByFront() && dispatch.frontToldOn() == null) {
                clocks.meet(caseNumber, TELL_FRONT, dispatch.on()); // the Front is the forwarder
            }
        }
        if (dispatch.frontToldOn() != null) {
            clocks.meet(caseNumber, TELL_FRONT, dispatch.frontToldOn());
        }
        tell(caseNumber, by, "Gửi quyết định giải quyết khiếu nại");
    }

    /** The complainant got the decision: his time to complain again counts from here (khoản 1 Điều 33 Luật Khiếu nại). */
    public void recordDelivery(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.deliver(on, recording(by));
        complaints.save(complaint);
        clocks.start(caseNumber, FILE_AGAIN, on, remoteFact(complaint));
        tell(caseNumber, by, "Ghi nhận người khiếu nại đã nhận quyết định giải quyết");
    }

    /** Returns whether something is displayed for a minimum of days. */
    public boolean publish(CaseNumber caseNumber, Publication publication, UserId by) {
        var complaint = complaints.lock(caseNumber);
        complaint.publish(publication, agencies.get(complaint.agency()).hasPortal(), recording(by));
        if (publication.way() == PublicationWay.MEETING) {
            var notice = law.deadline(PUBLISH_MEETING_NOTICE, publication.on(), Map.of());
            if (publication.meetingNoticeOn().isAfter(notice.due())) {
                throw new InvalidInput(
                        "meetingNoticeOn",
                        provisions.sentence("MEETING_NOTICE", publication.on(), noLaterThan(notice)));
            }
        }
        complaints.save(complaint);
        clocks.meet(caseNumber, PUBLISH, publication.completedOn());
        if (publication.displayed()) {
            clocks.start(caseNumber, PUBLISH_DISPLAY, publication.displayFrom(), Map.of());
        }
        tell(caseNumber, by, "Công khai quyết định giải quyết khiếu nại");
        return publication.displayed();
    }

    public void confirmPublication(CaseNumber caseNumber, PublicationEnd end, UserId by) {
        var complaint = complaints.lock(caseNumber);
        var displayDue = clocks.find(caseNumber, PUBLISH_DISPLAY).map(StatutoryClock::due);
        complaint.confirmPublication(end, displayDue.orElse(null), recording(by));
        complaints.save(complaint);
        papers.publicationRecord(complaint, end, by);
        // a display that lasts longer than its minimum is not late: the clock is met on its last day
        displayDue.ifPresent(due -> clocks.meet(caseNumber, PUBLISH_DISPLAY, due));
        tell(caseNumber, by, "Xác nhận kết thúc công khai quyết định giải quyết khiếu nại");
    }

    /**
     * The decision took effect: the day after the last day of waiting from issuance (khoản 1 Điều 44 Luật Khiếu nại). Called once
     * the window of the second complaint is over as well, so both waiting periods end as kept.
     */
    public void recordLegalEffect(CaseNumber caseNumber) {
        var complaint = complaints.lock(caseNumber);
        var lastDay = clocks.find(caseNumber, EFFECT).orElseThrow().due();
        var inForceOn = lastDay(lastDay, 1);
        complaint.takeEffect(inForceOn, recording(UserId.SYSTEM));
        complaints.save(complaint);
        clocks.meet(caseNumber, EFFECT, lastDay);
        clocks.find(caseNumber, FILE_AGAIN).ifPresent(window -> clocks.meet(caseNumber, FILE_AGAIN, window.due()));
        tell(
                caseNumber,
                UserId.SYSTEM,
                "Quyết định giải quyết khiếu nại có hiệu lực pháp luật từ ngày " + Wording.day(inForceOn));
    }

    /** A second complaint came in time, so the decision does not take effect (Điều 33, 44 Luật Khiếu nại). */
    public void recordSecondComplaint(CaseNumber caseNumber) {
        var complaint = complaints.lock(caseNumber);
        complaint.noteSecondComplaint(recording(UserId.SYSTEM));
        complaints.save(complaint);
        clocks.cancel(caseNumber, EFFECT);
        clocks.cancel(caseNumber, FILE_AGAIN);
        tell(caseNumber, UserId.SYSTEM, "Ghi nhận có khiếu nại lần hai");
    }

    /** The whole complaint was withdrawn; what the law asks then (Điều 10, 11a Luật Khiếu nại) follows outside this procedure. */
    public void recordWithdrawal(CaseNumber caseNumber) {
        var complaint = complaints.lock(caseNumber);
        complaint.withdraw(recording(UserId.SYSTEM));
        complaints.save(complaint);
        clocks.cancelAll(caseNumber);
        tell(caseNumber, UserId.SYSTEM, "Ghi nhận rút khiếu nại");
    }

    /** Only noted: the decision to suspend (Điều 11a Luật Khiếu nại) and the pause of the clocks follow outside this procedure. */
    public void recordSuspensionGround(CaseNumber caseNumber) {
        var complaint = complaints.lock(caseNumber);
        complaint.noteSuspensionGround(recording(UserId.SYSTEM));
        complaints.save(complaint);
        tell(caseNumber, UserId.SYSTEM, "Ghi nhận căn cứ tạm đình chỉ giải quyết khiếu nại");
    }

    /** Only noted: staying the contested decision (Điều 35 Luật Khiếu nại) follows outside this procedure. */
    public void recordStayRequest(CaseNumber caseNumber) {
        var complaint = complaints.lock(caseNumber);
        complaint.noteStayRequest(recording(UserId.SYSTEM));
        complaints.save(complaint);
        tell(caseNumber, UserId.SYSTEM, "Ghi nhận đề nghị tạm đình chỉ thi hành quyết định bị khiếu nại");
    }

    private GroundsAgainst grounds(Complaint complaint, LocalDate on) {
        var answer = law.decide("checkComplaintAdmissibility", on, complaint.admissibilityFacts());
        var codes = new LinkedHashSet<String>();
        for (var result : answer.results()) {
            Optional.ofNullable(result.get("ground")).ifPresent(ground -> codes.add(ground.toString()));
        }
        var doubts = new LinkedHashSet<>(answer.doubts());
        if (complaint.signers() > 1) {
            doubts.addAll(law.decide("limitRepresentatives", on, Map.of("people", complaint.signers()))
                    .doubts());
        }
        return new GroundsAgainst(codes, List.copyOf(doubts));
    }

    private boolean isComplex(CaseNumber caseNumber, List<ComplexityCriterion> criteria, LocalDate on, UserId by) {
        if (criteria.isEmpty()) {
            return false;
        }
        if (!criteria.stream()
                .allMatch(
                        criterion -> provisions.criterion(criterion.name(), on).applies())) {
            throw new InvalidInput("complexityCriteria", provisions.sentence("COMPLEX_BY_CRITERIA", on));
        }
        var answer = law.decide(
                "gradeComplexity", on, Map.of("procedure", "COMPLAINT", "criteriaMet", Math.min(criteria.size(), 7)));
        tellDoubts(caseNumber, answer.doubts(), by);
        return answer.results().stream().anyMatch(result -> "COMPLEX".equals(result.get("grade")));
    }

    private static Map<String, String> noLaterThan(DeadlineAnswer notice) {
        return Map.of("days", Provisions.twoDigits(notice.amount()), "due", Wording.day(notice.due()));
    }

    private int complainDays(Complaint complaint, LocalDate on) {
        return law.deadline(FILE_AGAIN, on, remoteFact(complaint)).amount();
    }

    private static Map<String, Boolean> remoteFact(Complaint complaint) {
        return Map.of("remote", complaint.remote());
    }

    private static void requireForwarder(Complaint complaint, String forwardedBy) {
        if (complaint.forwarded() && forwardedBy == null) {
            throw new InvalidInput(
                    "forwardedBy",
                    "Đơn do cơ quan khác chuyển đến: phải ghi tên cơ quan, tổ chức, cá nhân chuyển đơn.");
        }
    }

    private Complaint.Recording recording(UserId by) {
        return new Complaint.Recording(by, clock.instant(), today(), provisions);
    }

    /** The last of so many calendar days after that day, whatever day of the week it is. */
    private LocalDate lastDay(LocalDate from, int days) {
        return calendar.count(from, new Period(days, DayUnit.CALENDAR_DAY, Direction.AT_LEAST, RollRule.NONE))
                .due();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void tellIssued(CaseNumber caseNumber, String what, CaseDocument paper, UserId by) {
        tell(
                caseNumber,
                by,
                paper.number() == null ? "Ban hành " + what : "Ban hành " + what + " số " + paper.number());
        if (paper.number() != null && !paper.numberEntered() && paper.issuedOn().getYear() < today().getYear()) {
            tell(
                    caseNumber,
                    by,
                    "Cần kiểm tra lại số văn bản: số " + paper.number() + " do chương trình cấp cho văn bản của năm "
                            + paper.issuedOn().getYear() + ", không phải số trên bản giấy.");
        }
    }

    /** An unconfirmed rule answered: everybody who opens the case file shall see the open question. */
    private void tellDoubts(CaseNumber caseNumber, List<String> doubts, UserId by) {
        doubts.forEach(doubt -> tell(caseNumber, by, doubt));
    }

    private void tell(CaseNumber caseNumber, UserId by, String act) {
        events.publishEvent(new CaseActed(caseNumber, by, clock.instant(), act));
    }
}
