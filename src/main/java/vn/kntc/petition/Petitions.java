package vn.kntc.petition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** The register of petitions (sổ đơn, Điều 29 Thông tư 05/2021/TT-TTCP). */
@Repository
class Petitions {

    /** What gets the number, in the register of cases. */
    static final String SERIES = "PETITION";

    /** Key of the process that every petition begins with. */
    static final String PROCEDURE = "petitionProcessing";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CaseLedger ledger;
    private final ActLog log;

    Petitions(JdbcClient jdbc, ObjectMapper json, CaseLedger ledger, ActLog log) {
        this.jdbc = jdbc;
        this.json = json;
        this.ledger = ledger;
        this.log = log;
    }

    CaseNumber nextNumber(AgencyId agency, int year) {
        return ledger.nextNumber(SERIES, agency, year);
    }

    void add(Petition petition) {
        ledger.add(new CaseEntry(
                petition.caseNumber(),
                petition.agency(),
                SERIES,
                PROCEDURE,
                petition.kind(),
                petition.receivedOn(),
                petition.summary(),
                petition.receipt().registeredBy(),
                petition.receipt().registeredAt()));
        var contested = Optional.ofNullable(petition.contested());
        jdbc.sql(
                        """
                insert into kntc.petition (case_number, channel, written_on, people, people_told, representative_appointed, signers, representatives, anonymous,
                    contested_reference, contested_issued_on, contested_received_on, respondent_office, respondent_seat, postmarked_on, arrival_number)
                values (:caseNumber, :channel, cast(:writtenOn as date), :people, :peopleTold, cast(:appointed as boolean), cast(:signers as integer),
                    cast(:representatives as integer), :anonymous, :reference, :issuedOn, :learnedOn, :office, :seat,
                    cast(:postmarkedOn as date), :arrivalNumber)""")
                .param("caseNumber", petition.caseNumber().value())
                .param("channel", petition.channel().name())
                .param("writtenOn", petition.writtenOn())
                .param("people", petition.group().people())
                .param("peopleTold", petition.receipt().peopleTold())
                .param("appointed", petition.representativeAppointed())
                .param("signers", petition.group().signers())
                .param("representatives", petition.group().representatives())
                .param("anonymous", petition.anonymous())
                .param("reference", contested.map(ContestedDecision::reference).orElse(null))
                .param("issuedOn", contested.map(ContestedDecision::issuedOn).orElse(null))
                .param("learnedOn", contested.map(ContestedDecision::receivedOn).orElse(null))
                .param("office", petition.respondent().office())
                .param("seat", petition.respondent().seat())
                .param("postmarkedOn", petition.stamps().postmarkedOn())
                .param("arrivalNumber", petition.stamps().arrivalNumber())
                .update();
    }

    Optional<Petition> find(CaseNumber caseNumber) {
        return ledger.find(caseNumber).flatMap(this::petition);
    }

    /** The petition, its case locked until the transaction ends. @throws NotFound if there is none of that number */
    Petition lock(CaseNumber caseNumber) {
        return petition(ledger.lock(caseNumber)).orElseThrow(() -> new NotFound("Không có hồ sơ này."));
    }

    private Optional<Petition> petition(CaseLedger.Line line) {
        return jdbc.sql("select * from kntc.petition where case_number = :caseNumber")
                .param("caseNumber", line.entry().caseNumber().value())
                .query((row, index) -> petition(line, row))
                .optional();
    }

    /** Writes what the process has found and decided. */
    void save(Petition petition) {
        var outcome = Optional.ofNullable(petition.outcome());
        ledger.describe(
                petition.caseNumber(),
                petition.kind(),
                petition.status(),
                petition.summary(),
                outcome.map(how -> new CaseOutcome(how.code(), how.sentence(), how.closedOn()))
                        .orElse(null));
        jdbc.sql(
                        """
                update kntc.petition set contested_reference = :reference, respondent_office = :office, respondent_seat = :seat,
                    other_law = :otherLaw, people = :people, signers = cast(:signers as integer),
                    representatives = cast(:representatives as integer), representative_appointed = cast(:appointed as boolean), processed_on = cast(:processedOn as date),
                    classification = cast(:classification as jsonb), proposal = cast(:proposal as jsonb), action = :action,
                    guidance = cast(:guidance as jsonb), document_title = :documentTitle, document_number = :documentNumber,
                    document_date = :documentDate
                where case_number = :caseNumber""")
                .param(
                        "reference",
                        Optional.ofNullable(petition.contested())
                                .map(ContestedDecision::reference)
                                .orElse(null))
                .param("office", petition.respondent().office())
                .param("seat", petition.respondent().seat())
                .param("otherLaw", petition.otherLaw())
                .param("people", petition.group().people())
                .param("signers", petition.group().signers())
                .param("representatives", petition.group().representatives())
                .param("appointed", petition.representativeAppointed())
                .param("processedOn", petition.processedOn())
                .param("classification", write(petition.classification()))
                .param("proposal", write(petition.proposal()))
                .param(
                        "action",
                        petition.action() == null ? null : petition.action().name())
                .param("guidance", write(petition.guidance()))
                .param("documentTitle", outcome.map(PetitionOutcome::document).orElse(null))
                .param(
                        "documentNumber",
                        outcome.map(PetitionOutcome::documentNumber).orElse(null))
                .param(
                        "documentDate",
                        outcome.map(PetitionOutcome::documentDate).orElse(null))
                .param("caseNumber", petition.caseNumber().value())
                .update();
    }

