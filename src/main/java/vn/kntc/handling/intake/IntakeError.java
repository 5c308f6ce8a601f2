package vn.kntc.handling.intake;

/**
 * Something at intake that cannot be taken.
 *
 * @param field the field at fault as the sheet calls it, for example {@code petitioners.0.idNumber}
 * @param message one Vietnamese sentence without any personal datum
 */
public record IntakeError(String field, String message) {}
