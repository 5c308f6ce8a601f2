package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;

/**
 * The resolver's decision on the complaint (Mẫu 15; Điều 31 Luật Khiếu nại).
 *
 * @param findings contents, verified facts and verdicts; empty: as the verification report has them
 * @param request and {@code grounds}: of the complainant; null: as the verification report has them
 * @param norms legal texts that the conclusion rests on
 * @param reasoning of the conclusion
 * @param rulingDetail what exactly is kept, amended, cancelled, continued or stopped
 * @param related further matters to settle, or null
 * @param compensation null where none
 * @param executors heads and bodies that carry out, besides the complainant
 * @param furtherBases other legal bases of the decision, may be empty
 */
public record Resolution(
        LocalDate on,
        ComplaintOutcome outcome,
        List<ContentFinding> findings,
        String request,
        String grounds,
        String norms,
        String reasoning,
        ActRuling ruling,
        String rulingDetail,
        String related,
        String compensation,
        String executors,
        List<String> furtherBases)
        implements Act {}
