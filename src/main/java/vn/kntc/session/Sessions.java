package vn.kntc.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** The sessions as lines of the ledger and of the schedule. */
@Repository
class Sessions {

    /** Key of the process of every session. */
    static final String PROCEDURE = "leaderReception";

    private static final String SERIES = "SESSION";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CaseLedger ledger;

    Sessions(JdbcClient jdbc, ObjectMapper json, CaseLedger ledger) {
        this.jdbc = jdbc;
        this.json = json;
        this.ledger = ledger;
    }

    /** Whoever else plans a session of that agency and year waits until the transaction ends. */
    CaseNumber nextNumber(AgencyId agency, int year) {
        return ledger.nextNumber(SERIES, agency, year);
    }

    void add(Session session, UserId by, LocalDate on, Instant at) {
        ledger.add(new CaseEntry(
                session.caseNumber(),
                session.agency(),
                SERIES,
                PROCEDURE,
                CaseKind.UNCLASSIFIED,
                on,
                summary(session),
                by,
                at));
        jdbc.sql(
                        """
                insert into kntc.leader_session (case_number, agency, leader, session_on, state, facts)
                values (:caseNumber, :agency, :leader, :on, :state, cast(:facts as jsonb))""")
                .param("caseNumber", session.caseNumber().value())
                .param("agency", session.agency().value())
                .param("leader", session.plan().leader().key())
                .param("on", session.on())
                .param("state", session.state().name())
                .param("facts", write(session.facts()))
                .update();
    }

    /** Its case locked until the transaction ends. @throws NotFound if there is no session of that number */
    Session lock(CaseNumber caseNumber) {
        ledger.lock(caseNumber);
        return find(caseNumber).orElseThrow(() -> new NotFound("Không có phiên tiếp này."));
    }

    Optional<Session> find(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.leader_session where case_number = :caseNumber")
                .param("caseNumber", caseNumber.value())
                .query((row, index) -> session(row))
                .optional();
    }

    /** @param outcome null while the session goes on; else its case ends with it */
    void save(Session session, CaseOutcome outcome) {
        jdbc.sql(
                        """
                update kntc.leader_session set session_on = :on, state = :state, facts = cast(:facts as jsonb)
                where case_number = :caseNumber""")
                .param("on", session.on())
                .param("state", session.state().name())
                .param("facts", write(session.facts()))
                .param("caseNumber", session.caseNumber().value())
                .update();
        ledger.describe(
                session.caseNumber(),
                CaseKind.UNCLASSIFIED,
                outcome == null ? CaseStatus.OPEN : CaseStatus.CLOSED,
                summary(session),
                outcome);
    }

    /** Of these days, in the order of their times; cancelled ones too. */
    List<Session> between(AgencyId agency, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                select * from kntc.leader_session where agency = :agency and session_on between :from and :to
                order by session_on, case_number""")
                .param("agency", agency.value())
                .param("from", from)
                .param("to", to)
                .query((row, index) -> session(row))
                .list();
    }

    /** All of its month that a notice of the schedule tells of: what is still to come and not urgent. */
    List<Session> toPublish(Session session) {
        var first = session.on().withDayOfMonth(1);
        var last = session.on().withDayOfMonth(session.on().lengthOfMonth());
        return between(session.agency(), first, last).stream()
                .filter(other -> other.state().ahead() && !other.plan().urgent())
                .toList();
    }

    /** With which the agency issued the notice of that number; none where it issued no such notice of a schedule. */
    List<Session> noticedWith(AgencyId agency, String notice) {
        return jdbc.sql(
                        """
                select * from kntc.leader_session where agency = :agency
                and facts -> 'publication' ->> 'number' = :notice and facts -> 'publication' ->> 'withOther' = 'false'""")
                .param("agency", agency.value())
                .param("notice", notice)
                .query((row, index) -> session(row))
                .list();
    }

    /** Whose conclusions are not all carried out, of every agency. */
    List<Session> followed() {
        return jdbc.sql("select * from kntc.leader_session where state = 'FOLLOWED' order by case_number")
                .query((row, index) -> session(row))
                .list();
    }

    List<Session> followed(AgencyId agency) {
        return jdbc.sql(
                        """
                select * from kntc.leader_session where state = 'FOLLOWED' and agency = :agency
                order by case_number""")
                .param("agency", agency.value())
                .query((row, index) -> session(row))
                .list();
    }

    /** That case was heard in the session. */
    void heard(Session session, CaseNumber heard) {
        var minutes = session.facts().minutes();
        jdbc.sql(
                        """
                insert into kntc.session_hearing (session_case, heard_case, received_by, receiver, heard_on)
                values (:session, :heard, :receivedBy, :receiver, :on) on conflict do nothing""")
                .param("session", session.caseNumber().value())
                .param("heard", heard.value())
                .param("receivedBy", minutes.receivedBy().name())
                .param("receiver", minutes.receiver(session.plan().leader()))
                .param("on", session.on())
                .update();
    }

    /** A hearing of a case. */
    record Hearing(CaseNumber session, ReceivedBy receivedBy, String receiver, LocalDate on) {}

    /** The newest hearing of each case that was heard. */
    Map<CaseNumber, Hearing> hearings(Collection<CaseNumber> cases) {
        var found = new HashMap<CaseNumber, Hearing>();
        jdbc.sql("select * from kntc.session_hearing where heard_case = any(:cases) order by heard_on")
                .param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
                .query(row -> {
                    found.put(
                            new CaseNumber(row.getString("heard_case")),
                            new Hearing(
                                    new CaseNumber(row.getString("session_case")),
                                    ReceivedBy.valueOf(row.getString("received_by")),
                                    row.getString("receiver"),
                                    row.getObject("heard_on", LocalDate.class)));
                });
        return found;
    }

    private Session session(ResultSet row) throws SQLException {
        return new Session(
                new CaseNumber(row.getString("case_number")),
                new AgencyId(row.getString("agency")),
                SessionState.valueOf(row.getString("state")),
                read(row.getString("facts")));
    }

    private static String summary(Session session) {
        var plan = session.plan();
        return "Phiên tiếp công dân " + (plan.urgent() ? "đột xuất" : "định kỳ") + " "
                + plan.time().shown() + ": " + plan.leader().office();
    }

    private String write(SessionFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot write the facts of a session", cause);
        }
    }

    private SessionFacts read(String text) {
        try {
            return json.readValue(text, SessionFacts.class);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot read the facts of a session", cause);
        }
    }
}
