package vn.kntc.architecture.canary.room.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.kntc.architecture.canary.room.web.WrongController;

/** Public, with a base class, two collaborators, and looking sideways. */
public class WrongDelegate extends Exception implements JavaDelegate {

    private static final long serialVersionUID = 1L;

    transient Runnable first;
    transient Runnable second;
    transient WrongController sideways;

    @Override
    public void execute(DelegateExecution execution) {
        first.run();
        second.run();
    }
}
