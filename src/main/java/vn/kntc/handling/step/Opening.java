package vn.kntc.handling.step;

import java.util.Optional;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.shared.CaseNumber;

/** A task that opens: nobody has entered anything yet, and nobody acts. */
public interface Opening {

    CaseNumber caseNumber();

    <T> Optional<T> get(ProcessVariable<T> variable);

    <T> void set(ProcessVariable<T> variable, T value);

    /** Calls the task otherwise than its diagram does. @param title holds nobody's name */
    void call(String title);
}
