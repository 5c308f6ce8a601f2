package vn.kntc.reception.process;

import static vn.kntc.engine.FormField.text;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.reception.RefusalForm;
import vn.kntc.reception.ResultOutcome;
import vn.kntc.reception.ResultWay;
import vn.kntc.reception.VisitHandling;
import vn.kntc.reception.VisitResult;

/** What the program does at which step of {@code citizen-reception.bpmn}. */
final class CitizenReceptionSteps {

    static final StepTable<VisitHandling> TABLE = StepTable.of(VisitHandling.class, on -> {
        on.form("assessVisit", AssessmentEntry.class).does(CitizenReceptionSteps::assess);
        on.form("chooseDeskRoute", DeskRouteEntry.class).does(CitizenReceptionSteps::choose);
        on.form("approveReceptionRefusal", RefusalAnswer.class).does((visits, step) -> {
            visits.answerRefusal(
                    step.caseNumber(), step.entry().approved(), step.entry().remark(), step.by());
            step.set(CitizenReception.REFUSAL_APPROVED, step.entry().approved());
        });
        on.form("issueReceptionRefusal", Notice.class).does(Notice::noticeOn, VisitHandling::issueRefusal);
        on.form("tellVisitResult", Result.class).does(Result::told, VisitHandling::tellResult);
    });

    static final List<ProcessStep> OTHERS = List.of(
            ProcessStep.startForm(
                    "startEvent_citizenArrived", "registerVisitListener", text(RegisterVisitListener.INTAKE_FIELD)),
            ProcessStep.delegate("businessRuleTask_proposeDeskRoute", "proposeDeskRouteDelegate"));

    private CitizenReceptionSteps() {}

    record RefusalAnswer(Answer refusalAnswer, @MayBeEmpty String remark) {

        enum Answer {
            APPROVE,
            SEND_BACK
        }

        boolean approved() {
            return refusalAnswer == Answer.APPROVE;
        }
    }

    record Notice(LocalDate noticeOn) {}

    record Result(
            LocalDate toldOn,
            ResultOutcome resultOutcome,
            ResultWay resultWay,
            String resultText,
            @MayBeEmpty String paperNumber,
            @MayBeEmpty LocalDate paperDate) {

        VisitResult told() {
            return new VisitResult(toldOn, resultOutcome, resultWay, resultText, paperNumber, paperDate);
        }
    }

    private static void assess(VisitHandling visits, Step<AssessmentEntry> step) {
        var entry = step.entry();
        visits.assess(step.caseNumber(), entry.assessment(), entry.rewordedSummary(), step.by());
        var form = entry.refusal() == null
                ? RefusalForm.NONE
                : visits.refuse(step.caseNumber(), entry.refusal(), step.by());
        step.set(CitizenReception.REFUSAL, form.name());
    }

    private static void choose(VisitHandling visits, Step<DeskRouteEntry> step) {
        var proposed = step.get(CitizenReception.PROPOSED_ACTION).orElseThrow();
        boolean answered = visits.chooseRoute(step.caseNumber(), step.entry().route(proposed), step.by());
        step.set(CitizenReception.ANSWERED, answered);
    }
}
