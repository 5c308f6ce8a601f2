package vn.kntc.law.decision;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * The stock FEEL engine with a memory. Most of the time of an evaluation goes into building the FEEL context, although a cell
 * such as {@code "R1","R2"} answers from the input value alone. Cells and output values without any name in them are therefore
 * remembered by text and input value, and what a list of codes says is plain without asking; everything else, and every cell that is shown a day, is passed on unchanged: of days there
 * are too many.
 */
final class MemoizingFeelEngine extends ScalaFeelEngine {

    /** More cells times values than all tables have; beyond it nothing new is remembered, so that no caller can fill the heap. */
    private static final int CAPACITY = 50_000;

    private static final Pattern DATE_LITERAL = Pattern.compile("date and time\\(\"[0-9T:-]+\"\\)");
    private static final Pattern STRING_LITERAL = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern WITHOUT_NAMES =
            Pattern.compile("(?:[0-9.,<>=\\[\\]()\\s-]|\\b(?:true|false|not)\\b)*");
    /** One literal, or a list of them; neither a quote nor a backslash within, so that nothing has to be undone. */
    private static final Pattern CODES = Pattern.compile("\\s*\"[^\"\\\\]*\"\\s*(?:,\\s*\"[^\"\\\\]*\"\\s*)*");

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final List<String> RESERVED = List.of("true", "false", "null", "not");

    private final Map<Test, Boolean> tests = new ConcurrentHashMap<>();
    private final Map<String, Object> constants = new ConcurrentHashMap<>();
    private final Map<String, Boolean> namelessTexts = new ConcurrentHashMap<>();

    MemoizingFeelEngine() {
        super(List.of());
    }

    @Override
    @SuppressWarnings("unchecked") // the caller names the type, exactly as with the stock engine
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        if (isIdentifier(expression) && variables.containsVariable(expression)) {
            return (T) variables.resolve(expression).getValue();
        }
        if (!isNameless(expression)) {
            return super.evaluateSimpleExpression(expression, variables);
        }
        var known = constants.get(expression);
        if (known == null) {
            known = isOneCode(expression)
                    ? expression.substring(1, expression.length() - 1)
                    : super.<Object>evaluateSimpleExpression(expression, variables);
            if (known != null && constants.size() < CAPACITY) {
                constants.put(expression, known);
            }
        }
        return (T) known;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String inputVariable, VariableContext variables) {
        if (!isNameless(expression)) {
            return super.evaluateSimpleUnaryTests(expression, inputVariable, variables);
        }
        var input = variables.resolve(inputVariable);
        var value = input == null ? null : input.getValue();
        if (value instanceof Date) {
            return super.evaluateSimpleUnaryTests(expression, inputVariable, variables);
        }
        var test = new Test(expression, value);
        var known = tests.get(test);
        if (known == null) {
            known = value instanceof String code && CODES.matcher(expression).matches()
                    ? lists(expression, code)
                    : super.evaluateSimpleUnaryTests(expression, inputVariable, variables);
            if (tests.size() < CAPACITY) {
                tests.put(test, known);
            }
        }
        return known;
    }

    private static boolean lists(String codes, String code) {
        return CODE.matcher(codes).results().anyMatch(listed -> listed.group(1).equals(code));
    }

    private static boolean isOneCode(String expression) {
        return STRING_LITERAL.matcher(expression).matches();
    }

    private boolean isNameless(String expression) {
        var known = namelessTexts.get(expression);
        if (known == null) {
            known = standsForItself(expression);
            if (namelessTexts.size() < CAPACITY) {
                namelessTexts.put(expression, known);
            }
        }
        return known;
    }

    /** True for a text without any name in it: it says the same whatever variables there are. */
    static boolean standsForItself(String expression) {
        var withoutDates = DATE_LITERAL.matcher(expression).replaceAll("0");
        return WITHOUT_NAMES
                .matcher(STRING_LITERAL.matcher(withoutDates).replaceAll("0"))
                .matches();
    }

    private static boolean isIdentifier(String expression) {
        return IDENTIFIER.matcher(expression).matches() && !RESERVED.contains(expression);
    }

    private record Test(String text, Object input) {}
}
