package vn.kntc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.StartRefused;

/** The read model as rows. */
@Repository
class ReportRows {

    private static final List<String> OF_THE_CASE =
            List.of("case_number", "row_no", "agency", "regime", "series", "procedure", "kind", "outcome", "closed_on");

    private final JdbcTemplate jdbc;
    private final Map<String, Grain> grains;

    /** @throws StartRefused where the file names a column that the table has not */
    ReportRows(JdbcTemplate jdbc, ReportFacts counted) {
        this.jdbc = jdbc;
        this.grains = counted.grains();
        grains.values().forEach(this::requireTable);
    }

    private void requireTable(Grain grain) {
        var kept = new TreeMap<String, String>();
        jdbc.query(
                "select column_name, data_type from information_schema.columns where table_schema = 'kntc' and table_name = ?",
                row -> {
                    kept.put(row.getString(1), row.getString(2));
                },
                "report_" + grain.name());
        grain.columns().forEach((column, type) -> {
            if (!type.sql().equals(kept.get(column))) {
                throw new StartRefused(
                        "Tệp " + ReportFacts.FILE + ": cơ sở dữ liệu không giữ cột “" + column
                                + "” kiểu này trong bảng “" + grain.name() + "”.",
                        "Dùng các cột đã có, hoặc đề nghị bổ sung bảng số liệu.");
            }
        });
    }

    /** A lock of the rows, not of the cases: nobody who works on a case waits for figures. */
    void hold(Collection<CaseNumber> cases) {
        cases.stream()
                .map(CaseNumber::value)
                .sorted()
                .forEach(number -> jdbc.query(
                        "select pg_advisory_xact_lock(hashtextextended('report ' || ?, 0))", row -> {}, number));
    }

    void clear(CaseNumber caseNumber) {
        var statements = grains.values().stream()
                .map(grain -> "delete from " + grain.table() + " where case_number = '" + caseNumber.value() + "'")
                .toArray(String[]::new);
        jdbc.batchUpdate(statements);
    }

    /** @param regime code of the regime of a day */
    void add(
            CaseLedger.Line line, Map<Grain, List<Map<String, Object>>> projected, Function<LocalDate, String> regime) {
        projected.forEach((grain, rows) -> {
            if (rows.isEmpty()) {
                return;
            }
            var columns = new ArrayList<>(OF_THE_CASE);
            columns.addAll(grain.columns().keySet());
            var sql = "insert into " + grain.table() + " (" + String.join(", ", columns) + ") values ("
                    + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
            var batch = new ArrayList<Object[]>();
            for (int number = 1; number <= rows.size(); number++) {
                var row = rows.get(number - 1);
                var values = ofCase(line, number, regime.apply((LocalDate) row.get(grain.begun())));
                grain.columns().keySet().forEach(column -> values.put(column, row.get(column)));
                batch.add(values.values().toArray());
            }
            jdbc.batchUpdate(sql, batch);
        });
    }

    private static Map<String, Object> ofCase(CaseLedger.Line line, int number, String regime) {
        var entry = line.entry();
        var values = new LinkedHashMap<String, Object>();
        values.put("case_number", entry.caseNumber().value());
        values.put("row_no", number);
        values.put("agency", entry.agency().value());
        values.put("regime", regime);
        values.put("series", entry.series());
        values.put("procedure", entry.procedure());
        values.put("kind", entry.kind().name());
        values.put("outcome", line.outcome() == null ? null : line.outcome().code());
        values.put("closed_on", line.outcome() == null ? null : line.outcome().on());
        return values;
    }
}
