package vn.kntc.handling.move;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/** Where the running diagrams of a case take moves up, as the engine knows it. */
public interface MovePlaces {

    /** Where each of these messages would be taken up in the case. */
    Places of(CaseNumber caseNumber, Collection<String> messages);

    /**
     * Sends the message to the diagram that awaits it; the caller has checked everything and holds the case.
     *
     * @return the task that it opened for one of these roles; empty where it opened one for others only
     */
    Optional<String> start(CaseNumber caseNumber, String message, Set<Role> roles);

    /**
     * @param awaited messages that a diagram of the case would do something about
     * @param goingOn messages whose work has begun and is not over
     */
    record Places(Set<String> awaited, Set<String> goingOn) {}
}
