package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Re-checks what is complained about, has it verified and takes the report. */
@Component
class Verification {

    private final ComplaintDesk desk;
    private final ComplaintPapers papers;
    private final ComplaintClocks clocks;
    private final Admissibility admissibility;
    private final CalendarDays days;
    private final PaperNumbers numbers;
    private final Law law;
    private final Provisions provisions;

    Verification(
            ComplaintDesk desk,
            ComplaintPapers papers,
            ComplaintClocks clocks,
            Admissibility admissibility,
            CalendarDays days,
            PaperNumbers numbers,
            Law law,
            Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.admissibility = admissibility;
        this.days = days;
        this.numbers = numbers;
        this.law = law;
        this.provisions = provisions;
    }

    boolean reCheck(CaseNumber caseNumber, ReCheck reCheck, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.RE_CHECK.require(complaint);
        VerificationActs.reCheck(complaint, reCheck, desk.recording(by));
        desk.keep(complaint);
        papers.reCheckRecord(complaint, reCheck, by);
        if (reCheck.clarity() == ReCheck.Clarity.CLEAR) {
            draftCouncilRequest(complaint, by);
        }
        return reCheck.settles();
    }

    void assign(CaseNumber caseNumber, VerificationAssignment assignment, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.ASSIGN.require(complaint);
        boolean wasComplex = complaint.complex();
        boolean complex = admissibility.isComplex(complaint, assignment.criteria(), assignment.on(), by);
        VerificationActs.assign(complaint, assignment, complex, desk.recording(by));
        if (complaint.complex() && !wasComplex) {
            becomeComplex(complaint, assignment, by);
        }
        desk.keep(complaint);
        requireTimeToReport(complaint, assignment);
        papers.verificationDecision(complaint, null, by);
    }

    private void becomeComplex(Complaint complaint, VerificationAssignment assignment, UserId by) {
        var number = complaint.caseNumber();
        var before = clocks.due(number, complaint.resolution().resolveClock()).orElse(null);
        var restated = clocks.becameComplex(complaint, assignment.on());
        papers.complexityRecord(
                complaint, assignment.criteria(), assignment.complexityReason(), restated, before, assignment.on(), by);
        desk.note(number, by, "Ghi nhận vụ việc phức tạp");
    }

    /** The report comes after the verification, and within the period of resolution as far as that still lies ahead. */
    private void requireTimeToReport(Complaint complaint, VerificationAssignment assignment) {
        var verifiedBy = days.lastAfter(assignment.on(), assignment.days());
        if (assignment.reportBy().isBefore(verifiedBy)) {
            throw new InvalidInput(
                    "days",
                    "Thời gian xác minh " + assignment.days() + " ngày kéo dài đến hết ngày " + Wording.day(verifiedBy)
                            + ", sau hạn báo cáo; hãy giảm số ngày xác minh hoặc chọn hạn báo cáo muộn hơn.");
        }
        var resolveBy = clocks.resolution(complaint).due();
        if (resolveBy.isAfter(assignment.on()) && assignment.reportBy().isAfter(resolveBy)) {
            throw new InvalidInput(
                    "reportBy",
                    provisions.sentence("REPORT_IN_TIME", assignment.on(), Map.of("due", Wording.day(resolveBy))));
        }
    }

    void issueDecision(CaseNumber caseNumber, LocalDate on, UserId by) {
        desk.issue(
                caseNumber,
                NumberedPaper.VERIFICATION_DECISION,
                on,
                by,
                complaint -> papers.verificationDecision(complaint, on, by));
    }

    void report(CaseNumber caseNumber, VerificationFindings findings, String enteredNumber, UserId by) {
        var complaint = desk.lock(caseNumber);
        ComplaintTurn.REPORT.require(complaint);
        VerificationActs.requireReport(complaint, findings, desk.recording(by));
        if (enteredNumber != null) {
            papers.verificationReport(complaint, findings, null, by);
            numbers.enterIfAny(
                    caseNumber,
                    NumberedPaper.VERIFICATION_REPORT.form(),
                    Done.VerificationReported.class,
                    enteredNumber,
                    findings.on(),
                    by);
        }
        var paper = papers.verificationReport(complaint, findings, findings.on(), by);
        complaint.record(new Done.VerificationReported(findings.on(), findings, paper.number()), desk.recording(by));
        desk.keep(complaint);
        draftCouncilRequest(complaint, by);
    }

    /** The disciplinary council is asked in the first instance (Điều 52 Luật Khiếu nại); the letter lies ready for whoever asks it. */
    private void draftCouncilRequest(Complaint complaint, UserId by) {
        if (complaint.resolution() == ResolutionInstance.DISCIPLINE_FIRST) {
            papers.councilRequest(complaint, null, by);
        }
    }

    boolean isDialogueRequired(CaseNumber caseNumber) {
        var complaint = desk.get(caseNumber);
        var report = complaint.last(Done.VerificationReported.class).orElseThrow();
        var answer = law.decide(
                "requireDialogue",
                report.on(),
                Map.of(
                        "type",
                        complaint.resolution().type(),
                        "instance",
                        complaint.instance(),
                        "resultsDiffer",
                        report.findings().differs()));
        desk.noteDoubts(caseNumber, answer.doubts(), UserId.SYSTEM);
        return answer.results().stream().anyMatch(result -> Boolean.TRUE.equals(result.get("required")));
    }
}
