package vn.kntc.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Diagrams of before name it at the step that names the receiver; it put every agency into one variable. The field itself offers them now,
 * in the forms of before nothing is listed and what is typed is checked as ever.
 */
@Component
class ListReceiversListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        // nothing is left to prepare
    }
}
