package vn.kntc.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Reads the form of the step that is being completed. */
public interface CompletedForms {

    CompletedForm of(DelegateTask task);

    /** The start form, at the start event's listener; the case number is not known there yet. */
    CompletedForm of(DelegateExecution execution);
}
