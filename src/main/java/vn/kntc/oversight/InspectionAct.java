package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.step.MayBeEmpty;

/**
 * Acts of the inspections of who is responsible for receiving citizens and settling their cases: of the plan of a year, and of the inspection
 * of one unit. The record of a form is the act itself: never rename a component.
 */
public final class InspectionAct {

    private InspectionAct() {}

    /** A unit of the plan. @param dueOn day by which its inspection begins */
    public record PlannedUnit(String unit, String content, LocalDate dueOn) {}

    /**
     * The plan of a year.
     *
     * @param managedUnits how many units the agency manages: the plan's share is counted of them
     */
    public record Drafted(
            LocalDate plannedOn, Integer planYear, Integer managedUnits, List<PlannedUnit> planUnits, String planAim)
            implements Act {

        @Override
        public LocalDate on() {
            return plannedOn;
        }
    }

    /** @param answerReason why it is sent back, null where it is approved */
    public record PlanAnswered(LocalDate answeredOn, ReviewAct.Answer planAnswer, String answerReason) implements Act {

        @Override
        public LocalDate on() {
            return answeredOn;
        }
    }

    public enum PlanStep {
        ADD("Bổ sung đơn vị ngoài kế hoạch"),
        FINISH("Kết thúc kế hoạch năm");

        private final String label;

        PlanStep(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param addedUnit null where the plan is finished */
    public record PlanFollowed(
            LocalDate followedOn, PlanStep planStep, String addedUnit, String addedContent, String planRemark)
            implements Act {

        @Override
        public LocalDate on() {
            return followedOn;
        }
    }

    public enum Way {
        INSPECT("Ban hành quyết định thanh tra, kiểm tra"),
        DROP("Không tiến hành");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** One unit is inspected, or not; the days are the decision's own. @param dropReason null where it is inspected */
    public record Decided(
            LocalDate decidedOn,
            Way inspectionWay,
            String inspectedUnit,
            String inspectionContent,
            String inspectionTeam,
            LocalDate since,
            LocalDate until,
            String dropReason)
            implements Act {

        @Override
        public LocalDate on() {
            return decidedOn;
        }
    }

    /** Who must do what by when. */
    public record Requirement(String who, String what, LocalDate dueOn) {}

    /** What was found and what has to be done about it. @param requirements none where nothing has to be done */
    public record Concluded(
            LocalDate concludedOn,
            String findings,
            @MayBeEmpty List<Requirement> requirements,
            @MayBeEmpty String praise)
            implements Act {

        @Override
        public LocalDate on() {
            return concludedOn;
        }
    }

    /** @param number of the requirement, from 1 */
    public record Performed(Integer number, LocalDate performedOn, @MayBeEmpty String result) {}

    /** A report on what of the conclusion was carried out. */
    public record ConclusionFollowed(LocalDate reportedOn, @MayBeEmpty List<Performed> performed, String progress)
            implements Act {

        @Override
        public LocalDate on() {
            return reportedOn;
        }
    }
}
