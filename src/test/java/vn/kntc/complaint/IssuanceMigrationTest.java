package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.testing.RoomDatabase;

/** What was dated by the signature before is dated by the issuance afterwards, and said so on the timeline. */
class IssuanceMigrationTest {

    private static final String MIGRATION = "/db/migration/V73__date_resolutions_by_their_issuance.sql";

    @Test
    void datesAResolutionByTheIssuanceOfItsDecision() throws IOException {
        var jdbc = RoomDatabase.createWithout("issuance_migration", Set.of("74", "83", "84", "87"))
                .client();
        resolved(jdbc, "NHANHOA-2026-000001", "2026-08-06", "2026-08-07");
        resolved(jdbc, "NHANHOA-2026-000002", "2026-08-07", "2026-08-11");
        resolved(jdbc, "NHANHOA-2026-000003", "2026-08-07", "2026-08-07");

        jdbc.sql(migration()).update();

        assertThat(jdbc.sql(
                                "select concat_ws(' ', case_number, state, met_on) from kntc.statutory_clock order by case_number")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "NHANHOA-2026-000001 MET 2026-08-07",
                        "NHANHOA-2026-000002 MISSED 2026-08-11",
                        "NHANHOA-2026-000003 MET 2026-08-07");
        assertThat(jdbc.sql("select case_number from kntc.timeline_entry order by case_number")
                        .query(String.class)
                        .list())
                .containsExactly("NHANHOA-2026-000001", "NHANHOA-2026-000002");
    }

    private static void resolved(JdbcClient jdbc, String number, String signedOn, String issuedOn) {
        jdbc.sql(
                        """
                        insert into kntc.complaint (case_number, agency, received_on, respondent, instance, summary, admissibility_facts,
                            complainants, forwarded, forwarded_by_front, status, remote, complex, opened_at, version)
                        values (:number, 'nhanhoa', '2026-07-03', 'COMMUNE_CHAIR', 1, 'Thu hồi đất.', '{}', 1, false, false,
                            'DECISION_ISSUED', false, false, now(), 1)""")
                .param("number", number)
                .update();
        jdbc.sql(
                        """
                        insert into kntc.complaint_act (case_number, ordinal, kind, done_on, done_by, recorded_at, facts)
                        values (:number, 0, 'DECISION_ISSUED', cast(:on as date), 'clerk.nhanhoa', now(), '{}')""")
                .param("number", number)
                .param("on", issuedOn)
                .update();
        jdbc.sql(
                        """
                        insert into kntc.statutory_clock (case_number, deadline_key, name, event_date, facts, amount, unit, direction,
                            regime, basis, doubts, explanation, skipped, original_due, unrolled_due, due, waiting, state, met_on,
                            created_at, changed_at)
                        values (:number, 'COMPLAINT_RESOLVE_1', 'Giải quyết', '2026-07-08', '{}', 30, 'CALENDAR_DAY', 'AFTER', 'R3',
                            '{}', '{}', '', '{}', '2026-08-07', '2026-08-07', '2026-08-07', false, 'MET', cast(:on as date), now(),
                            now())""")
                .param("number", number)
                .param("on", signedOn)
                .update();
    }

    private static String migration() throws IOException {
        try (InputStream in = IssuanceMigrationTest.class.getResourceAsStream(MIGRATION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
