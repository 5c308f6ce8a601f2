package vn.kntc.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The law lets only the time of resolving be paused; the case itself knows no more than open or closed. */
    private static final String PAUSED =
            """
            exists (select 1 from kntc.case_deadline as deadline
                    where deadline.case_number = register.case_number and deadline.paused)""";

    private static final String COLUMNS = "case_number, agency, received_on, kind, case when status = 'OPEN' and "
            + PAUSED + " then 'PAUSED' else status end as status, summary, outcome, registered_at";

    private static final String OVERDUE =
            """
            exists (select 1 from kntc.case_deadline as deadline
                    where deadline.case_number = register.case_number and deadline.next_due < :today)""";

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
    public Page search(
            Collection<AgencyId> agencies,
            CaseStatus status,
            CaseKind kind,
            Boolean overdue,
            String text,
            int page,
            int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        int number = Math.max(0, page);
        if (agencies.isEmpty()) {
            return new Page(number, limit, 0, List.of());
        }
        Map<String, Object> params = new HashMap<>();
        var condition = new StringBuilder("agency in (:agencies)");
        params.put("agencies", agencies.stream().map(AgencyId::value).toList());
        if (status != null) {
            condition.append(" and status = :status");
            params.put("status", status == CaseStatus.CLOSED ? "CLOSED" : "OPEN");
            if (status != CaseStatus.CLOSED) {
                condition
                        .append(status == CaseStatus.PAUSED ? " and " : " and not ")
                        .append(PAUSED);
            }
        }
        if (kind != null) {
            condition.append(" and kind = :kind");
            params.put("kind", kind.name());
        }
        if (overdue != null) {
            condition.append(overdue ? " and " : " and not ").append(OVERDUE);
            params.put("today", LocalDate.now(clock));
        }
        var words = SearchText.words(text);
        for (int index = 0; index < words.size(); index++) {
            condition.append(" and position(:word").append(index).append(" in search_text) > 0");
            params.put("word" + index, words.get(index));
        }
        long total = jdbc.sql("select count(*) from kntc.case_record as register where " + condition)
                .params(params)
                .query(Long.class)
                .single();
        params.put("limit", limit);
        params.put("offset", (long) number * limit);
        var cases = jdbc.sql("select " + COLUMNS + " from kntc.case_record as register where " + condition
                        + " order by registered_at desc, case_number desc limit :limit offset :offset")
                .params(params)
                .query((row, index) -> record(row))
                .list();
        return new Page(number, limit, total, cases);
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
                row.getTimestamp("registered_at").toInstant());
    }
}
