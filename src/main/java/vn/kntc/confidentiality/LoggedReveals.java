package vn.kntc.confidentiality;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
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

    private static final String PETITION_TEXT = "Nội dung đơn";
    private static final String CORRECTIONS = "Đính chính danh tính";

    private final SealedDeposits deposits;
    private final RevealLog log;

    LoggedReveals(SealedDeposits deposits, RevealLog log) {
        this.deposits = deposits;
        this.log = log;
    }

    @Override
    public Identity reveal(CaseNumber caseNumber, int partyNumber, String purpose, UserId by) {
        var identities = open(caseNumber);
        RevealLog.requirePurpose(identities, purpose);
        var party = Pseudonyms.of(identities.stream().map(Identity::role).toList()).stream()
                .filter(candidate -> candidate.number() == partyNumber)
                .findFirst()
                .orElseThrow(() -> new NotFound("Hồ sơ không có người mang số thứ tự này."));
        log.opened(caseNumber, by, party.pseudonym(), purpose, null);
        return identities.get(partyNumber - 1);
    }

    @Override
    public List<Identity> revealAll(CaseNumber caseNumber, String purpose, UserId by) {
        var identities = open(caseNumber);
        RevealLog.requirePurpose(identities, purpose);
        if (!identities.isEmpty()) {
            var everybody = Pseudonyms.of(
                            identities.stream().map(Identity::role).toList())
                    .stream()
                    .map(Party::pseudonym)
                    .collect(Collectors.joining(", "));
            log.opened(caseNumber, by, everybody, purpose, null);
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
        RevealLog.requirePurpose(open(caseNumber), purpose);
        var text = deposits.petitionText(caseNumber).orElseThrow(LoggedReveals::noSuchCase);
        log.opened(caseNumber, by, PETITION_TEXT, purpose, null);
        return text;
    }

    @Override
    public List<String> revealCorrections(CaseNumber caseNumber, String purpose, UserId by) {
        RevealLog.requirePurpose(open(caseNumber), purpose);
        var corrections = deposits.corrections(caseNumber);
        if (!corrections.isEmpty()) {
            log.opened(caseNumber, by, CORRECTIONS, purpose, null);
        }
        return corrections;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RevealEntry> log(CaseNumber caseNumber) {
        return log.openings(caseNumber);
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

    private static NotFound noSuchCase() {
        return new NotFound("Không có hồ sơ này trong kho danh tính.");
    }
}
