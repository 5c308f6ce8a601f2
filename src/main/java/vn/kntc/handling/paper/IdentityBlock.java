package vn.kntc.handling.paper;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.document.Salutation;

/**
 * A party as the forms identify it: name, address, identity paper (Mẫu 03, 04 Nghị định 124/2020/NĐ-CP; from R3 the kinds of paper of
 * Luật Căn cước).
 *
 * @param represents whom the person represents or by whom he is authorised, of a respondent his office, or null where he
 *     acts for himself
 * @param paper Vietnamese name of the paper, null where none is known
 * @param issuedOn null where unknown
 */
public record IdentityBlock(
        String name,
        String represents,
        String address,
        String paper,
        String paperNumber,
        LocalDate issuedOn,
        String issuedBy) {

    /** Officers type the word that the papers print before it. */
    private static final Pattern LABEL =
            Pattern.compile("^\\s*địa chỉ\\s*[:,-]?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public IdentityBlock {
        address = address == null ? null : LABEL.matcher(address).replaceFirst("");
    }

    public static IdentityBlock of(Identity identity, String represents) {
        boolean identified = identity.idType() != null && identity.idNumber() != null;
        return new IdentityBlock(
                named(identity),
                represents,
                identity.address(),
                identified ? name(identity.idType()) : null,
                identified ? identity.idNumber() : null,
                identified ? identity.idIssuedOn() : null,
                identified ? identity.idIssuedBy() : null);
    }

    /** With "ông" or "bà" where he was asked. */
    static String named(Identity identity) {
        return Salutation.of(identity.name(), word(identity));
    }

    /** @return null where nobody asked */
    static String word(Identity identity) {
        return identity.formOfAddress() == null
                ? null
                : identity.formOfAddress().word();
    }

    /** Of somebody of whom nothing else is known. */
    static IdentityBlock of(String name) {
        return new IdentityBlock(name, null, null, null, null, null, null);
    }

    /** The same; at that seat where no address of his own is known (khoản 2 Điều 31 Luật Khiếu nại wants one). */
    IdentityBlock at(String seat) {
        return address != null
                ? this
                : new IdentityBlock(name, represents, seat, paper, paperNumber, issuedOn, issuedBy);
    }

    private static String name(IdType type) {
        return switch (type) {
            case CITIZEN_CARD -> "Số căn cước";
            case CITIZEN_CERTIFICATE -> "Giấy chứng nhận căn cước số";
            case PERSONAL_NUMBER -> "Số định danh cá nhân";
            case PASSPORT -> "Hộ chiếu số";
            case IDENTITY_CARD -> "Chứng minh nhân dân số";
        };
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "IdentityBlock";
    }
}
