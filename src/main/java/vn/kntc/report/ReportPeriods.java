package vn.kntc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;

/** The periods that reports are due for, as {@code scheduleReports} says (Điều 7 Thông tư 06/2025/TT-TTCP). */
@Component
public class ReportPeriods {

    private static final String DECISION = "scheduleReports";

    /** The table knows no year before. */
    private static final int FIRST_YEAR = 2026;

    /** In days: quarters are not all as long. */
    private static final int ABOUT = 7;

    private static final Map<String, String> NAMES = Map.of(
            "Q1", "Quý I", "Q2", "Quý II", "H1", "6 tháng", "Q3", "Quý III", "M9", "9 tháng", "Q4", "Quý IV", "YEAR",
            "Năm");

    private final Law law;
    private final ReportReckoning reckoning;
    private final Clock clock;

    ReportPeriods(Law law, ReportReckoning reckoning, Clock clock) {
        this.law = law;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** @param code for example {@code 2026-Q1} @param label for example "Quý I năm 2026" */
    public record Period(String code, String label, LocalDate from, LocalDate to) {}

    /** Those of last year and this, the latest first. */
    public List<Period> recent() {
        int year = LocalDate.now(clock).getYear();
        var periods = new ArrayList<Period>();
        for (int each = Math.max(FIRST_YEAR, year - 1); each <= Math.max(FIRST_YEAR, year); each++) {
            periods.addAll(of(each));
        }
        periods.sort(
                Comparator.comparing(Period::to).thenComparing(Period::from).reversed());
        return periods;
    }

    private List<Period> of(int year) {
        return law.decide(DECISION, LocalDate.now(clock), Map.of("year", year)).results().stream()
                .map(row -> {
                    var period = String.valueOf(row.get("period"));
                    return new Period(
                            year + "-" + period,
                            NAMES.getOrDefault(period, period) + " năm " + year,
                            LocalDate.parse(String.valueOf(row.get("from"))),
                            LocalDate.parse(String.valueOf(row.get("to"))));
                })
                .toList();
    }

    /** The period that ended last by today, or the first there is. */
    public Period usual() {
        var today = LocalDate.now(clock);
        var all = recent();
        return all.stream()
                .filter(period -> period.to().isBefore(today))
                .findFirst()
                .orElse(all.get(all.size() - 1));
    }

    public Optional<Period> find(String code) {
        return recent().stream().filter(period -> period.code().equals(code)).findFirst();
    }

    /** The one before: of those that reports are due for the one that ends the day before and is as long, else any as long. */
    public ReportQuestion before(ReportQuestion question) {
        var last = reckoning.dayBefore(question.from());
        var first = reckoning.periodBefore(question.from(), question.to());
        return recent().stream()
                .filter(period -> period.to().equals(last))
                .min(Comparator.comparingLong(period -> Math.abs(period.from().toEpochDay() - first.toEpochDay())))
                .filter(period -> Math.abs(period.from().toEpochDay() - first.toEpochDay()) <= ABOUT)
                .map(period -> question.during(period.from(), period.to()))
                .orElseGet(() -> question.during(first, last));
    }
}
