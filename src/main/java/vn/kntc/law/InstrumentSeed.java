package vn.kntc.law;

import jakarta.annotation.PostConstruct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the instruments' table to what {@code decisions/regimes.yaml} says, for whoever asks the database: the program itself asks the
 * file. Where both say the same, nothing is written.
 */
@Component
final class InstrumentSeed {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<LegalInstrument> wanted;

    InstrumentSeed(JdbcClient jdbc, TransactionTemplate transaction, LawRegister register) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.wanted = register.instruments();
    }

    @PostConstruct
    void follow() {
        if (!new HashSet<>(stored()).equals(new HashSet<>(wanted))) {
            transaction.executeWithoutResult(status -> write());
        }
    }

    private void write() {
        // two nodes that start at once write the same, one after the other
        jdbc.sql("lock table kntc.legal_instrument in share row exclusive mode").update();
        jdbc.sql("delete from kntc.legal_instrument_change").update();
        jdbc.sql("delete from kntc.legal_instrument").update();
        for (var instrument : wanted) {
            jdbc.sql(
                            """
                            insert into kntc.legal_instrument
                                (code, name, kind, signed_on, in_force_from, in_force_to, verification, note)
                            values (:code, :name, :kind, :signed, :from, :to, :verification, :note)""")
                    .param("code", instrument.code())
                    .param("name", instrument.name())
                    .param("kind", instrument.kind().name())
                    .param("signed", instrument.signedOn())
                    .param("from", instrument.inForceFrom())
                    .param("to", instrument.inForceTo())
                    .param("verification", instrument.verification().name())
                    .param("note", instrument.note())
                    .update();
        }
        for (var instrument : wanted) {
            for (var change : instrument.changes()) {
                jdbc.sql(
                                """
                                insert into kntc.legal_instrument_change (instrument, changed_by, how, since, note)
                                values (:instrument, :by, :how, :since, :note)""")
                        .param("instrument", instrument.code())
                        .param("by", change.by())
                        .param("how", change.replaces() ? "REPLACES" : "AMENDS")
                        .param("since", change.since())
                        .param("note", change.note())
                        .update();
            }
        }
    }

    private List<LegalInstrument> stored() {
        Map<String, List<LegalInstrument.Change>> changes = new HashMap<>();
        jdbc.sql(
                        """
                        select instrument, changed_by, how, since, note
                        from kntc.legal_instrument_change order by since nulls last, changed_by""")
                .query(row -> {
                    changes.computeIfAbsent(row.getString("instrument"), code -> new ArrayList<>())
                            .add(new LegalInstrument.Change(
                                    row.getString("changed_by"),
                                    row.getString("how").equals("REPLACES"),
                                    row.getObject("since", LocalDate.class),
                                    row.getString("note")));
                });
        return jdbc.sql(
                        """
                        select code, name, kind, signed_on, in_force_from, in_force_to, verification, note
                        from kntc.legal_instrument""")
                .query((row, n) -> new LegalInstrument(
                        row.getString("code"),
                        row.getString("name"),
                        LegalInstrument.Kind.valueOf(row.getString("kind")),
                        row.getObject("signed_on", LocalDate.class),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getObject("in_force_to", LocalDate.class),
                        Verification.valueOf(row.getString("verification")),
                        row.getString("note"),
                        List.copyOf(changes.getOrDefault(row.getString("code"), List.of()))))
                .list();
    }
}
