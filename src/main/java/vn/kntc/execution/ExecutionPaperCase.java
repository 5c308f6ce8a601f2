package vn.kntc.execution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Duty;
import vn.kntc.execution.ExecutionAct.Monitoring;
import vn.kntc.execution.ExecutionAct.ReviewAsked;
import vn.kntc.execution.ExecutionAct.UrgingAsked;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** An execution as its papers see it; they name nobody. */
final class ExecutionPaperCase implements PaperCase {

    private final Execution execution;

    ExecutionPaperCase(Execution execution) {
        this.execution = execution;
    }

    /** The frame {@code case}. @param second it is a decision of the second instance */
    record Facts(String decisionNumber, LocalDate decidedOn, boolean second, LocalDate inForceOn, String content) {}

    /**
     * The frame {@code directed}: a direction without its figures.
     *
     * @param others or null
     */
    record Direction(
            LocalDate on, String body, List<Duty> duties, String others, Monitoring monitoring, LocalDate reportBy) {

        static Direction of(Directed directed) {
            return new Direction(
                    directed.on(),
                    directed.body(),
                    directed.duties(),
                    directed.others(),
                    directed.monitoring(),
                    directed.reportBy());
        }
    }

    @Override
    public CaseNumber caseNumber() {
        return execution.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return execution.agency();
    }

    @Override
    public int people() {
        return 1;
    }

    /** Who complained lies in the vault of the case that was settled. */
    @Override
    public boolean secret() {
        return true;
    }

    @Override
    public Map<String, Object> frames() {
        var begun = execution.begun();
        var frames = new LinkedHashMap<String, Object>();
        frames.put(
                "case",
                new Facts(
                        begun.decisionNumber(),
                        begun.decidedOn(),
                        begun.instance() == 2,
                        begun.inForceOn(),
                        begun.content()));
        frames.put("directed", execution.last(Directed.class).map(Direction::of).orElse(null));
        frames.put("urging", execution.last(UrgingAsked.class).orElse(null));
        frames.put("review", execution.last(ReviewAsked.class).orElse(null));
        return frames;
    }

    @Override
    public Signing signing(String code) {
        return switch (code) {
            case "resolver" -> execution.director().map(Signing::by).orElseGet(() -> Signing.asHead(""));
            case "head" -> Signing.asHead("");
            default -> throw new IllegalArgumentException("nobody signs a paper of an execution as " + code);
        };
    }
}
