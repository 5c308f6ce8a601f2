package vn.kntc.law.decision;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXParseException;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;

/**
 * Reads an edited table as its author meant it, before it can answer anybody: the engine itself would keep silent about a code that
 * no question ever holds, a rule without article, or two rules for one question until somebody asks it.
 *
 * <p>Everything that is wrong is told at once, one sentence each. Rows and columns are named as Modeler shows them, rows counted from 1.
 * What a fault makes unreadable is not looked at further: a row with a cell too few has no columns. That no question is left without an
 * answer is not looked for here, since it takes too long at a start; the tests of the tables do.
 */
final class TableCheck {

    private static final String ON = vn.kntc.law.decision.DecisionTable.ON;
    private static final Set<String> ABOUT_THE_LAW = Set.of(OwnTables.DESCRIBE_DEADLINE, OwnTables.CITE_BASES);
    private static final String CELL_INPUT = "cellInput";
    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
    private static final Set<String> INPUT_TYPES = Set.of("string", "integer", "boolean", "date");
    private static final Set<String> OUTPUT_TYPES = Set.of("string", "integer", "boolean");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern EDITION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.[1-9]\\d{0,5}");
    private static final Pattern DAYS_KEPT = Pattern.compile("\\d{1,6}|P\\d{1,6}D");
    private static final Pattern RANGE = Pattern.compile("\\[-?\\d{1,9}\\.\\.-?\\d{1,9}]");
    private static final Pattern CODES = Pattern.compile("\\s*\"[^\",]*\"\\s*(,\\s*\"[^\",]*\"\\s*)*");
    private static final Pattern NUMBERS = Pattern.compile("\\s*-?\\d{1,9}\\s*(,\\s*-?\\d{1,9}\\s*)*");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAMES = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> FUNCTIONS = Set.of("string");
    /** End of the label of a result that some rules do not have. */
    private static final String MAY_BE_EMPTY = "(nếu có)";

    /** How the schema names the element that does not hold what it should. */
    private static final Pattern ELEMENT = Pattern.compile("element '([\\w:]+)'");

    private static final Pattern UNEXPECTED = Pattern.compile("element '\\{\"[^\"]*\":(\\w+)}'");

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DAY = Pattern.compile("date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T00:00:00\"\\)");

    private final String file;
    private final FeelEngine feel;
    private final KnownLaw known;
    private final List<String> faults = new ArrayList<>();

    private TableCheck(String file, FeelEngine feel, KnownLaw known) {
        this.file = file;
        this.feel = feel;
        this.known = known;
    }

    /**
     * @param file name of the file, as the sentences shall give it
     * @return one Vietnamese sentence for each thing that is wrong, in the order of the file; empty where the table may answer
     */
    static List<String> faults(String file, byte[] xml, FeelEngine feel, KnownLaw known) {
        var check = new TableCheck(file, feel, known);
        try {
            check.model(Dmn.readModelFromStream(new ByteArrayInputStream(xml)));
        } catch (ModelException unreadable) {
            check.fault("không đọc được, đây không phải một tệp DMN 1.3 nguyên vẹn" + place(unreadable) + ".");
        }
        return List.copyOf(check.faults);
    }

