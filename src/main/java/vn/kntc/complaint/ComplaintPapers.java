package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Known;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The papers of a complaint: which form, of which day, and what has to be worked out for it. */
@Component
class ComplaintPapers {

    private final Papers papers;
    private final Documents documents;
    private final Agencies agencies;
    private final Law law;
    private final Provisions provisions;
    private final DialogueChair chair;
    private final RespondentOffice offices;

    ComplaintPapers(
            Papers papers, Documents documents, Agencies agencies, Officers officers, Law law, Provisions provisions) {
        this.papers = papers;
        this.documents = documents;
        this.agencies = agencies;
        this.law = law;
        this.provisions = provisions;
        this.chair = new DialogueChair(officers, provisions);
        this.offices = new RespondentOffice(provisions);
    }

    /** Mẫu 04. @param issuedOn null for a draft */
    CaseDocument refusalNotice(Complaint complaint, String forwardedBy, LocalDate issuedOn, UserId by) {
        var decision = complaint.acceptance();
        var notice = Paper.of("KN-04", decision.on())
                .with(ComplaintPaperBook.FORWARDED_BY, forwardedBy)
                .workedOut(known -> RefusalFacts.of(decision, provisions));
        return put(complaint, notice, issuedOn, by);
    }

    /** Mẫu 03. @param issuedOn null for a draft */
    CaseDocument acceptanceNotice(Complaint complaint, String forwardedBy, LocalDate issuedOn, UserId by) {
        var notice = Paper.of("KN-03", complaint.acceptance().on())
                .with(ComplaintPaperBook.FORWARDED_BY, forwardedBy)
                .workedOut(known -> complaint.resolution().disciplinary()
                        ? new CopiedTo(null, null)
                        : new CopiedTo(forwardedBy, known.agency().inspectorateName()));
        return put(complaint, notice, issuedOn, by);
    }

    /** P-15: kept in the file where the case is complex (khoản 2 Điều 3a Nghị định 124/2020/NĐ-CP). */
    void complexityRecord(
            Complaint complaint,
            List<String> criteria,
            String reason,
            StatutoryClock clock,
            LocalDate previousDeadline,
            LocalDate on,
            UserId by) {
        var proposer = complaint.last(VerificationAssignment.class).isPresent() ? Role.VERIFIER : Role.PETITION_OFFICER;
        var slip = Paper.of("P-15", on)
                .workedOut(known -> ComplexityFacts.of(
                        criteria, reason, clock, previousDeadline, proposer.label(), on, provisions));
        put(complaint, slip, on, by);
    }

    /** K-03. */
    void reCheckRecord(Complaint complaint, ReCheck reCheck, UserId by) {
        put(complaint, Paper.of("K-03", reCheck.on()).with("reChecked", reCheck), reCheck.on(), by);
    }

    /** K-09, after a clear re-check or the report of a verification. @param issuedOn null for a draft */
    CaseDocument councilRequest(Complaint complaint, LocalDate issuedOn, UserId by) {
        return put(complaint, Paper.of("K-09", complaint.latest()), issuedOn, by);
    }

    /** Mẫu 05. @param issuedOn null for a draft */
    CaseDocument verificationDecision(Complaint complaint, LocalDate issuedOn, UserId by) {
        return put(complaint, Paper.of("KN-05", complaint.lastAssignment().on()), issuedOn, by);
    }

    /** Mẫu 13, of findings that become an act only with its number. @param issuedOn null for a draft */
    CaseDocument verificationReport(Complaint complaint, VerificationFindings findings, LocalDate issuedOn, UserId by) {
        var reported = new Done.VerificationReported(findings.on(), findings, null);
        var report = Paper.of("KN-13", findings.on()).with("verificationReported", reported);
        return put(complaint, report, issuedOn, by);
    }

