package vn.kntc.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.RoomDatabase;
import vn.kntc.testing.SchemaFingerprint;

/** What an older program kept of the acts in four tables is one log afterwards, and the timeline of each case reads as before. */
class ActsMigrationTest {

    @Test
    void makesOneLogOfWhatWasKeptBefore() throws IOException {
        var database = OldActs.filled("acts_migration");
        var jdbc = database.client();
        var complaint = OldActs.oldTimeline(jdbc, OldActs.COMPLAINT);
        var petition = OldActs.oldTimeline(jdbc, OldActs.PETITION);
        assertThat(complaint).hasSize(6);

        database.migrate();

        assertThat(timeline(jdbc, OldActs.COMPLAINT)).isEqualTo(complaint);
        assertThat(timeline(jdbc, OldActs.PETITION)).isEqualTo(petition);
        assertThat(log(jdbc, OldActs.PETITION))
                .containsExactly(
                        "1 petitionProcessing NOTED 2026-07-03 Tiếp nhận đơn, nguồn: bưu chính",
                        "2 petitionProcessing ROUTE_CHOSEN 2026-07-04",
                        "3 petitionProcessing NOTED 2026-07-04 Chọn hướng xử lý khác đề xuất");
        assertThat(log(jdbc, OldActs.COMPLAINT))
                .containsExactly(
                        "1 petitionProcessing NOTED 2026-07-03 Tiếp nhận đơn, nguồn: bưu chính",
                        "2 petitionProcessing ROUTE_CHOSEN 2026-07-04",
                        "3 petitionProcessing NOTED 2026-07-04 Chọn hướng xử lý khác đề xuất",
                        "4 petitionProcessing PROPOSAL_ANSWERED 2026-07-05",
                        "5 petitionProcessing NOTED 2026-07-05 Đồng ý đề xuất thụ lý",
                        "6 complaintFirstInstance PAPER_ISSUED 2026-07-06",
                        "7 complaintFirstInstance PAPER_ISSUED 2026-07-07",
                        "8 complaintFirstInstance NOTED 2026-07-08 Ban hành Thông báo thụ lý số 12/TB-UBND",
                        "9 complaintFirstInstance NOTED 2026-07-08 Thời hạn tính từ ngày thụ lý.",
                        "10 complaintFirstInstance PAPER_ISSUED 2026-07-09",
                        "11 complaintFirstInstance DIALOGUE_NOTICE_RETURNED 2026-07-09",
                        "12 complaintFirstInstance PAPER_ISSUED 2026-07-10",
                        "13 complaintFirstInstance NOTED 2026-07-10 Ban hành Quyết định số 4/QĐ-UBND");
        assertThat(SchemaFingerprint.of(database.template().getDataSource()))
                .isEqualTo(SchemaFingerprint.of(
                        RoomDatabase.create("acts_fresh").template().getDataSource()));
    }

    @Test
    void goesOnWithTheNextNumber() throws IOException {
        var database = OldActs.filled("acts_migration_goes_on");
        database.migrate();
        var acts = Ledgers.acts(database.client(), Clock.systemUTC());
        var kept = acts.of(OldActs.PETITION);
        acts.append(OldActs.PETITION, kept.get(0).act());
        assertThat(acts.of(OldActs.PETITION))
                .hasSize(4)
                .last()
                .isEqualTo(new CaseActs.Recorded(4, kept.get(0).act()));
    }

    private static List<String> timeline(JdbcClient jdbc, CaseNumber number) {
        return Ledgers.timeline(jdbc, Clock.systemUTC()).timeline(number).stream()
                .map(entry -> jdbc.sql("select concat_ws(' | ', ?::timestamptz, ?, ?)")
                        .params(entry.at().toString(), entry.by().value(), entry.act())
                        .query(String.class)
                        .single())
                .toList();
    }

    private static List<String> log(JdbcClient jdbc, CaseNumber number) {
        return jdbc.sql(
                        """
                        select concat_ws(' ', ordinal, procedure, kind, done_on, line) from kntc.case_act
                        where case_number = ? order by ordinal""")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
