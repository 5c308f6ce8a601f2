package vn.kntc.clock;

import vn.kntc.shared.CaseNumber;

/**
 * What the officers of a case are told about one of its clocks.
 *
 * @param sentence Vietnamese, without any personal datum
 */
public record ClockCall(CaseNumber caseNumber, String key, Kind kind, String sentence) {

    public enum Kind {
        /** the last day is near */
        WARNING,
        /** the last day has passed and the act is not done */
        ESCALATION
    }
}
