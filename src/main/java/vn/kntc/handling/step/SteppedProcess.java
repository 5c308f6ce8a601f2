package vn.kntc.handling.step;

import java.util.List;
import java.util.stream.Stream;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;

/** A process whose user tasks are steps of a table. */
public interface SteppedProcess extends ProcessContract {

    StepTable<?> table();

    /** What the program does at the other elements: delegates, calls, and listeners of other moments than completion. */
    List<ProcessStep> others();

    @Override
    default List<ProcessStep> steps() {
        return Stream.concat(table().steps().stream(), others().stream()).toList();
    }
}
