package vn.kntc.confidentiality;

import java.util.List;
import java.util.UUID;
import vn.kntc.shared.SealedColumns;

/** The vault's own, with the word that tells which key is the right one. */
final class VaultColumns implements SealedColumns {

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("kntc.vault_key_check", "sealed", List.of("id"), key -> KeyCheck.CONTEXT),
                new Column(
                        "kntc.vault_identity",
                        "sealed",
                        List.of("deposit_id", "party_no"),
                        key -> SealedDeposits.context(UUID.fromString(key.get(0)), Integer.parseInt(key.get(1)))),
                new Column(
                        "kntc.vault_text",
                        "sealed",
                        List.of("deposit_id"),
                        key -> SealedDeposits.textContext(UUID.fromString(key.get(0)))),
                new Column(
                        "kntc.vault_correction",
                        "sealed",
                        List.of("deposit_id", "correction_no"),
                        key -> SealedDeposits.correctionContext(
                                UUID.fromString(key.get(0)), Integer.parseInt(key.get(1)))));
    }
}
