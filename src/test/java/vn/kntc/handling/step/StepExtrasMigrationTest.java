package vn.kntc.handling.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.CaseActs;
import vn.kntc.casefile.Ledgers;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;
import vn.kntc.testing.SchemaFingerprint;

/** What an older program kept beside the log is in the log afterwards, a step an act, and the timeline of each case reads as before. */
class StepExtrasMigrationTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000001");
    private static final CaseNumber OTHER = new CaseNumber("NHANHOA-2026-000002");
    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final String ASKED = "Hoàn thành bước “Lấy ý kiến”, ghi: Ý kiến; Đồng ý";
    private static final String ADDED = "Ghi thêm ở bước “Chọn hướng 100%”: Số phiếu";

    @Test
    void makesOneActOfEachStep() throws IOException {
        var database = RoomDatabase.createWithout("step_extras_migration", Set.of("75"));
        var jdbc = database.client();
        noted(jdbc, CASE, 1, "2026-07-03T02:00:00Z", "Tiếp nhận đơn, nguồn: bưu chính");
        // by the clock of each field; past midnight in Vietnam
        extra(jdbc, CASE, "ask", "Lấy ý kiến", "2026-07-03T17:30:00.001Z", "opinion", "Ý kiến", "Nên thụ lý");
        extra(jdbc, CASE, "ask", "Lấy ý kiến", "2026-07-03T17:30:00.002Z", "agrees", "Đồng ý", "Có");
        noted(jdbc, CASE, 2, "2026-07-03T17:30:00.003Z", ASKED);
        extra(jdbc, OTHER, "ask", "Lấy ý kiến", "2026-07-03T18:00:00Z", "opinion", "Ý kiến", "Chưa rõ");
        noted(jdbc, OTHER, 1, "2026-07-03T18:00:00Z", "Hoàn thành bước “Lấy ý kiến”, ghi: Ý kiến");
        // the same step once more, with the field left out before and without the other
        extra(jdbc, CASE, "ask", "Lấy ý kiến", "2026-07-04T02:00:00Z", "opinion", "Ý kiến", "Nên trả lại");
        noted(jdbc, CASE, 3, "2026-07-04T02:00:00Z", "Hoàn thành bước “Lấy ý kiến”, ghi: Ý kiến");
        extra(jdbc, CASE, "route", "Chọn hướng 100%", "2026-07-05T02:00:00Z", "slip", "Số phiếu", "12/PT");
        noted(jdbc, CASE, 4, "2026-07-05T02:00:00.001Z", ADDED);
        var timeline = Ledgers.timeline(jdbc, Clock.systemUTC());
        var before = timeline.timeline(CASE);
        assertThat(before).hasSize(4);

        database.migrate();

        assertThat(timeline.timeline(CASE)).isEqualTo(before);
        assertThat(Ledgers.acts(jdbc, Clock.systemUTC()).of(CASE))
                .extracting(CaseActs.Recorded::ordinal)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        var extras = new StepExtras(ActLogs.on(jdbc, Clock.systemUTC()), Clock.systemUTC());
        assertThat(extras.of(CASE))
                .containsExactly(
                        done(
                                "2026-07-04",
                                "ask",
                                "Lấy ý kiến",
                                false,
                                "2026-07-03T17:30:00.001Z",
                                new ExtraAnswer("opinion", "Ý kiến", "Nên thụ lý"),
                                new ExtraAnswer("agrees", "Đồng ý", "Có")),
                        done(
                                "2026-07-04",
                                "ask",
                                "Lấy ý kiến",
                                false,
                                "2026-07-04T02:00:00Z",
                                new ExtraAnswer("opinion", "Ý kiến", "Nên trả lại")),
                        done(
                                "2026-07-05",
                                "route",
                                "Chọn hướng 100%",
                                true,
                                "2026-07-05T02:00:00Z",
                                new ExtraAnswer("slip", "Số phiếu", "12/PT")));
        assertThat(extras.of(OTHER)).hasSize(1);
        assertThat(jdbc.sql("select distinct procedure from kntc.case_act where kind = 'STEP_DONE'")
                        .query(String.class)
                        .list())
                .containsExactly("toyProcedure");
        assertThat(jdbc.sql("select count(*) from kntc.step_extra")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(SchemaFingerprint.of(database.template().getDataSource()))
                .isEqualTo(SchemaFingerprint.of(
                        RoomDatabase.create("step_extras_fresh").template().getDataSource()));
    }

    private static RecordedAct done(
            String on, String task, String step, boolean added, String at, ExtraAnswer... answers) {
        return new RecordedAct(
                new StepDone(LocalDate.parse(on), "userTask_" + task, step, added, List.of(answers)),
                new UserId(OFFICER),
                Instant.parse(at));
    }

    private static void extra(
            JdbcClient jdbc,
            CaseNumber number,
            String task,
            String step,
            String at,
            String field,
            String label,
            String value) {
        jdbc.sql(
                        """
                        insert into kntc.step_extra (case_number, process, task, step, recorded_at, recorded_by, field, label, value)
                        values (?, 'toyProcedure', ?, ?, ?::timestamptz, ?, ?, ?, ?)""")
                .params(number.value(), "userTask_" + task, step, at, OFFICER, field, label, value)
                .update();
    }

    private static void noted(JdbcClient jdbc, CaseNumber number, int ordinal, String at, String line) {
        jdbc.sql(
                        """
                        insert into kntc.case_act (case_number, ordinal, procedure, kind, version, done_on, recorded_at, recorded_by,
                            facts, line)
                        values (?, ?, 'petitionProcessing', 'NOTED', 1, ?::date, ?::timestamptz, ?, '{}', ?)""")
                .params(number.value(), ordinal, at.substring(0, 10), at, OFFICER, line)
                .update();
    }
}
