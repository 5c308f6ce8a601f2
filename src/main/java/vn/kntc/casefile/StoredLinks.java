package vn.kntc.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** Keeps a link as one row and tells it from both its ends. */
@Repository
@Transactional
class StoredLinks implements CaseLinks {

    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredLinks(JdbcClient jdbc, CaseRecords cases, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void link(CaseNumber from, CaseRelation relation, CaseNumber to, UserId by) {
        if (from.equals(to)) {
            throw new InvalidInput("caseNumber", "Hồ sơ không thể liên quan với chính nó.");
        }
        if (cases.of(List.of(from, to)).size() < 2) {
            throw new NotFound("Không có hồ sơ này.");
        }
        int linked = jdbc.sql(
                        """
                        insert into kntc.case_link (case_number, relation, other, linked_by, linked_at)
                        values (:from, :relation, :to, :by, :at) on conflict do nothing""")
                .param("from", from.value())
                .param("relation", relation.name())
                .param("to", to.value())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (linked == 1) {
            events.publishEvent(new CaseLinked(from, relation, to));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> of(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select relation, other, false as inverse, linked_at from kntc.case_link where case_number = :caseNumber
                        union all
                        select relation, case_number, true, linked_at from kntc.case_link where other = :caseNumber
                        order by linked_at, other""")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> {
                    var relation = CaseRelation.valueOf(row.getString("relation"));
                    var other = new CaseNumber(row.getString("other"));
                    return row.getBoolean("inverse") ? relation.from(other) : relation.to(other);
                })
                .list();
    }
}
