package vn.kntc.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.RoomDatabase;
import vn.kntc.testing.SchemaFingerprint;

/** What an older program kept of its cases in the room of petitions is in the ledger afterwards, nothing lost and nothing changed. */
class LedgerMigrationTest {

    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final CaseNumber OPEN = new CaseNumber("NHANHOA-2026-000001");
    private static final CaseNumber COMPLAINT = new CaseNumber("NHANHOA-2026-000002");
    private static final CaseNumber CLOSED = new CaseNumber("NHANHOA-2026-000003");

    @Test
    void bringsTheCasesOfAFilledDatabaseAlong() throws IOException {
        var database =
                RoomDatabase.createWithout("ledger_migration", Set.of("74", "81", "82", "83", "84", "87", "127"));
        var jdbc = database.client();
        jdbc.sql("insert into kntc.case_counter (agency, year, last) values ('nhanhoa', 2026, 3)")
                .update();
        petition(jdbc, OPEN, "UNCLASSIFIED", "OPEN", "POST", null, null);
        petition(jdbc, COMPLAINT, "COMPLAINT", "OPEN", "FRONT", null, null);
        petition(jdbc, CLOSED, "FEEDBACK", "CLOSED", "DESK", "FILE", "Lưu đơn: trùng.");
        complaint(jdbc, COMPLAINT);
        clock(jdbc, OPEN, "COMPLAINT_ACCEPT", "RUNNING", "2026-07-14", false);
        clock(jdbc, OPEN, "PETITION_UNPROCESSED_ALARM", "RUNNING", "2026-08-17", false);
        clock(jdbc, COMPLAINT, "COMPLAINT_RESOLVE_1", "PAUSED", "2026-08-10", false);
        clock(jdbc, COMPLAINT, "COMPLAINT_EFFECT", "RUNNING", "2026-07-10", true);
        clock(jdbc, CLOSED, "COMPLAINT_ACCEPT", "MET", "2026-07-14", false);

        database.migrate();

        var records = new CaseRegister(jdbc, NOON);
        assertThat(records.find(OPEN))
                .contains(new CaseRecord(
                        OPEN,
                        NHANHOA,
                        LocalDate.of(2026, 7, 3),
                        CaseKind.UNCLASSIFIED,
                        CaseStatus.OPEN,
                        "Tóm tắt của " + OPEN,
                        null,
                        Instant.parse("2026-07-03T02:00:00Z")));
        assertThat(records.find(COMPLAINT).orElseThrow().status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(records.find(CLOSED).orElseThrow().outcome()).isEqualTo("Lưu đơn: trùng.");
        assertThat(overdue(records)).containsExactly(OPEN);
        assertThat(records.search(Set.of(NHANHOA), Set.of(), new CaseWanted(null, null, null, "tom tat 000002"), 0, 20)
                        .cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(COMPLAINT);

        var ledger = Ledgers.stored(jdbc, event -> {});
        assertThat(List.of(OPEN, COMPLAINT, CLOSED))
                .extracting(number -> ledger.find(number).orElseThrow().entry().procedure())
                .containsExactly("petitionProcessing", "complaintFirstInstance", "petitionProcessing");
        assertThat(ledger.find(CLOSED).orElseThrow().outcome())
                .isEqualTo(new CaseOutcome("FILE", "Lưu đơn: trùng.", LocalDate.of(2026, 7, 9)));
        assertThat(ledger.nextNumber("PETITION", NHANHOA, 2026)).isEqualTo(new CaseNumber("NHANHOA-2026-000004"));
        assertThat(jdbc.sql(
                                "select concat_ws(' ', complainants, signers, representatives, sender_waits) from kntc.complaint")
                        .query(String.class)
                        .list())
                .containsExactly("6 6 2 t");
        assertThat(jdbc.sql("select channel || ' ' || people from kntc.petition order by case_number")
                        .query(String.class)
                        .list())
                .containsExactly("POST 6", "FRONT 6", "DESK 6");
        assertThat(SchemaFingerprint.of(database.template().getDataSource()))
                .isEqualTo(SchemaFingerprint.of(
                        RoomDatabase.create("ledger_fresh").template().getDataSource()));
    }

    private static List<CaseNumber> overdue(CaseRecords records) {
        return records.search(Set.of(NHANHOA), Set.of(), new CaseWanted(null, null, true, null), 0, 20).cases().stream()
                .map(CaseRecord::caseNumber)
                .toList();
    }

    private static void petition(
            JdbcClient jdbc,
            CaseNumber number,
            String kind,
            String status,
            String channel,
            String outcomeCode,
            String outcome) {
        jdbc.sql(
                        """
                        insert into kntc.petition (case_number, agency, channel, received_on, kind, status, people, signers,
                            representatives, anonymous, summary, search_text, registered_by, registered_at, outcome_code, outcome,
                            closed_on)
                        values (:number, 'nhanhoa', :channel, '2026-07-03', :kind, :status, 6, 6, 2, false, :summary, :search,
                            'petition-officer.nhanhoa', '2026-07-03T02:00:00Z', :code, :outcome,
                            case when :status = 'CLOSED' then date '2026-07-09' end)""")
                .param("number", number.value())
                .param("channel", channel)
                .param("kind", kind)
                .param("status", status)
                .param("summary", "Tóm tắt của " + number)
                .param("search", SearchText.of(number + " Tóm tắt của " + number))
                .param("code", outcomeCode)
                .param("outcome", outcome)
                .update();
    }

    private static void complaint(JdbcClient jdbc, CaseNumber number) {
        jdbc.sql(
                        """
                        insert into kntc.complaint (case_number, agency, received_on, respondent, instance, summary, admissibility_facts,
                            complainants, forwarded, forwarded_by_front, status, remote, complex, opened_at, version)
                        values (:number, 'nhanhoa', '2026-07-03', 'COMMUNE_CHAIR', 1, 'Thu hồi đất.', '{}', 6, true, true,
                            'IN_PROGRESS', false, false, now(), 1)""")
                .param("number", number.value())
                .update();
    }

    private static void clock(
            JdbcClient jdbc, CaseNumber number, String key, String state, String due, boolean waiting) {
        jdbc.sql(
                        """
                        insert into kntc.statutory_clock (case_number, deadline_key, name, event_date, facts, amount, unit, direction,
                            regime, basis, doubts, explanation, skipped, original_due, unrolled_due, due, waiting, state, created_at,
                            changed_at)
                        values (:number, :key, 'Thời hạn', '2026-07-03', '{}', 7, 'WORKING_DAY', 'AFTER', 'R3', '{}', '{}', '', '{}',
                            cast(:due as date), cast(:due as date), cast(:due as date), :waiting, :state, now(), now())""")
                .param("number", number.value())
                .param("key", key)
                .param("due", due)
                .param("waiting", waiting)
                .param("state", state)
                .update();
    }
}
