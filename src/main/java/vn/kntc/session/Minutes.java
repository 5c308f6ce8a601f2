package vn.kntc.session;

import java.time.LocalTime;
import java.util.List;

/**
 * The minutes of a session (biên bản phiên tiếp công dân).
 *
 * @param delegateName who received in the head's place, else null
 * @param delegateOffice his office, or null
 * @param present everybody else who was there for an agency
 * @param heard nothing where nobody came
 * @param notHeard what was registered and not heard
 */
public record Minutes(
        LocalTime began,
        LocalTime ended,
        ReceivedBy receivedBy,
        String delegateName,
        String delegateOffice,
        String noteTaker,
        List<String> present,
        List<MatterHeard> heard,
        List<NotHeard> notHeard) {

    public Minutes {
        present = present == null ? List.of() : List.copyOf(present);
        heard = heard == null ? List.of() : List.copyOf(heard);
        notHeard = notHeard == null ? List.of() : List.copyOf(notHeard);
    }

    /** @param leader whose session it was */
    String receiver(Leader leader) {
        if (receivedBy == ReceivedBy.HEAD) {
            return leader.shown();
        }
        return delegateOffice == null ? delegateName : delegateName + ", " + delegateOffice;
    }
}
