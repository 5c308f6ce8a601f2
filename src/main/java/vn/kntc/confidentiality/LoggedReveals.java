package vn.kntc.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/**
 * Reveals, each with its row in the log.
 *
 * <p>The row is written in the caller's transaction: where that is undone, as in a step of the process that failed, nobody has seen
 * anything; and a second connection per reveal could exhaust the pool when many officers work at once.
 */
@Service
@Transactional
class LoggedReveals implements Reveals {

    private static final int SHORTEST_PURPOSE = 10;
    private static final int LONGEST_PURPOSE = 500;
    private static final String PETITION_TEXT = "Nội dung đơn";
    private static final String CORRECTIONS = "Đính chính danh tính";

    private final SealedDeposits deposits;
    private final JdbcClient jdbc;
    private final Clock clock;

    LoggedReveals(SealedDeposits deposits, JdbcClient jdbc, Clock clock) {
        this.deposits = deposits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Identity reveal(CaseNumber caseNumber, int partyNumber, String purpose, UserId by) {
        var identities = open(caseNumber);
        requirePurpose(identities, purpose);
        var party = Pseudonyms.of(identities.stream().map(Identity::role).toList()).stream()
                .filter(candidate -> candidate.number() == partyNumber)
                .findFirst()
                .orElseThrow(() -> new NotFound("Hồ sơ không có người mang số thứ tự này."));
        log(caseNumber, by, party.pseudonym(), purpose);
        return identities.get(partyNumber - 1);
    }

    @Override
    public List<Identity> revealAll(CaseNumber caseNumber, String purpose, UserId by) {
        var identities = open(caseNumber);
        requirePurpose(identities, purpose);
        if (!identities.isEmpty()) {
            var everybody = Pseudonyms.of(
                            identities.stream().map(Identity::role).toList())
                    .stream()
                    .map(Party::pseudonym)
                    .collect(Collectors.joining(", "));
            log(caseNumber, by, everybody, purpose);
        }
        return identities;
    }

    @Override
    public List<Identity> revealActing(CaseNumber caseNumber, String purpose, UserId by) {
        var standings = deposits.standings(caseNumber);
        var everybody = revealAll(caseNumber, purpose, by);
        return IntStream.range(0, everybody.size())
                .filter(index -> standings.get(index) == PartyStanding.ACTING)
                .mapToObj(everybody::get)
                .toList();
    }

    @Override
    public String revealPetitionText(CaseNumber caseNumber, String purpose, UserId by) {
        requirePurpose(open(caseNumber), purpose);
        var text = deposits.petitionText(caseNumber).orElseThrow(LoggedReveals::noSuchCase);
        log(caseNumber, by, PETITION_TEXT, purpose);
        return text;
    }

    @Override
    public List<String> revealCorrections(CaseNumber caseNumber, String purpose, UserId by) {
        requirePurpose(open(caseNumber), purpose);
        var corrections = deposits.corrections(caseNumber);
        if (!corrections.isEmpty()) {
            log(caseNumber, by, CORRECTIONS, purpose);
        }
        return corrections;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RevealEntry> log(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.vault_reveal where case_number = ? order by id desc")
                .param(caseNumber.value())
                .query(LoggedReveals::entry)
                .list();
    }

    private List<Identity> open(CaseNumber caseNumber) {
        var identities =
                deposits.identities(caseNumber).stream().map(deposits::open).toList();
        // an anonymous petition has nobody to reveal, but it is there
        if (identities.isEmpty() && !deposits.exists(caseNumber)) {
            throw noSuchCase();
        }
        return identities;
    }

    /** The log is for common view, so a purpose must not tell who somebody is either. */
    private static void requirePurpose(List<Identity> identities, String purpose) {
        int length = purpose == null ? 0 : purpose.strip().length();
        if (length < SHORTEST_PURPOSE) {
            throw new InvalidInput("purpose", "Hãy ghi rõ mục đích xem danh tính, ít nhất 10 ký tự.");
        }
        if (length > LONGEST_PURPOSE) {
            throw new InvalidInput("purpose", "Mục đích xem danh tính dài nhất 500 ký tự.");
        }
        NeutralityCheck.refuseNaming(PersonalData.of(identities), "purpose", purpose);
    }

    private void log(CaseNumber caseNumber, UserId by, String what, String purpose) {
        jdbc.sql(
                        """
                        insert into kntc.vault_reveal (case_number, revealed_at, revealed_by, what, purpose)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(caseNumber.value(), clock.instant().atOffset(ZoneOffset.UTC), by.value(), what, purpose.strip())
                .update();
    }

    private static NotFound noSuchCase() {
        return new NotFound("Không có hồ sơ này trong kho danh tính.");
    }

    private static RevealEntry entry(ResultSet row, int index) throws SQLException {
        return new RevealEntry(
                row.getObject("revealed_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("revealed_by")),
                row.getString("what"),
                row.getString("purpose"));
    }
}
