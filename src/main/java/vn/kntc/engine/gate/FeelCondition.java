package vn.kntc.engine.gate;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a condition that can be read from one that the page would silently take for "no": operands and operators in turn, brackets in pairs. */
final class FeelCondition {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"]*\"|[A-Za-z_][A-Za-z0-9_.]*|-?[0-9]+(?:\\.[0-9]+)?|!=|<=|>=|[=<>(),])");
    private static final Set<String> OPERATORS = Set.of("=", "!=", "<", ">", "<=", ">=", "and", "or", ",");

    private FeelCondition() {}

    static boolean readable(String expression) {
        var tokens = TOKEN.matcher(expression);
        int at = 0;
        int depth = 0;
        boolean operandNext = true;
        boolean afterNot = false;
        while (at < expression.length() && tokens.find(at) && tokens.start() == at) {
            var token = tokens.group(1);
            at = tokens.end();
            if (token.equals("(")) {
                // but for not(…) a function is told to the page and to the server in two ways
                if (!operandNext && !afterNot) {
                    return false;
                }
                depth++;
                operandNext = true;
            } else if (token.equals(")")) {
                depth--;
                if (operandNext || depth < 0) {
                    return false;
                }
            } else if (OPERATORS.contains(token)) {
                if (operandNext) {
                    return false;
                }
                operandNext = true;
            } else {
                if (!operandNext) {
                    return false;
                }
                operandNext = false;
            }
            afterNot = token.equals("not");
        }
        return expression.substring(Math.min(at, expression.length())).isBlank() && depth == 0 && !operandNext;
    }
}
