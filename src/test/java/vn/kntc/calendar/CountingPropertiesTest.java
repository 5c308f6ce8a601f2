package vn.kntc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.kntc.calendar.CalendarYear.Status;
import vn.kntc.shared.InvalidInput;

/** Counting against a second, naive way of counting that walks day by day, on calendars made at random. */
class CountingPropertiesTest {

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));
    private static final MonthDay CULTURE_DAY = MonthDay.of(11, 24);

    /** Rows of 2024–2027, entered but for 2027; every other year is unknown. */
    record Rows(List<CalendarDay> days) {

        CalendarYears years() {
            return new CalendarYears(
                    Map.of(
                            2024, Status.ENTERED,
                            2025, Status.ENTERED,
                            2026, Status.ENTERED,
                            2027, Status.COMPUTED),
                    days,
                    List.of(),
                    new FixedHolidays(
                            Stream.concat(FIXED.stream().map(day -> fixed(day, 1)), Stream.of(fixed(CULTURE_DAY, 2026)))
                                    .toList()));
        }

        private static FixedHolidays.Holiday fixed(MonthDay day, int fromYear) {
            return new FixedHolidays.Holiday(day, "Ngày lễ", fromYear, "Luật");
        }

        private static boolean isFixed(LocalDate date) {
            var day = MonthDay.from(date);
            return FIXED.contains(day) || day.equals(CULTURE_DAY) && date.getYear() >= 2026;
        }

        DayKind kind(LocalDate date) {
            return days.stream()
                    .filter(day -> day.date().equals(date))
                    .map(CalendarDay::kind)
                    .min(DayKind::compareTo)
                    .orElseGet(() -> {
                        if ((date.getYear() < 2024 || date.getYear() > 2027) && isFixed(date)) {
                            return DayKind.HOLIDAY;
                        }
                        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY
                                ? DayKind.WEEKEND
                                : DayKind.WORKING_DAY;
                    });
        }

        boolean works(LocalDate date) {
            return kind(date) == DayKind.WORKING_DAY || kind(date) == DayKind.SWAP_WORK;
        }
    }

    @Property
    void tellsTheFirstKindThatApplies(@ForAll("rows") Rows rows) {
        var years = rows.years();

        assertThat(rows.days()).allSatisfy(row -> {
            var day = years.day(row.date());
            assertThat(day.kind()).isEqualTo(rows.kind(row.date()));
            assertThat(day.workingDay()).isEqualTo(rows.works(row.date()));
        });
    }

    @Property
    void workingDaysAfter(
            @ForAll("rows") Rows rows, @ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int n) {
        var skipped = new ArrayList<LocalDate>();
        var date = from;
        for (int counted = 0; counted < n; ) {
            date = date.plusDays(1);
            if (rows.works(date)) {
                counted++;
            } else {
                skipped.add(date);
            }
        }

        var answer = rows.years().count(from, new Period(n, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE));

        assertThat(answer.due()).isEqualTo(date);
        assertThat(answer.unrolledDue()).isEqualTo(date);
        assertThat(answer.skipped()).extracting(CalendarDay::date).isEqualTo(skipped);
        assertThat(answer.skipped()).allSatisfy(day -> assertThat(day.kind()).isEqualTo(rows.kind(day.date())));
        assertThat(rows.years().workingDaysBetween(from, date)).isEqualTo(n);
        assertThat(rows.years()
                        .count(from, new Period(n, DayUnit.WORKING_DAY, Direction.AT_LEAST, RollRule.NONE))
                        .due())
                .isEqualTo(date);
    }

    @Property
    void workingDaysBefore(
            @ForAll("rows") Rows rows, @ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int n) {
        var skipped = new ArrayList<LocalDate>();
        var date = from;
        for (int counted = 0; counted < n; ) {
            date = date.minusDays(1);
            if (rows.works(date)) {
                counted++;
            } else {
                skipped.add(0, date);
            }
        }

        var answer = rows.years().count(from, new Period(n, DayUnit.WORKING_DAY, Direction.BEFORE, RollRule.NONE));

        assertThat(answer.due()).isEqualTo(date);
        assertThat(answer.unrolledDue()).isEqualTo(date);
        assertThat(answer.skipped()).extracting(CalendarDay::date).isEqualTo(skipped);
    }

    @Property
    void calendarDaysAndYearsRollToTheNextWorkingDay(
            @ForAll("rows") Rows rows, @ForAll("dates") LocalDate from, @ForAll("calendarPeriods") Period period) {
        var last = period.unit() == DayUnit.YEAR ? from.plusYears(period.amount()) : from.plusDays(period.amount());
        var skipped = new ArrayList<LocalDate>();
        var due = last;
        while (!rows.works(due)) {
            skipped.add(due);
            due = due.plusDays(1);
        }

        var answer = rows.years().count(from, period);

        assertThat(answer.unrolledDue()).isEqualTo(last);
        assertThat(answer.due()).isEqualTo(due);
        assertThat(answer.skipped()).extracting(CalendarDay::date).isEqualTo(skipped);
    }

    @Property
    void whatIsNotRolledEndsOnItsLastDay(
            @ForAll("rows") Rows rows, @ForAll("dates") LocalDate from, @ForAll("calendarPeriods") Period period) {
        var atLeast =
                rows.years().count(from, new Period(period.amount(), period.unit(), Direction.AT_LEAST, RollRule.NONE));
        var before =
                rows.years().count(from, new Period(period.amount(), period.unit(), Direction.BEFORE, RollRule.NONE));

        var after =
                rows.years().count(from, new Period(period.amount(), period.unit(), Direction.AFTER, RollRule.NONE));
        boolean inYears = period.unit() == DayUnit.YEAR;
        assertThat(atLeast.due()).isEqualTo(inYears ? from.plusYears(period.amount()) : from.plusDays(period.amount()));
        assertThat(before.due())
                .isEqualTo(inYears ? from.minusYears(period.amount()) : from.minusDays(period.amount()));
        assertThat(after).isEqualTo(atLeast);
        assertThat(List.of(atLeast, before)).allSatisfy(answer -> {
            assertThat(answer.unrolledDue()).isEqualTo(answer.due());
            assertThat(answer.skipped()).isEmpty();
        });
    }

    @Property
    void aLaterStartOrALongerPeriodNeverEndsEarlier(
            @ForAll("rows") Rows rows, @ForAll("dates") LocalDate from, @ForAll("periods") Period period) {
        var years = rows.years();
        var due = years.count(from, period).due();
        var longer = years.count(
                        from, new Period(period.amount() + 1, period.unit(), period.direction(), period.roll()))
                .due();

        assertThat(years.count(from.plusDays(1), period).due()).isAfterOrEqualTo(due);
        if (period.direction() == Direction.BEFORE) {
            assertThat(longer).isBefore(due);
        } else {
            assertThat(longer).isAfterOrEqualTo(due);
        }
    }

    @Property
    void aDeadlineEndsOnAWorkingDay(
            @ForAll("rows") Rows rows, @ForAll("dates") LocalDate from, @ForAll("periods") Period period) {
        var answer = rows.years().count(from, period);

        if (period.roll() == RollRule.NEXT_WORKING_DAY || period.unit() == DayUnit.WORKING_DAY) {
            assertThat(rows.works(answer.due())).isTrue();
        } else {
            assertThat(answer.due()).isEqualTo(answer.unrolledDue());
        }
        assertThat(answer.skipped()).noneMatch(CalendarDay::workingDay).doesNotHaveDuplicates();
    }

    @Property
    void workingDaysBetweenCountsBothWays(
            @ForAll("rows") Rows rows,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = 0, max = 400) int days) {
        var to = from.plusDays(days);
        int naive = (int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(rows::works).count();

        assertThat(rows.years().workingDaysBetween(from, to)).isEqualTo(naive);
        assertThat(rows.years().workingDaysBetween(to, from)).isEqualTo(-naive);
    }

    @Property
    void saysWhichYearsAreNotSettled(
            @ForAll("rows") Rows rows, @ForAll("dates") LocalDate from, @ForAll("periods") Period period) {
        var answer = rows.years().count(from, period);
        var first = answer.due().isBefore(from) ? answer.due() : from.plusDays(1);
        var last = answer.due().isBefore(from) ? from.minusDays(1) : answer.due();

        for (int year = first.getYear(); year <= last.getYear(); year++) {
            var aboutTheYear = "năm " + year;
            boolean settled = year >= 2024 && year <= 2026;
            assertThat(answer.doubts().stream().anyMatch(doubt -> doubt.contains(aboutTheYear)))
                    .isEqualTo(!settled);
        }
        assertThat(answer.doubts()).allMatch(doubt -> doubt.startsWith("Cần pháp chế xác nhận: "));
    }

    /** No amount and no date may end in anything but an answer or a sentence for whoever asked. */
    @Property
    void refusesWhatCannotBeCounted(
            @ForAll("anyDates") LocalDate from, @ForAll int amount, @ForAll DayUnit unit, @ForAll Direction direction) {
        try {
            assertThat(new Rows(List.of())
                            .years()
                            .count(from, new Period(amount, unit, direction, RollRule.NONE))
                            .due())
                    .isBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        } catch (InvalidInput refused) {
            assertThat(refused).hasMessageMatching("(Độ dài thời hạn|Ngày nằm ngoài phạm vi lịch).*\\.");
        }
    }

    @Example
    void anActBeforeAnEventCannotBePutOffAndWorkingDaysNeedNoRolling() {
        assertThatThrownBy(() -> new Period(3, DayUnit.CALENDAR_DAY, Direction.BEFORE, RollRule.NEXT_WORKING_DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(3, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NEXT_WORKING_DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void refusesTheEdgesOfTime() {
        var years = new Rows(List.of()).years();
        var oneWorkingDay = new Period(1, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE);
        var lastDay = LocalDate.of(9999, 12, 31);

        assertThatThrownBy(() -> years.count(lastDay, oneWorkingDay)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> years.count(
                        LocalDate.of(1, 1, 1), new Period(1, DayUnit.CALENDAR_DAY, Direction.BEFORE, RollRule.NONE)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> years.day(LocalDate.MAX)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> years.workingDaysBetween(LocalDate.MIN, lastDay))
                .isInstanceOf(InvalidInput.class);
        assertThat(years.count(lastDay.minusDays(1), oneWorkingDay).due()).isEqualTo(lastDay);
    }

    @Provide
    Arbitrary<Rows> rows() {
        var day = Combinators.combine(
                        crowdedDates(),
                        Arbitraries.of(DayKind.SWAP_WORK, DayKind.SWAP_OFF, DayKind.COMPENSATION, DayKind.HOLIDAY))
                .as((date, kind) -> new CalendarDay(date, kind, kind.name(), false));
        // blocks of consecutive days, as around Tết, are what single random days would hardly ever make
        var block = Combinators.combine(crowdedDates(), Arbitraries.integers().between(2, 12))
                .as((date, length) -> date.datesUntil(date.plusDays(length))
                        .map(each -> new CalendarDay(each, DayKind.HOLIDAY, "Tết", false))
                        .toList());
        return Combinators.combine(day.list().ofMaxSize(40), block.list().ofMaxSize(8))
                .as((days, blocks) -> {
                    var all = new ArrayList<>(days);
                    blocks.forEach(all::addAll);
                    return new Rows(all.stream()
                            .filter(each ->
                                    each.date().getYear() >= 2024 && each.date().getYear() <= 2027)
                            .toList());
                });
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(between(LocalDate.of(2023, 6, 1), LocalDate.of(2029, 6, 30)), crowdedDates());
    }

    /** Where the rows lie, close enough that they meet each other and the periods meet them. */
    private static Arbitrary<LocalDate> crowdedDates() {
        return Arbitraries.oneOf(
                between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)),
                between(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 2, 28)));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalDate> anyDates() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> calendarPeriods() {
        var days = Arbitraries.integers()
                .between(1, 120)
                .map(amount -> new Period(amount, DayUnit.CALENDAR_DAY, Direction.AFTER, RollRule.NEXT_WORKING_DAY));
        var years = Arbitraries.integers()
                .between(1, 4)
                .map(amount -> new Period(amount, DayUnit.YEAR, Direction.AFTER, RollRule.NEXT_WORKING_DAY));
        return Arbitraries.oneOf(days, years);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.of(DayUnit.CALENDAR_DAY, DayUnit.WORKING_DAY),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(RollRule.class))
                .filter((amount, unit, direction, roll) ->
                        roll == RollRule.NONE || unit == DayUnit.CALENDAR_DAY && direction != Direction.BEFORE)
                .as(Period::new);
    }
}
