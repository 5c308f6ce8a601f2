package vn.kntc.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Reads the case records with one query a count and one a page. */
@Repository
@Transactional(readOnly = true)
class CaseRegister implements CaseRecords {

    private static final int LARGEST_PAGE = 100;

    private static final String COLUMNS = "case_number, agency, received_on, kind, case when status = 'OPEN' and "
            + RegisterCondition.PAUSED + " then 'PAUSED' else status end as status, summary, outcome, registered_at, "
            + "(select instead_of_kind from kntc.case_series where code = register.series) as instead_of_kind, "
            + "(select unclassified_as from kntc.case_series where code = register.series) as unclassified_as";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<CaseRecord> find(CaseNumber caseNumber) {
        return jdbc.sql("select " + COLUMNS + " from kntc.case_record as register where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> record(row))
                .optional();
    }

    @Override
    public Optional<CaseRecord> findOpen(CaseNumber caseNumber) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from kntc.case_record as register where case_number = :caseNumber"
                                + " and not exists (select 1 from kntc.case_wall where case_wall.case_number = register.case_number)")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> record(row))
                .optional();
    }

    @Override
    public List<CaseNumber> notEnded(AgencyId agency) {
        return jdbc.sql(
                        """
                        select case_number from kntc.case_record where agency = ? and status <> 'CLOSED' order by case_number""")
                .param(agency.value())
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public Map<CaseNumber, CaseRecord> of(Collection<CaseNumber> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + COLUMNS + " from kntc.case_record as register where case_number = any(:caseNumbers)")
                .param(
                        "caseNumbers",
                        caseNumbers.stream().map(CaseNumber::value).distinct().toArray(String[]::new))
                .query((row, index) -> record(row))
                .list()
                .stream()
                .collect(Collectors.toMap(CaseRecord::caseNumber, record -> record));
    }

    @Override
    public Page search(Collection<AgencyId> agencies, Set<CaseNumber> hidden, CaseWanted wanted, int page, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        int number = Math.max(0, page);
        if (agencies.isEmpty()) {
            return new Page(number, limit, 0, List.of());
        }
        var condition =
                RegisterCondition.of(agencies, wanted, LocalDate.now(clock)).without(hidden);
        long total = jdbc.sql("select count(*) from kntc.case_record as register where " + condition.sql())
                .params(condition.params())
                .query(Long.class)
                .single();
        long offset = (long) number * limit;
        var cases = jdbc.sql(wanted.order() == CaseWanted.Order.DUE ? byDue(condition) : newest(condition))
                .params(condition.params())
                .param("limit", limit)
                .param("offset", offset)
                .param("last", offset + limit)
                .query((row, index) -> record(row))
                .list();
        return new Page(number, limit, total, cases);
    }

    private static String newest(RegisterCondition condition) {
        return "select " + COLUMNS + " from kntc.case_record as register where " + condition.sql()
                + " order by registered_at desc, case_number desc limit :limit offset :offset";
    }

    /**
     * Two walks along an index each, which end where the page ends: nobody waits until all cases of an agency, most of them closed, are
     * put in order.
     */
    private static String byDue(RegisterCondition condition) {
        return """
                select * from (
                    (select %1$s, next_due from kntc.case_record as register
                        join (select case_number as due_case, next_due from kntc.case_deadline
                              where lower(split_part(case_number, '-', 1)) in (:agencies) and next_due is not null) as deadline
                            on due_case = case_number
                        where %2$s order by next_due, case_number limit :last)
                    union all
                    (select %1$s, null from kntc.case_record as register
                        where %2$s and not exists (select 1 from kntc.case_deadline as deadline
                            where deadline.case_number = register.case_number and deadline.next_due is not null)
                        order by registered_at desc, case_number desc limit :last)
                ) as sorted
                order by next_due nulls last, case when next_due is not null then case_number end, registered_at desc, case_number desc
                limit :limit offset :offset"""
                .formatted(COLUMNS, condition.sql());
    }

    @Override
    public List<Other> others() {
        return jdbc.sql(
                        "select code, instead_of_kind from kntc.case_series where instead_of_kind is not null and offered order by code")
                .query((row, index) -> new Other(row.getString("code"), row.getString("instead_of_kind")))
                .list();
    }

    @Override
    public Lines lines(String series, AgencyId agency, LocalDate from, LocalDate to, String text, int skip, int most) {
        var condition = RegisterCondition.period(series, agency, from, to, text);
        long total = jdbc.sql("select count(*) from kntc.case_record as register where " + condition.sql())
                .params(condition.params())
                .query(Long.class)
                .single();
        var cases = jdbc.sql("select " + COLUMNS + " from kntc.case_record as register where " + condition.sql()
                        + " order by case_number limit :most offset :skip")
                .params(condition.params())
                .param("most", most)
                .param("skip", skip)
                .query((row, index) -> record(row))
                .list();
        return new Lines(total, cases);
    }

    private static CaseRecord record(ResultSet row) throws SQLException {
        return new CaseRecord(
                new CaseNumber(row.getString("case_number")),
                new AgencyId(row.getString("agency")),
                row.getObject("received_on", LocalDate.class),
                CaseKind.valueOf(row.getString("kind")),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("summary"),
                row.getString("outcome"),
                row.getTimestamp("registered_at").toInstant(),
                row.getString("instead_of_kind"),
                row.getString("unclassified_as"));
    }
}
