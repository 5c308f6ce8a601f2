package vn.kntc.law.decision;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputClause;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputClause;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;

/**
 * Reads an edited table as its author meant it, before it can answer anybody: the engine itself would keep silent about a code that
 * no question ever holds, a rule without article, or two rules for one question until somebody asks it.
 *
 * <p>Rows and columns are named as Modeler shows them, rows counted from 1. That no question is left without an answer is not looked
 * for here, since it takes too long at a start; the tests of the tables do.
 */
final class TableCheck {

    private static final String CELL_INPUT = "cellInput";
    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
    private static final Set<String> INPUT_TYPES = Set.of("string", "integer", "boolean", "date");
    private static final Set<String> OUTPUT_TYPES = Set.of("string", "integer", "boolean");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern EDITION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.[1-9]\\d{0,5}");
    private static final Pattern RANGE = Pattern.compile("\\[-?\\d{1,9}\\.\\.-?\\d{1,9}]");
    private static final Pattern CODES = Pattern.compile("\\s*\"[^\",]*\"\\s*(,\\s*\"[^\",]*\"\\s*)*");
    private static final Pattern NUMBERS = Pattern.compile("\\s*-?\\d{1,9}\\s*(,\\s*-?\\d{1,9}\\s*)*");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAMES = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> FUNCTIONS = Set.of("string");
    /** End of the label of a result that some rules do not have. */
    private static final String MAY_BE_EMPTY = "(nếu có)";

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DAY = Pattern.compile("date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T00:00:00\"\\)");

    private final String file;
    private final FeelEngine feel;

    private TableCheck(String file, FeelEngine feel) {
        this.file = file;
        this.feel = feel;
    }

    /**
     * @param file name of the file, as the sentence shall give it
     * @throws TableRefused with the first thing that is wrong
     */
    static void require(String file, byte[] xml, FeelEngine feel) {
        var check = new TableCheck(file, feel);
        try {
            check.model(Dmn.readModelFromStream(new ByteArrayInputStream(xml)));
        } catch (DateTimeException noDay) {
            throw check.refused("có một ngày không có trong lịch.");
        } catch (ModelException unreadable) {
            throw check.refused("không đọc được, đây không phải một tệp DMN 1.3 nguyên vẹn.");
        }
    }

    private void model(DmnModelInstance model) {
        var decisions = List.copyOf(model.getModelElementsByType(Decision.class));
        if (decisions.size() != 1 || !(decisions.get(0).getExpression() instanceof DecisionTable table)) {
            throw refused("tệp phải chứa đúng một quyết định, và quyết định đó phải là một bảng.");
        }
        var decision = decisions.get(0);
        if (decision.getVersionTag() == null
                || !EDITION.matcher(decision.getVersionTag()).matches()) {
            throw refused("thiếu nhãn phiên bản (version tag) dạng 2026-07-01.1: ngày áp dụng, dấu chấm, lần sửa.");
        }
        if (!POLICIES.contains(table.getHitPolicy()) || table.getAggregation() != null) {
            throw refused("cách chọn dòng (hit policy) phải là UNIQUE, FIRST hoặc COLLECT không cộng gộp.");
        }
        table.getInputs().forEach(this::input);
        table.getOutputs().forEach(this::output);
        var rules = List.copyOf(table.getRules());
        for (int row = 1; row <= rules.size(); row++) {
            rule(row, rules.get(row - 1), table);
        }
        if (decision.getId().endsWith(StatuteBook.DEADLINE_TABLES)) {
            periods(table, rules);
        }
        var passing = new ArrayList<List<BitSet>>();
        int column = 0;
        for (var input : table.getInputs()) {
            passing.add(column(input, column++, rules));
        }
        if (table.getHitPolicy() == HitPolicy.UNIQUE) {
            noTwoRulesForOneQuestion(passing, rules.size());
        }
        if (table.getHitPolicy() != HitPolicy.COLLECT) {
            everyCodeHasARule(List.copyOf(table.getInputs()), passing);
        }
    }

