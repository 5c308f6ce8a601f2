package vn.kntc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.calendar.CalendarChange.Act;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** The verbs of the calendar on PostgreSQL; each test rolls back, but for the one of two editors at once. */
class CalendarEditingTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("calendar_editing");
    private static final Instant NOW = Instant.parse("2026-10-01T02:00:00Z");
    private static final UserId EDITOR = new UserId("legal-editor.bacninh");
    private static final String NOTICE = "Quyết định 1234/QĐ-TTg";

    private final List<Object> events = new ArrayList<>();
    private final CalendarEditing editing =
            new CalendarEditing(DATABASE.client(), Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")), events::add);

    @BeforeEach
    void noEvents() {
        events.clear();
    }

    @Test
    void addsADayThatCountsFromTheCommitOn() {
        rolledBack(() -> {
            var added = editing.add(holiday("2026-10-12", "  Nghỉ   quốc tang "), EDITOR);

            assertThat(added.name()).isEqualTo("Nghỉ quốc tang");
            assertThat(added.counted()).isTrue();
            assertThat(added.provisional()).isFalse();
            assertThat(added.noticeYear()).isEqualTo(2026);
            assertThat(added.enteredBy()).isEqualTo(EDITOR);
            assertThat(added.enteredAt()).isEqualTo(NOW);
            assertThat(new StoredWorkCalendar(DATABASE.client())
                            .day(LocalDate.parse("2026-10-12"))
                            .kind())
                    .isEqualTo(DayKind.HOLIDAY);
            assertThat(events).containsExactly(new CalendarChanged(2026));
            assertThat(changesByEditor(2026))
                    .containsExactly(new CalendarChange(
                            NOW,
                            EDITOR,
                            Act.ADDED,
                            null,
                            "12/10/2026 · Nghỉ lễ, Tết · Nghỉ quốc tang · Quyết định 1234/QĐ-TTg",
                            NOTICE,
                            null));
        });
    }

    @Test
    void correctsByWithdrawingAndAdding() {
        rolledBack(() -> {
            var added = editing.add(holiday("2026-10-12", "Nghỉ quốc tang"), EDITOR);
            events.clear();

            var corrected = editing.correct(added.id(), holiday("2026-10-13", "Nghỉ quốc tang"), EDITOR);

            assertThat(corrected.id()).isNotEqualTo(added.id());
            var year = editing.year(2026);
            assertThat(year.days()).contains(corrected).noneMatch(day -> day.id() == added.id());
            assertThat(year.withdrawn())
                    .filteredOn(day -> day.withdrawal().by().equals(EDITOR))
                    .extracting(EnteredDay::id, day -> day.withdrawal().by(), day -> day.withdrawal()
                            .because())
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(added.id(), EDITOR, "Sửa theo " + NOTICE));
            assertThat(events).containsExactly(new CalendarChanged(2026));
            assertThat(editing.changes(2026).get(0))
                    .extracting(CalendarChange::act, CalendarChange::was, CalendarChange::became)
                    .containsExactly(
                            Act.CORRECTED,
                            "12/10/2026 · Nghỉ lễ, Tết · Nghỉ quốc tang · " + NOTICE,
                            "13/10/2026 · Nghỉ lễ, Tết · Nghỉ quốc tang · " + NOTICE);
        });
    }

    @Test
    void tellsBothYearsWhenACorrectionMovesADayAcrossThem() {
        rolledBack(() -> {
            var added =
                    editing.add(new DayEntry(date("2026-12-31"), DayKind.SWAP_OFF, "Hoán đổi", NOTICE, 2027), EDITOR);
            events.clear();

            editing.correct(
                    added.id(), new DayEntry(date("2027-01-04"), DayKind.SWAP_OFF, "Hoán đổi", NOTICE, 2027), EDITOR);

            assertThat(events).containsExactlyInAnyOrder(new CalendarChanged(2026), new CalendarChanged(2027));
            assertThat(changesByEditor(2026)).extracting(CalendarChange::act).containsExactly(Act.CORRECTED, Act.ADDED);
            assertThat(changesByEditor(2027)).extracting(CalendarChange::act).containsExactly(Act.CORRECTED);
        });
    }

    @Test
    void withdrawsWithReasonAndDocumentAndDeletesNothing() {
        rolledBack(() -> {
            var nationalDay = row(2026, "2026-09-02");

            var withdrawn = editing.withdraw(nationalDay.id(), "Thông báo 77/TB-BNV", "nhập nhầm", EDITOR);

            assertThat(withdrawn.withdrawal()).isEqualTo(new EnteredDay.Withdrawal(EDITOR, NOW, "nhập nhầm"));
            assertThat(new StoredWorkCalendar(DATABASE.client())
                            .day(date("2026-09-02"))
                            .workingDay())
                    .isTrue();
            assertThat(editing.changes(2026).get(0))
                    .extracting(CalendarChange::act, CalendarChange::source, CalendarChange::because)
                    .containsExactly(Act.WITHDRAWN, "Thông báo 77/TB-BNV", "nhập nhầm");
            assertThatThrownBy(() -> editing.withdraw(nationalDay.id(), NOTICE, "lần nữa", EDITOR))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("vừa được người khác sửa hoặc rút");
            assertThatThrownBy(() -> editing.correct(nationalDay.id(), holiday("2026-09-02", "Quốc khánh"), EDITOR))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void turnsAProposedDayIntoAHolidayByCorrectingIt() {
        rolledBack(() -> {
            var proposed = proposed("2026-10-20");
            assertThat(proposed.counted()).isFalse();

            var settled = editing.correct(
                    proposed.id(),
                    new DayEntry(date("2026-10-20"), DayKind.HOLIDAY, proposed.name(), "Luật 1/2026/QH16", null),
                    EDITOR);

            assertThat(settled.counted()).isTrue();
            assertThat(settled.provisional()).isFalse();
            assertThat(editing.changes(2026).get(0).was()).contains("(đề xuất, chưa tính)");
        });
    }

    @Test
    void aDocumentThatOnlyProposedADayDoesNotSettleIt() {
        rolledBack(() -> {
            var proposed = proposed("2026-10-20");
            for (var same : new String[] {
                proposed.source(), "Nghị quyết 30/NQ-CP", "nghị quyết của Chính phủ số 30/Nq-Cp ngày 01/02/2026"
            }) {
                assertThatThrownBy(() -> editing.correct(
                                proposed.id(),
                                new DayEntry(proposed.date(), DayKind.HOLIDAY, proposed.name(), same, null),
                                EDITOR))
                        .isInstanceOf(InvalidInput.class)
                        .hasMessage(
                                "Văn bản này mới chỉ nêu ngày đề xuất; để ngày này được tính chính thức, hãy ghi số,"
                                        + " ký hiệu của văn bản đã ban hành.");
            }
            assertThat(editing.day(proposed.id())).isEqualTo(proposed);
            assertThat(events).isEmpty();

            var settled = editing.correct(
                    proposed.id(),
                    new DayEntry(
                            proposed.date(),
                            DayKind.HOLIDAY,
                            proposed.name(),
                            "Luật 1/2026/QH16, sau Nghị quyết 30/NQ-CP",
                            null),
                    EDITOR);
            assertThat(settled.settled()).isTrue();
            // a typo of a settled day is corrected under its own document
            assertThat(editing.correct(
                                    settled.id(),
                                    new DayEntry(
                                            settled.date(), DayKind.HOLIDAY, "Ngày Văn hóa", settled.source(), null),
                                    EDITOR)
                            .name())
                    .isEqualTo("Ngày Văn hóa");
        });
    }

    @Test
    void aProvisionalDayAndAYearAskForTheirNoticeToo() {
        rolledBack(() -> {
            editing.open(2028, "Bộ luật Lao động 45/2019/QH14", EDITOR);
            var newYear = row(2028, "2028-01-01");
            assertThatThrownBy(() -> editing.correct(
                            newYear.id(),
                            new DayEntry(newYear.date(), DayKind.HOLIDAY, newYear.name(), newYear.source(), null),
                            EDITOR))
                    .hasMessageStartingWith("Văn bản này mới chỉ nêu ngày dự kiến;");
            assertThatThrownBy(() -> editing.announce(2028, "Bộ luật Lao động số 45/2019/QH14", EDITOR))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("Văn bản này đã là căn cứ khi lịch năm 2028 chưa được công bố; hãy ghi số, ký hiệu của"
                            + " thông báo chính thức.");
            assertThat(editing.year(2028).state()).isEqualTo(YearState.OPENED);
        });
    }

    @Test
    void refusesASecondRowForTheSameDay() {
        rolledBack(() -> {
            assertThatThrownBy(() -> editing.add(holiday("2026-09-02", "Quốc khánh"), EDITOR))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("Ngày 02/09/2026 đã có trong lịch (Nghỉ lễ, Tết: Quốc khánh); hãy sửa dòng đó.");
            assertThatThrownBy(() -> editing.add(
                            new DayEntry(date("2026-09-02"), DayKind.SWAP_OFF, "Hoán đổi", NOTICE, null), EDITOR))
                    .isInstanceOf(InvalidInput.class);
            assertThat(events).isEmpty();
            assertThat(changesByEditor(2026)).isEmpty();
        });
    }

    @Test
    void refusesAYearThatNobodyHasOpened() {
        rolledBack(() -> assertThatThrownBy(() -> editing.add(holiday("2031-10-12", "Nghỉ"), EDITOR))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Năm 2031 chưa được mở"));
    }

    @Test
    void opensAYearWhichStaysUnknownUntilItIsComplete() {
        rolledBack(() -> {
            var opened = editing.open(2028, "Bộ luật Lao động 45/2019/QH14", EDITOR);

            assertThat(opened.state()).isEqualTo(YearState.OPENED);
            assertThat(opened.days())
                    .extracting(EnteredDay::date)
                    .containsExactly(
                            date("2028-01-01"),
                            date("2028-04-30"),
                            date("2028-05-01"),
                            date("2028-09-02"),
                            date("2028-11-24"));
            assertThat(opened.days()).allMatch(EnteredDay::provisional);
            var counted = new StoredWorkCalendar(DATABASE.client())
                    .count(date("2028-03-01"), new Period(5, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE));
            assertThat(counted.doubts()).anyMatch(doubt -> doubt.contains("chưa nhập lịch nghỉ lễ, Tết năm 2028"));
            assertThatThrownBy(() -> editing.announce(2028, NOTICE, EDITOR))
                    .hasMessage(
                            "Năm 2028 mới nhập 5 ngày nghỉ lễ, Tết; pháp luật quy định 12 ngày (Điều 112 Bộ luật Lao động"
                                    + " 45/2019/QH14; Nghị quyết 28/2026/QH16 về phát triển văn hóa Việt Nam), hãy nhập đủ trước khi công bố.");
            assertThatThrownBy(() -> editing.open(2028, NOTICE, EDITOR)).hasMessageContaining("đã được mở");
            assertThat(editing.changes(2028))
                    .extracting(CalendarChange::act)
                    .containsExactly(Act.ADDED, Act.ADDED, Act.ADDED, Act.ADDED, Act.ADDED, Act.YEAR_OPENED);
        });
    }

    /** Before 24/11 became a day off a year had eleven. */
    @Test
    void aYearBefore2026HasTheFourFixedDaysOfItsTime() {
        rolledBack(() -> {
            assertThat(editing.open(2023, "Bộ luật Lao động 45/2019/QH14", EDITOR)
                            .days())
                    .extracting(EnteredDay::date)
                    .containsExactly(date("2023-01-01"), date("2023-04-30"), date("2023-05-01"), date("2023-09-02"));
            assertThat(editing.fixedDays(2023)).isEqualTo("01/01, 30/4, 01/5, 02/9");
            assertThat(editing.fixedDays(2026)).isEqualTo("01/01, 30/4, 01/5, 02/9, 24/11");
            assertThatThrownBy(() -> editing.announce(2023, NOTICE, EDITOR)).hasMessageContaining("11 ngày");
        });
    }

    @Test
    void aYearIsNotAnnouncedWithoutEveryFixedHoliday() {
        rolledBack(() -> {
            openWithMovingHolidays(2028);
            var cultureDay = row(2028, "2028-11-24");
            editing.correct(cultureDay.id(), holiday("2028-11-27", "Ngày Văn hóa Việt Nam"), EDITOR);

            assertThatThrownBy(() -> editing.announce(2028, "Thông báo 123/TB-BNV", EDITOR))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("chưa nhập ngày 24/11/2028 (Ngày Văn hóa Việt Nam)");
        });
    }

    @Test
    void announcesAYearAndConfirmsItsProvisionalDays() {
        rolledBack(() -> {
            openWithMovingHolidays(2028);
            proposed("2028-10-20");
            events.clear();
            assertThat(editing.year(2028).state()).isEqualTo(YearState.OPENED);
            assertThat(editing.year(2028).holidays()).isEqualTo(12);

            var announced = editing.announce(2028, "Thông báo 123/TB-BNV", EDITOR);

            assertThat(announced.state()).isEqualTo(YearState.ENTERED);
            assertThat(announced.source()).isEqualTo("Thông báo 123/TB-BNV");
            assertThat(announced.days())
                    .filteredOn(EnteredDay::counted)
                    .hasSize(12)
                    .noneMatch(EnteredDay::provisional);
            assertThat(announced.days())
                    .filteredOn(day -> day.source().equals("Thông báo 123/TB-BNV"))
                    .hasSize(5);
            assertThat(announced.days()).filteredOn(day -> !day.counted()).hasSize(1);
            assertThat(announced.withdrawn()).hasSize(5);
            var counted = new StoredWorkCalendar(DATABASE.client())
                    .count(date("2028-02-01"), new Period(7, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE));
            assertThat(counted.doubts()).isEmpty();
            assertThat(events).containsExactly(new CalendarChanged(2028));
            assertThat(editing.changes(2028).subList(0, 6))
                    .extracting(CalendarChange::act)
                    .containsExactly(
                            Act.YEAR_ANNOUNCED,
                            Act.CONFIRMED,
                            Act.CONFIRMED,
                            Act.CONFIRMED,
                            Act.CONFIRMED,
                            Act.CONFIRMED);
            assertThatThrownBy(() -> editing.announce(2028, NOTICE, EDITOR)).hasMessageContaining("đã được công bố");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-12 | SWAP_WORK    | Làm bù | Thông báo 1/TB-BNV | Thứ Bảy hoặc Chủ Nhật",
                "2026-10-10 | SWAP_OFF     | Nghỉ   | Thông báo 1/TB-BNV | Thứ Hai đến Thứ Sáu",
                "2026-10-11 | COMPENSATION | Nghỉ   | Thông báo 1/TB-BNV | Thứ Hai đến Thứ Sáu",
                "2026-10-12 | WEEKEND      | Nghỉ   | Thông báo 1/TB-BNV | Hãy chọn loại ngày",
                "2026-10-12 | HOLIDAY      |        | Thông báo 1/TB-BNV | Hãy nhập tên",
                "2026-10-12 | HOLIDAY      | Nghỉ   |                    | số, ký hiệu văn bản",
                "2026-10-12 | HOLIDAY      | Nghỉ   | theo thông báo     | số, ký hiệu văn bản",
                "2026-10-12 | HOLIDAY      | Nghỉ   | Thông báo 12/10    | số, ký hiệu văn bản",
                "2011-10-12 | HOLIDAY      | Nghỉ   | Thông báo 1/TB-BNV | từ 2012 đến 2100",
                "2101-10-12 | HOLIDAY      | Nghỉ   | Thông báo 1/TB-BNV | từ 2012 đến 2100",
            })
    void refusesWhatCannotBe(LocalDate date, DayKind kind, String name, String source, String sentence) {
        assertThatThrownBy(() -> new DayEntry(date, kind, name, source, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesAFarNoticeAndLongOrUnprintableText() {
        assertThatThrownBy(() -> new DayEntry(date("2026-10-12"), DayKind.HOLIDAY, "Nghỉ", NOTICE, 2024))
                .hasMessageContaining("Năm của thông báo");
        assertThatThrownBy(() -> new DayEntry(date("2026-10-12"), DayKind.HOLIDAY, "x".repeat(121), NOTICE, null))
                .hasMessageContaining("tối đa 120 ký tự");
        assertThatThrownBy(() -> new DayEntry(date("2026-10-12"), DayKind.HOLIDAY, "Nghỉ\u202e", NOTICE, null))
                .hasMessageContaining("không in được");
        assertThatThrownBy(() -> editing.year(1999)).hasMessageContaining("từ 2012 đến 2100");
        assertThatThrownBy(() -> editing.day(999_999)).isInstanceOf(NotFound.class);
        assertThat(new DayEntry(date("2026-10-12"), DayKind.HOLIDAY, "Nghi\u0309", NOTICE, null).name())
                .isEqualTo("Nghỉ");
    }

    @Test
    void keepsEveryRowAndEveryLineOfTheAudit() {
        rolledBack(() -> assertThatThrownBy(() -> DATABASE.client()
                        .sql("delete from kntc.calendar_day where date = '2026-09-02'")
                        .update())
                .hasMessageContaining("never deleted"));
        rolledBack(() -> {
            editing.add(holiday("2026-10-12", "Nghỉ"), EDITOR);
            assertThatThrownBy(() -> DATABASE.client()
                            .sql("update kntc.calendar_change set changed_by = 'nobody'")
                            .update())
                    .hasMessageContaining("never deleted");
        });
    }

    @Test
    void letsOnlyOneOfTwoEditorsEnterTheSameDay() throws Exception {
        var day = "2024-06-03";
        var both = Executors.newFixedThreadPool(2);
        try {
            var ready = new CountDownLatch(2);
            Supplier<String> enter = () -> DATABASE.transaction().execute(status -> {
                ready.countDown();
                await(ready);
                try {
                    editing.add(new DayEntry(date(day), kindOf(Thread.currentThread()), "Nghỉ", NOTICE, null), EDITOR);
                    return "added";
                } catch (InvalidInput refused) {
                    return refused.getMessage();
                }
            });
            Future<String> first = CompletableFuture.supplyAsync(enter, both);
            Future<String> second = CompletableFuture.supplyAsync(enter, both);
            assertThat(List.of(first.get(), second.get()))
                    .contains("added")
                    .anyMatch(sentence -> sentence.startsWith("Ngày 03/06/2024 đã có trong lịch"));
        } finally {
            both.shutdownNow();
        }
        assertThat(editing.year(2024).days())
                .filteredOn(row -> row.date().equals(date(day)))
                .hasSize(1);
        assertThat(editing.changes(2024)).hasSize(1);
    }

    /** Different kinds, so that it is not the unique index of day and kind that keeps the second editor out. */
    private static DayKind kindOf(Thread thread) {
        return thread.getName().endsWith("1") ? DayKind.HOLIDAY : DayKind.SWAP_OFF;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private EnteredDay row(int year, String date) {
        return editing.year(year).days().stream()
                .filter(day -> day.date().equals(date(date)))
                .findFirst()
                .orElseThrow();
    }

    /** Without what the migrations have corrected. */
    private List<CalendarChange> changesByEditor(int year) {
        return editing.changes(year).stream()
                .filter(change -> change.by().equals(EDITOR))
                .toList();
    }

    private EnteredDay proposed(String date) {
        DATABASE.client()
                .sql(
                        """
                        insert into kntc.calendar_day (date, kind, name, source, notice_year, counted, provisional, entered_by)
                        values (:date, 'HOLIDAY', 'Ngày được đề xuất', 'Đề xuất: Nghị quyết 80-NQ/TW, Nghị quyết 30/NQ-CP',
                            :year, false, true, 'he-thong')""")
                .param("date", date(date))
                .param("year", date(date).getYear())
                .update();
        return row(date(date).getYear(), date);
    }

    private void openWithMovingHolidays(int year) {
        editing.open(year, "Bộ luật Lao động 45/2019/QH14", EDITOR);
        for (var day : List.of("01-26", "01-27", "01-28", "01-31", "02-01", "04-04", "09-01")) {
            editing.add(holiday(year + "-" + day, "Nghỉ lễ"), EDITOR);
        }
    }

    private static void rolledBack(Runnable verbs) {
        DATABASE.transaction().executeWithoutResult(status -> {
            status.setRollbackOnly();
            verbs.run();
        });
    }

    private static DayEntry holiday(String date, String name) {
        return new DayEntry(date(date), DayKind.HOLIDAY, name, NOTICE, null);
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
