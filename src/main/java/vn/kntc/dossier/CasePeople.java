package vn.kntc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.intake.PersonFields;
import vn.kntc.handling.intake.SheetFields;
import vn.kntc.handling.intake.TypedPerson;
import vn.kntc.law.Provisions;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;

/**
 * Takes somebody who comes to a running case into the vault: a lawyer, an heir. What he is allowed to do there, the procedure decides by
 * a step of its own, which knows him by his number only.
 */
@Service
public class CasePeople {

    /** As what somebody may come; a representative is one of those who are there already. */
    private static final Map<String, PartyRole> ROLES =
            Map.of("AUTHORIZED", PartyRole.AUTHORIZED, "PETITIONER", PartyRole.PETITIONER);

    private final CaseAccess access;
    private final CurrentUser user;
    private final CaseLock lock;
    private final Vault vault;
    private final ActLog log;
    private final Provisions provisions;
    private final Clock clock;

    CasePeople(
            CaseAccess access,
            CurrentUser user,
            CaseLock lock,
            Vault vault,
            ActLog log,
            Provisions provisions,
            Clock clock) {
        this.access = access;
        this.user = user;
        this.lock = lock;
        this.vault = vault;
        this.log = log;
        this.provisions = provisions;
        this.clock = clock;
    }

    /**
     * Keeps him sealed; the timeline says that somebody came, and as what.
     *
     * @return as everybody may see him
     * @throws vn.kntc.shared.NotFound if the signed-in person may not know of the case
     * @throws vn.kntc.shared.NotPermitted if he may not open the people of the case
     * @throws OutOfOrder for a closed case
     * @throws InvalidInput for the first thing that cannot be taken; the sentence repeats nothing of it
     */
    @Transactional
    public Party add(String number, String role, TypedPerson typed) {
        var record = access.requireSight(number);
        access.requireReveal(record);
        access.requireUpload(record);
        if (record.status() == CaseStatus.CLOSED) {
            throw new OutOfOrder("Hồ sơ đã kết thúc nên không thêm người được nữa.");
        }
        var as = Optional.ofNullable(ROLES.get(role))
                .orElseThrow(() -> new InvalidInput("role", "Hãy chọn tư cách của người mới."));
        var today = LocalDate.now(clock);
        var fields = new SheetFields(today);
        var person = new PersonFields(fields, provisions).read("", typed, as, "Hãy nhập họ và tên.", today);
        fields.errors().stream().findFirst().ifPresent(error -> {
            throw new InvalidInput(error.field(), error.message());
        });
        lock.hold(record.caseNumber());
        int place = vault.join(record.caseNumber(), person);
        var party = vault.parties(record.caseNumber()).stream()
                .filter(one -> one.number() == place)
                .findFirst()
                .orElseThrow();
        log.note(record.caseNumber(), user.id(), "Thêm người vào hồ sơ: " + party.pseudonym() + ", số thứ tự " + place);
        return party;
    }
}
