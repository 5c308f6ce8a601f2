package vn.kntc.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.law.Provisions;
import vn.kntc.shared.TypedText;

/** Checks the people whom an intake sheet names: who they are, in which part they act, and their papers. */
final class PersonCheck {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final Pattern NINE_OR_TWELVE_DIGITS = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern PASSPORT = Pattern.compile("(?=.*\\d)[A-Z0-9]{6,15}");

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
            fields.error(at + "name", "Hãy nhập họ và tên người nộp đơn.");
            return null;
        }
        var name = fields.required(at + "name", person.name(), "Hãy nhập họ và tên người nộp đơn.", 200);
        var address = fields.optional(at + "address", person.address(), "Địa chỉ", 300);
        var phone = PhoneNumbers.kept(person.phone());
        if (phone.length() > PhoneNumbers.LONGEST) {
            fields.error(at + "phone", "Ô số điện thoại dài quá " + PhoneNumbers.LONGEST + " ký tự.");
        } else if (!phone.isEmpty() && !PhoneNumbers.areSome(phone)) {
            fields.error(
                    at + "phone",
                    "Mỗi số điện thoại phải có từ 8 đến 15 chữ số; nhiều số cách nhau bằng dấu phẩy, ví dụ (0222) 3822 123, 0912 345 678.");
        }
        var type = idType(at, person.idType(), receivedOn);
        var number = compact(person.idNumber());
        if (type == null && number != null && SheetFields.blank(person.idType())) {
            fields.error(at + "idType", "Hãy chọn loại giấy tờ.");
        }
        if (type != null && number == null) {
            fields.error(at + "idNumber", "Hãy nhập số giấy tờ, hoặc bỏ chọn loại giấy tờ.");
        }
        if (type != null && number != null) {
            number = number.toUpperCase(Locale.ROOT);
            wellFormed(at, type, number);
        }
        var issuedOn = fields.day(at + "idIssuedOn", person.idIssuedOn(), "ngày cấp giấy tờ");
        var issuedBy = fields.optional(at + "idIssuedBy", person.idIssuedBy(), "Nơi cấp giấy tờ", 200);
        if (number == null && type == null && (issuedOn != null || issuedBy != null)) {
            fields.error(at + "idNumber", "Hãy nhập loại và số giấy tờ, hoặc bỏ ngày cấp, nơi cấp.");
        }
        return new Identity(
                role(at, person), name, address, type, number, phone.isEmpty() ? null : phone, issuedOn, issuedBy);
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

    private IdType idType(String at, String code, LocalDate receivedOn) {
        if (SheetFields.blank(code)) {
            return null;
        }
        for (var type : IdType.values()) {
            if (type.name().equals(code)) {
                if (type == IdType.IDENTITY_CARD
                        && receivedOn != null
                        && !provisions.holds("IDENTITY_CARD", receivedOn)) {
                    fields.error(at + "idType", provisions.sentence("IDENTITY_CARD", receivedOn));
                }
                return type;
            }
        }
        fields.error(at + "idType", "Loại giấy tờ không có trong danh mục.");
        return null;
    }

    private void wellFormed(String at, IdType type, String number) {
        switch (type) {
            case CITIZEN_CARD, CITIZEN_CERTIFICATE, PERSONAL_NUMBER -> {
                if (!TWELVE_DIGITS.matcher(number).matches()) {
                    fields.error(at + "idNumber", "Số này phải có đúng 12 chữ số.");
                }
            }
            case IDENTITY_CARD -> {
                if (!NINE_OR_TWELVE_DIGITS.matcher(number).matches()) {
                    fields.error(at + "idNumber", "Số chứng minh nhân dân phải có 9 hoặc 12 chữ số.");
                }
            }
            case PASSPORT -> {
                if (!PASSPORT.matcher(number).matches()) {
                    fields.error(
                            at + "idNumber", "Số hộ chiếu phải có từ 6 đến 15 ký tự, gồm chữ cái không dấu và chữ số.");
                }
            }
        }
    }

    /** A number without the spaces, dots and dashes that people put between its digits; null where nothing is left. */
    private static String compact(String value) {
        var compact = TypedText.plain(value).replaceAll("[\\s.\\-]", "");
        return compact.isEmpty() ? null : compact;
    }
}
