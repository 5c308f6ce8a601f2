package vn.kntc.confidentiality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.Sealer;

/** The rows of the vault; what names people is sealed before it goes there, each row with its own place as context. */
@Repository
class SealedDeposits {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Sealer sealer;

    SealedDeposits(JdbcClient jdbc, JdbcOperations batches, Sealer sealer) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.sealer = sealer;
    }

    /** A sealed identity and where it stands. */
    record SealedIdentity(UUID depositId, int number, PartyRole role, byte[] sealed, PartyStanding standing) {

        /** Of who acts in his case. */
        SealedIdentity(UUID depositId, int number, PartyRole role, byte[] sealed) {
            this(depositId, number, role, sealed, PartyStanding.ACTING);
        }
    }

    /** Keeps a deposit in place of an earlier one of the same id. */
    void put(UUID depositId, List<Identity> identities, String petitionText, Instant at) {
        int open = jdbc.sql(
                        """
                        insert into kntc.vault_deposit (deposit_id, deposited_at) values (?, ?)
                        on conflict (deposit_id) do update set deposited_at = excluded.deposited_at
                        where vault_deposit.case_number is null
                        """)
                .params(depositId, at.atOffset(ZoneOffset.UTC))
                .update();
        if (open == 0) {
            throw new InvalidInput("depositId", "Thông tin này đã thuộc một hồ sơ nên không thay được nữa.");
        }
        jdbc.sql("delete from kntc.vault_identity where deposit_id = ?")
                .param(depositId)
                .update();
        var rows = new ArrayList<Object[]>();
        for (int number = 1; number <= identities.size(); number++) {
            var identity = identities.get(number - 1);
            rows.add(new Object[] {
                depositId, number, identity.role().name(), sealer.seal(json(identity), context(depositId, number))
            });
        }
        batches.batchUpdate(
                "insert into kntc.vault_identity (deposit_id, party_no, role, sealed) values (?, ?, ?, ?)", rows);
        jdbc.sql(
                        """
                        insert into kntc.vault_text (deposit_id, sealed) values (?, ?)
                        on conflict (deposit_id) do update set sealed = excluded.sealed
                        """)
                .params(depositId, sealer.seal(petitionText.getBytes(StandardCharsets.UTF_8), textContext(depositId)))
                .update();
    }

    /** One more person of the case, under the next number. @return false where nothing of that case is here */
    boolean add(CaseNumber caseNumber, Identity identity) {
        var deposit = jdbc.sql("select deposit_id from kntc.vault_deposit where case_number = ? for update")
                .param(caseNumber.value())
                .query(UUID.class)
                .optional();
        deposit.ifPresent(id -> {
            int number = jdbc.sql("select coalesce(max(party_no), 0) + 1 from kntc.vault_identity where deposit_id = ?")
                    .param(id)
                    .query(Integer.class)
                    .single();
            jdbc.sql("insert into kntc.vault_identity (deposit_id, party_no, role, sealed) values (?, ?, ?, ?)")
                    .params(id, number, identity.role().name(), sealer.seal(json(identity), context(id, number)))
                    .update();
        });
        return deposit.isPresent();
    }

    void bind(UUID depositId, CaseNumber caseNumber, Instant at) {
        int bound;
        try {
            bound = jdbc.sql(
                            """
                            update kntc.vault_deposit set case_number = ?, bound_at = ?
                            where deposit_id = ? and case_number is null
                            """)
                    .params(caseNumber.value(), at.atOffset(ZoneOffset.UTC), depositId)
                    .update();
        } catch (DuplicateKeyException caseHasAnother) {
            throw new InvalidInput("depositId", "Hồ sơ này đã có thông tin người nộp đơn.");
        }
        if (bound == 1) {
            return;
        }
        var owner = jdbc.sql("select case_number from kntc.vault_deposit where deposit_id = ?")
                .param(depositId)
                .query(String.class)
                .optional();
        if (owner.isEmpty()) {
            throw new InvalidInput(
                    "depositId", "Thông tin đã nhập không còn được giữ vì để quá một ngày; hãy nhập lại đơn từ đầu.");
        }
        if (!owner.get().equals(caseNumber.value())) {
            throw new InvalidInput("depositId", "Thông tin này đã thuộc một hồ sơ khác.");
        }
    }

    boolean exists(CaseNumber caseNumber) {
        return jdbc.sql("select exists (select 1 from kntc.vault_deposit where case_number = ?)")
                .param(caseNumber.value())
                .query(Boolean.class)
                .single();
    }

    boolean isKeptCloser(CaseNumber caseNumber) {
        return jdbc.sql("select exists (select 1 from kntc.vault_deposit where case_number = ? and kept_closer)")
                .param(caseNumber.value())
                .query(Boolean.class)
                .single();
    }

    void keepCloser(CaseNumber caseNumber, boolean closer) {
        jdbc.sql("update kntc.vault_deposit set kept_closer = ? where case_number = ? and kept_closer <> ?")
                .params(closer, caseNumber.value(), closer)
                .update();
    }

    /** The same of a deposit that no case is bound to yet. */
    void keepDepositCloser(UUID depositId, boolean closer) {
        jdbc.sql("update kntc.vault_deposit set kept_closer = ? where deposit_id = ?")
                .params(closer, depositId)
                .update();
    }

    /** Roles of the case's persons in the order of their numbers, which run from 1. */
    List<PartyRole> roles(CaseNumber caseNumber) {
        return jdbc
                .sql(
                        """
                        select i.role from kntc.vault_deposit d join kntc.vault_identity i using (deposit_id)
                        where d.case_number = ? order by i.party_no
                        """)
                .param(caseNumber.value())
                .query(String.class)
                .list()
                .stream()
                .map(PartyRole::valueOf)
                .toList();
    }

    Map<CaseNumber, List<PartyRole>> roles(Collection<CaseNumber> caseNumbers) {
        var roles = new HashMap<CaseNumber, List<PartyRole>>();
        jdbc.sql(
                        """
                        select d.case_number, i.role from kntc.vault_deposit d join kntc.vault_identity i using (deposit_id)
                        where d.case_number = any(:cases) order by d.case_number, i.party_no
                        """)
                .param("cases", caseNumbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .query(row -> {
                    roles.computeIfAbsent(new CaseNumber(row.getString("case_number")), none -> new ArrayList<>())
                            .add(PartyRole.valueOf(row.getString("role")));
                });
        return roles;
    }

    /** Still sealed; the order is that of the numbers. */
    List<SealedIdentity> identities(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select i.* from kntc.vault_deposit d join kntc.vault_identity i using (deposit_id)
                        where d.case_number = ? order by i.party_no
                        """)
                .param(caseNumber.value())
                .query(SealedDeposits::sealedIdentity)
                .list();
    }

    /** Adds one who is not there yet. @return his number; empty where nothing of that case is here */
    Optional<Integer> join(CaseNumber caseNumber, Identity identity) {
        var deposit = jdbc.sql("select deposit_id from kntc.vault_deposit where case_number = ? for update")
                .param(caseNumber.value())
                .query(UUID.class)
                .optional();
        return deposit.map(depositId -> {
            var there = identities(caseNumber);
            return there.stream()
                    .filter(row ->
                            row.standing() != PartyStanding.LEFT && open(row).equals(identity))
                    .map(SealedIdentity::number)
                    .findFirst()
                    .orElseGet(() -> add(depositId, there.size() + 1, identity));
        });
    }

    private int add(UUID depositId, int number, Identity identity) {
        jdbc.sql(
                        "insert into kntc.vault_identity (deposit_id, party_no, role, sealed, standing) values (?, ?, ?, ?, ?)")
                .params(
                        depositId,
                        number,
                        identity.role().name(),
                        sealer.seal(json(identity), context(depositId, number)),
                        PartyStanding.AWAITED.name())
                .update();
        return number;
    }

    /** @return false where the case has nobody of that number */
    boolean become(CaseNumber caseNumber, int party, PartyRole role) {
        return jdbc.sql(
                                """
                                update kntc.vault_identity i set role = ?, standing = 'ACTING' from kntc.vault_deposit d
                                where d.deposit_id = i.deposit_id and d.case_number = ? and i.party_no = ?
                                """)
                        .params(role.name(), caseNumber.value(), party)
                        .update()
                == 1;
    }

    /** @return false where the case has nobody of that number */
    boolean leave(CaseNumber caseNumber, int party) {
        return jdbc.sql(
                                """
                                update kntc.vault_identity i set standing = 'LEFT' from kntc.vault_deposit d
                                where d.deposit_id = i.deposit_id and d.case_number = ? and i.party_no = ?
                                """)
                        .params(caseNumber.value(), party)
                        .update()
                == 1;
    }

    /** Who acts in a case no more, or not yet, does not act in one that begins with copies of its people either. */
    void keepStandings(CaseNumber from, UUID depositId) {
        jdbc.sql(
                        """
                        update kntc.vault_identity copied set standing = i.standing
                        from kntc.vault_deposit d join kntc.vault_identity i using (deposit_id)
                        where d.case_number = ? and copied.deposit_id = ? and copied.party_no = i.party_no
                            and i.standing <> 'ACTING'
                        """)
                .params(from.value(), depositId)
                .update();
    }

    /** In the order of the numbers. */
    List<PartyStanding> standings(CaseNumber caseNumber) {
        return identities(caseNumber).stream().map(SealedIdentity::standing).toList();
    }

    Optional<String> petitionText(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select t.deposit_id, t.sealed from kntc.vault_deposit d join kntc.vault_text t using (deposit_id)
                        where d.case_number = ?
                        """)
                .param(caseNumber.value())
                .query((row, index) -> new String(
                        sealer.open(row.getBytes("sealed"), textContext(row.getObject("deposit_id", UUID.class))),
                        StandardCharsets.UTF_8))
                .optional();
    }

    /** Adds to the corrections of the case; what was deposited stays. @return false where nothing of that case is here */
    boolean correct(CaseNumber caseNumber, String text) {
        var deposit = jdbc.sql("select deposit_id from kntc.vault_deposit where case_number = ? for update")
                .param(caseNumber.value())
                .query(UUID.class)
                .optional();
        deposit.ifPresent(depositId -> correct(depositId, text));
        return deposit.isPresent();
    }

    private void correct(UUID depositId, String text) {
        int number = jdbc.sql(
                        "select coalesce(max(correction_no), 0) + 1 from kntc.vault_correction where deposit_id = ?")
                .param(depositId)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into kntc.vault_correction (deposit_id, correction_no, sealed) values (?, ?, ?)")
                .params(
                        depositId,
                        number,
                        sealer.seal(text.getBytes(StandardCharsets.UTF_8), correctionContext(depositId, number)))
                .update();
    }

    /** What was corrected of the people of a case goes along with them. */
    void keepCorrections(CaseNumber from, UUID depositId) {
        corrections(from).forEach(text -> correct(depositId, text));
    }

    /** Oldest first. */
    List<String> corrections(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select c.* from kntc.vault_deposit d join kntc.vault_correction c using (deposit_id)
                        where d.case_number = ? order by c.correction_no
                        """)
                .param(caseNumber.value())
                .query((row, index) -> new String(
                        sealer.open(
                                row.getBytes("sealed"),
                                correctionContext(
                                        row.getObject("deposit_id", UUID.class), row.getInt("correction_no"))),
                        StandardCharsets.UTF_8))
                .list();
    }

    int discardUnbound(Instant depositedBefore) {
        return jdbc.sql("delete from kntc.vault_deposit where case_number is null and deposited_at < ?")
                .param(depositedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    Identity open(SealedIdentity row) {
        try {
            return JSON.readValue(sealer.open(row.sealed(), context(row.depositId(), row.number())), Identity.class)
                    .as(row.role());
        } catch (JsonProcessingException cause) {
            // the parser quotes what it read, and that is an identity
            throw new IllegalStateException("an identity of the vault is not readable");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static byte[] json(Identity identity) {
        try {
            return JSON.writeValueAsBytes(identity);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("an identity cannot be written");
        }
    }

    private static SealedIdentity sealedIdentity(ResultSet row, int index) throws SQLException {
        return new SealedIdentity(
                row.getObject("deposit_id", UUID.class),
                row.getInt("party_no"),
                PartyRole.valueOf(row.getString("role")),
                row.getBytes("sealed"),
                PartyStanding.valueOf(row.getString("standing")));
    }

    static String context(UUID depositId, int number) {
        return "identity:" + depositId + ":" + number;
    }

    static String correctionContext(UUID depositId, int number) {
        return "correction:" + depositId + ":" + number;
    }

    static String textContext(UUID depositId) {
        return "petition-text:" + depositId;
    }
}
