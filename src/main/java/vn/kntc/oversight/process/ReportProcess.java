package vn.kntc.oversight.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.oversight.PeriodicReports;
import vn.kntc.oversight.ReportAct;

/** Business contract of {@code periodic-report.bpmn}, and what the program does at which step. */
@Component
final class ReportProcess implements SteppedProcess {

    static final String KEY = "periodicReport";

    static final ProcessVariable<String> CASE_NUMBER = ReviewProcess.CASE_NUMBER;

    /** Last day of sending the report, as yyyy-MM-dd. */
    static final ProcessVariable<String> REPORT_DUE = text("reportDue");

    /** Agencies below report first. */
    static final ProcessVariable<Boolean> GATHERS_REPORTS = flag("gathersReports");

    static final ProcessVariable<String> GATHER_ROUTE =
            code("gatherRoute", ReviewProcess.names(ReportAct.GatherStep.values()));

    static final ProcessVariable<String> REPORT_SIGNED =
            code("reportSigned", ReviewProcess.names(ReportAct.Answer.values()));

    private static final StepTable<PeriodicReports> TABLE = StepTable.of(PeriodicReports.class, on -> {
        on.form("gatherReports", ReportAct.Gathered.class).does((reports, step) -> {
            reports.gather(step.caseNumber(), step.entry(), step.by());
            step.set(GATHER_ROUTE, step.entry().gatherStep().name());
        });
        on.form("issueReportUrging", Issuing.class).does(ReportProcess::issue);
        on.form("compileReport", ReportAct.Compiled.class)
                .does((reports, step) -> reports.compile(step.caseNumber(), step.entry(), step.by()));
        on.form("signReport", ReportAct.Signed.class).does((reports, step) -> {
            reports.sign(step.caseNumber(), step.entry(), step.by());
            step.set(REPORT_SIGNED, step.entry().reportAnswer().name());
        });
        on.form("sendReport", Issuing.class).does(ReportProcess::issue);
    });

    private static void issue(PeriodicReports reports, Step<Issuing> step) {
        reports.issue(step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, REPORT_DUE, GATHERS_REPORTS, GATHER_ROUTE, REPORT_SIGNED);
    }

    @Override
    public StepTable<PeriodicReports> table() {
        return TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_reportDue", "start", "beginReportListener"));
    }
}
