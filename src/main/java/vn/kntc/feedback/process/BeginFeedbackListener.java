package vn.kntc.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.feedback.FeedbackHandling;
import vn.kntc.shared.CaseNumber;

/** Tells the diagram and its forms what the room took over. */
@Component
class BeginFeedbackListener implements ExecutionListener {

    private final FeedbackHandling feedback;

    BeginFeedbackListener(FeedbackHandling feedback) {
        this.feedback = feedback;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        FeedbackProcess.CASE_NUMBER.set(execution, caseNumber.value());
        FeedbackProcess.RULE_FEEDBACK.set(execution, feedback.isAboutRule(caseNumber));
        FeedbackProcess.SENDER_WAITS.set(execution, feedback.isForwarded(caseNumber));
        FeedbackProcess.SENDER_TOLD_HERE.set(execution, feedback.tellsSenderHere(caseNumber));
    }
}
