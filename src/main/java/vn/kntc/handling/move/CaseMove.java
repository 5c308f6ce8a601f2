package vn.kntc.handling.move;

import java.util.Set;
import vn.kntc.organization.Role;

/**
 * Something that officers may start from the case file at any moment: the running diagram awaits its message, and does the rest.
 *
 * @param code as the table {@code offerMove} lists it
 * @param message name of the message that the diagram awaits; null for what is a case of its own, which the room begins and of which this case
 *     tells nothing
 * @param startedBy roles that may start it
 * @param sideBySide whether another one may be started before the first is over; of what is a case of its own the room tells that
 */
public record CaseMove(String code, String message, Set<Role> startedBy, boolean sideBySide) {

    /** One that goes on at most once at a time. */
    public static CaseMove once(String code, String message, Role... startedBy) {
        return new CaseMove(code, message, Set.of(startedBy), false);
    }

    /** One that is a case of its own, begun by the room: the case from which it is started does not tell of it. */
    public static CaseMove apart(String code, Role... startedBy) {
        return new CaseMove(code, null, Set.of(startedBy), true);
    }

    boolean isApart() {
        return message == null;
    }

    /** One of which several may go on side by side. */
    public static CaseMove several(String code, String message, Role... startedBy) {
        return new CaseMove(code, message, Set.of(startedBy), true);
    }
}
