package vn.kntc.petition;

import java.time.LocalDate;

/**
 * How a petition ended.
 *
 * @param code action or result code
 * @param sentence Vietnamese, for everybody of the agency
 * @param document title of the document that the law wants, or null
 * @param documentNumber of the document that was issued, or null
 */
record PetitionOutcome(
        String code,
        String sentence,
        String document,
        String documentNumber,
        LocalDate documentDate,
        LocalDate closedOn) {

    /** Of a case that no paper of this room ends. */
    PetitionOutcome(String code, String sentence, String documentNumber, LocalDate documentDate, LocalDate closedOn) {
        this(code, sentence, null, documentNumber, documentDate, closedOn);
    }
}
