package vn.kntc.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;

/** Keeps complaints: one row each, and their acts in the log of the case. */
@Repository
class ComplaintRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final CaseLock cases;
    private final ActLog log;
    private final ComplaintActs acts;

    ComplaintRepository(JdbcClient jdbc, CaseLock cases, ActLog log, ComplaintActs acts) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.log = log;
        this.acts = acts;
    }

    void add(Complaint complaint) {
        var contested = Optional.ofNullable(complaint.contested());
        jdbc.sql(
                        """
                        insert into kntc.complaint (case_number, agency, received_on, written_on, respondent, instance, summary,
                            admissibility_facts, contested_reference, contested_issued_on, contested_received_on, complainants,
                            signers, representatives, forwarded, forwarded_by_front, sender_waits, respondent_office, respondent_seat, status, remote, complex, outcome,
                            opened_at, disciplinary)
                        values (:caseNumber, :agency, :receivedOn, :writtenOn::date, :respondent, :instance, :summary, :facts::jsonb,
                            :reference, :issuedOn::date, :contestedReceivedOn::date, :complainants, :signers::integer,
                            :representatives::integer, :forwarded, :byFront, :senderWaits,
                            :office::text, :seat::text, :status, :remote, :complex, :outcome::text, :openedAt, :disciplinary)
                        """)
                .param("caseNumber", complaint.caseNumber().value())
                .param("agency", complaint.agency().value())
                .param("receivedOn", complaint.receivedOn())
                .param("writtenOn", complaint.writtenOn())
                .param("respondent", complaint.respondent())
                .param("instance", complaint.instance())
                .param("summary", complaint.summary())
                .param("facts", json(complaint.admissibilityFacts()))
                .param("reference", contested.map(ContestedDecision::reference).orElse(null))
                .param("issuedOn", contested.map(ContestedDecision::issuedOn).orElse(null))
                .param(
                        "contestedReceivedOn",
                        contested.map(ContestedDecision::receivedOn).orElse(null))
                .param("complainants", complaint.complainants())
                .param("signers", complaint.group().signers())
                .param("representatives", complaint.group().representatives())
                .param("senderWaits", complaint.sender().awaitsResult())
                .param("forwarded", complaint.forwarded())
                .param("byFront", complaint.forwardedByFront())
                .param("office", complaint.respondentBody().office())
                .param("seat", complaint.respondentBody().seat())
                .param("status", complaint.status().name())
                .param("remote", complaint.remote())
                .param("complex", complaint.complex())
                .param("outcome", null)
                .param("disciplinary", complaint.resolution().disciplinary())
                .param("openedAt", complaint.openedAt().atOffset(ZoneOffset.UTC))
                .update();
        appendActs(complaint);
    }

    /** The row of the complaint as it stands now, and the acts recorded since it was read. */
    void save(Complaint complaint) {
        jdbc.sql(
                        """
                        update kntc.complaint
                        set status = :status, remote = :remote, complex = :complex, outcome = :outcome::text,
                            respondent_office = :office::text, respondent_seat = :seat::text
                        where case_number = :caseNumber
                        """)
                .param("status", complaint.status().name())
                .param("remote", complaint.remote())
                .param("complex", complaint.complex())
                .param(
                        "outcome",
                        complaint.outcome() == null ? null : complaint.outcome().name())
                .param("office", complaint.respondentBody().office())
                .param("seat", complaint.respondentBody().seat())
                .param("caseNumber", complaint.caseNumber().value())
                .update();
        appendActs(complaint);
    }

    private void appendActs(Complaint complaint) {
        complaint
                .newActs()
                .forEach(act -> log.append(complaint.caseNumber(), acts.kindsOf(complaint.resolution()), act));
        complaint.kept();
    }

    Optional<Complaint> find(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.complaint where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query((row, n) -> complaint(row, log.of(caseNumber, acts.kindsOf(instance(row)))))
                .optional();
    }

    /** Complaints of these agencies that are accepted and not decided, or decided and not issued; in the order of their numbers. */
    List<CaseNumber> unresolved(Collection<AgencyId> agencies) {
        return jdbc
                .sql(
                        """
                        select case_number from kntc.complaint
                        where agency = any(:agencies) and status in ('IN_PROGRESS', 'DECIDED') order by case_number""")
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    /**
     * The complaint, its case locked until the transaction ends: sending and publishing go on side by side, and who comes second waits
     * and then builds on what the first recorded.
     *
     * @throws NotFound if the case is no complaint
     */
    Complaint lock(CaseNumber caseNumber) {
        cases.hold(caseNumber);
        return get(caseNumber);
    }

    /** @throws NotFound if the case is no complaint */
    Complaint get(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(ComplaintRepository::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("Không có hồ sơ khiếu nại mang số này.");
    }

    private static Complaint complaint(ResultSet row, List<RecordedAct> acts) throws SQLException {
        var outcome = row.getString("outcome");
        return new Complaint(
                new ComplaintRouted(
                        new CaseNumber(row.getString("case_number")),
                        new AgencyId(row.getString("agency")),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("written_on", LocalDate.class),
                        row.getString("respondent"),
                        row.getInt("instance"),
                        row.getString("summary"),
                        facts(row.getString("admissibility_facts")),
                        contested(row),
                        new GroupFacts(
                                row.getInt("complainants"),
                                row.getObject("signers", Integer.class),
                                row.getObject("representatives", Integer.class)),
                        new CaseHandedOver.Sender(
                                row.getBoolean("forwarded"),
                                row.getBoolean("forwarded_by_front"),
                                row.getBoolean("sender_waits")),
                        new RespondentBody(row.getString("respondent_office"), row.getString("respondent_seat")),
                        row.getBoolean("disciplinary")),
                row.getBoolean("forwarded_by_front"),
                ComplaintStatus.valueOf(row.getString("status")),
                row.getBoolean("remote"),
                row.getBoolean("complex"),
                outcome == null ? null : ComplaintOutcome.valueOf(outcome),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                acts);
    }

    private static ResolutionInstance instance(ResultSet row) throws SQLException {
        return ResolutionInstance.of(row.getInt("instance"), row.getBoolean("disciplinary"));
    }

    private static ContestedDecision contested(ResultSet row) throws SQLException {
        var reference = row.getString("contested_reference");
        if (reference == null) {
            return null;
        }
        return new ContestedDecision(
                reference,
                row.getObject("contested_issued_on", LocalDate.class),
                row.getObject("contested_received_on", LocalDate.class));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), cause);
        }
    }

    private static Map<String, Object> facts(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot read admissibility facts", cause);
        }
    }
}
