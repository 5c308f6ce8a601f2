package vn.kntc.confidentiality;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** The vault on the sealed rows. */
@Service
@Transactional
class IdentityVault implements Vault {

    private static final Duration UNBOUND_KEPT = Duration.ofDays(1);

    /** A deposit has no number yet; its people and its text are what the answer is about. */
    private static final String DEPOSIT = "deposit";

    private final SealedDeposits deposits;
    private final Fingerprints fingerprints;
    private final NeutralityCheck neutrality;
    private final NeutralityQuestions questions;
    private final Reveals reveals;
    private final ObjectProvider<PeopleElsewhere> elsewhere;
    private final Clock clock;

    IdentityVault(
            SealedDeposits deposits,
            Fingerprints fingerprints,
            NeutralityCheck neutrality,
            NeutralityQuestions questions,
            Reveals reveals,
            ObjectProvider<PeopleElsewhere> elsewhere,
            Clock clock) {
        this.deposits = deposits;
        this.fingerprints = fingerprints;
        this.reveals = reveals;
        this.elsewhere = elsewhere;
        this.questions = questions;
        this.neutrality = neutrality;
        this.clock = clock;
    }

    @Override
    public void deposit(UUID depositId, List<Identity> identities, String petitionText, String neutralSummary) {
        identities.forEach(identity -> Objects.requireNonNull(identity.role(), "role"));
        neutrality.require(identities, false, DEPOSIT, "summary", neutralSummary);
        deposits.put(depositId, identities, petitionText == null ? "" : petitionText, clock.instant());
    }

    @Override
    public void bind(UUID depositId, CaseNumber caseNumber) {
        deposits.bind(depositId, caseNumber, clock.instant());
        fingerprints.take(caseNumber);
    }

    /** The summary that goes with it was held against the same people when it was worded. */
    @Override
    public void handOn(CaseNumber from, UUID depositId, String purpose, UserId by) {
        var identities = reveals.revealAll(from, purpose, by);
        deposits.put(depositId, identities, reveals.revealPetitionText(from, purpose, by), clock.instant());
        deposits.keepDepositCloser(depositId, deposits.isKeptCloser(from));
        deposits.keepStandings(from, depositId);
        deposits.keepCorrections(from, depositId);
    }

    @Override
    public void share(CaseNumber from, UUID depositId) {
        sharePeople(from, depositId, deposits.petitionText(from).orElseThrow(IdentityVault::noSuchCase));
    }

    @Override
    public void sharePeople(CaseNumber from, UUID depositId, String petitionText) {
        if (!deposits.exists(from)) {
            throw noSuchCase();
        }
        var identities = deposits.identities(from).stream().map(deposits::open).toList();
        deposits.put(depositId, identities, petitionText, clock.instant());
        deposits.keepStandings(from, depositId);
        deposits.keepCorrections(from, depositId);
    }

    @Override
    public String add(CaseNumber caseNumber, Identity identity) {
        Objects.requireNonNull(identity.role(), "role");
        if (!deposits.add(caseNumber, identity)) {
            throw noSuchCase();
        }
        var parties = parties(caseNumber);
        return parties.get(parties.size() - 1).pseudonym();
    }

    @Override
    public void correct(CaseNumber caseNumber, String text) {
        if (!deposits.correct(caseNumber, text)) {
            throw noSuchCase();
        }
    }

    @Override
    public int join(CaseNumber caseNumber, Identity identity) {
        Objects.requireNonNull(identity.role(), "role");
        int number = deposits.join(caseNumber, identity).orElseThrow(IdentityVault::noSuchCase);
        fingerprints.takeAnew(caseNumber);
        return number;
    }

    @Override
    public void become(CaseNumber caseNumber, int party, PartyRole role) {
        requireOne(deposits.become(caseNumber, party, role));
        fingerprints.takeAnew(caseNumber);
    }

    @Override
    public void leave(CaseNumber caseNumber, int party) {
        requireOne(deposits.leave(caseNumber, party));
    }

    private static void requireOne(boolean found) {
        if (!found) {
            throw new NotFound("Hồ sơ không có người mang số thứ tự này.");
        }
    }

    private static NotFound noSuchCase() {
        return new NotFound("Không có hồ sơ này trong kho danh tính.");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Party> parties(CaseNumber caseNumber) {
        return Pseudonyms.of(deposits.roles(caseNumber), deposits.standings(caseNumber));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, List<Party>> parties(Collection<CaseNumber> caseNumbers) {
        var parties = new HashMap<CaseNumber, List<Party>>();
        deposits.roles(caseNumbers).forEach((caseNumber, roles) -> parties.put(caseNumber, Pseudonyms.of(roles)));
        return parties;
    }

    @Override
    @Transactional(readOnly = true)
    public void requireNeutral(CaseNumber caseNumber, String field, String text) {
        requireNeutral(caseNumber, new OwnWords().with(field, text));
    }

    @Override
    @Transactional(readOnly = true)
    public void requireNeutral(CaseNumber caseNumber, OwnWords words) {
        if (words.byField().isEmpty()) {
            return;
        }
        requireOwnPeopleUnnamed(caseNumber, words);
        elsewhere
                .orderedStream()
                .flatMap(room -> room.of(caseNumber).stream())
                .distinct()
                .filter(other -> !other.equals(caseNumber))
                .forEach(other -> requireOwnPeopleUnnamed(other, words));
    }

    private void requireOwnPeopleUnnamed(CaseNumber caseNumber, OwnWords words) {
        var identities =
                deposits.identities(caseNumber).stream().map(deposits::open).toList();
        boolean closer = deposits.isKeptCloser(caseNumber);
        words.byField()
                .forEach((field, text) -> neutrality.require(identities, closer, caseNumber.value(), field, text));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayTell(CaseNumber caseNumber, String text) {
        var data = PersonalData.of(
                deposits.identities(caseNumber).stream().map(deposits::open).toList());
        return data.firstIn(text).isPresent() || data.allusionIn(text).isPresent();
    }

    @Override
    public void keepCloser(CaseNumber caseNumber, boolean closer) {
        deposits.keepCloser(caseNumber, closer);
    }

    @Override
    public void answerNobody(UUID question, UserId by) {
        questions.answerNobody(question, by);
    }

    /** Each row goes once, whichever node comes first; a deposit that is being bound at this moment stays. */
    @Override
    @Scheduled(cron = "${kntc.vault.discard-cron:0 15 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    public int discardUnbound() {
        return deposits.discardUnbound(clock.instant().minus(UNBOUND_KEPT));
    }
}
