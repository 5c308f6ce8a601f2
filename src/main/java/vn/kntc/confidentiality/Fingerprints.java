package vn.kntc.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;

/**
 * The fingerprints of what the vault keeps, taken when a deposit is given to a case. A deposit of before has none until
 * {@link #takeSome}.
 */
@Repository
class Fingerprints implements Likenesses {

    /** What one look-up reads at most: a common name is no reason to read a whole register. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final SealedDeposits deposits;
    private final KeyedDigest digests;

    Fingerprints(JdbcClient jdbc, SealedDeposits deposits, KeyedDigest digests) {
        this.jdbc = jdbc;
        this.deposits = deposits;
        this.digests = digests;
    }

    private record Print(String caseNumber, Set<String> people, ContentPrint content) {}

    /** Takes that of a case whose people and text have just been bound to it; taken twice it stands once. */
    void take(CaseNumber caseNumber) {
        var agency = caseNumber.agency().value();
        var identities =
                deposits.identities(caseNumber).stream().map(deposits::open).toList();
        var people = new PeoplePrints(digests, agency).of(identities);
        var content = ContentPrint.of(
                deposits.petitionText(caseNumber).orElse(""), digests.numbers("fingerprint of texts in " + agency));
        keep(caseNumber, people, content);
    }

    /** Somebody came to the case, or is something else in it. */
    void takeAnew(CaseNumber caseNumber) {
        jdbc.sql(
                        """
                        delete from kntc.vault_fingerprint as print using kntc.vault_deposit as deposit
                        where print.deposit_id = deposit.deposit_id and deposit.case_number = ?""")
                .param(caseNumber.value())
                .update();
        take(caseNumber);
    }

    private void keep(CaseNumber caseNumber, Set<String> people, ContentPrint content) {
        jdbc.sql(
                        """
                        insert into kntc.vault_fingerprint (deposit_id, agency, people, words, signature, bands)
                        select deposit_id, :agency, :people, :words, :signature, :bands from kntc.vault_deposit
                        where case_number = :caseNumber
                        on conflict (deposit_id) do nothing""")
                .param("agency", caseNumber.agency().value())
                .param("people", people.toArray(String[]::new))
                .param("words", content.words())
                .param("signature", content.signature())
                .param("bands", content.bands())
                .param("caseNumber", caseNumber.value())
                .update();
    }

    /** Takes those that are missing, at most so many at once; returns how many. */
    int takeSome(int most) {
        var missing = jdbc.sql(
                        """
                        select case_number from kntc.vault_deposit as deposit where case_number is not null
                        and not exists (select 1 from kntc.vault_fingerprint as print where print.deposit_id = deposit.deposit_id)
                        limit :most""")
                .param("most", most)
                .query(String.class)
                .list();
        missing.stream().map(CaseNumber::new).forEach(this::takeOfBefore);
        return missing.size();
    }

    /** What is damaged can be opened by nobody; it is like nothing, and does not keep the others from their turn. */
    private void takeOfBefore(CaseNumber caseNumber) {
        try {
            take(caseNumber);
        } catch (IllegalStateException damaged) {
            keep(caseNumber, Set.of(), new ContentPrint(0, new int[0]));
        }
    }

    /** With another key nothing of before is told again: all are taken anew, in the caller's transaction. */
    void takeAllAnew() {
        jdbc.sql("delete from kntc.vault_fingerprint").update();
        takeSome(Integer.MAX_VALUE);
    }

    /** False in a database that no program with fingerprints has been started on yet. */
    static boolean keptIn(JdbcClient jdbc) {
        return jdbc.sql("select to_regclass('kntc.vault_fingerprint') is not null")
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Likeness> of(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select deposit.case_number, print.* from kntc.vault_fingerprint as print
                        join kntc.vault_deposit as deposit using (deposit_id) where deposit.case_number = :caseNumber""")
                .param("caseNumber", caseNumber.value())
                .query(Fingerprints::print)
                .optional()
                .map(own -> byIndex(() -> like(own, caseNumber)))
                .orElse(List.of());
    }

    /**
     * PostgreSQL knows nothing of how rare an element of these arrays is, takes thirty-five of them for a seventh of the table, and would
     * read all of it.
     */
    private <T> T byIndex(Supplier<T> lookUp) {
        readsWholeTables("off");
        var found = lookUp.get();
        readsWholeTables("on");
        return found;
    }

    /** For the rest of the transaction. */
    private void readsWholeTables(String onOrOff) {
        jdbc.sql(
                        "select set_config('enable_seqscan', :setting, true) || set_config('enable_indexscan', :setting, true)")
                .param("setting", onOrOff)
                .query(String.class)
                .single();
    }

    private List<Likeness> like(Print own, CaseNumber caseNumber) {
        return jdbc
                .sql(
                        """
                        with alike as materialized (select * from kntc.vault_fingerprint as print
                            where (print.people && :people::text[] or print.bands && :bands::bigint[]) and print.agency = :agency)
                        select deposit.case_number, alike.* from alike join kntc.vault_deposit as deposit using (deposit_id)
                        where deposit.case_number <> :caseNumber limit :most""")
                .param("people", own.people().toArray(String[]::new))
                .param("bands", own.content().bands())
                .param("agency", caseNumber.agency().value())
                .param("caseNumber", caseNumber.value())
                .param("most", MOST)
                .query(Fingerprints::print)
                .list()
                .stream()
                .map(other -> likeness(own, other))
                .sorted(Comparator.comparing(Likeness::content)
                        .reversed()
                        .thenComparing(Likeness::people)
                        .thenComparing(likeness -> likeness.other().value()))
                .toList();
    }

    private static Likeness likeness(Print own, Print other) {
        return new Likeness(
                new CaseNumber(other.caseNumber()),
                PeoplePrints.common(own.people(), other.people()),
                own.content().likeness(other.content()),
                Math.min(own.content().words(), other.content().words()));
    }

    private static Print print(ResultSet row, int index) throws SQLException {
        var signature = (Integer[]) row.getArray("signature").getArray();
        return new Print(
                row.getString("case_number"),
                Set.of((String[]) row.getArray("people").getArray()),
                new ContentPrint(
                        row.getInt("words"),
                        Arrays.stream(signature).mapToInt(Integer::intValue).toArray()));
    }
}
