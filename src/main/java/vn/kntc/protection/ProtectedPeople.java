package vn.kntc.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.confidentiality.Vault;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.protection.ProtectionAct.Kin;
import vn.kntc.protection.ProtectionAct.PersonAdded;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;

/**
 * Who is protected: entered straight into the vault, called by pseudonyms everywhere, and printed by name only by who keeps identities (Điều 48,
 * 52, 56 Luật Tố cáo).
 */
@Service
@Transactional
public class ProtectedPeople {

    private static final int SHORTEST_PURPOSE = 10;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;

    private final ProtectionDesk desk;
    private final CaseLedger ledger;
    private final Vault vault;
    private final Reveals reveals;
    private final Agencies agencies;
    private final CurrentUser user;

    ProtectedPeople(
            ProtectionDesk desk, CaseLedger ledger, Vault vault, Reveals reveals, Agencies agencies, CurrentUser user) {
        this.desk = desk;
        this.ledger = ledger;
        this.vault = vault;
        this.reveals = reveals;
        this.agencies = agencies;
        this.user = user;
    }

    /**
     * What the page shows; nobody's name.
     *
     * @param open whether somebody may still be added
     * @param prints whether the signed-in person prints the list of names
     */
    public record Sheet(String caseNumber, List<String> pseudonyms, boolean open, boolean prints) {}

    /** As it was typed; exists only until it lies in the vault. */
    public record Typed(String kin, String name, String address, String phone) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** The list that goes with decision and demand; exists only while it is printed. */
    public record NameList(String agencyName, String caseNumber, LocalDate on, List<Named> people) {}

    /** @param address or null */
    public record Named(String pseudonym, String name, String address, String phone) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Named";
        }
    }

    /** @throws NotFound for everybody who may not know of the case */
    @Transactional(readOnly = true)
    public Sheet sheet(CaseNumber caseNumber) {
        var protection = require(caseNumber);
        return new Sheet(
                caseNumber.value(),
                vault.parties(caseNumber).stream().map(Party::pseudonym).toList(),
                protection.stage() != ProtectionStage.ENDED,
                user.roles().contains(Role.IDENTITY_CUSTODIAN));
    }

    /** @throws InvalidInput for what is missing or too long; nothing is kept */
    public void add(CaseNumber caseNumber, Typed typed) {
        require(caseNumber);
        var protection = desk.lock(caseNumber);
        var kin = kin(typed.kin());
        var name = text("name", "họ tên", typed.name(), LONGEST_NAME);
        var address = text("address", "địa chỉ", typed.address(), LONGEST_ADDRESS);
        var phone = typed.phone() == null || typed.phone().isBlank()
                ? null
                : typed.phone().strip();
        if (phone != null && !phone.matches("[+0-9 .()-]{6,20}")) {
            throw new InvalidInput("phone", "Số điện thoại chỉ gồm chữ số, từ 6 đến 20 ký tự.");
        }
        var pseudonym = vault.add(caseNumber, new Identity(PartyRole.PROTECTED, name, address, null, null, phone));
        desk.record(protection, new PersonAdded(desk.today(), kin, pseudonym), user.id());
    }

    /** @throws NotPermitted for everybody but the custodian */
    public NameList print(CaseNumber caseNumber, String purpose) {
        require(caseNumber);
        if (!user.roles().contains(Role.IDENTITY_CUSTODIAN)) {
            throw new NotPermitted("Chỉ người giữ danh tính được in danh sách người được bảo vệ.");
        }
        if (purpose == null || purpose.strip().length() < SHORTEST_PURPOSE) {
            throw new InvalidInput(
                    "purpose", "Hãy ghi rõ mục đích in danh sách, ít nhất " + SHORTEST_PURPOSE + " ký tự.");
        }
        var parties = vault.parties(caseNumber);
        var people = reveals.revealAll(caseNumber, "In danh sách người được bảo vệ: " + purpose.strip(), user.id());
        return new NameList(
                agencies.get(caseNumber.agency()).name(),
                caseNumber.value(),
                desk.today(),
                IntStream.range(0, people.size())
                        .filter(index -> people.get(index).role() != PartyRole.RESPONDENT)
                        .mapToObj(index -> named(parties.get(index), people.get(index)))
                        .toList());
    }

    private static Named named(Party party, Identity person) {
        return new Named(party.pseudonym(), person.name(), person.address(), person.phone());
    }

    /** The same answer for a case of another agency, one behind the wall, one of another procedure and none at all. */
    private Protection require(CaseNumber caseNumber) {
        user.requireAgencyOf(caseNumber);
        ledger.find(caseNumber)
                .filter(line -> line.entry().procedure().equals(ProtectionHandling.PROCEDURE))
                .orElseThrow(() -> new NotFound("Không tìm thấy hồ sơ này."));
        return desk.get(caseNumber);
    }

    private static Kin kin(String typed) {
        return List.of(Kin.values()).stream()
                .filter(kin -> kin.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("kin", "Hãy chọn quan hệ với người tố cáo."));
    }

    private static String text(String field, String what, String typed, int longest) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new InvalidInput(
                    field, "Hãy nhập " + what + " của người được bảo vệ, không quá " + longest + " ký tự.");
        }
        return text;
    }
}
