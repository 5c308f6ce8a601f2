package vn.kntc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.testing.RoomDatabase;

class WorkCalendarTest {

    private static final RoomDatabase SEEDED = RoomDatabase.create("work_calendar");
    private static final WorkCalendar CALENDAR = SeededCalendar.on(SEEDED);
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    @ParameterizedTest(name = "{0} + {1} {2} {3} {4} = {5}: {9}")
    @CsvFileSource(resources = "/calendar/hand-worked-periods.csv", numLinesToSkip = 1, encoding = "UTF-8")
    void countsAsWorkedByHand(
            LocalDate from,
            int amount,
            DayUnit unit,
            Direction direction,
            RollRule roll,
            LocalDate due,
            LocalDate unrolled,
            String skipped,
            String doubt,
            String remark) {
        var counted = CALENDAR.count(from, new Period(amount, unit, direction, roll));

        assertThat(counted.due()).isEqualTo(due);
        assertThat(counted.unrolledDue()).isEqualTo(unrolled);
        assertThat(counted.skipped().stream()
                        .map(day -> MONTH_DAY.format(day.date()) + " " + day.kind())
                        .collect(Collectors.joining(";")))
                .isEqualTo(skipped == null ? "" : skipped);
        if (doubt.equals("-")) {
            assertThat(counted.doubts()).isEmpty();
        } else {
            assertThat(counted.doubts()).allMatch(said -> said.startsWith("Cần pháp chế xác nhận: "));
            assertThat(String.join(" ", counted.doubts())).contains(doubt);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-02-10,HOLIDAY,Tết Nguyên đán,false",
                "2024-02-14,COMPENSATION,Nghỉ bù Tết Nguyên đán,false",
                "2024-02-17,WEEKEND,-,false",
                "2025-04-30,HOLIDAY,Ngày Chiến thắng 30/4,false",
                "2026-01-01,HOLIDAY,Tết Dương lịch,false",
                "2026-04-26,HOLIDAY,Giỗ Tổ Hùng Vương,false",
                "2026-04-27,COMPENSATION,Nghỉ bù Giỗ Tổ Hùng Vương,false",
                "2026-05-01,HOLIDAY,Ngày Quốc tế Lao động 1/5,false",
                "2026-08-22,SWAP_WORK,Làm bù cho ngày 31/8/2026,false",
                "2026-08-31,SWAP_OFF,'Nghỉ hoán đổi, làm bù ngày 22/8/2026',false",
                "2026-09-02,HOLIDAY,Quốc khánh,false",
                "2026-11-23,WORKING_DAY,-,false",
                "2026-11-24,HOLIDAY,Ngày Văn hóa Việt Nam,false",
                "2026-11-28,WEEKEND,-,false",
                "2027-01-01,HOLIDAY,Tết Dương lịch,false",
                "2027-02-03,WORKING_DAY,-,false",
                "2027-02-04,HOLIDAY,Tết Nguyên đán,false",
                "2027-02-06,HOLIDAY,Tết Nguyên đán,false",
                "2027-02-08,HOLIDAY,Tết Nguyên đán,false",
                "2027-02-09,COMPENSATION,Nghỉ bù Tết Nguyên đán,false",
                "2027-02-10,COMPENSATION,Nghỉ bù Tết Nguyên đán,false",
                "2027-02-11,WORKING_DAY,-,false",
                "2027-02-12,WORKING_DAY,-,false",
                "2027-04-16,HOLIDAY,Giỗ Tổ Hùng Vương,false",
                "2027-05-01,HOLIDAY,Ngày Quốc tế Lao động 1/5,false",
                "2027-05-03,COMPENSATION,Nghỉ bù Ngày Quốc tế Lao động 1/5,true",
                "2027-09-03,HOLIDAY,Quốc khánh,false",
                "2027-11-24,HOLIDAY,Ngày Văn hóa Việt Nam,false",
                "2027-03-10,WORKING_DAY,-,false",
                "2028-11-24,HOLIDAY,Ngày Văn hóa Việt Nam,true",
                "2033-11-24,HOLIDAY,Ngày Văn hóa Việt Nam,true",
                "2025-11-24,WORKING_DAY,-,false",
                "2024-11-24,WEEKEND,-,false",
                "2023-11-24,WORKING_DAY,-,true",
                "2021-11-24,WORKING_DAY,-,true",
                "2028-09-02,HOLIDAY,Quốc khánh,true",
                "2028-01-27,WORKING_DAY,-,true",
                "2023-01-22,WEEKEND,-,true"
            })
    void knowsWhatADayIs(LocalDate date, DayKind kind, String name, boolean provisional) {
        assertThat(CALENDAR.day(date)).isEqualTo(new CalendarDay(date, kind, name, provisional));
    }

    /** Days off on Monday to Friday: eleven holidays of the Labour Code, from 2026 on a twelfth, swapped days apart. */
    @ParameterizedTest
    @CsvSource({"2024,11,1", "2025,11,1", "2026,12,2", "2027,12,0"})
    void givesTheHolidaysOfTheLaw(int year, int holidays, int swapped) {
        long off = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> date.getDayOfWeek().getValue() < 6)
                .filter(date -> !CALENDAR.day(date).workingDay())
                .count();
        long worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> CALENDAR.day(date).kind() == DayKind.SWAP_WORK)
                .count();

        assertThat(off).isEqualTo(holidays + swapped);
        assertThat(worked).isEqualTo(swapped);
    }

    @Test
    void onlyOneDayIsComputedAndNoneIsMerelyProposed() {
        assertThat(SEEDED.client()
                        .sql(
                                """
                                select date from kntc.calendar_day
                                where withdrawn_at is null and (provisional or not counted)""")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2027, 5, 3));
        assertThat(SEEDED.client()
                        .sql("select year from kntc.calendar_year where status <> 'ENTERED'")
                        .query(Integer.class)
                        .list())
                .isEmpty();
    }
}
