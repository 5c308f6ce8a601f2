package vn.kntc.reception;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;

/**
 * What the log is asked for.
 *
 * @param text words to find, or null
 * @param skip lines before the first
 * @param most lines from there on
 */
public record LogQuestion(AgencyId agency, LocalDate from, LocalDate to, String text, int skip, int most) {}
