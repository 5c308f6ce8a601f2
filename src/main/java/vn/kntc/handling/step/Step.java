package vn.kntc.handling.step;

import java.util.Optional;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** A step that an officer is completing. */
public interface Step<E extends Record> {

    CaseNumber caseNumber();

    /** Who completes it. */
    UserId by();

    /** What he entered. */
    E entry();

    <T> Optional<T> get(ProcessVariable<T> variable);

    <T> void set(ProcessVariable<T> variable, T value);

    /** Whether the diagram that the case runs by, an older one perhaps, has that element. */
    boolean diagramHas(String element);
}