    /** K-06. @param issuedOn null for a draft */
    CaseDocument dialogueNotice(Complaint complaint, LocalDate issuedOn, UserId by) {
        var notice = Paper.of("K-06", complaint.plan().dialogueOn())
                .workedOut(known -> chair.announced(complaint, issuedOn));
        return put(complaint, notice, issuedOn, by);
    }

    /** Mẫu 14. */
    void dialogueMinutes(Complaint complaint, DialogueResult result, UserId by) {
        var minutes = Paper.of("KN-14", result.on())
                .with("dialogueHeld", result)
                .workedOut(known -> MinutesFacts.of(
                        result,
                        chair.heldBy(complaint).orElse(null),
                        known.people(),
                        provisions.holds("MINUTES_ADDRESS", result.on())));
        put(complaint, minutes, result.on(), by);
    }

    /**
     * Mẫu 15.
     *
     * @param complainDays from the law, for the right to complain again
     * @param superior who resolves a second complaint, or null where decider and agency say it
     * @param issuedOn null for a draft
     */
    CaseDocument resolutionDecision(
            Complaint complaint, int complainDays, String superior, LocalDate issuedOn, UserId by) {
        var resolution = complaint.last(Resolution.class).orElseThrow();
        var decision = Paper.of("KN-15", resolution.on())
                .workedOut(known -> decided(
                        complaint,
                        complainDays,
                        superior == null ? secondInstance(complaint, resolution, known) : superior,
                        known));
        return put(complaint, decision, issuedOn, by);
    }

    /** Mẫu 16. @param issuedOn null for a draft */
    CaseDocument secondResolutionDecision(Complaint complaint, LocalDate issuedOn, UserId by) {
        var resolution = complaint.last(Resolution.class).orElseThrow();
        var decision = Paper.of("KN-16", resolution.on())
                .workedOut(known -> SecondDecisionFacts.of(
                        complaint,
                        decided(complaint, 0, null, known),
                        known.agency().level() == AgencyLevel.PROVINCE));
        return put(complaint, decision, issuedOn, by);
    }

    private DecisionFacts decided(Complaint complaint, int complainDays, String secondInstance, Known known) {
        return DecisionFacts.of(
                complaint,
                new DecisionFacts.Asked(
                        AcceptanceConditions.of(complaint, provisions),
                        complainDays,
                        secondInstance,
                        DisciplineRecorded.leavesTheSuit(complaint) ? timeToSue(known.on()) : null),
                known.people());
    }

    /** K-11. */
    void publicationRecord(Complaint complaint, PublicationEnd end, UserId by) {
        var published = complaint.last(Publication.class).orElseThrow();
        var record = Paper.of("K-11", end.on())
                .with("publicationEnded", end)
                .with(
                        ComplaintPaperBook.REMARKED,
                        published.portalFrom() != null || published.mediaTimes() != null || end.remarks() != null);
        put(complaint, record, end.on(), by);
    }

    /** @param form code in the register */
    void enterNumber(CaseNumber caseNumber, String form, String number, LocalDate on) {
        documents.enterNumber(caseNumber, form, number, on);
    }

    /** @param issuedOn null for a draft */
    CaseDocument put(Complaint complaint, Paper paper, LocalDate issuedOn, UserId by) {
        return papers.put(new ComplaintPaperCase(complaint, chair, offices), paper, issuedOn, by);
    }

    /** Whom the decider named may be competent no more on the day of issue. */
    private String secondInstance(Complaint complaint, Resolution resolution, Known known) {
        var earlier = agencies.earlierSecondInstance(complaint.agency(), known.on());
        return Optional.ofNullable(resolution.secondInstance())
                .filter(named -> known.agency().level() == AgencyLevel.PROVINCE || earlier.isPresent())
                .or(() -> earlier)
                .orElse(known.agency().secondInstance());
    }

    /** As the decision tells it, for example "01 năm". */
    private String timeToSue(LocalDate on) {
        var period = law.deadline("COMPLAINT_SUE", on, Map.of());
        return Provisions.twoDigits(period.amount()) + " " + period.unit().label();
    }
}
