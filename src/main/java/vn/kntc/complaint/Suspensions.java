package vn.kntc.complaint;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Lets the resolution of a complaint rest and go on (khoản 1, khoản 4 Điều 11a Luật Khiếu nại; Điều 28b Nghị định 124/2020/NĐ-CP). */
@Component
class Suspensions {

    private static final String ISSUED_ON = "issuedOn";

    private final ComplaintDesk desk;
    private final ComplaintClocks clocks;
    private final StopPapers papers;
    private final StopGrounds grounds;

    Suspensions(ComplaintDesk desk, ComplaintClocks clocks, StopPapers papers, StopGrounds grounds) {
        this.desk = desk;
        this.clocks = clocks;
        this.papers = papers;
        this.grounds = grounds;
    }

    void propose(CaseNumber caseNumber, StopAct.SuspensionProposed proposal, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.SuspensionProposed.class);
        var recording = desk.recording(by);
        recording.requireDay("proposedOn", proposal.on(), complaint.acceptance().on(), "ngày thụ lý");
        grounds.require("suspensionGround", proposal.ground(), true, proposal.on());
        complaint.record(proposal, recording);
        desk.keep(complaint);
    }

    boolean decide(CaseNumber caseNumber, StopAct.SuspensionDecided decision, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.SuspensionDecided.class);
        var recording = desk.recording(by);
        recording.requireDay("decidedOn", decision.on(), complaint.latest(), "bước trước");
        if (decision.granted()) {
            var ground = grounds.require("suspensionGround", decision.ground(), true, decision.on());
            desk.noteDoubts(caseNumber, ground.doubts(), by);
            desk.noteStayThatStands(complaint, by);
        }
        complaint.record(decision, recording);
        desk.keep(complaint);
        if (decision.granted()) {
            papers.suspension(complaint, null, by);
        }
        return decision.granted();
    }

    void issue(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.Suspended.class);
        complaint.requireIssueDay(on, desk.recording(by));
        var decision = complaint.last(StopAct.SuspensionDecided.class).orElseThrow();
        grounds.require(ISSUED_ON, decision.ground(), true, on);
        var document = papers.suspension(complaint, on, by);
        complaint.record(new StopAct.Suspended(on, document.id(), document.number()), desk.recording(by));
        desk.keep(complaint);
        desk.noteNumberOfAnotherYear(complaint, document, by);
    }

    void send(CaseNumber caseNumber, StopAct.SuspensionSent sent, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.SuspensionSent.class);
        var suspended = complaint.last(StopAct.Suspended.class).orElseThrow();
        var decision = complaint.last(StopAct.SuspensionDecided.class).orElseThrow();
        var recording = desk.recording(by);
        recording.requireDay("sentOn", sent.on(), suspended.on(), "ngày ban hành");
        grounds.requireRecipients(decision.ground(), suspended.on(), sent.recipients());
        complaint.record(sent, recording);
        desk.keep(complaint);
    }

    void decideResumption(CaseNumber caseNumber, StopAct.ResumptionDecided decision, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.ResumptionDecided.class);
        var recording = desk.recording(by);
        recording.requireDay("decidedOn", decision.on(), complaint.latest(), "ngày tạm đình chỉ");
        complaint.record(decision, recording);
        desk.keep(complaint);
        papers.resumption(complaint, clocks.dueIfResumed(complaint, decision.on()), null, by);
    }

    void issueResumption(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.Resumed.class);
        complaint.requireIssueDay(on, desk.recording(by));
        var due = clocks.dueIfResumed(complaint, on);
        var document = papers.resumption(complaint, due, on, by);
        complaint.record(new StopAct.Resumed(on, document.id(), document.number(), due), desk.recording(by));
        desk.keep(complaint);
        desk.noteNumberOfAnotherYear(complaint, document, by);
    }

    void sendResumption(CaseNumber caseNumber, StopAct.ResumptionSent sent, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.ResumptionSent.class);
        var resumed = complaint.last(StopAct.Resumed.class).orElseThrow();
        var suspension = complaint.last(StopAct.SuspensionDecided.class).orElseThrow();
        var recording = desk.recording(by);
        recording.requireDay("sentOn", sent.on(), resumed.on(), "ngày ban hành");
        grounds.requireRecipients(suspension.ground(), resumed.on(), sent.recipients());
        complaint.record(sent, recording);
        desk.keep(complaint);
    }
}
