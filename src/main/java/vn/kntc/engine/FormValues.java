package vn.kntc.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kntc.shared.InvalidInput;

/**
 * Values posted by a form, or by one row of a list in it. Texts come trimmed and in Unicode NFC; a value of the wrong type is an
 * {@link InvalidInput} with a Vietnamese sentence.
 */
public interface FormValues {

    /** Of a group that nothing was posted of. */
    FormValues NONE = RowValues.of(Map.of());

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

    /** Empty where blank or missing. @throws InvalidInput if no number of at most 15 digits and 4 decimals */
    Optional<BigDecimal> optionalDecimal(String field, String label);

    /** ISO date as form-js posts it. @throws InvalidInput if missing or no date */
    LocalDate date(String field, String label);

    Optional<LocalDate> optionalDate(String field, String label);

    /** Checklist or tag list: the chosen codes, empty where none. @throws InvalidInput for a code that is not allowed */
    List<String> codes(String field, String label, List<String> allowed);

    /** The same, whatever was chosen: somebody else knows what is allowed. */
    List<String> codes(String field, String label);

    /** The rows of a list, none where it is missing. @throws InvalidInput if it is no list of rows */
    List<FormValues> rows(String field, String label);

    /** What a group with a name of its own holds; empty where missing. @throws InvalidInput if it is no such group */
    Optional<FormValues> group(String field, String label);

    /** Texts, numbers and answers by name, as conditions ask for them; lists are null. */
    Map<String, Object> plain();

    /** Nothing was entered: no text, no number, no tick, no row. */
    boolean blank();
}
