package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kntc.engine.ProcessVariable;

/**
 * The clocks that one instance of a complaint runs by, each by its key in the tables of deadlines. The processes that the instances share
 * are handed what they need of them.
 *
 * @param resolution until the decision
 * @param sending until the decision is sent
 * @param publication until it is published
 * @param display as long as it is displayed at least
 * @param effect until it takes effect
 * @param secondComplaint until it is too late for a second complaint; null where the decision is of second instance
 */
record InstanceClocks(
        String resolution, String sending, String publication, String display, String effect, String secondComplaint) {

    static final InstanceClocks FIRST = new InstanceClocks(
            "COMPLAINT_RESOLVE_1",
            "COMPLAINT_SEND_1",
            "COMPLAINT_PUBLISH",
            "COMPLAINT_PUBLISH_DISPLAY",
            "COMPLAINT_EFFECT",
            "COMPLAINT_FILE_2");

    static final ProcessVariable<String> RESOLUTION_CLOCK = text("resolutionClock");
    static final ProcessVariable<String> SEND_CLOCK = text("sendClock");
    static final ProcessVariable<String> PUBLICATION_CLOCK = text("publicationClock");
    static final ProcessVariable<String> DISPLAY_CLOCK = text("displayClock");
    static final ProcessVariable<String> EFFECT_CLOCK = text("effectClock");
    static final ProcessVariable<String> SECOND_COMPLAINT_CLOCK = text("secondComplaintClock");
    static final ProcessVariable<Boolean> SECOND_COMPLAINT_POSSIBLE = flag("secondComplaintPossible");

    /** Lays them ready for what the process calls. */
    void tell(VariableScope process) {
        RESOLUTION_CLOCK.set(process, resolution);
        SEND_CLOCK.set(process, sending);
        PUBLICATION_CLOCK.set(process, publication);
        DISPLAY_CLOCK.set(process, display);
        EFFECT_CLOCK.set(process, effect);
        SECOND_COMPLAINT_CLOCK.set(process, secondComplaint);
        SECOND_COMPLAINT_POSSIBLE.set(process, secondComplaint != null);
    }
}
