package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kntc.engine.ProcessVariable;

/**
 * The clocks that end the waiting after the decision of one instance, each by its key in the tables of deadlines: what the instances share
 * is handed them. Tasks need none, their diagrams name the clocks of every instance.
 *
 * @param effect until it takes effect
 * @param secondComplaint until it is too late for a second complaint; null where the decision is of second instance
 */
record InstanceClocks(String effect, String secondComplaint) {

    static final InstanceClocks FIRST = new InstanceClocks("COMPLAINT_EFFECT", "COMPLAINT_FILE_2");
    static final InstanceClocks SECOND = new InstanceClocks("COMPLAINT_EFFECT", null);

    static final InstanceClocks DISCIPLINE_FIRST = new InstanceClocks("DISCIPLINE_EFFECT", "DISCIPLINE_FILE_2");
    static final InstanceClocks DISCIPLINE_SECOND = new InstanceClocks("DISCIPLINE_EFFECT", null);

    static final ProcessVariable<String> EFFECT_CLOCK = text("effectClock");
    static final ProcessVariable<String> SECOND_COMPLAINT_CLOCK = text("secondComplaintClock");
    static final ProcessVariable<Boolean> SECOND_COMPLAINT_POSSIBLE = flag("secondComplaintPossible");

    /** Lays them ready for what the process calls. */
    void tell(VariableScope process) {
        EFFECT_CLOCK.set(process, effect);
        SECOND_COMPLAINT_CLOCK.set(process, secondComplaint);
        SECOND_COMPLAINT_POSSIBLE.set(process, secondComplaint != null);
    }
}
