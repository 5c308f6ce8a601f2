package vn.kntc.complaint;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Ends the resolution of a complaint without a decision on its contents (Điều 10, khoản 2 Điều 11a Luật Khiếu nại). */
@Component
class Terminations {

    private static final String DECIDED_ON = "decidedOn";

    private final ComplaintDesk desk;
    private final StopPapers papers;
    private final StopGrounds grounds;
    private final Provisions provisions;
    private final FirstInstances firstInstances;

    Terminations(
            ComplaintDesk desk,
            StopPapers papers,
            StopGrounds grounds,
            Provisions provisions,
            FirstInstances firstInstances) {
        this.desk = desk;
        this.papers = papers;
        this.grounds = grounds;
        this.provisions = provisions;
        this.firstInstances = firstInstances;
    }

    void propose(CaseNumber caseNumber, StopAct.TerminationProposed proposal, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.TerminationProposed.class);
        var recording = desk.recording(by);
        recording.requireDay("proposedOn", proposal.on(), complaint.acceptance().on(), "ngày thụ lý");
        grounds.require("terminationGround", proposal.ground(), false, proposal.on());
        complaint.record(proposal, recording);
        desk.keep(complaint);
    }

    boolean decide(CaseNumber caseNumber, StopAct.TerminationDecided decision, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.TerminationDecided.class);
        if (!StopCourse.RESOLVING.contains(complaint.status())) {
            throw new OutOfOrder("Không đình chỉ được: khiếu nại không còn đang được giải quyết.");
        }
        var recording = desk.recording(by);
        recording.requireDay(DECIDED_ON, decision.on(), complaint.latest(), "bước trước");
        if (!decision.granted()) {
            complaint.record(decision, recording);
            desk.keep(complaint);
            return false;
        }
        end(complaint, decision, "terminationGround", by);
        return true;
    }

    /** The whole complaint was withdrawn. @param on day on which the resolver took it for a withdrawal */
    void end(Complaint complaint, LocalDate on, UserId by) {
        desk.recording(by).requireDay(DECIDED_ON, on, complaint.latest(), "bước trước");
        end(
                complaint,
                new StopAct.TerminationDecided(on, true, provisions.stopGroundOf("WITHDRAWN", on), null),
                DECIDED_ON,
                by);
    }

    /** The decision of first instance is no more, and the resolver terminates for it; what revoked it is kept as his own proposal. */
    void endForRevocation(Complaint complaint, FirstDecisionRevoked revoked, UserId by) {
        var ground = provisions.stopGroundOf("NOTHING_LEFT", revoked.on());
        grounds.require("outcome", ground, false, revoked.on());
        var facts = revoked.paper() + " ngày " + Wording.day(revoked.revokedOn());
        complaint.record(new StopAct.TerminationProposed(revoked.on(), ground, facts), desk.recording(by));
        end(complaint, new StopAct.TerminationDecided(revoked.on(), true, ground, revoked.reason()), "outcome", by);
    }

    private void end(Complaint complaint, StopAct.TerminationDecided decision, String field, UserId by) {
        var ground = grounds.require(field, decision.ground(), false, decision.on());
        complaint.record(decision, desk.recording(by));
        desk.keep(complaint);
        desk.noteDoubts(complaint.caseNumber(), ground.doubts(), by);
        desk.noteStayThatStands(complaint, by);
        papers.termination(complaint, form(decision), null, by);
    }

    /** Code of the paper that ends the complaint at hand. */
    String form(CaseNumber caseNumber) {
        return form(decided(desk.lock(caseNumber)));
    }

    private String form(StopAct.TerminationDecided decision) {
        return provisions.holds("TERMINATE_BY_DECISION", decision.on()) ? StopPapers.DECISION : StopPapers.NOTICE;
    }

    private static StopAct.TerminationDecided decided(Complaint complaint) {
        complaint.requireReadyFor(StopAct.Terminated.class);
        return complaint.last(StopAct.TerminationDecided.class).orElseThrow();
    }

    ComplaintOutcome issue(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = desk.lock(caseNumber);
        var form = form(decided(complaint));
        complaint.requireIssueDay(on, desk.recording(by));
        var document = papers.termination(complaint, form, on, by);
        complaint.record(new StopAct.Terminated(on, form, document.id(), document.number()), desk.recording(by));
        desk.keep(complaint);
        desk.noteNumberOfAnotherYear(complaint, document, by);
        firstInstances.ended(complaint, on, by);
        return complaint.outcome();
    }

    void send(CaseNumber caseNumber, StopAct.TerminationSent sent, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.TerminationSent.class);
        var terminated = complaint.last(StopAct.Terminated.class).orElseThrow();
        var decision = complaint.last(StopAct.TerminationDecided.class).orElseThrow();
        var recording = desk.recording(by);
        recording.requireDay("sentOn", sent.on(), terminated.on(), "ngày ban hành");
        grounds.requireRecipients(decision.ground(), decision.on(), sent.recipients());
        complaint.record(sent, recording);
        desk.keep(complaint);
    }
}
