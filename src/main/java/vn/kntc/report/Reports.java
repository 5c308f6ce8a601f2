package vn.kntc.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/**
 * The statutory tables. Who belongs to an agency reads its figures and those of the agencies below it; the cases behind a figure he reads of his
 * own agency only.
 */
@Service
public class Reports {

    private final ReportTables tables;
    private final ReportReckoning reckoning;
    private final ReportFeed feed;
    private final ReportSnapshots snapshots;
    private final Agencies agencies;
    private final CaseWall wall;

    Reports(
            ReportTables tables,
            ReportReckoning reckoning,
            ReportFeed feed,
            ReportSnapshots snapshots,
            Agencies agencies,
            CaseWall wall) {
        this.tables = tables;
        this.reckoning = reckoning;
        this.feed = feed;
        this.snapshots = snapshots;
        this.agencies = agencies;
        this.wall = wall;
    }

    /** Who reads. */
    public record Reader(Set<AgencyId> agencies, Set<Role> roles) {}

    /** The cases behind a figure. @param others how many belong to agencies whose cases the reader may not know */
    public record Behind(List<CaseNumber> cases, int others) {}

    /** Every table, by code and first day. */
    public List<ReportTable> tables() {
        return tables.all();
    }

    /** Those for a period that ends on that day. */
    public List<ReportTable> tablesOn(LocalDate day) {
        return tables.all().stream().filter(table -> table.standsOn(day)).toList();
    }

    /** Agencies whose figures somebody reads, his own first. */
    public List<Agency> readable(Reader reader) {
        return agencies.all().stream()
                .filter(agency -> reads(reader, agency))
                .sorted(Comparator.comparing(
                                (Agency agency) -> !reader.agencies().contains(agency.id()))
                        .thenComparing(Agency::level)
                        .thenComparing(Agency::name))
                .toList();
    }

    private static boolean reads(Reader reader, Agency agency) {
        return reader.agencies().contains(agency.id())
                || agency.superior() != null && reader.agencies().contains(agency.superior());
    }

    /**
     * @throws InvalidInput for a table that is not there, or not for that period, or an agency that is not there
     * @throws NotFound for an agency whose figures the reader may not know
     */
    @Transactional(readOnly = true)
    public ReportSheet sheet(ReportQuestion typed, Reader reader) {
        var table = table(typed);
        var question = typed.of(table.code());
        var asked = asked(question, reader);
        var ids = asked.stream().map(Agency::id).toList();
        var asOf = feed.asOf();
        var figures = reckoning.figures(table, ids, question.from(), question.to());
        var rows = asked.stream()
                .map(agency -> new ReportSheet.Row(agency, figures.get(agency.id())))
                .toList();
        var total = total(table, rows);
        var checks = new ArrayList<ReportSheet.Checked>();
        table.checks().forEach(check -> checks.add(checked(check, rows, total)));
        if (table.opening() != null) {
            checks.add(opening(table, question, ids, total));
        }
        return new ReportSheet(table, question, asOf, rows, total, List.copyOf(checks));
    }

    private ReportTable table(ReportQuestion question) {
        var editions = tables.editions(question.code());
        if (editions.isEmpty()) {
            throw new InvalidInput("code", "Không có biểu báo cáo mang ký hiệu này.");
        }
        return tables.find(question.code(), question.to())
                .orElseThrow(() -> new InvalidInput(
                        "to", "Biểu " + editions.get(0).sign() + " không áp dụng cho kỳ kết thúc vào ngày này."));
    }

    private List<Agency> asked(ReportQuestion question, Reader reader) {
        var all = agencies.all();
        var agency = all.stream()
                .filter(one -> one.id().equals(question.agency()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("agency", "Không có cơ quan mang mã này."));
        if (!reads(reader, agency)) {
            throw new NotFound("Không có số liệu của cơ quan này cho người đang đăng nhập.");
        }
        var asked = new ArrayList<>(List.of(agency));
        if (question.subordinates()) {
            all.stream()
                    .filter(one -> agency.id().equals(one.superior()))
                    .sorted(Comparator.comparing(Agency::name))
                    .forEach(asked::add);
        }
        return asked;
    }

    private static Map<String, BigDecimal> total(ReportTable table, List<ReportSheet.Row> rows) {
        var total = new LinkedHashMap<String, BigDecimal>();
        table.columns()
                .forEach(column -> total.put(
                        column.code(),
                        column.known()
                                ? rows.stream()
                                        .map(row -> row.cells().get(column.code()))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                : null));
        return total;
    }

    private static ReportSheet.Checked checked(
            ReportCheck check, List<ReportSheet.Row> rows, Map<String, BigDecimal> total) {
        var broken = rows.stream()
                .filter(row -> !check.holds(row.cells()::get))
                .map(row -> row.agency().name())
                .toList();
        return new ReportSheet.Checked(
                check.rule(),
                broken.isEmpty() && check.holds(total::get),
                check.warnsOnly(),
                check.columns(),
                broken,
                check.because());
    }

    /** What was brought over is what the period before left open: as it was signed, where that was. */
    private ReportSheet.Checked opening(
            ReportTable table, ReportQuestion question, List<AgencyId> ids, Map<String, BigDecimal> total) {
        var last = reckoning.dayBefore(question.from());
        var signed = snapshots.lastEndingOn(question, last);
        var left = signed.map(snapshot -> snapshot.total().get(table.closing()))
                .orElseGet(() -> reckoning.figures(table, ids, last, last).values().stream()
                        .map(figures -> figures.get(table.closing()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        return new ReportSheet.Checked(
                table.opening() + " = " + table.closing() + " kỳ trước",
                left.compareTo(total.get(table.opening())) == 0,
                false,
                List.of(table.opening()),
                List.of(),
                signed.isPresent()
                        ? "báo cáo kỳ trước đã ký ghi " + left.toPlainString()
                                + "; có việc của kỳ trước được ghi sau khi ký"
                        : null);
    }

    /**
     * The cases behind a figure of the agency, with those below it where they are asked for.
     *
     * @throws InvalidInput also for a column that the table has not
     */
    @Transactional(readOnly = true)
    public Behind cases(ReportQuestion question, String cell, Reader reader) {
        var table = table(question);
        var column = table.column(cell);
        if (column == null) {
            throw new InvalidInput("cell", "Biểu " + table.sign() + " không có cột mang số này.");
        }
        var ids = asked(question, reader).stream().map(Agency::id).toList();
        var own = ids.stream().filter(reader.agencies()::contains).toList();
        var hidden =
                wall.hidden(own, vn.kntc.organization.Reader.of(reader.roles().toArray(Role[]::new)));
        var known = reckoning.cases(table, column, own, question.from(), question.to()).stream()
                .map(CaseNumber::new)
                .filter(number -> !hidden.contains(number))
                .toList();
        Collection<AgencyId> foreign =
                ids.stream().filter(id -> !own.contains(id)).toList();
        int others = foreign.isEmpty()
                ? 0
                : reckoning
                        .cases(table, column, foreign, question.from(), question.to())
                        .size();
        return new Behind(known, others);
    }
}