    /** How the petition came; empty where the case is none. */
    Optional<Arrival> arrival(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.petition where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> new Arrival(
                        Channel.valueOf(row.getString("channel")),
                        day(row, "written_on"),
                        group(row),
                        row.getObject("representative_appointed", Boolean.class),
                        contested(row),
                        stamps(row)))
                .optional();
    }

    /** What the register tells of these petitions, with one query. */
    Map<CaseNumber, BookLines.Entry> entries(Collection<CaseNumber> caseNumbers) {
        var entries = new HashMap<CaseNumber, BookLines.Entry>();
        jdbc.sql(
                        "select case_number, channel, anonymous, action, postmarked_on, arrival_number from kntc.petition where case_number = any(:cases)")
                .param("cases", caseNumbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .query(row -> {
                    var action = row.getString("action");
                    entries.put(
                            new CaseNumber(row.getString("case_number")),
                            new BookLines.Entry(
                                    Channel.valueOf(row.getString("channel")),
                                    row.getBoolean("anonymous"),
                                    action == null ? null : PetitionAction.valueOf(action),
                                    stamps(row)));
                });
        return entries;
    }

    /** How many people stand behind the petition. @throws NotFound if there is none of that number */
    GroupFacts group(CaseNumber caseNumber) {
        return arrival(caseNumber).map(Arrival::group).orElseThrow(() -> new NotFound("Không có hồ sơ này."));
    }

    /** Who chose the route last. @throws java.util.NoSuchElementException before anybody did */
    UserId lastChooser(CaseNumber caseNumber) {
        return done(caseNumber).stream()
                .filter(recorded -> recorded.act() instanceof PetitionAct.RouteChosen)
                .reduce((earlier, later) -> later)
                .map(RecordedAct::by)
                .orElseThrow();
    }

    /** What the law proposed last. */
    Optional<RouteProposal> proposal(CaseNumber caseNumber) {
        return jdbc.sql("select proposal from kntc.petition where case_number = :caseNumber and proposal is not null")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> read(row.getString("proposal"), RouteProposal.class))
                .optional();
    }

    /** What was done with the petition, oldest first. */
    List<RecordedAct> done(CaseNumber caseNumber) {
        return log.of(caseNumber, PetitionActs.KINDS);
    }

    /** The same of several petitions with one query. */
    Map<CaseNumber, List<RecordedAct>> done(Collection<CaseNumber> caseNumbers) {
        return log.of(caseNumbers, PetitionActs.KINDS);
    }

    private Petition petition(CaseLedger.Line line, ResultSet row) throws SQLException {
        var entry = line.entry();
        var action = row.getString("action");
        return new Petition(
                        new PetitionReceipt(
                                entry.caseNumber(),
                                entry.agency(),
                                Channel.valueOf(row.getString("channel")),
                                entry.receivedOn(),
                                day(row, "written_on"),
                                row.getBoolean("people_told"),
                                row.getBoolean("anonymous"),
                                entry.registeredBy(),
                                entry.registeredAt()),
                        group(row),
                        contested(row),
                        respondent(row),
                        entry.summary())
                .appointing(row.getObject("representative_appointed", Boolean.class))
                .stamped(stamps(row))
                .restored(
                        entry.kind(),
                        line.status(),
                        row.getString("other_law"),
                        read(row.getString("classification"), Classification.class),
                        read(row.getString("proposal"), RouteProposal.class),
                        action == null ? null : PetitionAction.valueOf(action),
                        read(row.getString("guidance"), Guidance.class),
                        day(row, "processed_on"),
                        outcome(line.outcome(), row),
                        !PROCEDURE.equals(entry.procedure()));
    }

    private static PetitionOutcome outcome(CaseOutcome outcome, ResultSet row) throws SQLException {
        return outcome == null
                ? null
                : new PetitionOutcome(
                        outcome.code(),
                        outcome.sentence(),
                        row.getString("document_title"),
                        row.getString("document_number"),
                        day(row, "document_date"),
                        outcome.on());
    }

    static Stamps stamps(ResultSet row) throws SQLException {
        return new Stamps(day(row, "postmarked_on"), row.getString("arrival_number"));
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
