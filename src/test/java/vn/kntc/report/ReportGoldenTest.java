package vn.kntc.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kntc.report.HandMadeYear.told;
import static vn.kntc.report.HandMadeYear.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.organization.Role;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** Every cell of every table for a year made by hand, worked out by hand. */
class ReportGoldenTest {

    private static final UserId HEAD = new UserId("resolver.nhanhoa");

    private static HandMadeYear made;

    @BeforeAll
    static void fill() {
        made = new HandMadeYear(RoomDatabase.create("report_golden"));
        made.fill();
    }

    private static ReportSheet sheet(String code) {
        return made.reports.sheet(year(code, true), HandMadeYear.ofProvince());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            01-TCD | 1=7 2=22 3=8 4=3 5=9 6=3 7=1 8=1 9=7 10=2 11=0 12=1 13=3 14=8 15=2 16=1 17=1 18=6 19=1 20=0 21=1 22=1 23=5 24=1 25=0 26=1 27=5 28=1 29=0
            02-TCD | 1=2 2=1 3=2 4=1 5=0 6=0 7=0 8=0 9=1 10=1 11=1 12=0 13=0 14=0 15=0 16=0
            01-XLĐ | 1=14 2=1 3=13 4=13 5=1 6=11 7=9 8=5 9=3 10=3 11=5 12=0 13=6 14=7 15=3 16=2 17=2 18=4 19=1 20=3 21=0 22=1
            02-XLĐ | 1=7 2=1 3=6 4=6 5=1 6=5 7=5 8=4 9=3 10=1 11=1 12=1 13=0 14=0 15=1 16=3 17=0 18=- 19=0 20=1 21=3 22=3 23=0 24=1 25=0 26=0 27=0
            03-XLĐ | 1=4 2=0 3=4 4=4 5=0 6=4 7=3 8=3 9=2 10=0 11=1 12=1 13=0 14=1 15=0 16=0 17=0 18=1 19=0 20=1 21=2 22=1 23=1 24=1 25=1 26=0 27=1
            04-XLĐ | 1=3 2=0 3=3 4=3 5=0 6=3 7=3 8=3 9=1 10=1 11=0 12=1 13=1 14=2 15=2 16=1 17=1 18=0 19=1 20=1
            01-KQGQ | 1=4 2=1 3=3 4=4 5=3 6=1 7=150 8=120.5 9=30 10=10 11=20.5 12=80 13=1 14=2 15=3 16=2 17=1 18=2 19=1 20=0 21=2 22=1 23=0 24=0 25=1 26=2
            02-KQGQ | 1=1 2=1 3=150 4=120.5 5=100 6=120.5 7=30 8=10 9=20.5 10=80 11=30 12=10 13=20.5 14=80 15=3 16=2 17=1 18=2 19=1
            03-KQGQ | 1=2 2=0 3=2 4=2 5=1 6=1 7=1 8=0 9=0 10=0 11=- 12=- 13=- 14=- 15=- 16=- 17=- 18=- 19=- 20=- 21=1 22=- 23=- 24=0 25=0 26=0 27=0 28=1 29=0 30=1 31=0
            04-KQGQ | 1=1 2=1 3=- 4=- 5=- 6=- 7=- 8=- 9=- 10=- 11=- 12=- 13=- 14=- 15=- 16=- 17=- 18=- 19=- 20=- 21=- 22=- 23=- 24=-
            """)
    void reckonsEveryCellOfTheWard(String code, String cells) {
        assertThat(told(sheet(code).rows().get(1).cells())).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            01-TCD | 1=0 2=0 3=0 4=0 5=0 6=0 7=0 8=0 9=0 10=0 11=0 12=0 13=0 14=0 15=0 16=0 17=0 18=0 19=0 20=0 21=0 22=0 23=0 24=0 25=0 26=0 27=0 28=0 29=0
            01-XLĐ | 1=3 2=0 3=3 4=3 5=0 6=3 7=3 8=3 9=0 10=0 11=0 12=2 13=1 14=2 15=2 16=0 17=0 18=1 19=0 20=0 21=1 22=1
            02-XLĐ | 1=3 2=0 3=3 4=3 5=0 6=3 7=3 8=3 9=1 10=0 11=1 12=0 13=1 14=1 15=0 16=0 17=2 18=- 19=0 20=1 21=2 22=0 23=2 24=1 25=0 26=1 27=1
            01-KQGQ | 1=2 2=0 3=2 4=2 5=2 6=0 7=0 8=0 9=0 10=0 11=1 12=0 13=0 14=0 15=0 16=0 17=0 18=0 19=0 20=0 21=0 22=0 23=1 24=1 25=2 26=0
            02-KQGQ | 1=1 2=0 3=0 4=0 5=0 6=0 7=0 8=0 9=1 10=0 11=0 12=0 13=0 14=0 15=0 16=0 17=0 18=0 19=0
            """)
    void reckonsTheProvince(String code, String cells) {
        assertThat(told(sheet(code).rows().get(0).cells())).isEqualTo(cells);
    }

