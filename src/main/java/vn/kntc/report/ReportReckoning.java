package vn.kntc.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.shared.AgencyId;

/** Reckons the figures of a table for any number of agencies by one statement, which reads each grain once. */
@Component
class ReportReckoning {

    private final JdbcClient jdbc;

    ReportReckoning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Figures by the code of their column, in its order; null for one that nobody keeps. Every agency has its row. */
    Map<AgencyId, Map<String, BigDecimal>> figures(
            ReportTable table, Collection<AgencyId> agencies, LocalDate from, LocalDate to) {
        var names = names(table);
        var figures = new HashMap<AgencyId, Map<String, BigDecimal>>();
        jdbc.sql(statement(names))
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    figures.put(new AgencyId(row.getString("agency")), figures(table, read(names, row)));
                });
        return figures;
    }

    /** What is read from the database, each once, with its name in the statement. */
    private static Map<Formula.Rows, String> names(ReportTable table) {
        var names = new LinkedHashMap<Formula.Rows, String>();
        table.columns().stream()
                .filter(ReportTable.Column::known)
                .flatMap(column -> column.reckoned().parts().stream())
                .map(Formula.Part::operand)
                .filter(Formula.Rows.class::isInstance)
                .map(Formula.Rows.class::cast)
                .forEach(rows -> names.putIfAbsent(rows, "f" + (names.size() + 1)));
        return names;
    }

    private static String statement(Map<Formula.Rows, String> names) {
        var byGrain = names.keySet().stream()
                .collect(Collectors.groupingBy(Formula.Rows::grain, LinkedHashMap::new, Collectors.toList()));
        var statement = new StringBuilder("select asked.agency");
        names.values().forEach(name -> statement.append(", ").append(name));
        statement.append(" from unnest(cast(:agencies as text[])) as asked (agency)");
        byGrain.forEach((grain, rows) -> statement
                .append(" left join (select agency, ")
                .append(rows.stream()
                        .map(one -> one.aggregate() + " filter (where " + one.where() + ") as " + names.get(one))
                        .collect(Collectors.joining(", ")))
                .append(" from ")
                .append(grain.table())
                .append(" where agency = any (:agencies) and ")
                .append(grain.begun())
                .append(" <= :to and :from <= :to group by agency) as of_")
                .append(grain.name())
                .append(" on of_")
                .append(grain.name())
                .append(".agency = asked.agency"));
        return statement.toString();
    }

    private static Map<Formula.Rows, BigDecimal> read(Map<Formula.Rows, String> names, ResultSet row)
            throws SQLException {
        var read = new HashMap<Formula.Rows, BigDecimal>();
        for (var one : names.entrySet()) {
            var value = row.getBigDecimal(one.getValue());
            read.put(one.getKey(), value == null ? BigDecimal.ZERO : value);
        }
        return read;
    }

    private static Map<String, BigDecimal> figures(ReportTable table, Map<Formula.Rows, BigDecimal> read) {
        var figures = new HashMap<String, BigDecimal>();
        var ordered = new LinkedHashMap<String, BigDecimal>();
        table.columns().forEach(column -> ordered.put(column.code(), figure(table, column, read, figures)));
        return ordered;
    }

    private static BigDecimal figure(
            ReportTable table,
            ReportTable.Column column,
            Map<Formula.Rows, BigDecimal> read,
            Map<String, BigDecimal> known) {
        if (!column.known()) {
            return null;
        }
        if (known.containsKey(column.code())) {
            return known.get(column.code());
        }
        var sum = BigDecimal.ZERO;
        for (var part : column.reckoned().parts()) {
            var value = part.operand() instanceof Formula.Rows rows
                    ? read.get(rows)
                    : figure(table, table.column(((Formula.Column) part.operand()).code()), read, known);
            sum = value == null ? sum : part.plus() ? sum.add(value) : sum.subtract(value);
        }
        var figure = plain(sum.divide(BigDecimal.valueOf(column.divide()), MathContext.DECIMAL64));
        known.put(column.code(), figure);
        return figure;
    }

    private static BigDecimal plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Numbers of the cases behind a figure, in their order: of what is added, without those of what is taken away. */
    List<String> cases(
            ReportTable table, ReportTable.Column column, Collection<AgencyId> agencies, LocalDate from, LocalDate to) {
        var cases = new LinkedHashSet<String>();
        gather(table, column, true, agencies, from, to, cases);
        return cases.stream().sorted().toList();
    }

    private void gather(
            ReportTable table,
            ReportTable.Column column,
            boolean plus,
            Collection<AgencyId> agencies,
            LocalDate from,
            LocalDate to,
            Set<String> cases) {
        if (!column.known()) {
            return;
        }
        var parts = new ArrayList<>(column.reckoned().parts());
        parts.sort((one, other) -> Boolean.compare(other.plus(), one.plus()));
        for (var part : parts) {
            boolean adds = plus == part.plus();
            if (part.operand() instanceof Formula.Rows rows) {
                var found = cases(rows, agencies, from, to);
                if (adds) {
                    cases.addAll(found);
                } else {
                    found.forEach(cases::remove);
                }
            } else {
                var other = table.column(((Formula.Column) part.operand()).code());
                gather(table, other, adds, agencies, from, to, cases);
            }
        }
    }

    private List<String> cases(Formula.Rows rows, Collection<AgencyId> agencies, LocalDate from, LocalDate to) {
        var summed = rows.aggregate().startsWith("sum(")
                ? " and " + rows.aggregate().substring("sum".length()) + " <> 0"
                : "";
        return jdbc.sql("select distinct case_number from " + rows.grain().table()
                        + " where agency = any (:agencies) and :from <= :to and "
                        + rows.grain().begun() + " <= :to and " + rows.where() + summed)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .query(String.class)
                .list();
    }

    /** The day before. */
    LocalDate dayBefore(LocalDate day) {
        return jdbc.sql("select cast(:day as date) - 1")
                .param("day", day)
                .query(LocalDate.class)
                .single();
    }

    /** First day of the period of the same length that ends the day before. */
    LocalDate periodBefore(LocalDate from, LocalDate to) {
        return jdbc.sql("select cast(:from as date) - (cast(:to as date) - cast(:from as date) + 1)")
                .param("from", from)
                .param("to", to)
                .query(LocalDate.class)
                .single();
    }
}
