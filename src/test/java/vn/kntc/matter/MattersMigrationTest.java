package vn.kntc.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.Ledgers;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.RoomDatabase;

/** A filled database of before gets its matters. */
class MattersMigrationTest {

    @Test
    void petitionsAndVisitsOfBeforeGetTheirMatters() throws IOException {
        var database = RoomDatabase.createWithout("matters_migration", Set.of("94", "95"));
        var jdbc = database.client();
        entered(jdbc, "NHANHOA-2025-000001", "PETITION", "2025-12-31T18:00:00Z");
        entered(jdbc, "NHANHOA-2026-000002", "VISIT", "2026-07-03T02:00:00Z");
        entered(jdbc, "NHANHOA-2026-000003", "PETITION", "2026-07-03T02:05:00Z");
        entered(jdbc, "NHANHOA-2026-000004", "VISIT", "2026-07-04T02:00:00Z");
        entered(jdbc, "NHANHOA-2026-000005", "REPORT", "2026-07-04T02:00:00Z");
        entered(jdbc, "VOCUONG-2026-000001", "PETITION", "2026-07-03T02:00:00Z");
        jdbc.sql(
                        """
                        insert into kntc.case_link (case_number, relation, other, linked_by, linked_at)
                        values ('NHANHOA-2026-000003', 'BROUGHT_UP_AT', 'NHANHOA-2026-000002', 'x', now())""")
                .update();
        jdbc.sql(
                        """
                        insert into kntc.petition (case_number, channel, people, people_told, anonymous)
                        values ('NHANHOA-2026-000003', 'DESK', 6, true, false), ('VOCUONG-2026-000001', 'POST', 1, false, false)""")
                .update();

        database.migrate();

        assertThat(jdbc.sql(
                                "select matter_id || ' ' || people || ' ' || case_number from kntc.matter join kntc.matter_case"
                                        + " using (matter_id) order by matter_id, case_number")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "VV-NHANHOA-2026-000001 1 NHANHOA-2025-000001",
                        "VV-NHANHOA-2026-000002 6 NHANHOA-2026-000002",
                        "VV-NHANHOA-2026-000002 6 NHANHOA-2026-000003",
                        "VV-NHANHOA-2026-000003 1 NHANHOA-2026-000004",
                        "VV-VOCUONG-2026-000001 1 VOCUONG-2026-000001");
        var ledger = Ledgers.ledger(jdbc, event -> {});
        CaseNumber next =
                database.transaction().execute(status -> ledger.nextNumber("MATTER", new AgencyId("nhanhoa"), 2026));
        assertThat(next).isEqualTo(new CaseNumber("NHANHOA-2026-000004"));
        assertThat(new Matters(jdbc, ledger)
                        .find(new MatterId("VV-NHANHOA-2026-000002"))
                        .orElseThrow()
                        .visits())
                .isOne();
    }

    private static void entered(JdbcClient jdbc, String number, String series, String at) {
        jdbc.sql(
                        """
                        insert into kntc.case_record (case_number, agency, series, procedure, kind, status, received_on, summary,
                            search_text, registered_by, registered_at)
                        values (:number, :agency, :series, 'petitionProcessing', 'UNCLASSIFIED', 'OPEN', '2026-07-03', '', '',
                            'x', cast(:at as timestamptz))""")
                .param("number", number)
                .param("agency", new CaseNumber(number).agency().value())
                .param("series", series)
                .param("at", at)
                .update();
    }
}
