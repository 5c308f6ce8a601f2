package vn.kntc.handling.step;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Table of contents of a process: task by task, the record that its form is read into and what the room does with it.
 *
 * @param <S> the application service of the room, asked for only when a step is done
 */
public final class StepTable<S> {

    private static final Logger LOG = LoggerFactory.getLogger(StepTable.class);
    private static final String PREFIX = "userTask_";

    private final Class<S> room;
    private final Map<String, Row<S, ?>> rows = new LinkedHashMap<>();

    private StepTable(Class<S> room) {
        this.room = room;
    }

    /** A verb that has to say nothing. */
    @FunctionalInterface
    public interface Verb<S, D> {
        void act(S room, CaseNumber caseNumber, D what, UserId by);
    }

    /** A verb whose answer steers the process. */
    @FunctionalInterface
    public interface Answer<S, D, V> {
        V act(S room, CaseNumber caseNumber, D what, UserId by);
    }

    /** A step that takes more than one verb. */
    @FunctionalInterface
    public interface Work<S, E extends Record> {
        void act(S room, Step<E> step);
    }

    /** What an officer is to see before he enters anything. */
    @FunctionalInterface
    public interface Preparation<S> {
        void prepare(S room, Opening task);
    }

    /** @param rows writes one row a task */
    public static <S> StepTable<S> of(Class<S> room, Consumer<StepTable<S>> rows) {
        var table = new StepTable<>(room);
        rows.accept(table);
        table.rows.values().forEach(Row::requireWork);
        return table;
    }

    /**
     * The form of a task, read into a record whose components are the form's keys.
     *
     * @param task without {@code userTask_}
     */
    public <E extends Record> Row<S, E> form(String task, Class<E> entry) {
        var row = new Row<S, E>(room, task, new EntryForm<>(entry));
        if (rows.put(PREFIX + task, row) != null) {
            throw new IllegalArgumentException("the task " + task + " stands in the table twice");
        }
        return row;
    }

    /** @param element id of a user task */
    public Optional<Row<S, ?>> row(String element) {
        return Optional.ofNullable(rows.get(element));
    }

    public Collection<Row<S, ?>> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /** The same as the gate of diagrams and forms wants to know it. */
    List<ProcessStep> steps() {
        return rows.values().stream()
                .map(row -> ProcessStep.form(row.task, row.entry.fields()))
                .toList();
    }

    /** One task. */
    public static final class Row<S, E extends Record> {

        private final Class<S> room;
        private final String task;
        private final EntryForm<E> entry;
        private Work<S, E> work;
        private Preparation<S> preparation;

        private Row(Class<S> room, String task, EntryForm<E> entry) {
            this.room = room;
            this.task = task;
            this.entry = entry;
        }

        /** What is shown or named when the task opens, before {@link #does}; most have nothing. */
        public Row<S, E> opensWith(Preparation<S> what) {
            this.preparation = what;
            return this;
        }

        public void does(Work<S, E> what) {
            this.work = what;
        }

        /** @param as what the verb takes, made of what was entered */
        public <D> void does(Function<E, D> as, Verb<S, D> verb) {
            does((room, step) -> verb.act(room, step.caseNumber(), made(as, step), step.by()));
        }

        /** The verb's answer goes into the variable. @param as what the verb takes, made of what was entered */
        public <D, V> void sets(ProcessVariable<V> variable, Function<E, D> as, Answer<S, D, V> verb) {
            does((room, step) -> step.set(variable, verb.act(room, step.caseNumber(), made(as, step), step.by())));
        }

        /**
         * @throws InvalidInput where an answer is missing that cannot be done without: whoever edits a form may hide any field of it, and
         *     only here it shows that the step does not go without that one
         */
        private <D> D made(Function<E, D> as, Step<E> step) {
            try {
                return as.apply(step.entry());
            } catch (NullPointerException missing) {
                LOG.error("The step {} cannot do without an answer that its form hides", task, missing);
                throw new InvalidInput(
                        "form",
                        "Biểu mẫu đang ẩn một ô mà bước này không thể thiếu; hãy báo cán bộ pháp chế xem lại điều kiện ẩn.");
            }
        }

        /** Type of the bean that does the step. */
        public Class<S> room() {
            return room;
        }

        public EntryForm<E> entry() {
            return entry;
        }

        public void work(S room, Step<E> step) {
            work.act(room, step);
        }

        public boolean prepares() {
            return preparation != null;
        }

        public void prepare(S room, Opening opening) {
            preparation.prepare(room, opening);
        }

        private void requireWork() {
            if (work == null) {
                throw new IllegalArgumentException("nothing is done at the task " + task);
            }
        }
    }
}
