package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;

/** Where a session has to stand, in which order cases are heard, on which days a leader receives, and how days are counted. */
class SessionRulesTest {

    /** In which states each verb is done; nowhere else. */
    private static final Map<SessionVerb, Set<SessionState>> ALLOWED = Map.ofEntries(
            Map.entry(SessionVerb.SIGN_SCHEDULE, Set.of(SessionState.PLANNED)),
            Map.entry(SessionVerb.PUBLISH, Set.of(SessionState.PLANNED)),
            Map.entry(SessionVerb.PREPARE, Set.of(SessionState.READY)),
            Map.entry(SessionVerb.REGISTER, ahead()),
            Map.entry(SessionVerb.POSTPONE, ahead()),
            Map.entry(SessionVerb.ANNOUNCE, ahead()),
            Map.entry(SessionVerb.CANCEL, ahead()),
            Map.entry(SessionVerb.MEET_IN_PERSON, Set.of(SessionState.PREPARED)),
            Map.entry(SessionVerb.RECORD, Set.of(SessionState.PREPARED)),
            Map.entry(SessionVerb.DRAFT, Set.of(SessionState.HELD)),
            Map.entry(SessionVerb.SIGN, Set.of(SessionState.DRAFTED)),
            Map.entry(SessionVerb.ISSUE, Set.of(SessionState.SIGNED)),
            Map.entry(SessionVerb.FOLLOW, Set.of(SessionState.FOLLOWED)),
            Map.entry(SessionVerb.URGE, Set.of(SessionState.FOLLOWED)));

    private static Set<SessionState> ahead() {
        return Set.of(SessionState.PLANNED, SessionState.READY, SessionState.PREPARED);
    }

