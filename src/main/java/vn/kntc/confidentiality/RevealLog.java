package vn.kntc.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The rows of the log of openings; it holds no identity. */
@Repository
class RevealLog {

    /** Stands for a purpose that nobody told. */
    static final String UNTOLD = "Không ghi";

    /** Of a text that told who denounces. */
    private static final String NAMED = "Lời ghi không được nhận; người ghi biết là đã đúng.";

    private static final int SHORTEST_PURPOSE = 10;
    private static final int LONGEST_PURPOSE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    RevealLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The log is for common view, so a purpose must not tell who somebody is either.
     *
     * @throws InvalidInput if it is missing, too short, too long or names somebody of the case
     */
    static void requirePurpose(List<Identity> identities, String purpose) {
        requireLength(purpose);
        NeutralityCheck.refuseNaming(PersonalData.of(identities), "purpose", purpose);
    }

    /** @throws InvalidInput if it is missing, too short or too long */
    static void requireLength(String purpose) {
        int length = purpose == null ? 0 : purpose.strip().length();
        if (length < SHORTEST_PURPOSE) {
            throw new InvalidInput("purpose", "Hãy ghi rõ mục đích xem danh tính, ít nhất 10 ký tự.");
        }
        if (length > LONGEST_PURPOSE) {
            throw new InvalidInput("purpose", "Mục đích xem danh tính dài nhất 500 ký tự.");
        }
    }

    /** @param disclosure the grant by which it was opened, or null */
    void opened(CaseNumber caseNumber, UserId by, String what, String purpose, CaseNumber disclosure) {
        add(caseNumber, by, what, purpose, disclosure, null);
    }

    void refused(CaseNumber caseNumber, UserId by, String what, String purpose, String refusal) {
        add(caseNumber, by, what, purpose, null, refusal);
    }

    private void add(
            CaseNumber caseNumber, UserId by, String what, String purpose, CaseNumber disclosure, String refusal) {
        jdbc.sql(
                        """
                        insert into kntc.vault_reveal (case_number, revealed_at, revealed_by, what, purpose, disclosure, refusal)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        caseNumber.value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.value(),
                        what,
                        purpose.strip(),
                        disclosure == null ? null : disclosure.value(),
                        refusal)
                .update();
    }

    /** What was opened, newest first. */
    List<RevealEntry> openings(CaseNumber caseNumber) {
        return views(caseNumber).stream()
                .filter(view -> view.refusal() == null)
                .map(view -> new RevealEntry(view.at(), view.by(), view.what(), view.purpose()))
                .toList();
    }

    /** What was opened and what was refused, newest first. */
    List<IdentityGrants.View> views(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select revealed_at, revealed_by, what, purpose, disclosure, refusal, id from kntc.vault_reveal
                        where case_number = :case
                        union all
                        select refused_at, refused_by, what, :untold, null, :refusal, id from kntc.naming_attempt
                        where case_number = :case
                        order by revealed_at desc, id desc""")
                .param("case", caseNumber.value())
                .param("untold", UNTOLD)
                .param("refusal", NAMED)
                .query(RevealLog::view)
                .list();
    }

    private static IdentityGrants.View view(ResultSet row, int index) throws SQLException {
        return new IdentityGrants.View(
                row.getObject("revealed_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("revealed_by")),
                row.getString("what"),
                row.getString("purpose"),
                Optional.ofNullable(row.getString("disclosure"))
                        .map(CaseNumber::new)
                        .orElse(null),
                row.getString("refusal"));
    }
}
