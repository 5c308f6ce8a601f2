package vn.kntc.clock.web;

import java.util.Map;
import java.util.Set;
import vn.kntc.shared.InvalidInput;

/**
 * Which notifications a program asks for, read from the address; none is guessed.
 *
 * @param all true for those too whose clock no longer runs
 * @param page from 0
 */
record NotificationQuestion(boolean all, int page, int size) {

    private static final Set<String> PARAMETERS = Set.of("all", "page", "size");
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;

    /** @throws InvalidInput with a sentence that names the allowed values */
    static NotificationQuestion of(Map<String, String> parameters) {
        if (!PARAMETERS.containsAll(parameters.keySet())) {
            throw new InvalidInput(
                    "parameters",
                    "Có tham số không dùng được; chỉ nhận: all, page, size, hoặc chỉ một mình caseNumber.");
        }
        return new NotificationQuestion(
                all(parameters),
                number(parameters, "page", 0, LAST_PAGE, 0),
                number(parameters, "size", 1, LARGEST_PAGE, USUAL_PAGE));
    }

    private static String value(Map<String, String> parameters, String name) {
        var value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static boolean all(Map<String, String> parameters) {
        var value = value(parameters, "all");
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new InvalidInput("all", "Tham số all chỉ nhận true hoặc false.");
        }
        return "true".equals(value);
    }

    private static int number(Map<String, String> parameters, String name, int minimum, int maximum, int usual) {
        var value = value(parameters, name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) < minimum || Integer.parseInt(value) > maximum) {
            throw new InvalidInput(
                    name, "Tham số " + name + " phải là số nguyên từ " + minimum + " đến " + maximum + ".");
        }
        return Integer.parseInt(value);
    }
}
