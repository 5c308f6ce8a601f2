package vn.kntc.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.execution.Amounts.Kind;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints how a decision is carried out, and in the settled case why that does not begin yet. */
@Component
@Order(30)
@Transactional(readOnly = true)
class ExecutionSection implements CaseSection {

    private static final String ID = "thi-hanh";
    private static final String MENU = "Thi hành quyết định";
    private static final String TITLE = "Thi hành quyết định giải quyết khiếu nại";

    private final ExecutionDesk desk;
    private final ExecutionWait wait;

    ExecutionSection(ExecutionDesk desk, ExecutionWait wait) {
        this.desk = desk;
        this.wait = wait;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return desk.find(caseNumber).map(ExecutionSection::part).or(() -> wait.of(caseNumber)
                .map(ExecutionSection::waiting));
    }

    private static Part waiting(ExecutionWait.Reason reason) {
        var why = new Fact("Chưa bắt đầu thi hành", List.of(reason.sentence()), true, List.of(), reason.doubts());
        return new Part(
                ID, MENU, TITLE, new Headline("Chờ hết thời hạn khiếu nại lần hai", ""), List.of(why), List.of(), null);
    }

    private static Part part(Execution execution) {
        return new Part(
                ID,
                MENU,
                TITLE,
                new Headline(
                        execution.stage().label(),
                        execution.urged() == 0 ? "" : " · đã đôn đốc " + execution.urged() + " lần"),
                facts(execution),
                List.of(),
                ExecutionActs.KINDS.course(execution.acts()));
    }

    private static List<Fact> facts(Execution execution) {
        var facts = new ArrayList<Fact>();
        var performed = execution.performed();
        var duties = execution.duties();
        for (int number = 1; number <= duties.size(); number++) {
            var duty = duties.get(number - 1);
            var done = performed.get(number);
            facts.add(new Fact(
                    "Việc số " + number,
                    List.of(duty.who() + ": " + duty.what()),
                    done == null,
                    List.of(
                            done == null
                                    ? "Phải xong trước hoặc trong ngày " + ShownDay.of(duty.dueOn())
                                    : "Đã xong ngày " + ShownDay.of(done.performedOn())),
                    List.of()));
        }
        for (var kind : Kind.values()) {
            balance(execution, kind).ifPresent(facts::add);
        }
        return List.copyOf(facts);
    }

    /** Done of what is due. */
    private static Optional<Fact> balance(Execution execution, Kind kind) {
        var due = execution.due().amounts().of(kind);
        if (due.signum() == 0) {
            return Optional.empty();
        }
        var done = execution.done().amounts().of(kind);
        return Optional.of(new Fact(
                ExecutionWords.label(kind),
                List.of(Figure.shown(done, kind.money()) + " trên " + Figure.shown(due, kind.money())),
                done.compareTo(due) < 0,
                List.of("Còn lại " + Figure.shown(due.subtract(done), kind.money())),
                List.of()));
    }

    @Override
    public boolean handles(String procedure) {
        return ExecutionHandling.PROCEDURE.equals(procedure);
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return desk.find(caseNumber)
                .filter(execution -> execution.stage() == ExecutionStage.ENDED)
                .map(ExecutionSection::ending);
    }

    static Ending ending(Execution execution) {
        var decision = "Quyết định số " + execution.begun().decisionNumber() + " ngày "
                + ShownDay.of(execution.begun().decidedOn());
        if (!execution.directed()) {
            return new Ending("NOTHING", decision + " không có nội dung phải thi hành.", execution.latest());
        }
        return execution.reviewed()
                ? new Ending(
                        "REVIEWED",
                        "Kết thúc thi hành " + decision + " do việc giải quyết khiếu nại đã được xem xét lại.",
                        execution.latest())
                : new Ending("COMPLETED", "Đã thi hành xong " + decision + ".", execution.latest());
    }
}
