package vn.kntc.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.RoomDatabase;

/** A database as the program left it before there was one log: two cases, one of them a complaint; for the tests of each room. */
public final class OldActs {

    public static final CaseNumber COMPLAINT = new CaseNumber("NHANHOA-2026-000002");
    public static final CaseNumber PETITION = new CaseNumber("NHANHOA-2026-000001");

    private OldActs() {}

    /** Filled, and not yet migrated to the log. */
    public static RoomDatabase filled(String name) throws IOException {
        var database = RoomDatabase.createWithout(name, Set.of("74", "83", "84", "87"));
        var jdbc = database.client();
        for (var number : List.of(PETITION, COMPLAINT)) {
            jdbc.sql(
                            """
                            insert into kntc.case_record (case_number, agency, series, procedure, kind, status, received_on, summary,
                                search_text, registered_by, registered_at)
                            values (:number, 'nhanhoa', 'PETITION', :procedure, 'COMPLAINT', 'OPEN', '2026-07-03', 'Thu hồi đất.', '',
                                'petition-officer.nhanhoa', '2026-07-03T02:00:00Z')""")
                    .param("number", number.value())
                    .param("procedure", number.equals(COMPLAINT) ? "complaintFirstInstance" : "petitionProcessing")
                    .update();
            jdbc.sql("insert into kntc.petition (case_number, channel, people, anonymous) values (?, 'POST', 1, false)")
                    .param(number.value())
                    .update();
            told(jdbc, number, "2026-07-03T02:00:00Z", "petition-officer.nhanhoa", "Tiếp nhận đơn, nguồn: bưu chính");
            chosen(jdbc, number, "2026-07-04T02:00:00Z", "GUIDE", "ACCEPT", "Đã bổ sung.");
            told(jdbc, number, "2026-07-04T02:00:00.001Z", "petition-officer.nhanhoa", "Chọn hướng xử lý khác đề xuất");
        }
        approved(jdbc, COMPLAINT, "2026-07-04T18:30:00Z", "Nhất trí");
        told(jdbc, COMPLAINT, "2026-07-04T18:30:00.001Z", "resolver.nhanhoa", "Đồng ý đề xuất thụ lý");
        complaint(jdbc);
        return database;
    }

    private static void complaint(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        insert into kntc.complaint (case_number, agency, received_on, respondent, instance, summary, admissibility_facts,
                            complainants, forwarded, forwarded_by_front, status, remote, complex, opened_at, version)
                        values (:number, 'nhanhoa', '2026-07-03', 'COMMUNE_CHAIR', 1, 'Thu hồi đất.', '{}', 1, false, false,
                            'DECIDED', false, false, '2026-07-04T18:30:00.002Z', 5)""")
                .param("number", COMPLAINT.value())
                .update();
        paper(jdbc, 0, "ACCEPTANCE_NOTIFIED", "2026-07-06", "2026-07-08T02:00:00Z", "12/TB-UBND");
        told(jdbc, COMPLAINT, "2026-07-08T02:00:00.001Z", "clerk.nhanhoa", "Ban hành Thông báo thụ lý số 12/TB-UBND");
        // two sentences of one moment, the later one told last
        told(jdbc, COMPLAINT, "2026-07-08T02:00:00.001Z", "clerk.nhanhoa", "Thời hạn tính từ ngày thụ lý.");
        // a clock that went back: the order of the acts is that of their numbers
        paper(jdbc, 1, "VERIFICATION_DECISION_ISSUED", "2026-07-07", "2026-07-08T01:00:00Z", "3/QĐ-UBND");
        paper(jdbc, 2, "DIALOGUE_NOTIFIED", "2026-07-09", "2026-07-09T01:00:00Z", "13/TB-UBND");
        act(jdbc, 3, "DIALOGUE_NOTICE_RETURNED", "2026-07-09", "2026-07-09T02:00:00Z", "\"reason\": \"Không kịp\"");
        paper(jdbc, 4, "DECISION_ISSUED", "2026-07-10", "2026-07-10T02:00:00Z", "4/QĐ-UBND");
        told(jdbc, COMPLAINT, "2026-07-10T02:00:00.001Z", "clerk.nhanhoa", "Ban hành Quyết định số 4/QĐ-UBND");
    }

    /** What the timeline of the case reads, newest first, by the query of that program. */
    static List<String> oldTimeline(JdbcClient jdbc, CaseNumber number) {
        return jdbc.sql(
                        """
                        select concat_ws(' | ', acted_at, acted_by, act) from kntc.timeline_entry
                        where case_number = ? order by acted_at desc, id desc""")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private static void told(JdbcClient jdbc, CaseNumber number, String at, String by, String act) {
        jdbc.sql(
                        "insert into kntc.timeline_entry (case_number, acted_at, acted_by, act) values (?, ?::timestamptz, ?, ?)")
                .params(number.value(), at, by, act)
                .update();
    }

    private static void chosen(
            JdbcClient jdbc, CaseNumber number, String at, String proposed, String chosen, String reason) {
        jdbc.sql(
                        """
                        insert into kntc.petition_choice (case_number, proposed, chosen, reason, chosen_by, chosen_at)
                        values (?, ?, ?, ?, 'petition-officer.nhanhoa', ?::timestamptz)""")
                .params(number.value(), proposed, chosen, reason, at)
                .update();
    }

    private static void approved(JdbcClient jdbc, CaseNumber number, String at, String remark) {
        jdbc.sql(
                        """
                        insert into kntc.petition_approval (case_number, approved, remark, answered_by, answered_at)
                        values (?, true, ?, 'resolver.nhanhoa', ?::timestamptz)""")
                .params(number.value(), remark, at)
                .update();
    }

    private static void paper(JdbcClient jdbc, int ordinal, String kind, String on, String at, String paper) {
        act(
                jdbc,
                ordinal,
                kind,
                on,
                at,
                "\"document\": \"00000000-0000-0000-0000-00000000000" + ordinal + "\", \"number\": \"" + paper + "\"");
    }

    private static void act(JdbcClient jdbc, int ordinal, String kind, String on, String at, String facts) {
        jdbc.sql(
                        """
                        insert into kntc.complaint_act (case_number, ordinal, kind, done_on, done_by, recorded_at, facts)
                        values (?, ?, ?, ?::date, 'clerk.nhanhoa', ?::timestamptz, ?::jsonb)""")
                .params(COMPLAINT.value(), ordinal, kind, on, at, "{\"on\": \"" + on + "\", " + facts + "}")
                .update();
    }
}
