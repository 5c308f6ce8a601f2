package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.ActDay;
import vn.kntc.law.Provisions;
import vn.kntc.oversight.InspectionAct.Concluded;
import vn.kntc.oversight.InspectionAct.ConclusionFollowed;
import vn.kntc.oversight.InspectionAct.Decided;
import vn.kntc.oversight.InspectionAct.Drafted;
import vn.kntc.oversight.InspectionAct.PlanAnswered;
import vn.kntc.oversight.InspectionAct.PlanFollowed;
import vn.kntc.oversight.InspectionAct.PlanStep;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/**
 * Inspects who is responsible for receiving citizens and settling their cases (thanh tra, kiểm tra trách nhiệm): the plan of a year, and each
 * unit of it as a case of its own.
 *
 * <p>Every verb throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and {@link OutOfOrder} where the case does
 * not stand where the step needs it.
 */
@Service
@Transactional
public class ResponsibilityInspections {

    private static final int PERCENT = 100;

    private final OversightDesk desk;
    private final OversightPapers papers;
    private final OversightRows rows;
    private final OversightBeginnings beginnings;
    private final Provisions provisions;

    ResponsibilityInspections(
            OversightDesk desk,
            OversightPapers papers,
            OversightRows rows,
            OversightBeginnings beginnings,
            Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.rows = rows;
        this.beginnings = beginnings;
        this.provisions = provisions;
    }

    /** @throws InvalidInput where more units are planned than the agency manages */
    public void draft(CaseNumber caseNumber, Drafted drafted, UserId by) {
        var plan = desk.lock(caseNumber);
        desk.requireDay(plan, "plannedOn", drafted.on());
        int planned = drafted.planUnits().size();
        if (planned > drafted.managedUnits()) {
            throw new InvalidInput("managedUnits", "Số đơn vị quản lý không được ít hơn số đơn vị trong kế hoạch.");
        }
        desk.record(plan, drafted, by);
        tellShare(plan, drafted, by);
    }

    /** What is below the share that the plans of the agencies set is told, not refused: the law sets none. */
    private void tellShare(OversightCase plan, Drafted drafted, UserId by) {
        int planned = drafted.planUnits().size();
        if (planned * PERCENT < drafted.managedUnits() * provisions.number("INSPECTED_UNITS", drafted.on())) {
            var facts = Map.of("planned", String.valueOf(planned), "managed", String.valueOf(drafted.managedUnits()));
            desk.note(plan, provisions.sentence("INSPECTED_UNITS", drafted.on(), facts), by);
        }
    }

    public void answerPlan(CaseNumber caseNumber, PlanAnswered answered, UserId by) {
        var plan = desk.lock(caseNumber);
        desk.requireDay(plan, "answeredOn", answered.on());
        desk.record(plan, answered, by);
        papers.draft(plan, by);
    }

    /** Issues the plan; the inspection of each of its units begins. @param enteredNumber that it got on paper before, or null */
    public void issuePlan(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        var plan = desk.lock(caseNumber);
        papers.issue(plan, on, enteredNumber, by);
        plan.last(Drafted.class)
                .orElseThrow()
                .planUnits()
                .forEach(unit -> begin(plan, unit.unit(), unit.content(), by));
    }

    private void begin(OversightCase plan, String unit, String content, UserId by) {
        beginnings.begin(InspectionCourse.PROCEDURE, plan, unit + ": " + content, by);
    }

    /** A unit more, or the end of the plan. @throws InvalidInput where inspections of it go on */
    public void followPlan(CaseNumber caseNumber, PlanFollowed followed, UserId by) {
        var plan = desk.lock(caseNumber);
        desk.requireDay(plan, "followedOn", followed.on());
        int open = rows.openOf(caseNumber);
        if (followed.planStep() == PlanStep.FINISH && open > 0) {
            throw new InvalidInput(
                    "planStep",
                    "Còn " + open + " cuộc thanh tra, kiểm tra chưa kết thúc nên chưa kết thúc kế hoạch được.");
        }
        desk.record(plan, followed, by);
        if (followed.planStep() == PlanStep.ADD) {
            begin(plan, followed.addedUnit(), followed.addedContent(), by);
        }
    }

    public void decide(CaseNumber caseNumber, Decided decided, UserId by) {
        var inspection = desk.lock(caseNumber);
        desk.requireDay(inspection, "decidedOn", decided.on());
        if (decided.since() != null) {
            new ActDay("since", decided.since()).requireFrom(decided.on());
            new ActDay("until", decided.until()).requireFrom(decided.since());
        }
        desk.record(inspection, decided, by);
        papers.draft(inspection, by);
    }

    public void conclude(CaseNumber caseNumber, Concluded concluded, UserId by) {
        var inspection = desk.lock(caseNumber);
        desk.requireDay(inspection, "concludedOn", concluded.on());
        for (int i = 0; i < concluded.requirements().size(); i++) {
            new ActDay(
                            "requirements[" + i + "].dueOn",
                            concluded.requirements().get(i).dueOn())
                    .requireFrom(concluded.on());
        }
        desk.record(inspection, concluded, by);
        papers.draft(inspection, by);
    }

    /** Issues the decision or the conclusion. @param enteredNumber that it got on paper before, or null */
    public void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        papers.issue(desk.lock(caseNumber), on, enteredNumber, by);
    }

    /** A report on how far the conclusion is carried out. */
    public void follow(CaseNumber caseNumber, ConclusionFollowed followed, UserId by) {
        var inspection = desk.lock(caseNumber);
        desk.requireDay(inspection, "reportedOn", followed.on());
        var open = InspectionCourse.open(inspection).stream()
                .map(InspectionCourse.Open::number)
                .collect(Collectors.toSet());
        var told = new HashSet<Integer>();
        for (int i = 0; i < followed.performed().size(); i++) {
            var one = followed.performed().get(i);
            if (!open.contains(one.number()) || !told.add(one.number())) {
                throw new InvalidInput(
                        "performed[" + i + "].number",
                        "Không có kiến nghị số " + one.number() + " chưa xong; hãy xem lại số của kiến nghị.");
            }
            new ActDay("performed[" + i + "].performedOn", one.performedOn()).requireNotToCome(followed.on());
        }
        desk.record(inspection, followed, by);
    }

    /** The day by which something has to be done next, as yyyy-MM-dd; empty where nothing has. */
    @Transactional(readOnly = true)
    public String due(CaseNumber caseNumber) {
        var inspection = desk.get(caseNumber);
        var due = inspection.course().due(inspection);
        return due == null ? "" : due.toString();
    }

    /** Whether nothing of the conclusion is left to be carried out. */
    @Transactional(readOnly = true)
    public boolean isOver(CaseNumber caseNumber) {
        return desk.get(caseNumber).stage().ended();
    }
}
