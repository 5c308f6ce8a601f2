package vn.kntc.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the figures of a table have to be to each other, for example {@code 1 = 4 + 13 + 22}.
 *
 * @param rule as written
 * @param left columns with their sign that stand before the sign
 * @param sign {@code =}, {@code <=} or {@code >=}
 * @param warnsOnly the law does not say that it holds
 * @param because what to know where it does not hold; null where nothing
 */
record ReportCheck(
        String rule,
        List<Formula.Part> left,
        String sign,
        List<Formula.Part> right,
        boolean warnsOnly,
        String because) {

    /** @throws FormulaFault with a sentence */
    static ReportCheck read(String rule, boolean warnsOnly, String because) {
        var words = new Words(rule);
        var left = side(words);
        var sign = words.next();
        if (!List.of("=", "<=", ">=").contains(sign)) {
            throw words.fault("phải so bằng =, <= hoặc >=.");
        }
        var right = side(words);
        if (!words.atEnd()) {
            throw words.fault("thừa “" + words.peek() + "”.");
        }
        return new ReportCheck(rule, left, sign, right, warnsOnly, because);
    }

    private static List<Formula.Part> side(Words words) {
        var parts = new ArrayList<Formula.Part>();
        boolean plus = true;
        do {
            parts.add(new Formula.Part(plus, new Formula.Column(words.next())));
            if (!words.peek().equals("+") && !words.peek().equals("-")) {
                return parts;
            }
            plus = words.next().equals("+");
        } while (true);
    }

    /** Codes of the columns, in their order. */
    List<String> columns() {
        var codes = new ArrayList<String>();
        for (var side : List.of(left, right)) {
            side.forEach(part -> codes.add(((Formula.Column) part.operand()).code()));
        }
        return codes.stream().distinct().toList();
    }

    /** @param figure of a column; null where none is kept, which counts as nothing */
    boolean holds(Function<String, BigDecimal> figure) {
        int compared = sum(left, figure).compareTo(sum(right, figure));
        return switch (sign) {
            case "=" -> compared == 0;
            case "<=" -> compared <= 0;
            default -> compared >= 0;
        };
    }

    private static BigDecimal sum(List<Formula.Part> parts, Function<String, BigDecimal> figure) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            var value = figure.apply(((Formula.Column) part.operand()).code());
            sum = value == null ? sum : part.plus() ? sum.add(value) : sum.subtract(value);
        }
        return sum;
    }
}
