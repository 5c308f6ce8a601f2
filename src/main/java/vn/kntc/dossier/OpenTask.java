package vn.kntc.dossier;

import java.time.LocalDate;

/**
 * A task that waits for somebody.
 *
 * @param group the role (engine group) it is offered to, or null where it is offered to nobody
 * @param due last day by Vietnamese time, or null
 */
public record OpenTask(String id, String name, String group, LocalDate due) {}
