package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;

/**
 * The resolver's decision on the complaint (Mẫu 15, 16; Điều 31, 40 Luật Khiếu nại).
 *
 * @param findings contents, verified facts and verdicts; empty: as the verification report has them
 * @param request and {@code grounds}: of the complainant; null: as the verification report has them
 * @param norms legal texts that the conclusion rests on
 * @param reasoning of the conclusion
 * @param perContent norms and reasoning of single contents in their order, empty where all share those of the decision
 * @param rulingDetail what exactly is kept, amended, cancelled, continued or stopped
 * @param related further matters to settle, or null
 * @param compensation null where none
 * @param secondInstance who resolves a second complaint where the minister of the sector does, else null
 * @param executors heads and bodies that carry out, besides the complainant
 * @param furtherBases other legal bases of the decision, may be empty
 * @param firstHandling what is concluded on the first resolver's handling of a case about discipline (Điều 56), else null
 * @param firstFault what the second resolver found done against order and procedure in the first instance, or null
 */
public record Resolution(
        LocalDate on,
        ComplaintOutcome outcome,
        List<ContentFinding> findings,
        String request,
        String grounds,
        String norms,
        String reasoning,
        List<ContentReasoning> perContent,
        ActRuling ruling,
        String rulingDetail,
        String related,
        String compensation,
        String secondInstance,
        String executors,
        List<String> furtherBases,
        String firstHandling,
        String firstFault)
        implements Act {

    /** Of what says nothing about how the first resolver handled it. */
    public Resolution(
            LocalDate on,
            ComplaintOutcome outcome,
            List<ContentFinding> findings,
            String request,
            String grounds,
            String norms,
            String reasoning,
            List<ContentReasoning> perContent,
            ActRuling ruling,
            String rulingDetail,
            String related,
            String compensation,
            String secondInstance,
            String executors,
            List<String> furtherBases) {
        this(
                on,
                outcome,
                findings,
                request,
                grounds,
                norms,
                reasoning,
                perContent,
                ruling,
                rulingDetail,
                related,
                compensation,
                secondInstance,
                executors,
                furtherBases,
                null,
                null);
    }

    public Resolution {
        // decisions kept before contents had a reasoning of their own hold none
        perContent = perContent == null ? List.of() : List.copyOf(perContent);
    }

    /** @param content position of the content, from 0 */
    String norms(int content) {
        return content < perContent.size() && perContent.get(content).norms() != null
                ? perContent.get(content).norms()
                : norms;
    }

    /** @param content position of the content, from 0 */
    String reasoning(int content) {
        return content < perContent.size() && perContent.get(content).reasoning() != null
                ? perContent.get(content).reasoning()
                : reasoning;
    }
}