    @Test
    void addsTheRowsUp() {
        assertThat(told(sheet("01-XLĐ").total()))
                .isEqualTo(
                        "1=17 2=1 3=16 4=16 5=1 6=14 7=12 8=8 9=3 10=3 11=5 12=2 13=7 14=9 15=5 16=2 17=2 18=5 19=1 20=3 21=1 22=2");
    }

    @Test
    void tellsWhichChecksDoNotHold() {
        var off = made.reports.tables().stream()
                .flatMap(table -> sheet(table.code()).checks().stream()
                        .filter(check -> !check.holds())
                        .map(check -> table.code() + ": " + check.check()))
                .toList();
        // a complaint that was transferred, and a first denunciation with a conclusion, have no column
        assertThat(off).containsExactly("02-XLĐ: 24 = 25 + 26", "03-XLĐ: 8 = 18 + 19 + 20");
    }

    static List<ReportCheck> checks() {
        return ReportTables.shipped(ReportFacts.shipped().grains()).all().stream()
                .flatMap(table -> table.checks().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckCanBeBroken(ReportCheck check) {
        assertThat(check.holds(column -> BigDecimal.ZERO)).isTrue();
        assertThat(check.columns()).anySatisfy(broken -> assertThat(
                        check.holds(column -> column.equals(broken) ? BigDecimal.ONE : BigDecimal.ZERO))
                .isFalse());
    }

    @Test
    void tellsTheCasesBehindAFigure() {
        var ward = new Reports.Reader(Set.of(HandMadeYear.WARD), Set.of(Role.MONITOR));
        assertThat(made.reports.cases(year("02-XLĐ", false), "24", ward).cases())
                .containsExactly(made.number("P17"));
        assertThat(made.reports.cases(year("01-XLD", false), "14", ward).cases())
                .hasSize(7);
        assertThat(made.reports.cases(year("01-TCD", false), "1", ward).cases())
                .containsExactlyInAnyOrder(
                        made.number("V1"), made.number("V2"), made.number("V4"), made.number("S1"), made.number("S2"));
        // the province sees how many there are below it, and the numbers of its own
        var seen = made.reports.cases(year("01-XLĐ", true), "6", HandMadeYear.ofProvince());
        assertThat(seen.cases()).containsExactlyInAnyOrder(made.number("P5"), made.number("P6"), made.number("P15"));
        assertThat(seen.others()).isEqualTo(11);
    }

    @Test
    void everyFigureHasItsCases() {
        for (var table : made.reports.tables()) {
            var cells = sheet(table.code()).rows().get(1).cells();
            var ward = new Reports.Reader(Set.of(HandMadeYear.WARD), Set.of(Role.MONITOR));
            cells.forEach((column, figure) -> assertThat(made.reports
                            .cases(year(table.code(), false), column, ward)
                            .cases())
                    .as(table.code() + " " + column)
                    .matches(cases -> cases.isEmpty() == (figure == null || figure.signum() == 0)));
        }
    }

    @Test
    void refusesWhatIsNotThere() {
        var reader = new Reports.Reader(Set.of(HandMadeYear.WARD), Set.of());
        assertThatThrownBy(() -> made.reports.sheet(year("09-TCD", false), reader))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Không có biểu báo cáo mang ký hiệu này.");
        assertThatThrownBy(() -> made.reports.sheet(
                        new ReportQuestion(
                                "01-TCD", HandMadeYear.WARD, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 1), false),
                        reader))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Biểu 01/TCD không áp dụng cho kỳ kết thúc vào ngày này.");
        assertThatThrownBy(() -> made.reports.cases(year("01-TCD", false), "99", reader))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Biểu 01/TCD không có cột mang số này.");
        assertThatThrownBy(() -> made.reports.sheet(year("01-TCD", true), reader))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ReportQuestion.of("01-TCD", Map.of("agency", "nhanhoa", "from", "2026-02-30")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new ReportQuestion(
                        "01-TCD", HandMadeYear.WARD, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1), false))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isTheSameWhenItIsMadeAgainFromNothing() {
        var grains = ReportFacts.shipped().grains().keySet();
        var before = grains.stream().map(made::rows).toList();
        grains.forEach(grain -> made.jdbc.sql("truncate kntc.report_" + grain).update());
        made.project();
        made.project();
        assertThat(grains.stream().map(made::rows).toList()).isEqualTo(before);
        assertThat(made.rows("clock")).isNotEmpty();
        assertThat(made.rows("decision")).isNotEmpty();
    }

    @Test
    void keepsWhatWasSignedAndTellsWhatIsOtherwise() {
        var other = new HandMadeYear(RoomDatabase.create("report_signed"));
        other.fill();
        var quarter = new ReportQuestion(
                "01-XLĐ", HandMadeYear.WARD, LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14), false);
        var ward = new Reports.Reader(Set.of(HandMadeYear.WARD), Set.of(Role.RESOLVER));
        var sheet = other.reports.sheet(quarter, ward);
        assertThat(sheet.checks()).allMatch(ReportSheet.Checked::holds);
        var signed = other.snapshots.sign(sheet, null, HEAD);
        assertThat(signed.version()).isEqualTo(1);
        assertThatThrownBy(() -> other.snapshots.sign(sheet, "Nhầm", HEAD))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Số liệu không khác báo cáo đã ký nên không có gì để đính chính.");

        // a petition of the quarter is entered after it was signed
        other.petition("P20", HandMadeYear.WARD, vn.kntc.casefile.CaseKind.FEEDBACK, "2026-03-10");
        other.project();
        var late = other.reports.sheet(quarter, ward);
        assertThat(other.snapshots.since(signed, late))
                .extracting(ReportSnapshots.Change::column)
                .contains("1", "3", "5")
                .doesNotContain("4");
        var next = other.reports.sheet(quarter.during(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 6, 14)), ward);
        assertThat(next.checks())
                .filteredOn(check -> check.check().equals("2 = 5 kỳ trước"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.holds()).isFalse();
                    assertThat(check.cells()).containsExactly("2");
                });
        assertThatThrownBy(() -> other.snapshots.sign(late, " ", HEAD))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Báo cáo này đã ký; hãy ghi lý do đính chính.");
        var corrected = other.snapshots.sign(late, "Ghi muộn một đơn", HEAD);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(other.snapshots.of(quarter))
                .extracting(ReportSnapshots.Snapshot::version)
                .containsExactly(1, 2);
        assertThat(other.snapshots.of(quarter).get(0).total().get("1"))
                .isEqualByComparingTo(sheet.total().get("1"));
        assertThat(other.reports
                        .sheet(quarter.during(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 6, 14)), ward)
                        .checks())
                .allMatch(ReportSheet.Checked::holds);
        assertThatThrownBy(
                        () -> other.jdbc.sql("delete from kntc.report_snapshot").update())
                .hasMessageContaining("never changed");
    }
}
