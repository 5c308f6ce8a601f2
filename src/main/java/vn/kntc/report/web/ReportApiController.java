package vn.kntc.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.report.ReportQuestion;
import vn.kntc.report.ReportSheet;
import vn.kntc.report.ReportTable;
import vn.kntc.report.Reports;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** The statutory tables for other systems (contract 7); never an identity. */
@RestController
@RequestMapping(path = "/api/reports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Báo cáo")
class ReportApiController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Reports reports;
    private final CurrentUser user;

    ReportApiController(Reports reports, CurrentUser user) {
        this.reports = reports;
        this.user = user;
    }

    @GetMapping
    @Operation(summary = "Các biểu báo cáo: cột, công thức, điểm chưa chắc chắn")
    List<TableAnswer> tables() {
        return reports.tables().stream().map(TableAnswer::of).toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "Số liệu của một biểu trong một kỳ")
    @Parameter(name = "agency", description = "mã cơ quan")
    @Parameter(name = "from", description = "ngày đầu của kỳ, dạng 2026-07-01")
    @Parameter(name = "to", description = "ngày cuối của kỳ")
    @Parameter(name = "subordinates", description = "true: cả các cơ quan cấp dưới")
    SheetAnswer sheet(
            @PathVariable String code, @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return SheetAnswer.of(reports.sheet(ReportQuestion.of(code, parameters), reader()));
    }

    @GetMapping("/{code}/cases")
    @Operation(summary = "Số hồ sơ của cơ quan mình đứng sau một ô")
    @Parameter(name = "agency", description = "mã cơ quan")
    @Parameter(name = "from", description = "ngày đầu của kỳ, dạng 2026-07-01")
    @Parameter(name = "to", description = "ngày cuối của kỳ")
    @Parameter(name = "cell", description = "số của cột")
    List<String> cases(
            @PathVariable String code, @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        var cell = parameters.get("cell");
        if (cell == null || cell.isBlank()) {
            throw new InvalidInput("cell", "Hãy nêu số của cột (cell).");
        }
        return reports.cases(ReportQuestion.of(code, parameters), cell.strip(), reader()).cases().stream()
                .map(CaseNumber::value)
                .toList();
    }

    private Reports.Reader reader() {
        return new Reports.Reader(user.agencies(), user.roles());
    }

    /** @param formula empty where nothing is kept that the column could be reckoned from */
    record ColumnAnswer(String code, String label, String formula) {

        static ColumnAnswer of(ReportTable.Column column) {
            var label = Stream.concat(column.groups().stream(), Stream.of(column.label()))
                    .reduce((above, below) -> above + " – " + below)
                    .orElseThrow();
            return new ColumnAnswer(column.code(), label, column.formula());
        }
    }

    record TableAnswer(
            String code,
            String name,
            String circular,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            List<ColumnAnswer> columns,
            List<String> doubts) {

        static TableAnswer of(ReportTable table) {
            var doubts = Stream.concat(
                            table.doubts().stream(),
                            table.columns().stream()
                                    .filter(column -> column.doubt() != null)
                                    .map(column -> "Cột " + column.code() + ": " + column.doubt()))
                    .toList();
            return new TableAnswer(
                    table.code(),
                    table.name(),
                    table.circular(),
                    table.validFrom(),
                    table.validTo(),
                    table.source(),
                    table.columns().stream().map(ColumnAnswer::of).toList(),
                    doubts);
        }
    }

    record RowAnswer(String agency, Map<String, BigDecimal> cells) {}

    record CheckAnswer(String check, boolean holds, List<String> cells) {}

    /** @param cells figure by the number of its column; null where nobody keeps it */
    record SheetAnswer(
            String code,
            String agency,
            LocalDate from,
            LocalDate to,
            OffsetDateTime asOf,
            List<RowAnswer> rows,
            Map<String, BigDecimal> total,
            List<CheckAnswer> checks) {

        static SheetAnswer of(ReportSheet sheet) {
            return new SheetAnswer(
                    sheet.table().code(),
                    sheet.question().agency().value(),
                    sheet.question().from(),
                    sheet.question().to(),
                    sheet.asOf().atZone(ZONE).toOffsetDateTime(),
                    sheet.rows().stream()
                            .map(row -> new RowAnswer(row.agency().id().value(), row.cells()))
                            .toList(),
                    sheet.total(),
                    sheet.checks().stream()
                            .map(check -> new CheckAnswer(check.check(), check.holds(), check.cells()))
                            .toList());
        }
    }
}
