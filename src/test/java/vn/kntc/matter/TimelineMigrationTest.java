package vn.kntc.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.testing.RoomDatabase;

/** Lines that were stored before name no visit, no other petition and no matter any more; what else the log tells stays. */
class TimelineMigrationTest {

    @Test
    void storedLinesNameNoOtherCase() throws IOException {
        var database = RoomDatabase.createWithout("timeline_migration", Set.of("115"));
        var jdbc = database.client();
        told(jdbc, 1, "NOTED", "{}", "Lập từ nội dung trình bày tại lượt tiếp công dân số NHANHOA-2026-000002");
        told(jdbc, 2, "NOTED", "{}", "Nội dung của hồ sơ được gửi lại bằng đơn số NHANHOA-2026-000009");
        told(jdbc, 3, "NOTED", "{}", "Đơn số NHANHOA-2026-000009 được nhập vào hồ sơ này để giải quyết chung");
        told(
                jdbc,
                4,
                "MATTER_REPEATED",
                "{\"earlier\": \"NHANHOA-2026-000009\", \"matter\": \"VV-NHANHOA-2026-000001\", \"times\": 2}",
                "Xác định đơn gửi lại nội dung của hồ sơ NHANHOA-2026-000009; vụ việc VV-NHANHOA-2026-000001 đến nay có 2 đơn");
        told(jdbc, 5, "MATTER_DESCRIBED", "{}", "Ghi thông tin vụ việc VV-NHANHOA-2026-000001");
        told(
                jdbc,
                6,
                "MATTER_MOVED",
                "{\"reason\": \"Khác thửa đất.\"}",
                "Chuyển hồ sơ từ vụ việc VV-NHANHOA-2026-000001 sang vụ việc VV-NHANHOA-2026-000002, lý do: Khác thửa đất.");
        told(jdbc, 7, "CLASSIFIED", "{}", "Phân loại đơn: tố cáo");

        database.migrate();

        assertThat(jdbc.sql("select line from kntc.case_act order by ordinal")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Lập từ nội dung trình bày tại lượt tiếp công dân",
                        "Nội dung của hồ sơ được gửi lại bằng một đơn khác",
                        "Một đơn khác được nhập vào hồ sơ này để giải quyết chung",
                        "Xác định đơn gửi lại nội dung của đơn trước; vụ việc đến nay có 2 đơn",
                        "Ghi thông tin vụ việc",
                        "Chuyển hồ sơ sang vụ việc khác, lý do: Khác thửa đất.",
                        "Phân loại đơn: tố cáo");
        assertThatThrownBy(() -> jdbc.sql("update kntc.case_act set line = 'x'").update())
                .hasStackTraceContaining("only ever added to");
    }

    private static void told(JdbcClient jdbc, int ordinal, String kind, String facts, String line) {
        jdbc.sql(
                        """
                        insert into kntc.case_act (case_number, ordinal, procedure, kind, version, done_on, recorded_at, recorded_by,
                            facts, line)
                        values ('NHANHOA-2026-000010', :ordinal, 'petitionProcessing', :kind, 1, '2026-07-08', now(), 'x',
                            cast(:facts as jsonb), :line)""")
                .param("ordinal", ordinal)
                .param("kind", kind)
                .param("facts", facts)
                .param("line", line)
                .update();
    }
}
