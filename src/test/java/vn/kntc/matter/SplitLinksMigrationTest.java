package vn.kntc.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.testing.RoomDatabase;

/** What was split before the link knew its name is told as that afterwards. */
class SplitLinksMigrationTest {

    @Test
    void partsOfBeforeAreLinkedAsParts() throws IOException {
        var database = RoomDatabase.createWithout("split_links_migration", Set.of("105"));
        var jdbc = database.client();
        entered(jdbc, 1, "VISIT", "MIXED", null);
        entered(jdbc, 2, "PETITION", "COMPLAINT", null);
        entered(jdbc, 3, "PETITION", "FEEDBACK", null);
        linked(jdbc, 2, "BROUGHT_UP_AT", 1);
        linked(jdbc, 3, "BROUGHT_UP_AT", 1);
        entered(jdbc, 4, "VISIT", "COMPLAINT", null);
        entered(jdbc, 5, "PETITION", "COMPLAINT", null);
        linked(jdbc, 5, "BROUGHT_UP_AT", 4);
        entered(jdbc, 6, "PETITION", "MIXED", "GUIDE_SPLIT");
        entered(jdbc, 7, "PETITION", "DENUNCIATION", null);
        entered(jdbc, 8, "PETITION", "MIXED", null);
        linked(jdbc, 7, "REPEATS", 6);
        linked(jdbc, 8, "REPEATS", 6);

        database.migrate();

        assertThat(jdbc.sql(
                                "select right(case_number, 1) || ' ' || relation || ' ' || right(other, 1) from kntc.case_link")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "2 BROUGHT_UP_AT 1",
                        "3 BROUGHT_UP_AT 1",
                        "2 SPLIT_FROM 1",
                        "3 SPLIT_FROM 1",
                        "5 BROUGHT_UP_AT 4",
                        "7 SPLIT_FROM 6",
                        "8 REPEATS 6");
    }

    private static String number(int last) {
        return "NHANHOA-2026-00000" + last;
    }

    private static void entered(JdbcClient jdbc, int number, String series, String kind, String outcome) {
        jdbc.sql(
                        """
                        insert into kntc.case_record (case_number, agency, series, procedure, kind, status, received_on, summary, search_text,
                            outcome_code, registered_by, registered_at)
                        values (:number, 'nhanhoa', :series, 'x', :kind, 'OPEN', date '2026-07-03', '', '', :outcome, 'x', now())""")
                .param("number", number(number))
                .param("series", series)
                .param("kind", kind)
                .param("outcome", outcome)
                .update();
    }

    private static void linked(JdbcClient jdbc, int from, String relation, int to) {
        jdbc.sql(
                        """
                        insert into kntc.case_link (case_number, relation, other, linked_by, linked_at)
                        values (:from, :relation, :to, 'x', now())""")
                .param("from", number(from))
                .param("relation", relation)
                .param("to", number(to))
                .update();
    }
}
