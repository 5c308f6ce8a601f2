package vn.kntc.handling.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.CaseTimeline;
import vn.kntc.casefile.Ledgers;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** What only forms know, in the log of a case: one act a step, by a clock that no two looks at agree on. */
class StepExtrasTest {

    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final StepExtras.At OPINION = new StepExtras.At("toyProcedure", "userTask_ask", "Lấy ý kiến");
    private static final StepExtras.At ROUTE = new StepExtras.At("toyCalled", "userTask_route", "Chọn hướng");

    private static RoomDatabase database;

    private final Clock ticking = new Clock() {
        private Instant now = Instant.parse("2026-07-08T18:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMillis(7));
            return now;
        }
    };
    private final StepExtras extras = new StepExtras(ActLogs.on(database.client(), ticking), ticking);

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("step_extras");
    }

    @Test
    void aStepOfThreeFieldsIsOneActWithItsFields() {
        var number = new CaseNumber("NHANHOA-2026-000001");
        extras.done(
                number,
                OPINION,
                List.of(
                        new ExtraAnswer("opinion", "Ý kiến", "Nên thụ lý"),
                        new ExtraAnswer("agrees", "Đồng ý", "Có"),
                        new ExtraAnswer("people", "Số người", "3")),
                OFFICER);
        extras.added(number, ROUTE, List.of(new ExtraAnswer("slip", "Số phiếu", "12/PT")), OFFICER);
        extras.done(number, OPINION, List.of(), OFFICER);

        var part = new ExtraSection(extras).part(number).orElseThrow();
        assertThat(part.course().steps())
                .containsExactly(
                        new CaseSection.Step(
                                "Lấy ý kiến",
                                null,
                                List.of(
                                        new CaseSection.Value("Ý kiến", "Nên thụ lý"),
                                        new CaseSection.Value("Đồng ý", "Có"),
                                        new CaseSection.Value("Số người", "3"))),
                        new CaseSection.Step("Chọn hướng", null, List.of(new CaseSection.Value("Số phiếu", "12/PT"))));
        assertThat(kept(number))
                .containsExactly(
                        "1 toyProcedure STEP_DONE 2026-07-09 userTask_ask false opinion agrees people",
                        "2 toyCalled STEP_DONE 2026-07-09 userTask_route true slip",
                        "3 toyProcedure STEP_DONE 2026-07-09 userTask_ask false");
        assertThat(Ledgers.timeline(database.client(), ticking).timeline(number))
                .extracting(CaseTimeline.Entry::act)
                .containsExactly(
                        "Hoàn thành bước “Lấy ý kiến”",
                        "Ghi thêm ở bước “Chọn hướng”: Số phiếu",
                        "Hoàn thành bước “Lấy ý kiến”, ghi: Ý kiến; Đồng ý; Số người");
    }

    @Test
    void aCaseInWhichNothingWasAddedHasNoPart() {
        var number = new CaseNumber("NHANHOA-2026-000002");
        extras.done(number, OPINION, List.of(), OFFICER);
        assertThat(new ExtraSection(extras).part(number)).isEmpty();
    }

    private static List<String> kept(CaseNumber number) {
        return database.client()
                .sql(
                        """
                        select concat_ws(' ', ordinal, procedure, kind, done_on, facts ->> 'task', facts ->> 'added',
                            (select string_agg(answer ->> 'key', ' ') from jsonb_array_elements(facts -> 'answers') answer))
                        from kntc.case_act where case_number = ? order by ordinal""")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
