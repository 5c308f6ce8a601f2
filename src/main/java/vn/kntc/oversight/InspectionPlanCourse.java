package vn.kntc.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseSection.Ending;
import vn.kntc.casefile.CaseSection.Fact;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.organization.Role;
import vn.kntc.oversight.InspectionAct.Drafted;
import vn.kntc.oversight.InspectionAct.PlanAnswered;
import vn.kntc.oversight.InspectionAct.PlanFollowed;
import vn.kntc.shared.ShownDay;

/** The plan of inspections of a year: every kind of its acts and their words. Never rename a kind. */
@Component
class InspectionPlanCourse implements Course, ActBook {

    static final String PROCEDURE = "responsibilityInspection";

    static final ActKinds KINDS = ActKinds.of(PROCEDURE, on -> {
        Opened.register(on);
        OversightPapers.register(on);
        plan(on);
    });

    private static void plan(ActKinds on) {
        on.kind("INSPECTIONS_PLANNED", Drafted.class)
                .titled("Lập kế hoạch thanh tra, kiểm tra")
                .tells(drafted -> "Lập kế hoạch thanh tra, kiểm tra năm " + drafted.planYear() + ": "
                        + drafted.planUnits().size() + " trên " + drafted.managedUnits() + " đơn vị")
                .prints((drafted, facts) -> facts.text("Năm", String.valueOf(drafted.planYear()))
                        .text("Số đơn vị quản lý", String.valueOf(drafted.managedUnits()))
                        .rows(
                                "Đơn vị",
                                drafted.planUnits().stream()
                                        .map(InspectionPlanCourse::words)
                                        .toList())
                        .text("Mục đích, yêu cầu", drafted.planAim()));
        on.kind("INSPECTION_PLAN_ANSWERED", PlanAnswered.class)
                .titled("Duyệt kế hoạch thanh tra, kiểm tra")
                .tells(answered ->
                        "Kế hoạch thanh tra, kiểm tra: " + answered.planAnswer().label())
                .prints((answered, facts) ->
                        facts.text("Ý kiến", answered.planAnswer().label()).text("Lý do", answered.answerReason()));
        on.kind("INSPECTION_PLAN_FOLLOWED", PlanFollowed.class)
                .titled(followed -> followed.planStep().label())
                .tells(followed -> followed.planStep().label())
                .prints((followed, facts) -> facts.text("Đơn vị", followed.addedUnit())
                        .text("Nội dung", followed.addedContent())
                        .text("Ghi chú", followed.planRemark()));
    }

    private static String words(InspectionAct.PlannedUnit unit) {
        return unit.unit() + ": " + unit.content() + " (bắt đầu trước hoặc trong ngày " + ShownDay.of(unit.dueOn())
                + ")";
    }

    @Override
    public String procedure() {
        return PROCEDURE;
    }

    @Override
    public String series() {
        return "INSPECTION";
    }

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    @Override
    public Stage first() {
        return InspectionPlanStage.NEW;
    }

    @Override
    public Stage after(Stage now, Act act) {
        return InspectionPlanStage.after(act);
    }

    @Override
    public Map<String, Class<? extends Act>> frames() {
        return Map.of("plan", Drafted.class);
    }

    @Override
    public String title() {
        return "Kế hoạch thanh tra, kiểm tra";
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.MONITOR, Role.MANAGER);
    }

    @Override
    public List<Fact> facts(OversightCase found) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Nội dung", found.opened().subject()));
        found.last(Drafted.class).ifPresent(plan -> {
            facts.add(Fact.of("Số đơn vị", plan.planUnits().size() + " trên " + plan.managedUnits()));
            plan.planUnits().forEach(unit -> facts.add(Fact.of("Đơn vị", words(unit))));
        });
        return List.copyOf(facts);
    }

    @Override
    public Ending ending(OversightCase ended) {
        return new Ending("PLAN_COMPLETED", "Đã kết thúc kế hoạch thanh tra, kiểm tra.", ended.latest());
    }
}