    static Stream<SessionVerb> verbs() {
        return Arrays.stream(SessionVerb.values());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void eachVerbIsDoneInItsStatesOnly(SessionVerb verb) {
        assertThat(SessionState.values()).allSatisfy(state -> {
            if (ALLOWED.get(verb).contains(state)) {
                verb.require(state);
            } else {
                assertThatThrownBy(() -> verb.require(state))
                        .isInstanceOf(OutOfOrder.class)
                        .hasMessageContaining(state.label());
            }
        });
    }

    @Test
    void crowdedThenComplexThenLongCasesComeFirst() {
        assertThat(SessionMatter.ordered(List.of(
                        matter(1, false, false, false),
                        matter(2, false, false, true),
                        matter(3, false, true, false),
                        matter(4, true, false, false),
                        matter(5, true, true, false),
                        matter(6, false, false, false))))
                .extracting(matter -> matter.caseNumber().substring(18))
                .containsExactly("5", "4", "3", "2", "1", "6");
    }

    /** Who reads the notice on the wall knows that the leader is not in that room with him. */
    @Test
    void papersTellWhatIsHeldOnline() {
        var time = new SessionTime(day(12, 16), LocalTime.of(8, 0), LocalTime.of(11, 0), "Phòng tiếp công dân");
        var leader = new Leader(null, null, "Chủ tịch phường", true);
        var plan = new SessionPlan(leader, time, SessionMode.ONLINE, SessionKind.PERIODIC, null, null, null);
        var session = new Session(new CaseNumber("NHANHOA-2026-000010"), new AgencyId("nhanhoa"), plan);
        assertThat(SessionPaperCase.facts(session).place()).isEqualTo("Phòng tiếp công dân (tiếp trực tuyến)");
        session.publish(new Publication(day(12, 1), "15/TB-UBND", false, List.of(), day(12, 9), false));
        session.prepare(List.of(), List.of());
        session.meetInPerson();
        assertThat(SessionPaperCase.facts(session).place()).isEqualTo("Phòng tiếp công dân");
    }

    private static SessionMatter matter(int number, boolean crowded, boolean complex, boolean lasting) {
        return new SessionMatter("NHANHOA-2026-00000" + number, crowded, complex, lasting);
    }

    @Test
    void aPatternNamesItsDays() {
        assertThat(new DayPattern(2026, 12, 10, null, null).days()).containsExactly(day(12, 10));
        assertThat(new DayPattern(2026, null, 31, null, null).days())
                .hasSize(12)
                .contains(day(2, 28), day(4, 30), day(12, 31));
        // Wednesdays of December 2026: the 2nd, 9th, 16th, 23rd and 30th
        assertThat(new DayPattern(2026, 12, null, DayOfWeek.WEDNESDAY, null).days())
                .containsExactly(day(12, 2), day(12, 9), day(12, 16), day(12, 23), day(12, 30));
        assertThat(new DayPattern(2026, 12, null, DayOfWeek.WEDNESDAY, 3).days())
                .containsExactly(day(12, 16));
        assertThat(new DayPattern(2026, 11, null, DayOfWeek.WEDNESDAY, 5).days())
                .isEmpty();
    }

    /**
     * June 2026 begins on a Monday and ends on a Tuesday: the week 29/6–05/7 has two working days in June and three in July, so it is July's
     * (Q36). The week 26/01–01/02 lies wholly in January but for a Sunday.
     */
    @Test
    void aWeekBelongsToTheMonthOfMostOfItsWorkingDays() {
        var periods = new DutyPeriods(SessionRulesTest::weekday);
        assertThat(periods.weeks(YearMonth.of(2026, 6)))
                .extracting(DutyPeriods.Week::from)
                .containsExactly(day(6, 1), day(6, 8), day(6, 15), day(6, 22));
        assertThat(periods.weeks(YearMonth.of(2026, 7)))
                .extracting(DutyPeriods.Week::from)
                .containsExactly(day(6, 29), day(7, 6), day(7, 13), day(7, 20), day(7, 27));
        assertThat(periods.weeks(YearMonth.of(2026, 6)).get(0).number()).isEqualTo(23);
    }

    /** Tết 2026: closed from 14 to 22 February, so the week 16–22/02 has no working day and needs none (Q36). */
    @Test
    void aWeekWithoutAWorkingDayStaysWhereItIs() {
        var periods = new DutyPeriods(date -> weekday(date) && (date.isBefore(day(2, 14)) || date.isAfter(day(2, 22))));
        var weeks = periods.weeks(YearMonth.of(2026, 2));
        assertThat(weeks).extracting(DutyPeriods.Week::from).contains(day(2, 16));
        assertThat(weeks)
                .filteredOn(week -> week.from().equals(day(2, 16)))
                .allSatisfy(week -> assertThat(week.workingDays()).isEmpty());
    }

    /** Due on Thursday 31/12: urged from 01/01 on, then again 15 days later. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, , false",
        "2027-01-01, , true",
        "2027-01-15, 2027-01-01, false",
        "2027-01-16, 2027-01-01, true",
    })
    void urgesAfterItsDayAndThenAtIntervals(LocalDate today, LocalDate last, boolean due) {
        var conclusion =
                new Conclusion(1, "Phòng Kinh tế", "Đo lại", day(12, 31), null, null, null, null, null, null, 0, last);
        assertThat(Urging.due(conclusion, today, 15)).isEqualTo(due);
    }

    /** Sessions were kept before a conclusion had the day of its paper, and minutes what was not heard. */
    @Test
    void whatWasKeptBeforeIsRead() throws JsonProcessingException {
        var json = JsonMapper.builder().findAndAddModules().build();
        var conclusion = json.readValue(
                """
                {"number":1,"unit":"Phòng Kinh tế","what":"Đo lại","dueOn":"2026-12-31","progress":"Đã đo",
                "progressOn":"2026-12-28","doneOn":"2026-12-28","paperNumber":"45/BC-KT","urged":1,"urgedOn":null}""",
                Conclusion.class);
        assertThat(conclusion.open()).isFalse();
        assertThat(conclusion.paperNumber()).isEqualTo("45/BC-KT");
        assertThat(conclusion.paperOn()).isNull();
        var minutes = json.readValue(
                """
                {"began":"08:00:00","ended":"11:00:00","receivedBy":"HEAD","noteTaker":"Lê Thu Hà","present":[],"heard":[]}""",
                Minutes.class);
        assertThat(minutes.notHeard()).isEmpty();
        var report = json.readValue(
                """
                {"number":1,"done":true,"on":"2026-12-28","words":"Đã đo","paperNumber":null}""",
                ConclusionReport.class);
        assertThat(report.noPaper()).isNull();
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