    private void input(InputClause clause) {
        var expression = clause.getInputExpression();
        var name = expression == null || expression.getText() == null ? "" : text(expression.getText());
        label(clause.getLabel(), name);
        if (!NAME.matcher(name).matches()) {
            throw refused("cột “" + clause.getLabel() + "” phải hỏi một dữ kiện bằng tên đơn, ví dụ kind.");
        }
        if (!INPUT_TYPES.contains(expression.getTypeRef())) {
            throw refused("cột “" + clause.getLabel() + "” phải có kiểu string, integer, boolean hoặc date.");
        }
        if (expression.getTypeRef().equals("date") != name.equals(vn.kntc.law.decision.DecisionTable.ON)) {
            throw refused("chỉ cột “on” (ngày của việc đang xét) có kiểu date, và cột đó phải có kiểu date.");
        }
        var allowed = clause.getInputValues() == null
                ? ""
                : text(clause.getInputValues().getText());
        if (Set.of("string", "integer").contains(expression.getTypeRef()) && allowed.isEmpty()) {
            throw refused("cột “" + clause.getLabel() + "” thiếu danh sách giá trị cho phép.");
        }
        allowed(clause.getLabel(), expression.getTypeRef(), allowed);
    }

    private void output(OutputClause clause) {
        label(clause.getLabel(), clause.getName());
        if (clause.getName() == null || !NAME.matcher(clause.getName()).matches()) {
            throw refused("cột kết quả “" + clause.getLabel() + "” phải có tên đơn, ví dụ action.");
        }
        if (!OUTPUT_TYPES.contains(clause.getTypeRef())) {
            throw refused("cột kết quả “" + clause.getLabel() + "” phải có kiểu string, integer hoặc boolean.");
        }
        allowed(
                clause.getLabel(),
                clause.getTypeRef(),
                clause.getOutputValues() == null
                        ? ""
                        : text(clause.getOutputValues().getText()));
    }

    private void label(String label, String name) {
        if (label == null || label.isBlank()) {
            throw refused("cột “" + name + "” thiếu nhãn tiếng Việt.");
        }
    }

    private void allowed(String label, String type, String values) {
        boolean right = values.isEmpty()
                || switch (type) {
                    case "string" -> CODES.matcher(values).matches();
                    case "integer" ->
                        RANGE.matcher(values).matches()
                                || NUMBERS.matcher(values).matches();
                    default -> true;
                };
        if (!right) {
            throw refused(
                    "giá trị cho phép của cột “" + label + "” phải viết dạng \"A\",\"B\" (mã), [1..9] hoặc 1,2 (số).");
        }
    }

    private void rule(int row, Rule rule, DecisionTable table) {
        if (rule.getDescription() == null
                || rule.getDescription().getTextContent().isBlank()
                || Citation.articles(rule.getDescription().getTextContent()).isEmpty()) {
            throw refused(row, "ô mô tả chưa ghi điều luật làm căn cứ.");
        }
        var outputs = List.copyOf(table.getOutputs());
        int column = 0;
        for (var entry : rule.getOutputEntries()) {
            result(row, outputs.get(column++), text(entry.getText()), table);
        }
    }

    private void result(int row, OutputClause clause, String written, DecisionTable table) {
        if (written.isEmpty()) {
            if (!clause.getLabel().endsWith(MAY_BE_EMPTY)) {
                throw refused(row, clause.getLabel(), "ô kết quả để trống.");
            }
            return;
        }
        var value = MemoizingFeelEngine.standsForItself(written)
                ? read(row, clause.getLabel(), written, Map.of())
                : worked(row, clause.getLabel(), written, table);
        boolean right =
                switch (clause.getTypeRef()) {
                    case "string" -> value instanceof String text && !text.isBlank();
                    case "boolean" -> value instanceof Boolean;
                    default ->
                        value instanceof Number number
                                && number.doubleValue() == number.intValue()
                                && number.intValue() >= 0;
                };
        if (!right) {
            throw refused(row, clause.getLabel(), "giá trị " + written + " không đúng kiểu của cột.");
        }
        var allowed = clause.getOutputValues() == null
                ? List.<String>of()
                : codes(text(clause.getOutputValues().getText()));
        if (value instanceof String code && !allowed.isEmpty() && !allowed.contains(code)) {
            throw refused(row, clause.getLabel(), notAllowed(code));
        }
    }

