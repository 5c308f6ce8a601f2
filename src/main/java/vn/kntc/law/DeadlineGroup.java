package vn.kntc.law;

import java.util.List;

/**
 * The deadlines of one procedure.
 *
 * @param name Vietnamese name of the table that holds them
 */
public record DeadlineGroup(String name, List<DeadlineDescription> deadlines) {}
