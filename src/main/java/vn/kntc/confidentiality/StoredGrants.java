package vn.kntc.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Grants as rows; the day is asked at each view, whatever a timer has done by then. */
@Service
@Transactional
class StoredGrants implements IdentityGrants {

    private static final Set<IdentityField> HANDWRITING = Set.of(IdentityField.HANDWRITING);
    private static final String PETITION_TEXT = "Nội dung đơn";
    private static final String NO_GRANT =
            "Chưa được cung cấp thông tin về người tố cáo của hồ sơ này; hãy gửi yêu cầu cho người giữ danh tính.";

    private final SealedDeposits deposits;
    private final RevealLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredGrants(SealedDeposits deposits, RevealLog log, JdbcClient jdbc, Clock clock) {
        this.deposits = deposits;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void keep(IdentityGrant grant) {
        if (grant.holder().equals(grant.grantedBy())) {
            throw new InvalidInput("disclosing", "Người yêu cầu không được tự cung cấp thông tin cho mình.");
        }
        jdbc.sql(
                        """
                        insert into kntc.vault_grant (disclosure, case_number, holder, fields, granted_by, granted_at, from_day, until_day)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        grant.disclosure().value(),
                        grant.caseNumber().value(),
                        grant.holder().value(),
                        IdentityField.codes(grant.fields()),
                        grant.grantedBy().value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        grant.from(),
                        grant.until())
                .update();
    }

    @Override
    public void revoke(CaseNumber disclosure) {
        jdbc.sql("update kntc.vault_grant set revoked_at = ? where disclosure = ? and revoked_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), disclosure.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<IdentityGrant> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from kntc.vault_grant where case_number = ? order by granted_at, disclosure")
                .param(caseNumber.value())
                .query(StoredGrants::grant)
                .list();
    }

    @Override
    public Viewed<Identity> person(
            CaseNumber caseNumber,
            int party,
            Set<IdentityField> fields,
            String purpose,
            UserId by,
            boolean asCustodian) {
        if (fields.isEmpty()) {
            throw new InvalidInput("fields", "Hãy chọn thông tin cần xem.");
        }
        var identities = open(caseNumber);
        var asked = Pseudonyms.of(identities.stream().map(Identity::role).toList()).stream()
                .filter(candidate -> candidate.number() == party)
                .findFirst()
                .orElseThrow(() -> new NotFound("Hồ sơ không có người mang số thứ tự này."));
        var what = asked.pseudonym() + ": " + IdentityField.labels(fields);
        var attempt = new Attempt(caseNumber, fields, what, purpose, by, asCustodian);
        return view(attempt, identities, () -> only(identities.get(party - 1), fields));
    }

    @Override
    public Viewed<String> text(CaseNumber caseNumber, String purpose, UserId by, boolean asCustodian) {
        var attempt = new Attempt(caseNumber, HANDWRITING, PETITION_TEXT, purpose, by, asCustodian);
        return view(attempt, open(caseNumber), () -> deposits.petitionText(caseNumber)
                .orElse(""));
    }

    @Override
    public Viewed<String> file(CaseNumber caseNumber, String label, String purpose, UserId by, boolean asCustodian) {
        var attempt = new Attempt(caseNumber, HANDWRITING, label, purpose, by, asCustodian);
        return view(attempt, open(caseNumber), () -> label);
    }

    private record Attempt(
            CaseNumber caseNumber,
            Set<IdentityField> fields,
            String what,
            String purpose,
            UserId by,
            boolean asCustodian) {}

    /** Who may not see is told nothing of what his purpose holds, so that nobody tries names here. */
    private <T> Viewed<T> view(Attempt attempt, List<Identity> people, Supplier<T> sees) {
        RevealLog.requireLength(attempt.purpose());
        var own = attempt.asCustodian() ? List.<IdentityGrant>of() : ofHolder(attempt.caseNumber(), attempt.by());
        var opening = own.stream()
                .filter(grant -> grant.opensOn(today()) && grant.fields().containsAll(attempt.fields()))
                .findFirst();
        if (!attempt.asCustodian() && opening.isEmpty()) {
            var refusal = refusal(own);
            boolean telling = PersonalData.of(people).firstIn(attempt.purpose()).isPresent();
            log.refused(
                    attempt.caseNumber(),
                    attempt.by(),
                    attempt.what(),
                    telling ? RevealLog.UNTOLD : attempt.purpose(),
                    refusal);
            return new Viewed<>(null, refusal);
        }
        RevealLog.requirePurpose(people, attempt.purpose());
        log.opened(
                attempt.caseNumber(),
                attempt.by(),
                attempt.what(),
                attempt.purpose(),
                opening.map(IdentityGrant::disclosure).orElse(null));
        return new Viewed<>(sees.get(), null);
    }

    private List<IdentityGrant> ofHolder(CaseNumber caseNumber, UserId holder) {
        return of(caseNumber).stream()
                .filter(grant -> grant.holder().equals(holder))
                .toList();
    }

    private String refusal(List<IdentityGrant> own) {
        var open = own.stream().filter(grant -> grant.opensOn(today())).toList();
        if (!open.isEmpty()) {
            var fields = EnumSet.noneOf(IdentityField.class);
            open.forEach(grant -> fields.addAll(grant.fields()));
            return "Chỉ được cung cấp: " + IdentityField.labels(fields) + ".";
        }
        return last(own)
                .map(grant -> grant.revokedAt() != null
                        ? "Quyền xem thông tin về người tố cáo đã bị thu hồi."
                        : "Quyền xem thông tin về người tố cáo đã hết ngày " + ShownDay.of(grant.until()) + ".")
                .orElse(NO_GRANT);
    }

    private static Optional<IdentityGrant> last(List<IdentityGrant> own) {
        return own.stream().reduce((earlier, later) -> later);
    }

    @Override
    public void refused(CaseNumber caseNumber, String what, String refusal, UserId by) {
        log.refused(caseNumber, by, what, RevealLog.UNTOLD, refusal);
    }

    @Override
    @Transactional(readOnly = true)
    public List<View> views(CaseNumber caseNumber) {
        return log.views(caseNumber);
    }

    /** What was not asked for is not there. */
    private static Identity only(Identity whole, Set<IdentityField> fields) {
        boolean contact = fields.contains(IdentityField.CONTACT);
        boolean paper = fields.contains(IdentityField.PAPER);
        return new Identity(
                whole.role(),
                fields.contains(IdentityField.NAME) ? whole.name() : null,
                contact ? whole.address() : null,
                paper ? whole.idType() : null,
                paper ? whole.idNumber() : null,
                contact ? whole.phone() : null,
                paper ? whole.idIssuedOn() : null,
                paper ? whole.idIssuedBy() : null);
    }

    private List<Identity> open(CaseNumber caseNumber) {
        if (!deposits.exists(caseNumber)) {
            throw new NotFound("Không có hồ sơ này trong kho danh tính.");
        }
        return deposits.identities(caseNumber).stream().map(deposits::open).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static IdentityGrant grant(ResultSet row, int index) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new IdentityGrant(
                new CaseNumber(row.getString("disclosure")),
                new CaseNumber(row.getString("case_number")),
                new UserId(row.getString("holder")),
                IdentityField.ofCodes(row.getString("fields")),
                new UserId(row.getString("granted_by")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                revoked == null ? null : revoked.toInstant());
    }
}
