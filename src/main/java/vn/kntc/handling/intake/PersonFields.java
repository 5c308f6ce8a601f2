package vn.kntc.handling.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kntc.confidentiality.FormOfAddress;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.law.Provisions;
import vn.kntc.shared.TypedText;

/** Reads one person of a sheet: name, address, identity paper, phone. */
public final class PersonFields {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final Pattern NINE_OR_TWELVE_DIGITS = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern PASSPORT = Pattern.compile("(?=.*\\d)[A-Z0-9]{6,15}");

    private final SheetFields fields;
    private final Provisions provisions;

    public PersonFields(SheetFields fields, Provisions provisions) {
        this.fields = fields;
        this.provisions = provisions;
    }

    /**
     * @param at what stands before the name of each field, for example {@code petitioners.0.}
     * @param on day whose law says which papers count; null where that day itself is wrong
     * @return with what could be read; each fault stands among the errors of the sheet
     */
    public Identity read(String at, TypedPerson person, PartyRole role, String nameMissing, LocalDate on) {
        var name = fields.required(at + "name", person.name(), nameMissing, 200);
        var address = fields.optional(at + "address", person.address(), "Địa chỉ", 300);
        var phone = phone(at, person.phone());
        var type = idType(at, person.idType(), on);
        var number = number(at, person, type);
        var issuedOn = fields.day(at + "idIssuedOn", person.idIssuedOn(), "ngày cấp giấy tờ");
        var issuedBy = fields.optional(at + "idIssuedBy", person.idIssuedBy(), "Nơi cấp giấy tờ", 200);
        if (number == null && type == null && (issuedOn != null || issuedBy != null)) {
            fields.error(at + "idNumber", "Hãy nhập loại và số giấy tờ, hoặc bỏ ngày cấp, nơi cấp.");
        }
        return new Identity(
                role,
                name,
                address,
                type,
                number,
                phone,
                issuedOn,
                issuedBy,
                formOfAddress(at, person.formOfAddress()));
    }

    private String phone(String at, String typed) {
        var phone = PhoneNumbers.kept(typed);
        if (phone.length() > PhoneNumbers.LONGEST) {
            fields.error(at + "phone", "Ô số điện thoại dài quá " + PhoneNumbers.LONGEST + " ký tự.");
        } else if (!phone.isEmpty() && !PhoneNumbers.areSome(phone)) {
            fields.error(
                    at + "phone",
                    "Mỗi số điện thoại phải có từ 8 đến 15 chữ số; nhiều số cách nhau bằng dấu phẩy, ví dụ (0222) 3822 123, 0912 345 678.");
        }
        return phone.isEmpty() ? null : phone;
    }

    private String number(String at, TypedPerson person, IdType type) {
        var number = compact(person.idNumber());
        if (type == null && number != null && SheetFields.blank(person.idType())) {
            fields.error(at + "idType", "Hãy chọn loại giấy tờ.");
        }
        if (type != null && number == null) {
            fields.error(at + "idNumber", "Hãy nhập số giấy tờ, hoặc bỏ chọn loại giấy tờ.");
        }
        if (type == null || number == null) {
            return number;
        }
        var upper = number.toUpperCase(Locale.ROOT);
        wellFormed(at, type, upper);
        return upper;
    }

    private IdType idType(String at, String code, LocalDate on) {
        if (SheetFields.blank(code)) {
            return null;
        }
        for (var type : IdType.values()) {
            if (type.name().equals(code)) {
                if (type == IdType.IDENTITY_CARD && on != null && !provisions.holds("IDENTITY_CARD", on)) {
                    fields.error(at + "idType", provisions.sentence("IDENTITY_CARD", on));
                }
                return type;
            }
        }
        fields.error(at + "idType", "Loại giấy tờ không có trong danh mục.");
        return null;
    }

    private FormOfAddress formOfAddress(String at, String code) {
        if (SheetFields.blank(code)) {
            return null;
        }
        for (var form : FormOfAddress.values()) {
            if (form.name().equals(code)) {
                return form;
            }
        }
        fields.error(at + "formOfAddress", "Hãy chọn cách xưng hô: ông, bà, hoặc để trống.");
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
