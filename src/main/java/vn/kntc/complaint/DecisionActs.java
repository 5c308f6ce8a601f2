package vn.kntc.complaint;

import java.util.List;
import vn.kntc.shared.InvalidInput;

/** What the decision has to name, and when there is one (Điều 30, 31 Luật Khiếu nại). */
final class DecisionActs {

    private DecisionActs() {}

    /** Decides; without a verification report the decision has to bring its own findings. */
    static void decide(Complaint complaint, Resolution resolution, Recording recording) {
        complaint.requireReadyFor(Resolution.class);
        recording.requireDay("decidedOn", resolution.on(), complaint.latest(), "bước trước");
        if (complaint.resolution().disciplinary() && !dialogueHeldSinceReport(complaint)) {
            throw new InvalidInput("outcome", recording.law().sentence("DISCIPLINE_DIALOGUE_OWED", resolution.on()));
        }
        var findings = complaint.findings(resolution);
        VerificationActs.requireFindings(findings);
        requireContentsOnly(resolution, findings);
        complaint
                .last(Done.VerificationReported.class)
                .ifPresentOrElse(
                        report -> requireAsReported(complaint, report.findings(), findings, resolution, recording),
                        () -> requireAtOnce(complaint, resolution, recording));
        if (Agreement.outcomeOf(findings) != resolution.outcome()) {
            throw new InvalidInput(
                    "outcome",
                    "Kết luận chung không khớp với kết luận từng nội dung; hãy sửa kết luận chung hoặc kết luận của nội dung.");
        }
        Agreement.requireObject("ruling", resolution.ruling(), complaint.contested());
        Agreement.requireRuling("ruling", resolution.outcome(), resolution.ruling(), recording.law(), resolution.on());
        Agreement.requireObject("ruling", resolution.ruling(), resolution.rulingDetail());
        complaint.record(resolution, recording);
    }

    private static void requireContentsOnly(Resolution resolution, List<ContentFinding> findings) {
        if (resolution.perContent().size() > findings.size()) {
            throw new InvalidInput(
                    "perContent[" + (resolution.perContent().size() - 1) + "].reasoning",
                    "Khiếu nại chỉ có " + findings.size()
                            + " nội dung; hãy bỏ căn cứ, lập luận của nội dung không có.");
        }
    }

    private static void requireAtOnce(Complaint complaint, Resolution resolution, Recording recording) {
        if (!complaint.resolution().disciplinary() && resolution.outcome() != ComplaintOutcome.WHOLLY_RIGHT) {
            throw new InvalidInput("outcome", recording.law().sentence("DECIDE_AT_ONCE", resolution.on()));
        }
        if (resolution.request() == null || resolution.grounds() == null) {
            throw new InvalidInput("request", "Phải ghi yêu cầu và căn cứ của người khiếu nại.");
        }
    }

    /**
     * Whoever decides otherwise than the report found has to hear the complainant first (khoản 1 Điều 30 Luật Khiếu nại); what the
     * report itself found has led to a dialogue already.
     */
    private static void requireAsReported(
            Complaint complaint,
            VerificationFindings reported,
            List<ContentFinding> decided,
            Resolution resolution,
            Recording recording) {
        VerificationActs.requireEveryContent(mostReported(complaint), decided, "báo cáo kết quả xác minh");
        if (complaint.resolution() == ResolutionInstance.SECOND && !dialogueHeldSinceReport(complaint)) {
            throw new InvalidInput("outcome", recording.law().sentence("SECOND_DIALOGUE_OWED", resolution.on()));
        }
        boolean otherwise = !verdicts(reported.findings()).equals(verdicts(decided));
        boolean right = Agreement.outcomeOf(decided) == ComplaintOutcome.WHOLLY_RIGHT;
        if (otherwise && !right && !dialogueHeldSinceReport(complaint)) {
            throw new InvalidInput("outcome", recording.law().sentence("DIALOGUE_FIRST", resolution.on()));
        }
    }

    private static List<Verdict> verdicts(List<ContentFinding> findings) {
        return findings.stream().map(ContentFinding::verdict).toList();
    }

    /** A further verification may look into some of the contents only; the others stay as they were found. */
    private static int mostReported(Complaint complaint) {
        return complaint.acts().stream()
                .filter(recorded -> recorded.act() instanceof Done.VerificationReported)
                .mapToInt(recorded -> ((Done.VerificationReported) recorded.act())
                        .findings()
                        .findings()
                        .size())
                .max()
                .orElse(0);
    }

    /** Held, or missed by the complainant without good reason. */
    private static boolean dialogueHeldSinceReport(Complaint complaint) {
        var acts = complaint.acts();
        for (int i = acts.size() - 1; i >= 0 && !(acts.get(i).act() instanceof Done.VerificationReported); i--) {
            if (acts.get(i).act() instanceof DialogueResult held
                    && held.attendance() != Attendance.ABSENT_WITH_GOOD_REASON) {
                return true;
            }
        }
        return false;
    }

    /** The resolver does not decide yet; what has been found stays. */
    static void verifyFirst(Complaint complaint) {
        complaint.requireReadyFor(Resolution.class);
    }

    /** The resolver wants to hear the parties first, which only a result of verification gives reason to. */
    static void hearFirst(Complaint complaint, Recording recording) {
        complaint.requireReadyFor(Resolution.class);
        if (!complaint.resolution().disciplinary()
                && complaint.last(Done.VerificationReported.class).isEmpty()) {
            throw new InvalidInput("outcome", recording.law().sentence("DIALOGUE_AFTER_FINDINGS", recording.today()));
        }
    }
}
