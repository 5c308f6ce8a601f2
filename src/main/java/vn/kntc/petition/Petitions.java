package vn.kntc.petition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** The register of petitions (sổ đơn, Điều 29 Thông tư 05/2021/TT-TTCP). */
@Repository
class Petitions {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Petitions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Gives the next number of the agency and year; the counter's row stays locked until the transaction ends. */
    CaseNumber nextNumber(AgencyId agency, int year) {
        int next = jdbc.sql(
                        """
                insert into kntc.case_counter as counter (agency, year, last) values (:agency, :year, 1)
                on conflict (agency, year) do update set last = counter.last + 1
                returning last""")
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return new CaseNumber("%s-%04d-%06d".formatted(agency.value().toUpperCase(Locale.ROOT), year, next));
    }

    void add(Petition petition) {
        var contested = Optional.ofNullable(petition.contested());
        jdbc.sql(
                        """
                insert into kntc.petition (case_number, agency, channel, received_on, written_on, kind, status, people, people_told,
                    signers, representatives, anonymous,
                    contested_reference, contested_issued_on, contested_received_on, respondent_office, respondent_seat, summary,
                    search_text, registered_by, registered_at)
                values (:caseNumber, :agency, :channel, :receivedOn, cast(:writtenOn as date), :kind, :status, :people, :peopleTold,
                    cast(:signers as integer), cast(:representatives as integer), :anonymous, :reference, :issuedOn,
                    :learnedOn, :office, :seat, :summary, :searchText, :registeredBy, :registeredAt)""")
                .param("caseNumber", petition.caseNumber().value())
                .param("agency", petition.agency().value())
                .param("channel", petition.channel().name())
                .param("receivedOn", petition.receivedOn())
                .param("writtenOn", petition.writtenOn())
                .param("kind", petition.kind().name())
                .param("status", petition.status().name())
                .param("people", petition.group().people())
                .param("peopleTold", petition.peopleTold())
                .param("signers", petition.group().signers())
                .param("representatives", petition.group().representatives())
                .param("anonymous", petition.anonymous())
                .param("reference", contested.map(ContestedDecision::reference).orElse(null))
                .param("issuedOn", contested.map(ContestedDecision::issuedOn).orElse(null))
                .param("learnedOn", contested.map(ContestedDecision::receivedOn).orElse(null))
                .param("office", petition.respondent().office())
                .param("seat", petition.respondent().seat())
                .param("summary", petition.summary())
                .param("searchText", SearchText.of(petition.caseNumber() + " " + petition.summary()))
                .param("registeredBy", petition.registeredBy().value())
                .param("registeredAt", Timestamp.from(petition.registeredAt()))
                .update();
    }

