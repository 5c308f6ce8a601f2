package vn.kntc.law.decision;

/**
 * An output column that can be read.
 *
 * @param allowed FEEL text of the allowed values, or empty
 */
record ResultColumn(String name, String label, String type, String allowed) {

    /** End of the label of a result that some rules do not have. */
    private static final String MAY_BE_EMPTY = "(nếu có)";

    boolean mayBeEmpty() {
        return label.endsWith(MAY_BE_EMPTY);
    }

    /** Whether a value as FEEL reads it is of the column's type; texts are not blank, numbers whole and not negative. */
    boolean holds(Object value) {
        return switch (type) {
            case "string" -> value instanceof String text && !text.isBlank();
            case "boolean" -> value instanceof Boolean;
            default ->
                value instanceof Number number && number.doubleValue() == number.intValue() && number.intValue() >= 0;
        };
    }

    /** Whether a value of the column's type is among those that it lists, if it lists any. */
    boolean allows(Object value) {
        return !(value instanceof String code)
                || allowed.isEmpty()
                || CellText.codes(allowed).contains(code);
    }
}
