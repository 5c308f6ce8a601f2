package vn.kntc.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.intake.PersonFields;
import vn.kntc.handling.intake.SheetFields;
import vn.kntc.handling.intake.TypedPerson;
import vn.kntc.law.Provisions;

/** Checks the people whom an intake sheet names: who they are, in which part they act, and their papers. */
final class PersonCheck {

    private static final String NAME_MISSING = "Hãy nhập họ và tên người nộp đơn.";

    private static final List<PartyRole> ROLES =
            List.of(PartyRole.PETITIONER, PartyRole.REPRESENTATIVE, PartyRole.AUTHORIZED);

    private final IntakeSheet sheet;
    private final SheetFields fields;
    private final Provisions provisions;

    PersonCheck(IntakeSheet sheet, SheetFields fields, Provisions provisions) {
        this.sheet = sheet;
        this.fields = fields;
        this.provisions = provisions;
    }

    /** One for each person of the sheet, null where nothing was entered (then with an error). */
    List<Identity> identities(LocalDate receivedOn) {
        var identities = new ArrayList<Identity>();
        var persons = sheet.petitioners() == null ? List.<IntakeSheet.Person>of() : sheet.petitioners();
        if (sheet.anonymous() && !persons.isEmpty()) {
            fields.error("petitioners", "Đơn đã đánh dấu không có họ tên người nộp thì không nhập người nộp đơn.");
        }
        if (!sheet.anonymous() && persons.isEmpty()) {
            fields.error("petitioners", "Hãy nhập ít nhất một người nộp đơn, hoặc đánh dấu đơn không có họ tên.");
        }
        for (int index = 0; index < persons.size(); index++) {
            identities.add(identity("petitioners." + index + ".", persons.get(index), receivedOn));
        }
        if (!persons.isEmpty() && identities.stream().allMatch(PersonCheck::authorized)) {
            fields.error(
                    "petitioners",
                    "Hãy nhập người nộp đơn; luật sư, người được ủy quyền không thay cho họ tên của người khiếu nại, tố cáo.");
        }
        return identities;
    }

    private Identity identity(String at, IntakeSheet.Person person, LocalDate receivedOn) {
        if (person == null) {
            fields.error(at + "name", NAME_MISSING);
            return null;
        }
        var typed = new TypedPerson(
                person.name(),
                person.address(),
                person.idType(),
                person.idNumber(),
                person.idIssuedOn(),
                person.idIssuedBy(),
                person.phone(),
                person.formOfAddress());
        return new PersonFields(fields, provisions).read(at, typed, role(at, person), NAME_MISSING, receivedOn);
    }

    private PartyRole role(String at, IntakeSheet.Person person) {
        if (SheetFields.blank(person.role())) {
            return !person.representative()
                    ? PartyRole.PETITIONER
                    : outsideTheGroup() ? PartyRole.AUTHORIZED : PartyRole.REPRESENTATIVE;
        }
        for (var role : ROLES) {
            if (role.name().equals(person.role())) {
                return role;
            }
        }
        fields.error(
                at + "role", "Hãy chọn tư cách của người này: người nộp đơn, người đại diện hoặc người được ủy quyền.");
        return null;
    }

    /** Where those who are no representatives are as many as there are people, a representative is none of them. */
    private boolean outsideTheGroup() {
        return sheet.people() != null
                && sheet.petitioners().stream()
                                .filter(person ->
                                        person != null && SheetFields.blank(person.role()) && !person.representative())
                                .count()
                        >= sheet.people();
    }

    static boolean authorized(Identity identity) {
        return identity != null && identity.role() == PartyRole.AUTHORIZED;
    }
}
