package vn.kntc.casefile;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** The register as rows; writes what others tell, decides nothing. */
@Repository
class StoredLedger implements CaseLedger, CaseLock, CaseDeadlines {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final CaseChanges changes;
    private final ObjectProvider<CaseSection> sections;

    /** @param sections asked late: the procedures themselves are built on the ledger */
    StoredLedger(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            CaseChanges changes,
            ObjectProvider<CaseSection> sections) {
        this.jdbc = jdbc;
        this.events = events;
        this.changes = changes;
        this.sections = sections;
    }

    @Override
    public CaseNumber nextNumber(String series, AgencyId agency, int year) {
        // the counter's row stays locked until the transaction ends
        int next = jdbc.sql(
                        """
                        insert into kntc.case_counter as counter (agency, counter, year, last)
                        select :agency, series.counter, :year, series.first_number from kntc.case_series as series
                        where series.code = :series
                        on conflict (agency, counter, year) do update set last = counter.last + 1
                        returning last""")
                .param("agency", agency.value())
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("nothing is numbered as " + series));
        return new CaseNumber("%s-%04d-%06d".formatted(agency.value().toUpperCase(Locale.ROOT), year, next));
    }

    @Override
    public void add(CaseEntry entry) {
        jdbc.sql(
                        """
                        insert into kntc.case_record (case_number, agency, series, procedure, kind, status, received_on, summary,
                            search_text, registered_by, registered_at)
                        values (:caseNumber, :agency, :series, :procedure, :kind, 'OPEN', :receivedOn, :summary, :searchText,
                            :registeredBy, :registeredAt)""")
                .param("caseNumber", entry.caseNumber().value())
                .param("agency", entry.agency().value())
                .param("series", entry.series())
                .param("procedure", entry.procedure())
                .param("kind", entry.kind().name())
                .param("receivedOn", entry.receivedOn())
                .param("summary", entry.summary())
                .param("searchText", SearchText.of(entry.caseNumber() + " " + entry.summary()))
                .param("registeredBy", entry.registeredBy().value())
                .param("registeredAt", Timestamp.from(entry.registeredAt()))
                .update();
        events.publishEvent(new CaseEntered(entry));
        changes.changed(entry.caseNumber());
    }

    @Override
    public Line lock(CaseNumber caseNumber) {
        hold(caseNumber);
        return find(caseNumber).orElseThrow(() -> new NotFound("Không có hồ sơ này."));
    }

    @Override
    public Optional<Line> find(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.case_record where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> line(row))
                .optional();
    }

    @Override
    public Map<CaseNumber, Line> of(Collection<CaseNumber> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from kntc.case_record where case_number = any(:cases)")
                .param("cases", values(caseNumbers))
                .query((row, index) -> line(row))
                .list()
                .stream()
                .collect(Collectors.toMap(line -> line.entry().caseNumber(), line -> line));
    }

    @Override
    public List<CaseNumber> after(String after, int most) {
        return jdbc
                .sql(
                        "select case_number from kntc.case_record where case_number > :after order by case_number limit :most")
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    @Override
    public void describe(CaseNumber caseNumber, CaseKind kind, CaseStatus status, String summary, CaseOutcome outcome) {
        if (status == CaseStatus.PAUSED) {
            throw new IllegalArgumentException("whether a case is paused is told from its clocks");
        }
        var how = Optional.ofNullable(outcome);
        jdbc.sql(
                        """
                        update kntc.case_record set kind = :kind, status = :status, summary = :summary, search_text = :searchText,
                            outcome_code = :code, outcome = :sentence, closed_on = cast(:on as date)
                        where case_number = :caseNumber""")
                .param("kind", kind.name())
                .param("status", status.name())
                .param("summary", summary)
                .param("searchText", SearchText.of(caseNumber + " " + summary))
                .param("code", how.map(CaseOutcome::code).orElse(null))
                .param("sentence", how.map(CaseOutcome::sentence).orElse(null))
                .param("on", how.map(CaseOutcome::on).orElse(null))
                .param("caseNumber", caseNumber.value())
                .update();
        changes.changed(caseNumber);
        if (status == CaseStatus.CLOSED) {
            events.publishEvent(new CaseClosed(caseNumber));
        }
    }

    @Override
    public CaseSection.Ending ending(CaseNumber caseNumber) {
        var procedure = jdbc.sql("select procedure from kntc.case_record where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query(String.class)
                .single();
        return sections.orderedStream()
                .filter(section -> section.handles(procedure))
                .flatMap(section -> section.ending(caseNumber).stream())
                .findFirst()
                .orElse(CaseSection.Ending.UNTOLD);
    }

    @Override
    public void handOver(CaseHandedOver handedOver) {
        takeBack(handedOver.caseNumber(), handedOver.procedure());
        events.publishEvent(handedOver);
    }

    @Override
    public void takeBack(CaseNumber caseNumber, String procedure) {
        jdbc.sql("update kntc.case_record set procedure = :procedure where case_number = :caseNumber")
                .param("procedure", procedure)
                .param("caseNumber", caseNumber.value())
                .update();
        changes.changed(caseNumber);
    }

    @Override
    public void sendOn(CaseSentOn sentOn) {
        events.publishEvent(sentOn);
    }

    @Override
    public void hold(Collection<CaseNumber> caseNumbers) {
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended('case ' || case_number, 0))
                        from (select distinct unnest(:cases::text[]) as case_number order by 1) as cases""")
                .param("cases", values(caseNumbers))
                .query(row -> {});
    }

    @Override
    public void keep(Map<CaseNumber, Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        var numbers = new ArrayList<String>();
        var paused = new ArrayList<Boolean>();
        var due = new ArrayList<String>();
        standings.forEach((caseNumber, standing) -> {
            numbers.add(caseNumber.value());
            paused.add(standing.paused());
            due.add(standing.nextDue() == null ? null : standing.nextDue().toString());
        });
        jdbc.sql(
                        """
                        insert into kntc.case_deadline as kept (case_number, paused, next_due)
                        select * from unnest(:numbers::text[], :paused::boolean[], :due::date[])
                        on conflict (case_number) do update set paused = excluded.paused, next_due = excluded.next_due
                        where (kept.paused, kept.next_due) is distinct from (excluded.paused, excluded.next_due)""")
                .param("numbers", numbers.toArray(String[]::new))
                .param("paused", paused.toArray(Boolean[]::new))
                .param("due", due.toArray(String[]::new))
                .update();
        changes.changed(standings.keySet());
    }

    private static String[] values(Collection<CaseNumber> caseNumbers) {
        return caseNumbers.stream().map(CaseNumber::value).toArray(String[]::new);
    }

    private static Line line(ResultSet row) throws SQLException {
        var code = row.getString("outcome_code");
        return new Line(
                new CaseEntry(
                        new CaseNumber(row.getString("case_number")),
                        new AgencyId(row.getString("agency")),
                        row.getString("series"),
                        row.getString("procedure"),
                        CaseKind.valueOf(row.getString("kind")),
                        day(row, "received_on"),
                        row.getString("summary"),
                        new UserId(row.getString("registered_by")),
                        row.getTimestamp("registered_at").toInstant()),
                CaseStatus.valueOf(row.getString("status")),
                code == null ? null : new CaseOutcome(code, row.getString("outcome"), day(row, "closed_on")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
