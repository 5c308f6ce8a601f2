package vn.kntc.dossier.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.shared.InvalidInput;

/** What a search asks for, read from the address. A parameter left out or empty means all; none is guessed. */
record CaseQuestion(CaseStatus status, CaseKind kind, Boolean overdue, String text, int page, int size) {

    private static final Set<String> PARAMETERS = Set.of("status", "kind", "overdue", "q", "page", "size");
    private static final int LONGEST_TEXT = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;

    /** @throws InvalidInput with a sentence that names the allowed values */
    static CaseQuestion of(Map<String, String> parameters) {
        if (!PARAMETERS.containsAll(parameters.keySet())) {
            throw new InvalidInput(
                    "parameters", "Có tham số không dùng được; chỉ nhận: status, kind, overdue, q, page, size.");
        }
        return new CaseQuestion(
                code(parameters, "status", CaseStatus.class),
                code(parameters, "kind", CaseKind.class),
                flag(parameters),
                text(parameters),
                number(parameters, "page", 0, LAST_PAGE, 0),
                number(parameters, "size", 1, LARGEST_PAGE, USUAL_PAGE));
    }

    private static String value(Map<String, String> parameters, String name) {
        var value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <E extends Enum<E>> E code(Map<String, String> parameters, String name, Class<E> codes) {
        var value = value(parameters, name);
        if (value == null) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        name,
                        "Tham số " + name + " chỉ nhận một trong: "
                                + Arrays.stream(codes.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static Boolean flag(Map<String, String> parameters) {
        var value = value(parameters, "overdue");
        if (value == null) {
            return null;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw new InvalidInput("overdue", "Tham số overdue chỉ nhận true hoặc false.");
        }
        return Boolean.valueOf(value);
    }

    private static String text(Map<String, String> parameters) {
        var value = value(parameters, "q");
        if (value == null) {
            return null;
        }
        if (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput("q", "Tham số q dài tối đa " + LONGEST_TEXT + " ký tự, không có ký tự điều khiển.");
        }
        return value;
    }

    private static int number(Map<String, String> parameters, String name, int minimum, int maximum, int usual) {
        var value = value(parameters, name);
        if (value == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= minimum && number <= maximum) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, like a number outside the bounds
        }
        throw new InvalidInput(name, "Tham số " + name + " phải là số nguyên từ " + minimum + " đến " + maximum + ".");
    }
}
