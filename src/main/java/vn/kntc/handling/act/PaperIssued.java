package vn.kntc.handling.act;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper went out (ban hành văn bản); which one, and so what it means for the case, its form says.
 *
 * @param on day of issue
 * @param form code in the register of forms
 * @param document id of the paper in the case file
 * @param number with its sign; null for a paper without one
 * @param forwardedBy body that had sent the case on, as the paper names it; null where none did
 */
public record PaperIssued(LocalDate on, String form, UUID document, String number, String forwardedBy) implements Act {}
