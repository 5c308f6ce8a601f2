package vn.kntc.confidentiality;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;

/** The vault on the sealed rows. */
@Service
@Transactional
class IdentityVault implements Vault {

    private static final Duration UNBOUND_KEPT = Duration.ofDays(1);

    private final SealedDeposits deposits;
    private final Clock clock;

    IdentityVault(SealedDeposits deposits, Clock clock) {
        this.deposits = deposits;
        this.clock = clock;
    }

    @Override
    public void deposit(UUID depositId, List<Identity> identities, String petitionText, String neutralSummary) {
        identities.forEach(identity -> Objects.requireNonNull(identity.role(), "role"));
        NeutralityCheck.require(identities, "summary", neutralSummary);
        deposits.put(depositId, identities, petitionText == null ? "" : petitionText, clock.instant());
    }

    @Override
    public void bind(UUID depositId, CaseNumber caseNumber) {
        deposits.bind(depositId, caseNumber, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Party> parties(CaseNumber caseNumber) {
        return Pseudonyms.of(deposits.roles(caseNumber));
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
        var identities =
                deposits.identities(caseNumber).stream().map(deposits::open).toList();
        words.byField().forEach((field, text) -> NeutralityCheck.require(identities, field, text));
    }

    /** Each row goes once, whichever node comes first; a deposit that is being bound at this moment stays. */
    @Override
    @Scheduled(cron = "${kntc.vault.discard-cron:0 15 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    public int discardUnbound() {
        return deposits.discardUnbound(clock.instant().minus(UNBOUND_KEPT));
    }
}
