package vn.kntc.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.organization.Reader;
import vn.kntc.organization.Role;
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
    private final CaseChanges changes;
    private final Clock clock;

    StoredLinks(
            JdbcClient jdbc, CaseRecords cases, ApplicationEventPublisher events, CaseChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.changes = changes;
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
            changes.changed(List.of(from, to));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> of(CaseNumber caseNumber) {
        return rows(caseNumber).stream().map(Row::told).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> shownTo(Reader reader, CaseNumber caseNumber) {
        var roles = reader.roles();
        var hidden = hiddenFrom(reader);
        return rows(caseNumber).stream()
                .filter(row -> row.isKnown(hidden))
                .filter(row -> !row.tellsWhoWentAbove())
                .filter(row -> !row.mayTellVisit() || mayKnow(roles, row.to))
                .filter(row -> !row.tellsOneAuthor() || equallyClose(row) || roles.contains(Role.IDENTITY_CUSTODIAN))
                .map(Row::told)
                .toList();
    }

    /** A link that was made. @param inverse whether it was asked for from its other end */
    private record Row(CaseNumber from, CaseRelation relation, CaseNumber to, boolean inverse) {

        /** Whoever wrote the one also wrote the other. */
        boolean tellsOneAuthor() {
            return relation == CaseRelation.REPEATS
                    || relation == CaseRelation.MERGED_INTO
                    || relation == CaseRelation.SPLIT_FROM;
        }

        /** A visit at which somebody also denounced is told only to who may know of all that came of it. */
        boolean mayTellVisit() {
            return relation == CaseRelation.BROUGHT_UP_AT || relation == CaseRelation.SPLIT_FROM;
        }

        /** The body below is not told that somebody went to its superior, nor under which number. */
        boolean tellsWhoWentAbove() {
            return inverse && relation == CaseRelation.CONTINUES;
        }

        /** Neither end is a case of which only others may know. */
        boolean isKnown(Set<String> hidden) {
            return !hidden.contains(from.value()) && !hidden.contains(to.value());
        }

        Link told() {
            return inverse ? relation.from(from) : relation.to(to);
        }
    }

    private Set<String> hiddenFrom(Reader reader) {
        return Set.copyOf(jdbc.sql("select kntc.hidden_from(cast(:keys as text[]))")
                .param("keys", reader.keys())
                .query(String.class)
                .list());
    }

    private List<Row> rows(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select case_number, relation, other, false as inverse, linked_at from kntc.case_link
                        where case_number = :caseNumber
                        union all
                        select case_number, relation, other, true, linked_at from kntc.case_link where other = :caseNumber
                        order by linked_at, case_number, other""")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> new Row(
                        new CaseNumber(row.getString("case_number")),
                        CaseRelation.valueOf(row.getString("relation")),
                        new CaseNumber(row.getString("other")),
                        row.getBoolean("inverse")))
                .list();
    }

    private boolean mayKnow(Set<Role> roles, CaseNumber visit) {
        return roles.contains(Role.IDENTITY_CUSTODIAN)
                || kindsOf(visit).stream()
                        .filter(kind -> !kind.keptAsCloseAs(CaseKind.COMPLAINT))
                        .allMatch(kind -> IdentityRule.of(roles, kind) == IdentityRule.OPEN);
    }

    /** One of two that were linked before they were sorted may have turned out to denounce (Điều 8 Luật Tố cáo). */
    private boolean equallyClose(Row row) {
        var kinds = cases.of(List.of(row.from, row.to)).values().stream()
                .map(CaseRecord::kind)
                .toList();
        return kinds.get(0).keptAsCloseAs(kinds.get(kinds.size() - 1));
    }

    /** Of the visit and of all that it became. */
    private List<CaseKind> kindsOf(CaseNumber visit) {
        return jdbc.sql(
                        """
                        select distinct kind from kntc.case_record where case_number = :visit or case_number in (
                            select case_number from kntc.case_link where other = :visit and relation = 'BROUGHT_UP_AT')""")
                .param("visit", visit.value())
                .query((row, index) -> CaseKind.valueOf(row.getString("kind")))
                .list();
    }
}
