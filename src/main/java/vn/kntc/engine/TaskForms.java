package vn.kntc.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The forms that the engine deployed with its tasks, of old versions too. */
public interface TaskForms {

    TaskForm of(DelegateTask task);

    /** Keys of the fields that the form of the task hides by what was posted with it. */
    Set<String> hidden(DelegateTask task);
}
