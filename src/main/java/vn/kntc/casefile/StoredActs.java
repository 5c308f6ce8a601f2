package vn.kntc.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The log as rows, and the timeline (nhật ký) that it is read as. */
@Repository
class StoredActs implements CaseActs, CaseTimeline {

    private final JdbcClient jdbc;
    private final CaseLock cases;
    private final CaseChanges changes;
    private final Clock clock;

    StoredActs(JdbcClient jdbc, CaseLock cases, CaseChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void append(CaseNumber caseNumber, CaseAct act) {
        cases.hold(caseNumber);
        jdbc.sql(
                        """
                        insert into kntc.case_act (case_number, ordinal, procedure, kind, version, done_on, recorded_at, recorded_by,
                            facts, line)
                        select :caseNumber, coalesce(max(ordinal), 0) + 1,
                            coalesce(:procedure::text, (select procedure from kntc.case_record where case_number = :caseNumber)),
                            :kind, :version, :on, :at, :by, :facts::jsonb, :line::text
                        from kntc.case_act where case_number = :caseNumber""")
                .param("caseNumber", caseNumber.value())
                .param("procedure", act.procedure())
                .param("kind", act.kind())
                .param("version", act.version())
                .param("on", act.on())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("by", act.by().value())
                .param("facts", act.facts())
                .param("line", act.line())
                .update();
        changes.changed(caseNumber);
    }

    /** Listens in the transaction of the act: an act that is rolled back leaves no entry, and no act goes without one. */
    @EventListener
    @Transactional
    public void note(CaseActed acted) {
        append(
                acted.caseNumber(),
                CaseAct.noted(LocalDate.ofInstant(acted.at(), clock.getZone()), acted.at(), acted.by(), acted.act()));
    }

    @Override
    public List<Recorded> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.case_act where case_number = :caseNumber order by ordinal")
                .param("caseNumber", caseNumber.value())
                .query((row, number) -> recorded(row))
                .list();
    }

    @Override
    public Map<CaseNumber, List<Recorded>> of(Collection<CaseNumber> caseNumbers) {
        var acts = new HashMap<CaseNumber, List<Recorded>>();
        jdbc.sql("select * from kntc.case_act where case_number = any(:cases) order by case_number, ordinal")
                .param("cases", caseNumbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .query(row -> {
                    acts.computeIfAbsent(new CaseNumber(row.getString("case_number")), none -> new ArrayList<>())
                            .add(recorded(row));
                });
        return acts;
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getInt("ordinal"),
                new CaseAct(
                        row.getString("procedure"),
                        row.getString("kind"),
                        row.getInt("version"),
                        row.getObject("done_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getString("recorded_by")),
                        row.getString("facts"),
                        row.getString("line")));
    }

    @Override
    public List<Entry> timeline(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select recorded_at, recorded_by, line from kntc.case_act
                        where case_number = :caseNumber and line is not null
                        order by recorded_at desc, ordinal desc""")
                .param("caseNumber", caseNumber.value())
                .query(StoredActs::entry)
                .list();
    }

    @Override
    public List<Done> doneBy(UserId person, Set<AgencyId> agencies, int from, int most) {
        return jdbc.sql(
                        """
                        select case_number, recorded_at, line from kntc.case_act
                        where recorded_by = :person and line is not null
                            and lower(split_part(case_number, '-', 1)) = any (:agencies)
                        order by recorded_at desc, case_number, ordinal desc
                        limit :most offset :from""")
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .param("person", person.value())
                .param("most", most)
                .param("from", from)
                .query((row, number) -> new Done(
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("line")))
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("recorded_by")),
                row.getString("line"));
    }
}
