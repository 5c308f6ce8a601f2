package vn.kntc.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * What an officer submitted with a task or start form, read once by the room's step; the engine forgets it afterwards.
 * Texts come trimmed and in Unicode NFC; a value of the wrong type is an {@link InvalidInput} with a Vietnamese sentence.
 */
public interface CompletedForm {

    /** Business key of the instance. */
    CaseNumber caseNumber();

    /** Who completed the task. */
    UserId by();

    /** The tenant of the instance. */
    AgencyId agency();

    /** @throws InvalidInput if blank, missing or longer than {@code maximum} characters; {@code label} names the field to the officer */
    String text(String field, String label, int maximum);

    /** Empty where blank or missing. */
    Optional<String> optionalText(String field, String label, int maximum);

    /** False where missing or null, as a box that was not ticked. */
    boolean flag(String field);

    /** What was chosen, whatever it is; empty where nothing was. */
    Optional<String> optionalCode(String field);

    /** @throws InvalidInput if missing or not one of {@code allowed} */
    String code(String field, String label, List<String> allowed);

    /** @throws InvalidInput if missing or no whole number within the bounds */
    int number(String field, String label, int minimum, int maximum);

    /** Empty where blank or missing. @throws InvalidInput if no whole number within the bounds */
    Optional<Integer> optionalNumber(String field, String label, int minimum, int maximum);

    /** ISO date as form-js posts it. @throws InvalidInput if missing or no date */
    LocalDate date(String field, String label);

    Optional<LocalDate> optionalDate(String field, String label);

    /** Checklist or tag list: the chosen codes, empty where none. @throws InvalidInput for a code that is not allowed */
    List<String> codes(String field, String label, List<String> allowed);

    /** The same, whatever was chosen: somebody else knows what is allowed. */
    List<String> codes(String field, String label);
}
