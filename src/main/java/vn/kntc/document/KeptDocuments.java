package vn.kntc.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;

/** What documents there are, without what stands in them. */
final class KeptDocuments {

    private static final String LISTED =
            "select id, case_number, agency, form, title, number, entered_number is not null as entered, issued_on, needs_legal_check from kntc.document ";

    private final JdbcClient jdbc;

    KeptDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseDocument> of(CaseNumber caseNumber) {
        return jdbc.sql(LISTED + "where case_number = :case order by drawn_at, drawn_order")
                .param("case", caseNumber.value())
                .query(KeptDocuments::listed)
                .list();
    }

    List<CaseDocument> drawnSince(CaseNumber caseNumber, Instant from) {
        if (from == null) {
            return of(caseNumber);
        }
        return jdbc.sql(LISTED + "where case_number = :case and drawn_at >= :from order by drawn_at, drawn_order")
                .param("case", caseNumber.value())
                .param("from", Timestamp.from(from))
                .query(KeptDocuments::listed)
                .list();
    }

    Map<CaseNumber, List<CaseDocument>> issued(Collection<CaseNumber> caseNumbers) {
        return jdbc
                .sql(LISTED
                        + "where case_number = any(:cases) and issued_on is not null order by drawn_at, drawn_order")
                .param("cases", caseNumbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .query(KeptDocuments::listed)
                .list()
                .stream()
                .collect(Collectors.groupingBy(CaseDocument::caseNumber));
    }

    CaseDocument get(UUID id) {
        return jdbc.sql(LISTED + "where id = :id")
                .param("id", id)
                .query(KeptDocuments::listed)
                .optional()
                .orElseThrow(KeptDocuments::notFound);
    }

    private static CaseDocument listed(ResultSet row, int index) throws SQLException {
        var on = row.getDate("issued_on");
        return new CaseDocument(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                new AgencyId(row.getString("agency")),
                row.getString("form"),
                row.getString("title"),
                row.getString("number"),
                row.getBoolean("entered"),
                on == null ? null : on.toLocalDate(),
                row.getBoolean("needs_legal_check"));
    }

    static NotFound notFound() {
        return new NotFound("Không tìm thấy văn bản này trong hồ sơ.");
    }
}