    private static String place(Throwable unreadable) {
        for (var cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException at && at.getLineNumber() > 0) {
                return "; hãy xem từ dòng chữ thứ " + at.getLineNumber() + " của tệp";
            }
            var element = ELEMENT.matcher(String.valueOf(cause.getMessage()));
            if (element.find()) {
                return "; chỗ sai nằm trong phần <" + element.group(1) + ">";
            }
            var unexpected = UNEXPECTED.matcher(String.valueOf(cause.getMessage()));
            if (unexpected.find()) {
                return "; chỗ sai nằm ngay trước phần <" + unexpected.group(1) + ">";
            }
        }
        return "";
    }

    /** @throws TableRefused with everything that is wrong */
    static void require(String file, byte[] xml, FeelEngine feel, KnownLaw known) {
        var faults = faults(file, xml, feel, known);
        if (!faults.isEmpty()) {
            throw new TableRefused(faults);
        }
    }

    /**
     * An input column that can be read.
     *
     * @param allowed FEEL text of the allowed values, or empty
     */
    private record Condition(String name, String label, String type, String allowed) {}

    /** An output column that can be read. */
    private record Result(String name, String label, String type, String allowed) {}

    /** A rule that has a cell for every column. */
    private record Row(int number, List<String> conditions, List<String> results) {}

    private void model(DmnModelInstance model) {
        var decisions = List.copyOf(model.getModelElementsByType(Decision.class));
        if (decisions.size() != 1 || !(decisions.get(0).getExpression() instanceof DecisionTable table)) {
            fault("tệp phải chứa đúng một quyết định, và quyết định đó phải là một bảng.");
            return;
        }
        decision(decisions.get(0));
        onlyFeel(model);
        var id = decisions.get(0).getId();
        var asked = id == null ? Optional.<AskedColumns>empty() : AskedColumns.of(id);
        if (!POLICIES.contains(table.getHitPolicy()) || table.getAggregation() != null) {
            fault("cách chọn dòng (hit policy) phải là UNIQUE, FIRST hoặc COLLECT không cộng gộp.");
        }
        var conditions = table.getInputs().stream()
                .map(clause -> condition(clause, asked))
                .toList();
        var results = table.getOutputs().stream().map(this::result).toList();
        present(conditions, "cột điều kiện");
        present(results, "cột kết quả");
        present(table.getRules(), "dòng nào");
        onceEach(Stream.concat(
                        conditions.stream().flatMap(Optional::stream).map(Condition::name),
                        results.stream().flatMap(Optional::stream).map(Result::name))
                .toList());
        asked.ifPresent(columns -> asked(
                columns,
                conditions,
                results,
                table.getInputs().stream().map(TableCheck::name).toList()));
        var rows = rows(table, id != null && ABOUT_THE_LAW.contains(id));
        rows.forEach(row -> results(row, results, conditions));
        if (asked.isPresent()) {
            periods(rows, results);
        }
        int sofar = faults.size();
        var passing = new ArrayList<List<BitSet>>();
        for (int column = 0; column < conditions.size(); column++) {
            int at = column;
            conditions
                    .get(column)
                    .ifPresent(condition -> passing.add(column(
                            condition, asked.isPresent() && condition.name().equals(OwnTables.KEY), at, rows)));
        }
        boolean whole = faults.size() == sofar
                && passing.size() == conditions.size()
                && rows.size() == table.getRules().size();
        if (whole && table.getHitPolicy() == HitPolicy.UNIQUE) {
            noTwoRulesForOneQuestion(passing, rows.size());
        }
        if (whole && table.getHitPolicy() != HitPolicy.COLLECT) {
            everyCodeHasARule(conditions, passing);
        }
    }

    private void decision(Decision decision) {
        if (decision.getId() == null || !NAME.matcher(decision.getId()).matches()) {
            fault("quyết định phải có mã (id) đơn, ví dụ routePetition.");
        }
        if (decision.getName() == null || decision.getName().isBlank()) {
            fault("quyết định thiếu tên tiếng Việt.");
        }
        if (decision.getVersionTag() == null
                || !EDITION.matcher(decision.getVersionTag()).matches()) {
            fault("thiếu nhãn phiên bản (version tag) dạng 2026-07-01.1: ngày áp dụng, dấu chấm, lần sửa.");
        }
        var kept = decision.getCamundaHistoryTimeToLiveString();
        if (kept == null || !DAYS_KEPT.matcher(kept).matches()) {
            fault("thiếu thời gian lưu lịch sử (history time to live) bằng số ngày, ví dụ 3650.");
        }
        if (decision.getInformationRequirements().stream()
                .anyMatch(requirement -> requirement.getRequiredDecision() != null)) {
            fault("bảng không được lấy dữ kiện từ một quyết định khác; hãy bỏ mũi tên nối hai quyết định.");
        }
    }

    /** A script in a cell would run in the engine. */
    private void onlyFeel(DmnModelInstance model) {
        Stream.of(Definitions.class, LiteralExpression.class, InputExpression.class, UnaryTests.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(element -> element.getAttributeValue("expressionLanguage"))
                .filter(language ->
                        language != null && !language.toLowerCase(Locale.ROOT).contains("feel"))
                .distinct()
                .forEach(language -> fault("ô viết bằng ngôn ngữ khác; bảng chỉ được viết bằng FEEL."));
    }

    private void present(Collection<?> parts, String what) {
        if (parts.isEmpty()) {
            fault("bảng chưa có " + what + ".");
        }
    }

    private void onceEach(List<String> names) {
        var seen = new HashSet<String>();
        names.stream()
                .filter(name -> !seen.add(name))
                .distinct()
                .forEach(name -> fault("cột “" + name + "” có hai lần; mỗi cột phải có tên riêng."));
    }

    private static String name(Input clause) {
        var expression = clause.getInputExpression();
        return expression == null ? "" : text(expression.getText());
    }

    private Optional<Condition> condition(Input clause, Optional<AskedColumns> asked) {
        int sofar = faults.size();
        var expression = clause.getInputExpression();
        var name = name(clause);
        var type = expression == null ? "" : orEmpty(expression.getTypeRef());
        if (asked.isPresent() && !asked.get().dated() && name.equals(ON)) {
            fault(asked.get().what()
                    + " không dùng được cột “on” (ngày của việc đang xét): bảng này được hỏi mà không có ngày.");
            return Optional.empty();
        }
        var label = label(clause.getLabel(), name, "cột");
        if (!NAME.matcher(name).matches()) {
            fault("cột “" + label + "” phải hỏi một dữ kiện bằng tên đơn, ví dụ kind.");
        }
        if (!INPUT_TYPES.contains(type)) {
            fault("cột “" + label + "” phải có kiểu string, integer, boolean hoặc date.");
        } else if (type.equals("date") != name.equals(ON)) {
            fault("chỉ cột “on” (ngày của việc đang xét) có kiểu date, và cột đó phải có kiểu date.");
        }
        if (clause.getCamundaInputVariable() != null) {
            fault("cột “" + label + "” không được đặt tên biến riêng (input variable).");
        }
        identified(clause.getId(), label);
        var allowed = KnownLaw.isRegime(name)
                ? regimes(label, type, clause.getInputValues())
                : allowed(label, type, clause.getInputValues());
        if (Set.of("string", "integer").contains(type) && allowed.isEmpty()) {
            fault("cột “" + label + "” thiếu danh sách giá trị cho phép.");
        }
        return faults.size() == sofar ? Optional.of(new Condition(name, label, type, allowed)) : Optional.empty();
    }

    /** Which regimes there are stands in one place; a list in the table may name them, but says nothing of its own. */
    private String regimes(String label, String type, UnaryTests clause) {
        codes(allowed(label, type, clause)).stream()
                .filter(code -> !known.regimes().contains(code))
                .forEach(code -> fault("cột “" + label + "” liệt kê giai đoạn \"" + code
                        + "\" chưa có trong tệp decisions/regimes.yaml."));
        return known.listed();
    }

    private Optional<Result> result(Output clause) {
        int sofar = faults.size();
        var name = orEmpty(clause.getName());
        var label = label(clause.getLabel(), name, "cột kết quả");
        if (!NAME.matcher(name).matches()) {
            fault("cột kết quả “" + label + "” phải có tên đơn, ví dụ action.");
        }
        var type = orEmpty(clause.getTypeRef());
        if (!OUTPUT_TYPES.contains(type)) {
            fault("cột kết quả “" + label + "” phải có kiểu string, integer hoặc boolean.");
        }
        identified(clause.getId(), label);
        var allowed = allowed(label, type, clause.getOutputValues());
        return faults.size() == sofar ? Optional.of(new Result(name, label, type, allowed)) : Optional.empty();
    }

    private void identified(String id, String label) {
        if (id == null) {
            fault("cột “" + label + "” thiếu mã (id); hãy xóa cột này rồi thêm lại trong Camunda Modeler.");
        }
    }

    private String label(String label, String name, String what) {
        if (label == null || label.isBlank()) {
            fault(what + " “" + name + "” thiếu nhãn tiếng Việt.");
            return name;
        }
        return label;
    }

    private String allowed(String label, String type, UnaryTests clause) {
        var values = clause == null ? "" : text(clause.getText());
        if (values.isEmpty() || !INPUT_TYPES.contains(type)) {
            return values;
        }
        boolean right =
                switch (type) {
                    case "string" -> CODES.matcher(values).matches();
                    case "integer" -> numbers(values);
                    default -> false;
                };
        if (!right) {
            fault("giá trị cho phép của cột “" + label
                    + "” phải viết dạng \"A\",\"B\" (mã), [1..9] hoặc 1,2 (số); cột boolean, date thì để trống.");
        }
        return values;
    }

    private static boolean numbers(String values) {
        if (!RANGE.matcher(values).matches()) {
            return NUMBERS.matcher(values).matches();
        }
        var ends = integers(values);
        return ends.get(0) <= ends.get(1);
    }

    /** @param names of all input columns, whether they can be read or not */
    private void asked(
            AskedColumns asked,
            List<Optional<Condition>> conditions,
            List<Optional<Result>> results,
            List<String> names) {
        var known = conditions.stream().flatMap(Optional::stream).toList();
        // of a column that cannot be read it was said already what is wrong
        if (known.size() == conditions.size()) {
            var types = known.stream().collect(Collectors.toMap(Condition::name, Condition::type, (one, other) -> one));
            columns(asked.inputs(), types, asked.what(), "cột điều kiện");
            known.stream()
                    .filter(condition -> !asked.inputs().containsKey(condition.name()))
                    .filter(condition -> !asked.further().contains(condition.type()))
                    .filter(condition -> !(asked.dated() && condition.name().equals(ON)))
                    .forEach(condition -> fault("cột “" + condition.label()
                            + "”: chương trình không có dữ kiện này khi hỏi bảng, nên không dòng nào trả lời."));
        } else {
            asked.inputs().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .forEach(name -> fault(asked.what() + " thiếu cột điều kiện “" + name + "”."));
        }
        var read = results.stream().flatMap(Optional::stream).toList();
        if (read.size() == results.size()) {
            columns(
                    asked.outputs(),
                    read.stream().collect(Collectors.toMap(Result::name, Result::type, (one, other) -> one)),
                    asked.what(),
                    "cột kết quả");
        }
    }

    private void columns(Map<String, String> needed, Map<String, String> types, String table, String what) {
        needed.keySet().stream().sorted().forEach(name -> {
            if (!types.containsKey(name)) {
                fault(table + " thiếu " + what + " “" + name + "”.");
            } else if (!types.get(name).equals(needed.get(name))) {
                fault(what + " “" + name + "” phải có kiểu " + needed.get(name) + ".");
            }
        });
    }

    /** The rules that have a cell for every column. */
    private List<Row> rows(DecisionTable table, boolean itself) {
        int conditions = table.getInputs().size();
        int results = table.getOutputs().size();
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var rule : table.getRules()) {
            number++;
            if (rule.getId() == null) {
                fault(number, "thiếu mã dòng (id); hãy xóa dòng này rồi thêm lại trong Camunda Modeler.");
            }
            citation(number, rule, itself);
            var in = rule.getInputEntries().stream()
                    .map(entry -> text(entry.getText()))
                    .toList();
            var out = rule.getOutputEntries().stream()
                    .map(entry -> text(entry.getText()))
                    .toList();
            cells(number, in.size(), conditions, "điều kiện");
            cells(number, out.size(), results, "kết quả");
            if (in.size() == conditions && out.size() == results) {
                rows.add(new Row(number, in, out));
            }
        }
        return rows;
    }

    private void cells(int row, int written, int needed, String what) {
        if (written != needed) {
            fault(row, "có " + written + " ô " + what + " nhưng bảng có " + needed + " cột " + what + ".");
        }
    }

    private void citation(int row, Rule rule, boolean itself) {
        var description =
                rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
        known.instruments().faults(description, itself).forEach(sentence -> fault(row, sentence));
    }

    private void results(Row row, List<Optional<Result>> results, List<Optional<Condition>> conditions) {
        for (int column = 0; column < results.size(); column++) {
            var written = row.results().get(column);
            results.get(column).ifPresent(result -> cell(row.number(), result, written, conditions));
        }
    }

    private void cell(int row, Result result, String written, List<Optional<Condition>> conditions) {
        if (written.isEmpty()) {
            if (!result.label().endsWith(MAY_BE_EMPTY)) {
                fault(row, result.label(), "ô kết quả để trống.");
            }
            return;
        }
        var value = MemoizingFeelEngine.standsForItself(written)
                ? read(row, result.label(), written, Map.of())
                : worked(row, result.label(), written, conditions);
        if (value.isEmpty()) {
            return;
        }
        boolean right =
                switch (result.type()) {
                    case "string" -> value.get() instanceof String text && !text.isBlank();
                    case "boolean" -> value.get() instanceof Boolean;
                    default ->
                        value.get() instanceof Number number
                                && number.doubleValue() == number.intValue()
                                && number.intValue() >= 0;
                };
        if (!right) {
            fault(row, result.label(), "giá trị " + written + " không đúng kiểu của cột.");
        } else if (value.get() instanceof String code
                && !result.allowed().isEmpty()
                && !codes(result.allowed()).contains(code)) {
            fault(row, result.label(), notAllowed(code));
        }
    }

    /** A result that is worked out of the facts, such as {@code string(year)}: with some value of each, since all have the same type. */
    private Optional<Object> worked(int row, String label, String written, List<Optional<Condition>> conditions) {
        var facts = new HashMap<String, Object>();
        conditions.stream().flatMap(Optional::stream).forEach(condition -> {
            var samples = samples(condition, List.of());
            facts.put(condition.name(), samples.isEmpty() ? null : samples.get(0));
        });
        var names = NAMES.matcher(STRING.matcher(written).replaceAll(""));
        while (names.find()) {
            if (!facts.containsKey(names.group()) && !FUNCTIONS.contains(names.group())) {
                fault(
                        row,
                        label,
                        "không hiểu " + names.group() + " trong " + written
                                + "; mã phải đặt trong ngoặc kép, ví dụ \"A\".");
                return Optional.empty();
            }
        }
        return read(row, label, written, facts);
    }

    private Optional<Object> read(int row, String label, String written, Map<String, Object> facts) {
        try {
            Object value = feel.evaluateSimpleExpression(
                    written, Variables.fromMap(facts).asVariableContext());
            if (value == null) {
                fault(row, label, "giá trị " + written + " không đúng kiểu của cột.");
            }
            return Optional.ofNullable(value);
        } catch (FeelException unreadable) {
            fault(row, label, "không đọc được " + written + ".");
            return Optional.empty();
        }
    }

    private void periods(List<Row> rows, List<Optional<Result>> results) {
        var names = results.stream()
                .map(result -> result.map(Result::name).orElse(""))
                .toList();
        if (!names.containsAll(List.of("amount", "unit", "direction", "roll"))) {
            return;
        }
        for (var row : rows) {
            var cells = row.results();
            var amount = cells.get(names.indexOf("amount"));
            if (!amount.matches("[1-9]\\d{0,4}")) {
                fault(row.number(), "độ dài thời hạn phải là số nguyên lớn hơn 0.");
                continue;
            }
            try {
                new Period(
                        Integer.parseInt(amount),
                        DayUnit.valueOf(code(cells.get(names.indexOf("unit")))),
                        Direction.valueOf(code(cells.get(names.indexOf("direction")))),
                        RollRule.valueOf(code(cells.get(names.indexOf("roll")))));
            } catch (IllegalArgumentException impossible) {
                fault(
                        row.number(),
                        "đơn vị, chiều tính và cách dời không đi với nhau: thời hạn tính theo ngày làm việc hoặc tính lùi thì không dời.");
            }
        }
    }

    private static String code(String cell) {
        return cell.replace("\"", "");
    }

    /**
     * For each rule the samples of the column that it lets pass.
     *
     * @param plain true where the program itself reads the cells, so that they must list codes
     */
    private List<BitSet> column(Condition condition, boolean plain, int column, List<Row> rows) {
        var cells = rows.stream().map(row -> row.conditions().get(column)).toList();
        var readable = cells.stream().filter(TableCheck::hasRealDays).toList();
        var samples = samples(condition, readable);
        var passing = new ArrayList<BitSet>();
        for (int i = 0; i < rows.size(); i++) {
            passing.add(passes(rows.get(i).number(), condition, plain, cells.get(i), samples));
        }
        return passing;
    }

    private static boolean hasRealDays(String cell) {
        try {
            DAY.matcher(cell).results().forEach(day -> LocalDate.parse(day.group(1)));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private BitSet passes(int row, Condition condition, boolean plain, String cell, List<Object> samples) {
        var passes = new BitSet(samples.size());
        if (cell.isEmpty()) {
            passes.set(0, samples.size());
            return passes;
        }
        var label = condition.label();
        if (!hasRealDays(cell)) {
            fault(row, label, "có một ngày không có trong lịch.");
            return passes;
        }
        if (DAY.matcher(cell).replaceAll("").contains("date")) {
            fault(
                    row,
                    label,
                    "ngày phải viết dạng < date and time(\"2027-01-01T00:00:00\"), nếu không dòng này không bao giờ trả lời.");
            return passes;
        }
        if (!condition.type().equals("date") && DAY.matcher(cell).find()) {
            fault(row, label, "ngày chỉ được ghi ở cột “on” (ngày của việc đang xét).");
            return passes;
        }
        if (condition.type().equals("string")) {
            var codes = codes(cell);
            var strange = codes.stream().filter(code -> !samples.contains(code)).toList();
            strange.forEach(code -> fault(row, label, notAllowed(code)));
            if (!strange.isEmpty()) {
                return passes;
            }
            if (CODES.matcher(cell).matches()) {
                // what a list of codes says is plain; asking FEEL thousands of times would be felt at the start
                codes.forEach(code -> passes.set(samples.indexOf(code)));
                return passes;
            }
        }
        try {
            for (int i = 0; i < samples.size(); i++) {
                var variables = Variables.createVariables().putValue(CELL_INPUT, samples.get(i));
                passes.set(i, feel.evaluateSimpleUnaryTests(cell, CELL_INPUT, variables.asVariableContext()));
            }
        } catch (FeelException unreadable) {
            fault(row, label, "không đọc được " + cell + ".");
            return passes;
        }
        if (passes.isEmpty()) {
            fault(row, label, "ô " + cell + " không bao giờ đúng, nên dòng này không bao giờ trả lời.");
        } else if (plain) {
            fault(row, label, "ô " + cell + " phải ghi mã đặt trong ngoặc kép, ví dụ \"COMPLAINT_FILE\".");
        }
        return passes;
    }

    /** Every code, or of numbers and days those at which a cell of the column can change its mind, with their neighbours. */
    private static List<Object> samples(Condition condition, List<String> cells) {
        return switch (condition.type()) {
            case "string" -> List.copyOf(codes(condition.allowed()));
            case "boolean" -> List.of(true, false);
            case "integer" -> {
                var numbers = new LinkedHashSet<Object>();
                Stream.concat(Stream.of(condition.allowed()), cells.stream())
                        .flatMap(text -> integers(text).stream())
                        .flatMap(number -> Stream.of(number - 1, number, number + 1))
                        .filter(number -> permits(condition.allowed(), number))
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
        var numbers = integers(allowed);
        return RANGE.matcher(allowed).matches()
                ? number >= numbers.get(0) && number <= numbers.get(1)
                : numbers.contains(number);
    }

    private static List<Integer> integers(String text) {
        return NUMBER.matcher(text.replace("..", " "))
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
    }

    private void everyCodeHasARule(List<Optional<Condition>> conditions, List<List<BitSet>> passing) {
        for (int column = 0; column < conditions.size(); column++) {
            var condition = conditions.get(column).orElseThrow();
            if (condition.type().equals("string")) {
                var samples = samples(condition, List.of());
                var answered = new BitSet();
                passing.get(column).forEach(answered::or);
                for (int code = answered.nextClearBit(0);
                        code < samples.size();
                        code = answered.nextClearBit(code + 1)) {
                    fault("cột “" + condition.label() + "”: không dòng nào trả lời cho mã \"" + samples.get(code)
                            + "\".");
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
                    fault("dòng " + (a + 1) + " và dòng " + (b + 1)
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

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private void fault(String sentence) {
        faults.add("Bảng quyết định " + file + ": " + sentence);
    }

    private void fault(int row, String sentence) {
        fault("dòng " + row + ": " + sentence);
    }

    private void fault(int row, String label, String sentence) {
        fault("dòng " + row + ", cột “" + label + "”: " + sentence);
    }
}
