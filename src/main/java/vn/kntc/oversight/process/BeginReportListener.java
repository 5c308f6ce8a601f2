package vn.kntc.oversight.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.oversight.PeriodicReports;
import vn.kntc.shared.CaseNumber;

/** The instance begins with the report's last day, and with whether others have to report first. */
@Component
class BeginReportListener implements ExecutionListener {

    private final PeriodicReports reports;

    BeginReportListener(PeriodicReports reports) {
        this.reports = reports;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        ReviewProcess.CASE_NUMBER.set(execution, number.value());
        ReportProcess.REPORT_DUE.set(execution, reports.due(number));
        ReportProcess.GATHERS_REPORTS.set(execution, reports.gathers(number));
    }
}
