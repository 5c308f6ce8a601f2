package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Decides on a complaint, or what has to come before, and issues the decision. */
@Component
class Decisions {

    private final ComplaintDesk desk;
    private final ComplaintPapers papers;
    private final Law law;
    private final Provisions provisions;
    private final Agencies agencies;
    private final Terminations terminations;
    private final SecondJurisdiction jurisdiction;
    private final FirstInstances firstInstances;

    Decisions(
            ComplaintDesk desk,
            ComplaintPapers papers,
            Law law,
            Provisions provisions,
            Agencies agencies,
            Terminations terminations,
            SecondJurisdiction jurisdiction,
            FirstInstances firstInstances) {
        this.desk = desk;
        this.papers = papers;
        this.law = law;
        this.provisions = provisions;
        this.agencies = agencies;
        this.terminations = terminations;
        this.jurisdiction = jurisdiction;
        this.firstInstances = firstInstances;
    }

    ComplaintOutcome decide(CaseNumber caseNumber, Resolution resolution, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.DECIDE.require(complaint);
        if (complaint.resolution() == ResolutionInstance.FIRST) {
            requireSecondInstance(complaint, resolution);
        }
        if (complaint.resolution() == ResolutionInstance.DISCIPLINE_SECOND && resolution.firstHandling() == null) {
            throw new InvalidInput("firstHandling", "Phải kết luận về việc giải quyết của người giải quyết lần đầu.");
        }
        DecisionActs.decide(complaint, resolution, desk.recording(by));
        desk.keep(complaint);
        draw(complaint, resolution.on(), null, by);
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

    void verifyFirst(CaseNumber caseNumber, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.DECIDE.require(complaint);
        DecisionActs.verifyFirst(complaint);
        desk.note(caseNumber, by, "Chưa ra quyết định giải quyết: giao xác minh trước");
    }

    void hearFirst(CaseNumber caseNumber, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.DECIDE.require(complaint);
        DecisionActs.hearFirst(complaint, desk.recording(by));
        desk.note(caseNumber, by, "Chưa ra quyết định giải quyết: tổ chức đối thoại trước");
    }

    void issue(CaseNumber caseNumber, LocalDate on, UserId by) {
        var instance = desk.get(caseNumber).resolution();
        var issued = desk.issue(caseNumber, instance.decision(), on, by, complaint -> draw(complaint, on, on, by));
        if (instance.disciplinary()) {
            desk.noteDoubts(caseNumber, provisions.doubts("DISCIPLINE_PUBLISHED", on), by);
        }
        if (instance == ResolutionInstance.DISCIPLINE_FIRST) {
            desk.noteDoubts(caseNumber, provisions.doubts("DISCIPLINE_RECIPIENT", on), by);
        }
        if (instance.second()) {
            firstInstances.decided(issued, on, by);
        }
    }

    /** @param on day whose law the periods are of. @param issuedOn null for a draft */
    private CaseDocument draw(Complaint complaint, LocalDate on, LocalDate issuedOn, UserId by) {
        if (complaint.resolution().second()) {
            return papers.secondResolutionDecision(complaint, issuedOn, by);
        }
        var superior = complaint.resolution().disciplinary()
                        && agencies.get(complaint.agency()).level() == AgencyLevel.PROVINCE
                ? jurisdiction.superior(complaint, on)
                : null;
        return papers.resolutionDecision(complaint, complainDays(complaint, on), superior, issuedOn, by);
    }

    void endForRevocation(CaseNumber caseNumber, FirstDecisionRevoked revoked, UserId by) {
        var complaint = facingRevocation(caseNumber, revoked, by);
        complaint.record(revoked, desk.recording(by));
        desk.keep(complaint);
    }

    void stopForRevocation(CaseNumber caseNumber, FirstDecisionRevoked revoked, UserId by) {
        terminations.endForRevocation(facingRevocation(caseNumber, revoked, by), revoked, by);
    }

    private Complaint facingRevocation(CaseNumber caseNumber, FirstDecisionRevoked revoked, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.DECIDE.require(complaint);
        complaint.requireReadyFor(FirstDecisionRevoked.class);
        desk.recording(by).requireDay("decidedOn", revoked.on(), complaint.latest(), "bước trước");
        if (revoked.revokedOn().isAfter(revoked.on())) {
            throw new InvalidInput(
                    "revokedOn", "Ngày thu hồi quyết định lần đầu không được sau ngày quyết định kết thúc.");
        }
        desk.note(caseNumber, by, provisions.sentence("SECOND_FIRST_REVOKED", revoked.on()));
        desk.noteDoubts(caseNumber, provisions.doubts("SECOND_FIRST_REVOKED", revoked.on()), by);
        return complaint;
    }

    /** How many days the complainant has to complain again. */
    private int complainDays(Complaint complaint, LocalDate on) {
        return law.deadline(
                        complaint.resolution().againClock(),
                        on,
                        complaint.resolution().disciplinary()
                                ? Map.of("dismissal", DisciplineRecorded.ofDismissal(complaint))
                                : Map.of("remote", complaint.remote()))
                .amount();
    }
}
