package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** Pauses and extensions on the law's own tables and the real calendar; every expected date was counted by hand. */
class PauseAndExtensionTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("pause_and_extension");
    private static final WorkCalendar CALENDAR = SeededCalendar.on(DATABASE);
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final String NUMBER = "15/QĐ-UBND";

    private final MovableClock today = new MovableClock();
    private final NoSteps steps = new NoSteps();
    private final JdbcClient jdbc = DATABASE.client();
    private final CaseClocks clocks = new CaseClocks(
            jdbc,
            new ClockRows(jdbc, today, new ObjectMapper(), Ledgers.lock(jdbc), Ledgers.deadlines(jdbc)),
            RealLaw.on(CALENDAR),
            RealLaw.rules(CALENDAR),
            CALENDAR,
            steps,
            NoSteps.UNWARNED,
            today);
    private CaseNumber caseNumber;

    @BeforeEach
    void anotherCase() {
        caseNumber = new CaseNumber("NHANHOA-2026-%06d".formatted(CASES.incrementAndGet()));
        today.today(LocalDate.of(2026, 7, 3));
    }

    @AfterEach
    void letTimeRun() {
        today.release();
    }

    @Test
    void aSuspendedComplaintIsShiftedByTheCalendarDaysOfTheSuspension() {
        start("COMPLAINT_RESOLVE_1", "2026-07-03");

        var paused = changed(pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-10"));
        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(paused.explanation())
                .contains("Đang tạm dừng từ ngày 10/07/2026", NUMBER, "Điều 11a Luật Khiếu nại");
        assertThat(steps.moved)
                .containsExactly(new ClockDate(caseNumber, "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 8, 3), true));

        // unrolled due 02/8 + 30 days = Tuesday 01/9, a holiday; 02/9 too: Thursday 03/9
        var resumed =
                clocks.resume(caseNumber, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 8, 9), UserId.SYSTEM);
        assertThat(resumed.state()).isEqualTo(ClockState.RUNNING);
        assertThat(resumed.unrolledDue()).isEqualTo("2026-09-01");
        assertThat(resumed.due()).isEqualTo("2026-09-03");
        assertThat(resumed.originalDue()).isEqualTo("2026-08-03");
        assertThat(resumed.skipped()).contains(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
        assertThat(resumed.pauses())
                .containsExactly(new ClockPause(
                        PauseGround.SUSPENSION,
                        NUMBER,
                        LocalDate.of(2026, 7, 10),
                        LocalDate.of(2026, 8, 9),
                        "20/QĐ-UBND",
                        List.of(
                                "Điều 11a Luật Khiếu nại (bổ sung bởi Luật 136/2025/QH15)",
                                "khoản 2 Điều 28b Nghị định 124/2020/NĐ-CP (bổ sung bởi Điều 12 Nghị định 155/2026/NĐ-CP)"),
                        List.of(),
                        new Recording(UserId.SYSTEM, today.instant()),
                        new Recording(UserId.SYSTEM, today.instant())));
        assertThat(resumed.explanation())
                .contains("tiếp tục từ ngày 09/08/2026", "không tính 30 ngày", "01/09/2026 (Quốc khánh)", "03/09/2026");
        assertThat(steps.moved.get(1).due()).isEqualTo("2026-09-03");
        assertThat(steps.moved.get(1).paused()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // suspended and resumed on one day, over a weekend, twice
        "2026-07-10,2026-07-10,2026-08-03",
        "2026-07-10,2026-07-11,2026-08-03",
        "2026-07-10,2026-07-12,2026-08-04",
        "2026-07-10,2026-07-17,2026-08-10",
    })
    void addsWhatLiesBetweenSuspensionAndResumption(LocalDate from, LocalDate to, LocalDate due) {
        start("COMPLAINT_RESOLVE_1", "2026-07-03");
        changed(clocks.pause(caseNumber, "COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, NUMBER, from, UserId.SYSTEM));

        assertThat(clocks.resume(caseNumber, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", to, UserId.SYSTEM)
                        .due())
                .isEqualTo(due);
    }

    @Test
    void severalPausesAddUpOnTheUnrolledDay() {
        start("COMPLAINT_RESOLVE_1", "2026-07-03");
        changed(pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-10"));
        clocks.resume(caseNumber, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 13), UserId.SYSTEM);
        changed(pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-20"));

        // 02/8 + 3 + 4 = Sunday 09/8 → Monday 10/8
        assertThat(clocks.resume(
                                caseNumber,
                                "COMPLAINT_RESOLVE_1",
                                "20/QĐ-UBND",
                                LocalDate.of(2026, 7, 24),
                                UserId.SYSTEM)
                        .due())
                .isEqualTo("2026-08-10");
    }

    @Test
    void complexityRestatesFromAcceptanceAndKeepsThePause() {
        start("COMPLAINT_RESOLVE_1", "2026-07-03");
        changed(pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-10"));
        clocks.resume(caseNumber, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 13), UserId.SYSTEM);

        // 45 days after 03/7 = Monday 17/8; + 3 = Thursday 20/8
        assertThat(clocks.restate(caseNumber, "COMPLAINT_RESOLVE_1", Map.of("complex", true))
                        .due())
                .isEqualTo("2026-08-20");
    }

    @ParameterizedTest
    @CsvSource({
        // due 03/8: suspended in time or after it, and what happens meanwhile does not count
        "2026-07-10,2026-08-20,MET",
        "2026-08-03,2026-08-20,MET",
        "2026-08-04,2026-08-20,MISSED",
    })
    void whatIsDoneDuringASuspensionIsLateOnlyIfItWasLateBefore(LocalDate from, LocalDate on, ClockState state) {
        start("COMPLAINT_RESOLVE_1", "2026-07-03");
        changed(clocks.pause(caseNumber, "COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, NUMBER, from, UserId.SYSTEM));
        today.today(on);

        clocks.meet(caseNumber, "COMPLAINT_RESOLVE_1", on);

        var met = clocks.find(caseNumber, "COMPLAINT_RESOLVE_1").orElseThrow();
        assertThat(met.state()).isEqualTo(state);
        assertThat(met.metOn()).isEqualTo(on);
    }

    @Test
    void whileItIsPausedTheDaysThatAreLeftStandStill() {
        start("COMPLAINT_RESOLVE_1", "2026-07-03");
        var paused = changed(pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-10"));
        today.today(LocalDate.of(2026, 9, 20));

        assertThat(clocks.daysLeft(paused)).isEqualTo(24);
    }

    @Test
    void aSuspensionAfterTheLastDayCarriesADoubt() {
        start("COMPLAINT_RESOLVE_1", "2026-07-03");

        assertThat(changed(pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-08-20"))
                        .doubts())
                .contains("Cần pháp chế xác nhận: quyết định tạm dừng ngày 20/08/2026 ký sau ngày hết hạn 03/08/2026.");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_RESOLVE_1,SUSPENSION,2026-06-30,Điều 11a Luật Khiếu nại",
        "DISCIPLINE_RESOLVE,SUSPENSION,2026-06-30,Điều 11a Luật Khiếu nại",
        "COMPLAINT_RESOLVE_2,EXPERT_ASSESSMENT,2026-07-10,Điều 24 Nghị định 124/2020/NĐ-CP",
        "COMPLAINT_ACCEPT,SUSPENSION,2026-07-10,Điều 11a Luật Khiếu nại",
        "DENUNCIATION_INTAKE,SUSPENSION,2026-07-10,khoản 2 Điều 34 Luật Tố cáo",
    })
    void refusesAPauseWithTheArticle(String key, PauseGround ground, LocalDate on, String article) {
        clocks.start(caseNumber, key, LocalDate.of(2026, 6, 15), Map.of());

        var outcome = clocks.pause(caseNumber, key, ground, NUMBER, on, UserId.SYSTEM);

        assertThat(outcome).isInstanceOfSatisfying(ClockOutcome.Refused.class, refused -> {
            assertThat(refused.sentence()).startsWith("Không được tạm dừng").contains(article);
            assertThat(String.join(";", refused.basis())).contains(article);
        });
        assertThat(clocks.find(caseNumber, key).orElseThrow().pauses()).isEmpty();
    }

    @Test
    void aComplaintAcceptedBeforeTheNewLawMayBeSuspendedUnderIt() {
        // khoản 1 Điều 22 Nghị định 155/2026/NĐ-CP
        start("COMPLAINT_RESOLVE_1", "2026-06-15");

        assertThat(pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-02"))
                .isInstanceOf(ClockOutcome.Changed.class);
    }

    @ParameterizedTest
    @CsvSource({"SUSPENSION,2024-03-10", "EXPERT_ASSESSMENT,2024-03-10", "EXPERT_ASSESSMENT,2026-07-10"})
    void aDenunciationPausesInEveryRegime(PauseGround ground, LocalDate on) {
        clocks.start(caseNumber, "DENUNCIATION_RESOLVE", on.minusDays(5), Map.of());

        var paused = changed(clocks.pause(caseNumber, "DENUNCIATION_RESOLVE", ground, NUMBER, on, UserId.SYSTEM));

        assertThat(paused.pauses()).hasSize(1);
    }

    @Test
    void aComplexDenunciationIsExtendedOnceFromTheRolledDueDate() {
        // 30 days after 03/7 = Sunday 02/8 → 03/8; 30 days after 03/8 = Wednesday 02/9, a holiday → Thursday 03/9
        start("DENUNCIATION_RESOLVE", "2026-07-03");

        var extended = changed(extend(CaseGrade.COMPLEX, "2026-07-30"));

        assertThat(extended.due()).isEqualTo("2026-09-03");
        assertThat(extended.extensions()).hasSize(1);
        assertThat(extended.extensions().get(0).previousDue()).isEqualTo("2026-08-03");
        assertThat(extended.extensions().get(0).due()).isEqualTo("2026-09-03");
        assertThat(extended.extensions().get(0).decisionNumber()).isEqualTo(NUMBER);
        assertThat(extended.explanation())
                .contains("Gia hạn lần 1 theo Quyết định số 15/QĐ-UBND ngày 30/07/2026", "khoản 2 Điều 30 Luật Tố cáo");
        assertThat(extend(CaseGrade.COMPLEX, "2026-08-30"))
                .isInstanceOfSatisfying(ClockOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("chỉ được gia hạn 1 lần", "khoản 2 Điều 30 Luật Tố cáo"));
    }

    @Test
    void anExceptionalDenunciationIsExtendedTwice() {
        start("DENUNCIATION_RESOLVE", "2026-07-03");
        changed(extend(CaseGrade.EXCEPTIONAL, "2026-07-30"));

        // 30 days after 03/9 = Saturday 03/10 → Monday 05/10
        assertThat(changed(extend(CaseGrade.EXCEPTIONAL, "2026-08-30")).due()).isEqualTo("2026-10-05");
        assertThat(extend(CaseGrade.EXCEPTIONAL, "2026-09-30"))
                .isInstanceOfSatisfying(ClockOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("chỉ được gia hạn 2 lần", "khoản 3 Điều 30 Luật Tố cáo"));
    }

    @Test
    void anExtensionCountsFromTheDueDateThatAPauseHasShifted() {
        start("DENUNCIATION_RESOLVE", "2026-07-03");
        changed(extend(CaseGrade.COMPLEX, "2026-07-08"));
        changed(pause("DENUNCIATION_RESOLVE", PauseGround.EXPERT_ASSESSMENT, "2026-07-10"));

        // 02/8 + 10 = Wednesday 12/8; 30 days after it = Friday 11/9
        var resumed = clocks.resume(
                caseNumber, "DENUNCIATION_RESOLVE", "20/QĐ-UBND", LocalDate.of(2026, 7, 20), UserId.SYSTEM);
        assertThat(resumed.due()).isEqualTo("2026-09-11");
        assertThat(resumed.extensions().get(0).previousDue()).isEqualTo("2026-08-12");
    }

    @Test
    void aPauseDuringTheExtensionShiftsTheExtensionOnly() {
        start("DENUNCIATION_RESOLVE", "2026-07-03");
        changed(extend(CaseGrade.COMPLEX, "2026-07-30"));
        changed(pause("DENUNCIATION_RESOLVE", PauseGround.SUSPENSION, "2026-08-10"));

        // extended to unrolled 02/9; + 7 = Wednesday 09/9
        var resumed = clocks.resume(
                caseNumber, "DENUNCIATION_RESOLVE", "20/QĐ-UBND", LocalDate.of(2026, 8, 17), UserId.SYSTEM);
        assertThat(resumed.due()).isEqualTo("2026-09-09");
        assertThat(resumed.extensions().get(0).previousDue()).isEqualTo("2026-08-03");
    }

    @Test
    void aLateDecisionToExtendCarriesItsDoubt() {
        start("DENUNCIATION_RESOLVE", "2026-07-03");

        assertThat(changed(extend(CaseGrade.COMPLEX, "2026-08-05")).doubts())
                .anyMatch(doubt -> doubt.contains("ký sau ngày hết hạn 03/08/2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_RESOLVE_1,COMPLEX,Điều 28 Luật Khiếu nại",
        "COMPLAINT_RESOLVE_2,EXCEPTIONAL,Điều 37 Luật Khiếu nại",
        "DENUNCIATION_RESOLVE,NORMAL,Điều 30 Luật Tố cáo",
        "DENUNCIATION_INTAKE,EXCEPTIONAL,căn cứ: khoản 1 Điều 24 Luật Tố cáo",
        "DENUNCIATION_TRANSFER,NORMAL,căn cứ: khoản 2 Điều 24 Luật Tố cáo",
    })
    void refusesAnExtensionWithTheArticle(String key, CaseGrade grade, String article) {
        start(key, "2026-07-03");

        assertThat(clocks.extend(caseNumber, key, grade, NUMBER, LocalDate.of(2026, 7, 10), UserId.SYSTEM))
                .isInstanceOfSatisfying(ClockOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("không được gia hạn", article));
    }

    @Test
    void takesNoImpossibleOrder() {
        start("COMPLAINT_RESOLVE_1", "2026-07-03");
        assertRefused(() -> pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-02"));
        assertRefused(() -> clocks.resume(
                caseNumber, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 10), UserId.SYSTEM));
        assertRefused(() -> clocks.pause(
                caseNumber,
                "COMPLAINT_RESOLVE_1",
                PauseGround.SUSPENSION,
                " ${x} ",
                LocalDate.of(2026, 7, 10),
                UserId.SYSTEM));
        pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-10");
        assertRefused(() -> pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-11"));
        assertRefused(() -> clocks.resume(
                caseNumber, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 9), UserId.SYSTEM));
        assertRefused(() -> clocks.extend(
                caseNumber,
                "COMPLAINT_RESOLVE_1",
                CaseGrade.COMPLEX,
                NUMBER,
                LocalDate.of(2026, 7, 12),
                UserId.SYSTEM));
        clocks.resume(caseNumber, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 12), UserId.SYSTEM);
        assertRefused(() -> pause("COMPLAINT_RESOLVE_1", PauseGround.SUSPENSION, "2026-07-11"));
        assertRefused(() -> pause("COMPLAINT_RESOLVE_2", PauseGround.SUSPENSION, "2026-07-11"));
    }

    @Test
    void aWorkingDayClockAddsTheWorkingDaysAfterSuspensionUpToResumption() {
        // no working-day deadline may be paused by law today, so the counting is asked itself
        var counting = new ClockCounting(RealLaw.on(CALENDAR), CALENDAR);
        var pause = new ClockPause(
                PauseGround.SUSPENSION,
                NUMBER,
                LocalDate.of(2026, 7, 10),
                LocalDate.of(2026, 7, 15),
                null,
                List.of("Điều 34 Luật Tố cáo"),
                List.of(),
                new Recording(UserId.SYSTEM, today.instant()),
                new Recording(UserId.SYSTEM, today.instant()));

        // 7 working days after 03/7 = 14/7; Monday 13, Tuesday 14, Wednesday 15 were lost = Friday 17/7
        var count =
                counting.count("DENUNCIATION_INTAKE", LocalDate.of(2026, 7, 3), Map.of(), List.of(pause), List.of());

        assertThat(count.due()).isEqualTo("2026-07-17");
        assertThat(count.explanation()).contains("không tính 3 ngày làm việc");
    }

    private void start(String key, String from) {
        clocks.start(caseNumber, key, LocalDate.parse(from), Map.of());
    }

    private ClockOutcome pause(String key, PauseGround ground, String on) {
        return clocks.pause(caseNumber, key, ground, NUMBER, LocalDate.parse(on), UserId.SYSTEM);
    }

    private ClockOutcome extend(CaseGrade grade, String on) {
        return clocks.extend(caseNumber, "DENUNCIATION_RESOLVE", grade, NUMBER, LocalDate.parse(on), UserId.SYSTEM);
    }

    private static StatutoryClock changed(ClockOutcome outcome) {
        assertThat(outcome).isInstanceOf(ClockOutcome.Changed.class);
        return ((ClockOutcome.Changed) outcome).clock();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(InvalidInput.class);
    }
}
