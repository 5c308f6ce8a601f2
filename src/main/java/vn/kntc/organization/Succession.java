package vn.kntc.organization;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;

/**
 * An agency goes on with the cases of another one that was merged into it, under their numbers.
 *
 * @param from first day on which it acts for the other
 * @param document that says so, with number and day
 */
public record Succession(AgencyId agency, AgencyId successor, LocalDate from, String document) {}
