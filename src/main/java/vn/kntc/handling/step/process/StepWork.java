package vn.kntc.handling.step.process;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.confidentiality.Vault;
import vn.kntc.engine.CompletedForm;
import vn.kntc.engine.CompletedForms;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.engine.TaskForms;
import vn.kntc.handling.step.Answers;
import vn.kntc.handling.step.Opening;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepExtras;
import vn.kntc.handling.step.StepTable;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Does a step in the transaction in which its task is completed: reads the form, checks what was worded, and lets the room act. */
@Component
class StepWork {

    private final CompletedForms posted;
    private final TaskForms asked;
    private final Vault vault;
    private final StepExtras extras;
    private final BeanFactory rooms;

    StepWork(CompletedForms posted, TaskForms asked, Vault vault, StepExtras extras, BeanFactory rooms) {
        this.posted = posted;
        this.asked = asked;
        this.vault = vault;
        this.extras = extras;
        this.rooms = rooms;
    }

    <S, E extends Record> void complete(DelegateTask task, StepTable.Row<S, E> row) {
        var form = posted.of(task);
        var answers = new Answers(form, asked.of(task));
        var words = new OwnWords();
        var entry = row.entry().read(answers, words);
        vault.requireNeutral(form.caseNumber(), words);
        work(row, answers, new CompletedStep<>(task, form, entry));
        // after the act: only now is it known whether the petition denounces, and so how strictly to look
        var added = new OwnWords();
        var further = answers.further(row.entry().keys(), added);
        vault.requireNeutral(form.caseNumber(), added);
        if (!further.isEmpty()) {
            extras.added(form.caseNumber(), at(task), further, form.by());
        }
    }

    /** In the transaction in which the task opens. */
    <S> void open(DelegateTask task, StepTable.Row<S, ?> row) {
        row.prepare(rooms.getBean(row.room()), new OpenedTask(task));
    }

    /** What the room refuses is told at the field that the form at hand has for it, and by the label that it has there. */
    private <S, E extends Record> void work(StepTable.Row<S, E> row, Answers answers, Step<E> step) {
        try {
            row.work(rooms.getBean(row.room()), step);
        } catch (InvalidInput refused) {
            var field = row.entry().asAsked(refused.field(), answers);
            var there = field.equals(refused.field()) ? refused : refused.at(field);
            throw answers.named(field).map(there::named).orElse(there);
        }
    }

    /** A task that no table knows: that it was done is an act of its own, with what was answered in the words of its form. */
    void record(DelegateTask task) {
        if (!CaseNumber.isOne(task.getExecution().getProcessBusinessKey())) {
            return;
        }
        var form = posted.of(task);
        var answers = new Answers(form, asked.of(task));
        var words = new OwnWords();
        var all = answers.further(Set.of(), words);
        vault.requireNeutral(form.caseNumber(), words);
        extras.done(form.caseNumber(), at(task), all, form.by());
    }

    private static StepExtras.At at(DelegateTask task) {
        var process = ((TaskEntity) task).getProcessDefinition().getKey();
        return new StepExtras.At(process, task.getTaskDefinitionKey(), task.getName());
    }

    private record OpenedTask(DelegateTask task) implements Opening {

        @Override
        public CaseNumber caseNumber() {
            return new CaseNumber(task.getExecution().getProcessBusinessKey());
        }

        @Override
        public <T> Optional<T> get(ProcessVariable<T> variable) {
            return variable.get(task);
        }

        @Override
        public <T> void set(ProcessVariable<T> variable, T value) {
            variable.set(task.getExecution(), value);
        }

        @Override
        public void call(String title) {
            task.setName(title);
        }
    }

    private record CompletedStep<E extends Record>(DelegateTask task, CompletedForm form, E entry) implements Step<E> {

        @Override
        public CaseNumber caseNumber() {
            return form.caseNumber();
        }

        @Override
        public UserId by() {
            return form.by();
        }

        @Override
        public <T> Optional<T> get(ProcessVariable<T> variable) {
            return variable.get(task);
        }

        @Override
        public <T> void set(ProcessVariable<T> variable, T value) {
            variable.set(task.getExecution(), value);
        }

        @Override
        public boolean diagramHas(String element) {
            var model = task.getBpmnModelInstance();
            return model == null || model.getModelElementById(element) != null;
        }
    }
}
