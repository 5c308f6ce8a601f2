package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Accepts a complaint or refuses to, and tells whoever waits for it. */
@Component
class Acceptance {

    private final ComplaintDesk desk;
    private final ComplaintPapers papers;
    private final ComplaintClocks clocks;
    private final Admissibility admissibility;
    private final Provisions provisions;
    private final Agencies agencies;
    private final SecondJurisdiction jurisdiction;
    private final FirstInstances firstInstances;

    Acceptance(
            ComplaintDesk desk,
            ComplaintPapers papers,
            ComplaintClocks clocks,
            Admissibility admissibility,
            Provisions provisions,
            Agencies agencies,
            SecondJurisdiction jurisdiction,
            FirstInstances firstInstances) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.admissibility = admissibility;
        this.provisions = provisions;
        this.agencies = agencies;
        this.jurisdiction = jurisdiction;
        this.firstInstances = firstInstances;
    }

    String competence(Complaint complaint, LocalDate on) {
        return jurisdiction.said(complaint, on);
    }

    void nameRespondent(CaseNumber caseNumber, String office, String seat) {
        var complaint = desk.lock(caseNumber);
        complaint.nameRespondent(office, seat);
        desk.keep(complaint);
    }

    boolean decide(CaseNumber caseNumber, AcceptanceDecision decision, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Done.AcceptanceDecided.class);
        ComplaintTurn.ACCEPT.require(complaint);
        if (decision.accepted() && complaint.resolution() != ResolutionInstance.FIRST) {
            jurisdiction.requireOwn(complaint, decision.on(), by);
        }
        boolean complex =
                decision.accepted() && admissibility.isComplex(complaint, decision.criteria(), decision.on(), by);
        var grounds = admissibility.grounds(complaint, decision.on());
        AcceptanceActs.decide(complaint, decision, grounds.codes(), complex, desk.recording(by));
        desk.noteDoubts(caseNumber, grounds.doubts(), by);
        if (decision.accepted() && RespondentOffice.seat(complaint, agencies.get(complaint.agency())) == null) {
            desk.note(caseNumber, by, provisions.sentence("RESPONDENT_SEAT", decision.on()));
        }
        desk.keep(complaint);
        if (decision.accepted()) {
            papers.acceptanceNotice(complaint, null, null, by);
            firstInstances.accepted(complaint);
        } else {
            papers.refusalNotice(complaint, null, null, by);
        }
        return decision.accepted();
    }

    void issueRefusalNotice(CaseNumber caseNumber, LocalDate on, String forwardedBy, UserId by) {
        var refused = desk.issue(caseNumber, NumberedPaper.REFUSAL_NOTICE, on, forwardedBy, by, complaint -> {
            AcceptanceActs.requireForwarder(complaint, forwardedBy, on, provisions);
            return papers.refusalNotice(complaint, forwardedBy, on, by);
        });
        firstInstances.refused(refused, on, by);
    }

    void issueAcceptanceNotice(CaseNumber caseNumber, LocalDate on, String forwardedBy, UserId by) {
        var issued = desk.issue(caseNumber, NumberedPaper.ACCEPTANCE_NOTICE, on, forwardedBy, by, complaint -> {
            AcceptanceActs.requireForwarder(complaint, forwardedBy, on, provisions);
            return papers.acceptanceNotice(complaint, forwardedBy, on, by);
        });
        var acceptance = issued.acceptance();
        if (issued.complex()) {
            var resolve = clocks.resolution(issued);
            papers.complexityRecord(
                    issued, acceptance.criteria(), acceptance.complexityReason(), resolve, null, on, by);
        }
        if (!on.equals(acceptance.on())) {
            var days = Map.of("acceptedOn", Wording.day(acceptance.on()), "notifiedOn", Wording.day(on));
            desk.note(caseNumber, by, provisions.sentence("RESOLVE_FROM_ACCEPTANCE", acceptance.on(), days));
        }
    }
}
