package vn.kntc.reception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.confidentiality.FoldedText;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;

/** The visits as lines of the ledger and of the log. */
@Repository
class Visits {

    /** Key of the process of every visit. */
    static final String PROCEDURE = "citizenReception";

    private static final String SERIES = "VISIT";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CaseLedger ledger;

    Visits(JdbcClient jdbc, ObjectMapper json, CaseLedger ledger) {
        this.jdbc = jdbc;
        this.json = json;
        this.ledger = ledger;
    }

    /** A line of the log. @param number within agency and year */
    record Line(int number, CaseNumber caseNumber, LocalDate on, Visit.Facts facts) {}

    CaseNumber nextNumber(AgencyId agency, int year) {
        return ledger.nextNumber(SERIES, agency, year);
    }

    /** In the transaction that gave the number: whoever else wants one waits, so that the log has no gap and no double. */
    void add(Visit visit, Instant at, int year) {
        var arrival = visit.arrival();
        ledger.add(new CaseEntry(
                visit.caseNumber(),
                visit.agency(),
                SERIES,
                PROCEDURE,
                visit.kind(),
                arrival.on(),
                visit.summary(),
                visit.receivedBy(),
                at));
        jdbc.sql(
                        """
                insert into kntc.reception_visit (case_number, agency, visited_on, log_year, log_number, search_text, facts)
                select :caseNumber, :agency, :on, :year, coalesce(max(log_number), 0) + 1, :searchText, cast(:facts as jsonb)
                from kntc.reception_visit where agency = :agency and log_year = :year""")
                .param("caseNumber", visit.caseNumber().value())
                .param("agency", visit.agency().value())
                .param("on", arrival.on())
                .param("year", year)
                .param("searchText", searchText(visit))
                .param("facts", write(json, visit.facts()))
                .update();
    }

    /** Its case locked until the transaction ends. @throws NotFound if there is no visit of that number */
    Visit lock(CaseNumber caseNumber) {
        return visit(ledger.lock(caseNumber)).orElseThrow(() -> new NotFound("Không có lượt tiếp này."));
    }

    Optional<Visit> find(CaseNumber caseNumber) {
        return ledger.find(caseNumber).flatMap(this::visit);
    }

    private Optional<Visit> visit(CaseLedger.Line line) {
        var entry = line.entry();
        return jdbc.sql("select facts from kntc.reception_visit where case_number = :caseNumber")
                .param("caseNumber", entry.caseNumber().value())
                .query(String.class)
                .optional()
                .map(facts -> new Visit(
                                entry.caseNumber(),
                                entry.agency(),
                                entry.registeredBy(),
                                entry.kind(),
                                entry.summary(),
                                read(json, facts, Visit.Facts.class))
                        .standing(line.status(), line.outcome()));
    }

    void save(Visit visit) {
        ledger.describe(visit.caseNumber(), visit.kind(), visit.status(), visit.summary(), visit.outcome());
        keepFacts(visit);
    }

    /** What the ledger tells of the visit stays. */
    void keepFacts(Visit visit) {
        jdbc.sql(
                        """
                update kntc.reception_visit set facts = cast(:facts as jsonb), search_text = :searchText
                where case_number = :caseNumber""")
                .param("facts", write(json, visit.facts()))
                .param("searchText", searchText(visit))
                .param("caseNumber", visit.caseNumber().value())
                .update();
    }

    /**
     * Lines of the log, oldest first.
     *
     * @param text words to find without regard to accents and case; blank for all
     * @param most how many lines from {@code skip} on
     */
    List<Line> lines(AgencyId agency, LocalDate from, LocalDate to, String text, int skip, int most) {
        return jdbc.sql(
                        """
                select case_number, visited_on, log_number, facts from kntc.reception_visit
                where agency = :agency and visited_on between :from and :to
                    and not exists (select 1 from unnest(:words::text[]) as word where search_text not like '%' || word || '%')
                order by log_year, log_number offset :skip limit :most""")
                .param("agency", agency.value())
                .param("from", from)
                .param("to", to)
                .param("words", words(text))
                .param("skip", skip)
                .param("most", most)
                .query((row, index) -> line(row))
                .list();
    }

    long count(AgencyId agency, LocalDate from, LocalDate to, String text) {
        return jdbc.sql(
                        """
                select count(*) from kntc.reception_visit
                where agency = :agency and visited_on between :from and :to
                    and not exists (select 1 from unnest(:words::text[]) as word where search_text not like '%' || word || '%')""")
                .param("agency", agency.value())
                .param("from", from)
                .param("to", to)
                .param("words", words(text))
                .query(Long.class)
                .single();
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("log_number"),
                new CaseNumber(row.getString("case_number")),
                row.getDate("visited_on").toLocalDate(),
                read(json, row.getString("facts"), Visit.Facts.class));
    }

    /** Folded words hold letters and digits only, so none of them is a pattern. */
    private static String[] words(String text) {
        return text == null || text.isBlank()
                ? new String[0]
                : Arrays.stream(FoldedText.searchable(text).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new);
    }

    private static String searchText(Visit visit) {
        var arrival = visit.arrival();
        return FoldedText.searchable(String.join(
                " ",
                visit.caseNumber().value(),
                visit.summary(),
                visit.kind().label(),
                Optional.ofNullable(arrival.priorHandling()).orElse(""),
                Optional.ofNullable(arrival.requests()).orElse("")));
    }

    static String write(ObjectMapper json, Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot write the facts of a visit", cause);
        }
    }

    static <T> T read(ObjectMapper json, String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot read the facts of a visit", cause);
        }
    }
}
