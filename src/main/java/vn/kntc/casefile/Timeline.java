package vn.kntc.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The timeline (nhật ký) of the cases, made of what every room announces. */
@Component
class Timeline implements CaseTimeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Listens in the transaction of the act: an act that is rolled back leaves no entry, and no act goes without one. */
    @EventListener
    void record(CaseActed acted) {
        jdbc.sql(
                        """
                        insert into kntc.timeline_entry (case_number, acted_at, acted_by, act)
                        values (:caseNumber, :at, :by, :act)
                        """)
                .param("caseNumber", acted.caseNumber().value())
                .param("at", acted.at().atOffset(ZoneOffset.UTC))
                .param("by", acted.by().value())
                .param("act", acted.act())
                .update();
    }

    @Override
    public List<Entry> of(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select acted_at, acted_by, act from kntc.timeline_entry
                        where case_number = :caseNumber
                        order by acted_at desc, id desc
                        """)
                .param("caseNumber", caseNumber.value())
                .query(Timeline::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("acted_by")),
                row.getString("act"));
    }
}
