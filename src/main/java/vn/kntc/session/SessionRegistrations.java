package vn.kntc.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Who is registered for which session; whoever writes holds the lock of the session's case. */
@Repository
class SessionRegistrations {

    private final JdbcClient jdbc;

    SessionRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Crowded, complex and long cases first; withdrawn ones too. */
    List<Registration> of(CaseNumber session) {
        return jdbc.sql(
                        """
                select * from kntc.session_registration where session_case = :session
                order by crowded desc, complex desc, lasting desc, ordinal""")
                .param("session", session.value())
                .query((row, index) -> registration(row))
                .list();
    }

    /** Those that stand, in the same order. */
    List<Registration> standing(CaseNumber session) {
        return of(session).stream().filter(Registration::stands).toList();
    }

    void add(Registration one) {
        jdbc.sql(
                        """
                insert into kntc.session_registration (session_case, ordinal, registered_case, own_case, people, crowded, complex, lasting,
                    registered_on, registered_by)
                values (:session, :ordinal, :case, :own, :people, :crowded, :complex, :lasting, :on, :by)""")
                .param("session", one.session().value())
                .param("ordinal", one.ordinal())
                .param("case", one.caseNumber().value())
                .param("own", one.ownCase())
                .param("people", one.people())
                .param("crowded", one.matter().crowded())
                .param("complex", one.matter().complex())
                .param("lasting", one.matter().lasting())
                .param("on", one.on())
                .param("by", one.by().value())
                .update();
    }

    /** How urgent it is was seen otherwise when the session was prepared. */
    void flag(CaseNumber session, SessionMatter matter) {
        jdbc.sql(
                        """
                update kntc.session_registration set crowded = :crowded, complex = :complex, lasting = :lasting
                where session_case = :session and registered_case = :case and withdrawn_on is null""")
                .param("crowded", matter.crowded())
                .param("complex", matter.complex())
                .param("lasting", matter.lasting())
                .param("session", session.value())
                .param("case", matter.caseNumber())
                .update();
    }

    void withdraw(Registration one, LocalDate on, String because) {
        jdbc.sql(
                        """
                update kntc.session_registration set withdrawn_on = :on, withdrawn_because = :because
                where session_case = :session and ordinal = :ordinal""")
                .param("on", on)
                .param("because", because)
                .param("session", one.session().value())
                .param("ordinal", one.ordinal())
                .update();
    }

    /** @param number and @param on null for a draft */
    void invited(Registration one, UUID paper, String number, LocalDate on) {
        jdbc.sql(
                        """
                update kntc.session_registration set paper = :paper, paper_number = :number, invited_on = :on
                where session_case = :session and ordinal = :ordinal""")
                .param("paper", paper)
                .param("number", number)
                .param("on", on)
                .param("session", one.session().value())
                .param("ordinal", one.ordinal())
                .update();
    }

    /** Invitations to who is registered, drafts among them, that lie in the file of the case. */
    Set<UUID> invitationsTo(CaseNumber caseNumber) {
        return jdbc
                .sql("select paper from kntc.session_registration where registered_case = :case and paper is not null")
                .param("case", caseNumber.value())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Registration registration(ResultSet row) throws SQLException {
        var caseNumber = row.getString("registered_case");
        return new Registration(
                new CaseNumber(row.getString("session_case")),
                row.getInt("ordinal"),
                new CaseNumber(caseNumber),
                row.getBoolean("own_case"),
                row.getInt("people"),
                new SessionMatter(
                        caseNumber, row.getBoolean("crowded"), row.getBoolean("complex"), row.getBoolean("lasting")),
                row.getObject("registered_on", LocalDate.class),
                new UserId(row.getString("registered_by")),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawn_because"),
                row.getObject("paper", UUID.class),
                row.getString("paper_number"),
                row.getObject("invited_on", LocalDate.class));
    }
}