    /** A result that is worked out of the facts, such as {@code string(year)}: with some value of each, since all have the same type. */
    private Object worked(int row, String label, String written, DecisionTable table) {
        var facts = new HashMap<String, Object>();
        for (var input : table.getInputs()) {
            var samples = samples(input, List.of());
            facts.put(
                    text(input.getInputExpression().getText()),
                    samples.isEmpty() ? null : samples.iterator().next());
        }
        var names = NAMES.matcher(STRING.matcher(written).replaceAll(""));
        while (names.find()) {
            if (!facts.containsKey(names.group()) && !FUNCTIONS.contains(names.group())) {
                throw refused(
                        row,
                        label,
                        "không hiểu " + names.group() + " trong " + written
                                + "; mã phải đặt trong ngoặc kép, ví dụ \"A\".");
            }
        }
        return read(row, label, written, facts);
    }

    private Object read(int row, String label, String written, Map<String, Object> facts) {
        try {
            return feel.evaluateSimpleExpression(
                    written, Variables.fromMap(facts).asVariableContext());
        } catch (FeelException unreadable) {
            throw refused(row, label, "không đọc được " + written + ".");
        }
    }

    private void periods(DecisionTable table, List<Rule> rules) {
        var names = table.getOutputs().stream().map(OutputClause::getName).toList();
        for (var needed : List.of("amount", "unit", "direction", "roll")) {
            if (!names.contains(needed)) {
                throw refused("bảng thời hạn thiếu cột kết quả “" + needed + "”.");
            }
        }
        for (int row = 1; row <= rules.size(); row++) {
            var cells = List.copyOf(rules.get(row - 1).getOutputEntries());
            var amount = text(cells.get(names.indexOf("amount")).getText());
            if (!amount.matches("[1-9]\\d{0,4}")) {
                throw refused(row, "độ dài thời hạn phải là số nguyên lớn hơn 0.");
            }
            try {
                new Period(
                        Integer.parseInt(amount),
                        DayUnit.valueOf(code(cells.get(names.indexOf("unit")))),
                        Direction.valueOf(code(cells.get(names.indexOf("direction")))),
                        RollRule.valueOf(code(cells.get(names.indexOf("roll")))));
            } catch (IllegalArgumentException impossible) {
                throw refused(
                        row,
                        "đơn vị, chiều tính và cách dời không đi với nhau: thời hạn tính theo ngày làm việc hoặc tính lùi thì không dời.");
            }
        }
    }

    private static String code(LiteralExpression cell) {
        return text(cell.getText()).replace("\"", "");
    }

    /** For each rule the samples of the column that it lets pass. */
    private List<BitSet> column(InputClause clause, int column, List<Rule> rules) {
        var cells = rules.stream()
                .map(rule ->
                        text(List.copyOf(rule.getInputEntries()).get(column).getText()))
                .toList();
        var samples = samples(clause, cells);
        var passing = new ArrayList<BitSet>();
        for (int row = 1; row <= cells.size(); row++) {
            var cell = cells.get(row - 1);
            var passes = passes(row, clause, cell, samples);
            if (passes.isEmpty()) {
                throw refused(
                        row,
                        clause.getLabel(),
                        "ô " + cell + " không bao giờ đúng, nên dòng này không bao giờ trả lời.");
            }
            passing.add(passes);
        }
        return passing;
    }

