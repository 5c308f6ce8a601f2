package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.InvalidInput;

/** What re-check, assignment and report have to name (Điều 28, 29 Luật Khiếu nại). */
final class VerificationActs {

    private static final String STEP_BEFORE = "bước trước";

    private VerificationActs() {}

    static void reCheck(Complaint complaint, ReCheck reCheck, Recording recording) {
        complaint.requireReadyFor(ReCheck.class);
        recording.requireDay("checkedOn", reCheck.on(), complaint.latest(), STEP_BEFORE);
        complaint.record(reCheck, recording);
    }

    /** @param gradedComplex the law grades the case as complex by the criteria named */
    static void assign(
            Complaint complaint, VerificationAssignment assignment, boolean gradedComplex, Recording recording) {
        complaint.requireReadyFor(VerificationAssignment.class);
        recording.requireDay("assignedOn", assignment.on(), complaint.latest(), STEP_BEFORE);
        if (assignment.by() != VerifyingBody.SELF && assignment.body() == null) {
            throw new InvalidInput("body", "Phải ghi cơ quan hoặc người được giao xác minh.");
        }
        if (assignment.reportBy().isBefore(assignment.on())) {
            throw new InvalidInput("reportBy", "Hạn báo cáo không được trước ngày giao xác minh.");
        }
        AcceptanceActs.requireComplexityReason(
                assignment.criteria(), assignment.complexityReason(), assignment.on(), recording);
        complaint.record(assignment, recording);
        if (gradedComplex) {
            complaint.becomeComplex();
        }
    }

    /** Checks the report before a number of the register is spent on it. */
    static void requireReport(Complaint complaint, VerificationFindings findings, Recording recording) {
        complaint.requireReadyFor(Done.VerificationReported.class);
        recording.requireDay("reportedOn", findings.on(), complaint.latest(), STEP_BEFORE);
        requirePeriod(complaint, findings);
        requireFindings(findings.findings());
        // forms of before have no room for a sixth content: those that follow are taken together in the fifth
        requireEveryContent(
                Math.min(complaint.lastAssignment().contents().size(), ContentFinding.NUMBERED),
                findings.findings(),
                "giao xác minh");
        Agreement.requireObject("actProposal", findings.actProposal(), complaint.contested());
        Agreement.requireRuling(
                "actProposal",
                Agreement.outcomeOf(findings.findings()),
                findings.actProposal(),
                recording.law(),
                findings.on());
    }

    private static void requirePeriod(Complaint complaint, VerificationFindings findings) {
        if (findings.from().isBefore(complaint.acceptance().on())) {
            throw new InvalidInput("verifiedFrom", "Ngày bắt đầu xác minh không được trước ngày thụ lý.");
        }
        complaint
                .issued(NumberedPaper.VERIFICATION_DECISION)
                .map(PaperIssued::on)
                .filter(findings.from()::isBefore)
                .ifPresent(VerificationActs::refuseBeforeTheDecision);
        if (findings.to().isBefore(findings.from()) || findings.to().isAfter(findings.on())) {
            throw new InvalidInput("verifiedTo", "Ngày kết thúc xác minh phải từ ngày bắt đầu đến ngày báo cáo.");
        }
    }

    private static void refuseBeforeTheDecision(LocalDate issuedOn) {
        throw new InvalidInput(
                "verifiedFrom",
                "Ngày bắt đầu xác minh không được trước ngày " + Wording.day(issuedOn)
                        + " (ngày ban hành quyết định xác minh).");
    }

    static void requireFindings(List<ContentFinding> findings) {
        if (findings.isEmpty()) {
            throw new InvalidInput("findings", "Phải ghi ít nhất một nội dung với kết quả và kết luận.");
        }
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).verdict() == Verdict.PARTLY_RIGHT
                    && findings.get(i).rightPart() == null) {
                throw new InvalidInput(
                        "findings[" + i + "].rightPart",
                        "Nội dung " + (i + 1) + " đúng một phần: phải ghi phần nào đúng.");
            }
        }
    }

    /** @param where the contents were named before */
    static void requireEveryContent(int expected, List<ContentFinding> findings, String where) {
        if (findings.size() < expected) {
            throw new InvalidInput(
                    "findings",
                    "Có " + expected + " nội dung đã " + where + " mà mới kết luận " + findings.size()
                            + " nội dung; hãy ghi đủ kết quả và kết luận của từng nội dung.");
        }
    }
}
