package vn.kntc.law.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Text;

/** Reads what stands in a cell or in the list of values of a column, as far as it can be told without FEEL. */
final class CellText {

    private static final Pattern RANGE = Pattern.compile("\\[-?\\d{1,9}\\.\\.-?\\d{1,9}]");
    private static final Pattern CODES = Pattern.compile("\\s*\"[^\",]*\"\\s*(,\\s*\"[^\",]*\"\\s*)*");
    private static final Pattern NUMBERS = Pattern.compile("\\s*-?\\d{1,9}\\s*(,\\s*-?\\d{1,9}\\s*)*");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DAY = Pattern.compile("date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T00:00:00\"\\)");

    private CellText() {}

    /** Empty where there is none. */
    static String of(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    /** Whether it is nothing but a list of codes in quotation marks. */
    static boolean listsCodes(String text) {
        return CODES.matcher(text).matches();
    }

    /** Whether it is a list of whole numbers, or a range from the smaller to the larger. */
    static boolean listsNumbers(String text) {
        if (!isRange(text)) {
            return NUMBERS.matcher(text).matches();
        }
        var ends = numbers(text);
        return ends.get(0) <= ends.get(1);
    }

    private static boolean isRange(String text) {
        return RANGE.matcher(text).matches();
    }

    /** Whether the list or range holds that number. */
    static boolean permits(String listed, int number) {
        var numbers = numbers(listed);
        return isRange(listed) ? number >= numbers.get(0) && number <= numbers.get(1) : numbers.contains(number);
    }

    /** Everything in quotation marks. */
    static List<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    static List<Integer> numbers(String text) {
        return NUMBER.matcher(text.replace("..", " "))
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
    }

    static boolean hasDay(String cell) {
        return DAY.matcher(cell).find();
    }

    /** @throws DateTimeException for a day that no calendar has */
    static Stream<LocalDate> days(String cell) {
        return DAY.matcher(cell).results().map(day -> LocalDate.parse(day.group(1)));
    }

    static boolean hasRealDays(String cell) {
        try {
            days(cell).forEach(day -> {});
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** Whether a day is written in another way than the one in which rules can match it. */
    static boolean hasUnreadableDays(String cell) {
        return DAY.matcher(cell).replaceAll("").contains("date");
    }
}
