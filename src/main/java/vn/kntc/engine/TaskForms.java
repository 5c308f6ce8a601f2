package vn.kntc.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** The forms that the engine deployed with its tasks, of old versions too. */
public interface TaskForms {

    TaskForm of(DelegateTask task);
}
