package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.law.Law;

/** What the law asks of a transfer beyond the slip, by what the petition is; stands in the table {@code regulateTransfer}. */
@Component
class TransferRules {

    private final Law law;
    private final Vault vault;

    TransferRules(Law law, Vault vault) {
        this.law = law;
        this.vault = vault;
    }

    /** How often it may be sent again after it came back, where the same content goes on once only; empty where nothing limits it. */
    OptionalInt corrections(Transfer transfer, LocalDate on) {
        var corrections = (Integer) ask(transfer, on).get("corrections");
        return corrections == null ? OptionalInt.empty() : OptionalInt.of(corrections);
    }

    /** The paper by which the petitioner is told, where he has to be told in writing. */
    Optional<TransferPaper> notice(Transfer transfer, LocalDate on) {
        return Optional.ofNullable((String) ask(transfer, on).get("notice")).map(TransferPaper::withForm);
    }

    private Map<String, Object> ask(Transfer transfer, LocalDate on) {
        return law.decide(
                        "regulateTransfer",
                        on,
                        Map.of("kind", transfer.origin().kind().name(), "addressee", hasAddressee(transfer)))
                .results()
                .get(0);
    }

    /** Anybody is known who handed the petition in. */
    private boolean hasAddressee(Transfer transfer) {
        return vault.parties(transfer.caseNumber()).stream()
                .map(Party::role)
                .anyMatch(role -> role != PartyRole.RESPONDENT);
    }
}