    private BitSet passes(int row, InputClause clause, String cell, List<Object> samples) {
        var passes = new BitSet(samples.size());
        if (cell.isEmpty()) {
            passes.set(0, samples.size());
            return passes;
        }
        if (clause.getInputExpression().getTypeRef().equals("string")) {
            var codes = codes(cell);
            codes.stream().filter(code -> !samples.contains(code)).findFirst().ifPresent(code -> {
                throw refused(row, clause.getLabel(), notAllowed(code));
            });
            if (CODES.matcher(cell).matches()) {
                // what a list of codes says is plain; asking FEEL thousands of times would be felt at the start
                codes.forEach(code -> passes.set(samples.indexOf(code)));
                return passes;
            }
        }
        if (DAY.matcher(cell).replaceAll("").contains("date")) {
            throw refused(
                    row,
                    clause.getLabel(),
                    "ngày phải viết dạng < date and time(\"2027-01-01T00:00:00\"), nếu không dòng này không bao giờ trả lời.");
        }
        for (int i = 0; i < samples.size(); i++) {
            var variables = Variables.createVariables().putValue(CELL_INPUT, samples.get(i));
            try {
                passes.set(i, feel.evaluateSimpleUnaryTests(cell, CELL_INPUT, variables.asVariableContext()));
            } catch (FeelException unreadable) {
                throw refused(row, clause.getLabel(), "không đọc được " + cell + ".");
            }
        }
        return passes;
    }

    /** Every code, or of numbers and days those at which a cell of the column can change its mind, with their neighbours. */
    private static List<Object> samples(InputClause clause, List<String> cells) {
        var allowed = clause.getInputValues() == null
                ? ""
                : text(clause.getInputValues().getText());
        return switch (clause.getInputExpression().getTypeRef()) {
            case "string" -> List.copyOf(codes(allowed));
            case "boolean" -> List.of(true, false);
            case "integer" -> {
                var numbers = new LinkedHashSet<Object>();
                Stream.concat(Stream.of(allowed), cells.stream())
                        .flatMap(text -> NUMBER.matcher(text.replace("..", " ")).results())
                        .map(found -> Integer.parseInt(found.group()))
                        .flatMap(number -> Stream.of(number - 1, number, number + 1))
                        .filter(number -> permits(allowed, number))
                        .forEach(numbers::add);
                yield List.copyOf(numbers);
            }
            default -> {
                var days = new LinkedHashSet<Object>();
                days.add(Fact.day(LocalDate.of(2100, 1, 1)));
                cells.stream()
                        .flatMap(cell -> DAY.matcher(cell).results())
                        .map(found -> Fact.day(LocalDate.parse(found.group(1))).getTime())
                        .flatMap(moment -> Stream.of(moment - 1, moment, moment + 1))
                        .forEach(moment -> days.add(new Date(moment)));
                yield List.copyOf(days);
            }
        };
    }

    private static boolean permits(String allowed, int number) {
        var numbers = NUMBER.matcher(allowed.replace("..", " "))
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        return RANGE.matcher(allowed).matches()
                ? number >= numbers.get(0) && number <= numbers.get(1)
                : numbers.contains(number);
    }

    private void everyCodeHasARule(List<Input> inputs, List<List<BitSet>> passing) {
        for (int column = 0; column < inputs.size(); column++) {
            if (inputs.get(column).getInputExpression().getTypeRef().equals("string")) {
                var samples = samples(inputs.get(column), List.of());
                var answered = new BitSet();
                passing.get(column).forEach(answered::or);
                int missing = answered.nextClearBit(0);
                if (missing < samples.size()) {
                    throw refused("cột “" + inputs.get(column).getLabel() + "”: không dòng nào trả lời cho mã \""
                            + samples.get(missing) + "\".");
                }
            }
        }
    }

    private void noTwoRulesForOneQuestion(List<List<BitSet>> passing, int rules) {
        for (int first = 0; first < rules; first++) {
            for (int second = first + 1; second < rules; second++) {
                int a = first;
                int b = second;
                if (passing.stream().allMatch(column -> column.get(a).intersects(column.get(b)))) {
                    throw refused("dòng " + (a + 1) + " và dòng " + (b + 1)
                            + " cùng trả lời một câu hỏi, trong khi bảng này chỉ cho một câu trả lời (UNIQUE).");
                }
            }
        }
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String notAllowed(String code) {
        return "mã \"" + code + "\" không nằm trong các giá trị cho phép của cột.";
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private TableRefused refused(String sentence) {
        return new TableRefused("Bảng quyết định " + file + ": " + sentence);
    }

    private TableRefused refused(int row, String sentence) {
        return refused("dòng " + row + ": " + sentence);
    }

    private TableRefused refused(int row, String label, String sentence) {
        return refused("dòng " + row + ", cột “" + label + "”: " + sentence);
    }
}
