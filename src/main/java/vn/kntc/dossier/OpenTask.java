package vn.kntc.dossier;

import java.time.LocalDate;
import vn.kntc.shared.UserId;

/**
 * A task that waits for somebody.
 *
 * @param group the role (engine group) it is offered to, or null where it is offered to nobody
 * @param assignee who has taken it, or null while it waits for somebody of the group
 * @param due last day by Vietnamese time, or null
 */
public record OpenTask(String id, String name, String group, UserId assignee, LocalDate due) {

    /** A task that nobody has taken. */
    public OpenTask(String id, String name, String group, LocalDate due) {
        this(id, name, group, null, due);
    }

    /** As a list of many cases tells it. */
    public record Step(String name, UserId assignee) {}
}
