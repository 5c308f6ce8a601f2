package vn.kntc.law.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kntc.calendar.CalendarDay;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.MonthSheet;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.LegalInstrument;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regimes;
import vn.kntc.shared.ShownDay;

/**
 * A deadline's answer as an officer reads it.
 *
 * @param due weekday and date
 * @param months from the start to the due day; of a long period the first and the last ones
 * @param gap what lies between them and is not printed, or null
 * @param skipped the days passed over that are no plain weekends
 * @param weekends how many plain weekend days were passed over
 */
record LookupAnswer(
        DeadlineAnswer answer,
        String headline,
        String due,
        String from,
        String length,
        String regime,
        List<Article> articles,
        List<LegalInstrument> instruments,
        List<MonthSheet> months,
        String gap,
        List<String> skipped,
        int weekends) {

    private static final String MADE_UP = "t-counted t-made-up";
    private static final int MOST_MONTHS = 6;
    /** One article with the instruments that it names. */
    record Article(String text, List<LegalInstrument> instruments) {}

    static LookupAnswer of(
            DeadlineAnswer answer,
            LegalInstruments instruments,
            Regimes regimes,
            String counting,
            Function<LocalDate, CalendarDay> days) {
        var articles = new ArrayList<Article>();
        answer.basis().forEach(text -> articles.add(new Article(text, instruments.of(text))));
        articles.add(new Article(counting + " (cách tính ngày)", instruments.of(counting)));
        var months = months(answer);
        var shown = months.size() <= MOST_MONTHS
                ? months
                : List.of(months.get(0), months.get(1), months.get(months.size() - 2), months.get(months.size() - 1));
        var special = answer.skipped().stream()
                .filter(day -> day.kind() != DayKind.WEEKEND)
                .toList();
        return new LookupAnswer(
                answer,
                headline(answer.direction()),
                capital(ShownDay.withWeekday(answer.due())),
                capital(ShownDay.withWeekday(answer.from())),
                answer.amount() + " " + answer.unit().label(),
                "Pháp luật áp dụng " + regimes.name(answer.regime()),
                articles,
                articles.stream()
                        .flatMap(article -> article.instruments().stream())
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(LinkedHashSet::new), List::copyOf)),
                shown.stream()
                        .map(month -> MonthSheet.of(month, date -> cell(date, answer, days)))
                        .toList(),
                shown.size() == months.size()
                        ? null
                        : "Không in " + (months.size() - shown.size()) + " tháng ở giữa, từ " + month(months.get(2))
                                + " đến " + month(months.get(months.size() - 3)) + ".",
                special.stream()
                        .map(day -> capital(ShownDay.withWeekday(day.date())) + " – "
                                + uncapital(day.kind().label())
                                + (day.name() == null ? "" : ": " + day.name()))
                        .toList(),
                answer.skipped().size() - special.size());
    }

    /** True where the last day of the period was no working day and moved on. */
    public boolean rolled() {
        return !answer.due().equals(answer.unrolledDue());
    }

    /** True where a weekend day worked in exchange was counted. */
    public boolean madeUp() {
        return months.stream()
                .flatMap(sheet -> sheet.weeks().stream())
                .flatMap(List::stream)
                .anyMatch(cell -> cell != null && cell.style().equals(MADE_UP));
    }

    private static List<YearMonth> months(DeadlineAnswer answer) {
        var first = YearMonth.from(min(answer.from(), answer.due()));
        var last = YearMonth.from(max(answer.from(), answer.due()));
        var months = new ArrayList<YearMonth>();
        for (long i = 0; i <= first.until(last, ChronoUnit.MONTHS); i++) {
            months.add(first.plusMonths(i));
        }
        return months;
    }

    private static MonthSheet.Cell cell(LocalDate date, DeadlineAnswer answer, Function<LocalDate, CalendarDay> days) {
        if (date.isBefore(min(answer.from(), answer.due())) || date.isAfter(max(answer.from(), answer.due()))) {
            return new MonthSheet.Cell(date, "t-outside", null);
        }
        var day = days.apply(date);
        var kind = "k-" + day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var meaning = day.kind().label() + (day.name() == null ? "" : " – " + day.name());
        String style;
        String label;
        if (date.equals(answer.due())) {
            style = "t-due";
            label = headline(answer.direction());
        } else if (date.equals(answer.from())) {
            style = "t-start";
            label = "ngày bắt đầu, không tính";
        } else if (answer.skipped().stream().anyMatch(passed -> passed.date().equals(date))) {
            style = "t-skipped " + kind;
            label = (date.equals(answer.unrolledDue()) ? "ngày cuối của thời hạn, " : "") + "không tính: " + meaning;
        } else {
            style = answer.unit() == DayUnit.WORKING_DAY && day.kind() == DayKind.SWAP_WORK ? MADE_UP : "t-counted";
            label = day.kind() == DayKind.WORKING_DAY ? "có tính" : "có tính (" + meaning + ")";
        }
        return new MonthSheet.Cell(date, style, capital(ShownDay.withWeekday(date)) + ": " + label);
    }

    private static String headline(Direction direction) {
        return switch (direction) {
            case AFTER -> "Ngày cuối cùng còn đúng hạn";
            case BEFORE -> "Phải làm chậm nhất vào ngày";
            case AT_LEAST -> "Phải kéo dài ít nhất đến hết ngày";
        };
    }

    private static String month(YearMonth month) {
        return "tháng " + month.getMonthValue() + "/" + month.getYear();
    }

    static String spoken(LocalDate date) {
        return ShownDay.of(date);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + text.substring(1);
    }

    private static String uncapital(String text) {
        return text.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + text.substring(1);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
