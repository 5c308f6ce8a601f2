package vn.kntc.complaint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Respondent;
import vn.kntc.handling.paper.Signing;
import vn.kntc.organization.Agency;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** A complaint as its papers see it. */
final class ComplaintPaperCase implements PaperCase {

    private final Complaint complaint;
    private final DialogueChair chair;
    private final RespondentOffice offices;

    ComplaintPaperCase(Complaint complaint, DialogueChair chair, RespondentOffice offices) {
        this.complaint = complaint;
        this.chair = chair;
        this.offices = offices;
    }

    @Override
    public CaseNumber caseNumber() {
        return complaint.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return complaint.agency();
    }

    @Override
    public int people() {
        return complaint.complainants();
    }

    @Override
    public String unnamed() {
        return "Người khiếu nại";
    }

    @Override
    public Optional<Respondent> respondent(Agency agency) {
        return Optional.of(new Respondent(offices.of(complaint, agency), RespondentOffice.seat(complaint, agency)));
    }

    @Override
    public Map<String, Object> frames() {
        var frames = new LinkedHashMap<String, Object>();
        frames.put("case", CaseFacts.of(complaint));
        frames.put("acceptanceNotified", issued(NumberedPaper.ACCEPTANCE_NOTICE));
        frames.put("reChecked", last(ReCheck.class));
        frames.put("verificationAssigned", last(VerificationAssignment.class));
        frames.put("verificationDecided", issued(NumberedPaper.VERIFICATION_DECISION));
        frames.put("verificationReported", last(Done.VerificationReported.class));
        frames.put("dialoguePlanned", last(Done.DialoguePlanned.class));
        frames.put("dialogueHeld", last(DialogueResult.class));
        frames.put("decided", last(Resolution.class));
        frames.put("decisionIssued", issued(complaint.resolution().decision()));
        frames.put(
                "firstInstance",
                complaint
                        .last(FirstInstanceRecorded.class)
                        .map(FirstInstanceRecorded::first)
                        .orElse(null));
        frames.put("advised", last(Preparation.OpinionGiven.class));
        frames.put("councilProposed", last(CouncilProposal.class));
        frames.put("published", last(Publication.class));
        frames.put("publicationEnded", last(PublicationEnd.class));
        frames.put("stayRequested", last(Stay.Requested.class));
        frames.put("stayDecided", last(Stay.Decided.class));
        frames.put("stayIssued", issued(NumberedPaper.STAY_DECISION));
        frames.put("stayEnded", last(Stay.Ended.class));
        frames.put("withdrawal", last(StopAct.Withdrawal.class));
        frames.put("withdrawnPart", WithdrawnPart.of(complaint).orElse(null));
        frames.put("suspended", last(StopAct.Suspended.class));
        frames.put("resumptionDecided", last(StopAct.ResumptionDecided.class));
        frames.put("session", last(Inquiry.Session.class));
        frames.put("documentsRequested", last(Inquiry.Requested.class));
        frames.put("evidenceReceived", last(Inquiry.Received.class));
        frames.put("expertProposed", last(Inquiry.ExpertProposed.class));
        frames.put("expertDecided", last(Inquiry.ExpertDecided.class));
        frames.put("expertIssued", issued(NumberedPaper.EXPERT_DECISION));
        frames.put("overdue", last(Amendment.OverdueNoticed.class));
        return frames;
    }

    @Override
    public Signing signing(String code) {
        return switch (code) {
            case "decider" -> Signing.by(decider(complaint));
            case "assigner" -> Signing.by(recorder(VerificationAssignment.class));
            case "resolver" -> Signing.by(recorder(Resolution.class));
            case "teamLeader" -> teamLeader(complaint.lastAssignment());
            case "expertOrderer" -> Signing.by(recorder(Inquiry.ExpertDecided.class));
            case "stayer" -> Signing.by(stayer());
            case "stopper" -> Signing.by(stopper());
            case "chair" -> Signing.asHead(chair.heldBy(complaint).orElse(""));
            default -> throw new IllegalArgumentException("nobody signs a complaint's paper as " + code);
        };
    }

    /** Whose title stands above the report is its author, whoever entered it. */
    private static Signing teamLeader(VerificationAssignment assignment) {
        return Signing.under(
                assignment.largeTeam() ? ComplaintPaperBook.LARGE_TEAM : ComplaintPaperBook.SMALL_TEAM,
                assignment.leader().signature());
    }

    /** The resolver who decided on acceptance signs what follows from it. */
    static UserId decider(Complaint complaint) {
        return complaint
                .lastRecorded(Done.AcceptanceDecided.class)
                .orElseThrow()
                .by();
    }

    /** Who decided about the stay last, be it to stay or to lift. */
    private UserId stayer() {
        return complaint.acts().stream()
                .filter(recorded -> recorded.act() instanceof Stay.Decided || recorded.act() instanceof Stay.Ended)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .by();
    }

    /** Who decided last that the resolution stops, rests or goes on. */
    private UserId stopper() {
        return complaint.acts().stream()
                .filter(recorded -> recorded.act() instanceof StopAct.SuspensionDecided
                        || recorded.act() instanceof StopAct.ResumptionDecided
                        || recorded.act() instanceof StopAct.TerminationDecided)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .by();
    }

    private UserId recorder(Class<? extends Act> kind) {
        return complaint.lastRecorded(kind).orElseThrow().by();
    }

    private PaperIssued issued(NumberedPaper paper) {
        return complaint.issued(paper).orElse(null);
    }

    private Act last(Class<? extends Act> kind) {
        return complaint.last(kind).map(Act.class::cast).orElse(null);
    }
}