    Optional<Petition> find(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.petition where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> petition(row))
                .optional();
    }

    /** The petition, locked until the transaction ends. @throws NotFound if there is none of that number */
    Petition lock(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.petition where case_number = :caseNumber for update")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> petition(row))
                .optional()
                .orElseThrow(() -> new NotFound("Không có hồ sơ này."));
    }

    /** Writes what the process has found and decided. */
    void save(Petition petition) {
        var outcome = Optional.ofNullable(petition.outcome());
        jdbc.sql(
                        """
                update kntc.petition set summary = :summary, search_text = :searchText, contested_reference = :reference,
                    respondent_office = :office, respondent_seat = :seat, kind = :kind, status = :status, other_law = :otherLaw, people = :people,
                    signers = cast(:signers as integer), representatives = cast(:representatives as integer),
                    processed_on = cast(:processedOn as date),
                    classification = cast(:classification as jsonb), proposal = cast(:proposal as jsonb), action = :action,
                    guidance = cast(:guidance as jsonb),
                    outcome_code = :outcomeCode, outcome = :outcome, document_title = :documentTitle,
                    document_number = :documentNumber,
                    document_date = :documentDate, closed_on = :closedOn
                where case_number = :caseNumber""")
                .param(
                        "reference",
                        Optional.ofNullable(petition.contested())
                                .map(ContestedDecision::reference)
                                .orElse(null))
                .param("office", petition.respondent().office())
                .param("seat", petition.respondent().seat())
                .param("summary", petition.summary())
                .param("searchText", SearchText.of(petition.caseNumber() + " " + petition.summary()))
                .param("kind", petition.kind().name())
                .param("status", petition.status().name())
                .param("otherLaw", petition.otherLaw())
                .param("people", petition.group().people())
                .param("signers", petition.group().signers())
                .param("representatives", petition.group().representatives())
                .param("processedOn", petition.processedOn())
                .param("classification", write(petition.classification()))
                .param("proposal", write(petition.proposal()))
                .param(
                        "action",
                        petition.action() == null ? null : petition.action().name())
                .param("guidance", write(petition.guidance()))
                .param("outcomeCode", outcome.map(Petition.Outcome::code).orElse(null))
                .param("outcome", outcome.map(Petition.Outcome::sentence).orElse(null))
                .param("documentTitle", outcome.map(Petition.Outcome::document).orElse(null))
                .param(
                        "documentNumber",
                        outcome.map(Petition.Outcome::documentNumber).orElse(null))
                .param(
                        "documentDate",
                        outcome.map(Petition.Outcome::documentDate).orElse(null))
                .param("closedOn", outcome.map(Petition.Outcome::closedOn).orElse(null))
                .param("caseNumber", petition.caseNumber().value())
                .update();
    }

    void addChoice(
            CaseNumber caseNumber,
            PetitionAction proposed,
            PetitionAction chosen,
            String reason,
            UserId by,
            Instant at) {
        jdbc.sql(
                        """
                insert into kntc.petition_choice (case_number, proposed, chosen, reason, chosen_by, chosen_at)
                values (:caseNumber, :proposed, :chosen, :reason, :by, :at)""")
                .param("caseNumber", caseNumber.value())
                .param("proposed", proposed.name())
                .param("chosen", chosen.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void addApproval(CaseNumber caseNumber, boolean approved, String remark, UserId by, Instant at) {
        jdbc.sql(
                        """
                insert into kntc.petition_approval (case_number, approved, remark, answered_by, answered_at)
                values (:caseNumber, :approved, :remark, :by, :at)""")
                .param("caseNumber", caseNumber.value())
                .param("approved", approved)
                .param("remark", remark)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** How many people stand behind the petition. @throws NotFound if there is none of that number */
    GroupFacts group(CaseNumber caseNumber) {
        return jdbc.sql("select people, signers, representatives from kntc.petition where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> group(row))
                .optional()
                .orElseThrow(() -> new NotFound("Không có hồ sơ này."));
    }

    /** Who chose the route last. */
    UserId lastChooser(CaseNumber caseNumber) {
        return jdbc.sql(
                        "select chosen_by from kntc.petition_choice where case_number = :caseNumber order by id desc limit 1")
                .param("caseNumber", caseNumber.value())
                .query(String.class)
                .optional()
                .map(UserId::new)
                .orElseThrow();
    }

    /** What the law proposed last. */
    Optional<RouteProposal> proposal(CaseNumber caseNumber) {
        return jdbc.sql("select proposal from kntc.petition where case_number = :caseNumber and proposal is not null")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> read(row.getString("proposal"), RouteProposal.class))
                .optional();
    }

    /** Choices and answers, oldest first. */
    List<PetitionCourse.Step> steps(CaseNumber caseNumber) {
        var steps = new ArrayList<PetitionCourse.Step>();
        steps.addAll(jdbc.sql("select * from kntc.petition_choice where case_number = :caseNumber order by id")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> new PetitionCourse.Choice(
                        row.getTimestamp("chosen_at").toInstant(),
                        new UserId(row.getString("chosen_by")),
                        PetitionAction.valueOf(row.getString("proposed")),
                        PetitionAction.valueOf(row.getString("chosen")),
                        row.getString("reason")))
                .list());
        steps.addAll(jdbc.sql("select * from kntc.petition_approval where case_number = :caseNumber order by id")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> new PetitionCourse.Answer(
                        row.getTimestamp("answered_at").toInstant(),
                        new UserId(row.getString("answered_by")),
                        row.getBoolean("approved"),
                        row.getString("remark")))
                .list());
        // a choice comes before its answer, also where a clock stood still between them
        steps.sort(Comparator.comparing(PetitionCourse.Step::at));
        return List.copyOf(steps);
    }

    private Petition petition(ResultSet row) throws SQLException {
        var action = row.getString("action");
        return new Petition(
                        new CaseNumber(row.getString("case_number")),
                        new AgencyId(row.getString("agency")),
                        Channel.valueOf(row.getString("channel")),
                        day(row, "received_on"),
                        day(row, "written_on"),
                        group(row),
                        row.getBoolean("people_told"),
                        row.getBoolean("anonymous"),
                        contested(row),
                        respondent(row),
                        row.getString("summary"),
                        new UserId(row.getString("registered_by")),
                        row.getTimestamp("registered_at").toInstant())
                .restored(
                        PetitionKind.valueOf(row.getString("kind")),
                        CaseStatus.valueOf(row.getString("status")),
                        row.getString("other_law"),
                        read(row.getString("classification"), Classification.class),
                        read(row.getString("proposal"), RouteProposal.class),
                        action == null ? null : PetitionAction.valueOf(action),
                        read(row.getString("guidance"), Guidance.class),
                        day(row, "processed_on"),
                        outcome(row));
    }

    private static Petition.Outcome outcome(ResultSet row) throws SQLException {
        var code = row.getString("outcome_code");
        return code == null
                ? null
                : new Petition.Outcome(
                        code,
                        row.getString("outcome"),
                        row.getString("document_title"),
                        row.getString("document_number"),
                        day(row, "document_date"),
                        day(row, "closed_on"));
    }

    static GroupFacts group(ResultSet row) throws SQLException {
        return new GroupFacts(
                row.getInt("people"),
                row.getObject("signers", Integer.class),
                row.getObject("representatives", Integer.class));
    }

    static ContestedDecision contested(ResultSet row) throws SQLException {
        var reference = row.getString("contested_reference");
        return reference == null
                ? null
                : new ContestedDecision(reference, day(row, "contested_issued_on"), day(row, "contested_received_on"));
    }

    static RespondentBody respondent(ResultSet row) throws SQLException {
        return new RespondentBody(row.getString("respondent_office"), row.getString("respondent_seat"));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    private String write(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot write a petition's facts", cause);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot read a petition's facts", cause);
        }
    }
}
