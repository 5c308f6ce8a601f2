package vn.kntc.law.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXParseException;

/**
 * Reads an edited table as its author meant it, before it can answer anybody: the engine itself would keep silent about a code that
 * no question ever holds, a rule without article, or two rules for one question until somebody asks it.
 *
 * <p>Everything that is wrong is told at once, one sentence each. Rows and columns are named as Modeler shows them, rows counted from 1.
 * What a fault makes unreadable is not looked at further: a row with a cell too few has no columns. That no question is left without an
 * answer is not looked for here, since it takes too long at a start; the tests of the tables do.
 */
final class TableCheck {

    private static final Set<String> ABOUT_THE_LAW = Set.of(OwnTables.DESCRIBE_DEADLINE, OwnTables.CITE_BASES);
    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
    private static final Pattern EDITION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.[1-9]\\d{0,5}");
    private static final Pattern DAYS_KEPT = Pattern.compile("\\d{1,6}|P\\d{1,6}D");

    /** How the schema names the element that does not hold what it should. */
    private static final Pattern ELEMENT = Pattern.compile("element '([\\w:]+)'");

    private static final Pattern UNEXPECTED = Pattern.compile("element '\\{\"[^\"]*\":(\\w+)}'");

    private final FeelEngine feel;
    private final KnownLaw known;
    private final TableFaults faults;

    private TableCheck(String file, FeelEngine feel, KnownLaw known) {
        this.feel = feel;
        this.known = known;
        this.faults = new TableFaults(file);
    }

    /**
     * @param file name of the file, as the sentences shall give it
     * @return one Vietnamese sentence for each thing that is wrong, in the order of the file; empty where the table may answer
     */
    static List<String> faults(String file, byte[] xml, FeelEngine feel, KnownLaw known) {
        return of(file, xml, feel, known).faults();
    }

    /**
     * What was found.
     *
     * @param faults as {@link #faults} gives them
     * @param model the table as read; empty where it could not be
     */
    record Checked(List<String> faults, Optional<DmnModelInstance> model) {}

    /** For whoever reads on in the table where nothing is wrong. */
    static Checked of(String file, byte[] xml, FeelEngine feel, KnownLaw known) {
        var check = new TableCheck(file, feel, known);
        Optional<DmnModelInstance> read = Optional.empty();
        try {
            read = Optional.of(TableReader.read(xml));
            read.ifPresent(check::model);
        } catch (ModelException unreadable) {
            check.faults.add("không đọc được, đây không phải một tệp DMN 1.3 nguyên vẹn" + place(unreadable) + ".");
        }
        return new Checked(check.faults.sentences(), read);
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

    private void model(DmnModelInstance model) {
        var decisions = List.copyOf(model.getModelElementsByType(Decision.class));
        if (decisions.size() != 1 || !(decisions.get(0).getExpression() instanceof DecisionTable table)) {
            faults.add("tệp phải chứa đúng một quyết định, và quyết định đó phải là một bảng.");
            return;
        }
        decision(decisions.get(0));
        onlyFeel(model);
        if (!POLICIES.contains(table.getHitPolicy()) || table.getAggregation() != null) {
            faults.add("cách chọn dòng (hit policy) phải là UNIQUE, FIRST hoặc COLLECT không cộng gộp.");
        }
        var id = Optional.ofNullable(decisions.get(0).getId());
        if (id.filter(OwnTables::moves).isPresent() && table.getHitPolicy() != HitPolicy.UNIQUE) {
            faults.add("cách chọn dòng (hit policy) phải là UNIQUE: một việc không tác động hai lần đến một thời hạn.");
        }
        table(id, table);
    }

    private void table(Optional<String> id, DecisionTable table) {
        var asked = id.flatMap(AskedColumns::of);
        var columns = new ColumnCheck(faults, known).read(table, asked);
        asked.ifPresent(needed -> new AskedColumnCheck(faults, needed).check(columns));
        var rules = new RowCheck(faults, known.instruments(), feel);
        var rows = rules.read(table, id.filter(ABOUT_THE_LAW::contains).isPresent());
        rules.results(rows, columns);
        if (asked.isPresent()) {
            rules.periods(rows, columns.results());
        }
        boolean whole = rows.size() == table.getRules().size();
        new OverlapCheck(faults, feel, known)
                .check(columns.conditions(), rows, table.getHitPolicy(), asked.isPresent(), whole);
    }

    private void decision(Decision decision) {
        if (decision.getId() == null
                || !ColumnCheck.NAME.matcher(decision.getId()).matches()) {
            faults.add("quyết định phải có mã (id) đơn, ví dụ routePetition.");
        }
        if (decision.getName() == null || decision.getName().isBlank()) {
            faults.add("quyết định thiếu tên tiếng Việt.");
        }
        if (decision.getVersionTag() == null
                || !EDITION.matcher(decision.getVersionTag()).matches()) {
            faults.add("thiếu nhãn phiên bản (version tag) dạng 2026-07-01.1: ngày áp dụng, dấu chấm, lần sửa.");
        }
        var kept = decision.getCamundaHistoryTimeToLiveString();
        if (kept == null || !DAYS_KEPT.matcher(kept).matches()) {
            faults.add("thiếu thời gian lưu lịch sử (history time to live) bằng số ngày, ví dụ 3650.");
        }
        if (decision.getInformationRequirements().stream()
                .anyMatch(requirement -> requirement.getRequiredDecision() != null)) {
            faults.add("bảng không được lấy dữ kiện từ một quyết định khác; hãy bỏ mũi tên nối hai quyết định.");
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
                .forEach(language -> faults.add("ô viết bằng ngôn ngữ khác; bảng chỉ được viết bằng FEEL."));
    }
}
