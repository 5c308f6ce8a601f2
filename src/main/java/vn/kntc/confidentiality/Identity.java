package vn.kntc.confidentiality;

import java.time.LocalDate;

/**
 * Who somebody is. Exists in memory only while it is deposited or revealed; never log it, never put it into a variable.
 *
 * @param idIssuedOn day the identity paper was issued, or null
 * @param idIssuedBy who issued it, or null
 * @param formOfAddress ông or bà, or null where nobody asked
 */
public record Identity(
        PartyRole role,
        String name,
        String address,
        IdType idType,
        String idNumber,
        String phone,
        LocalDate idIssuedOn,
        String idIssuedBy,
        FormOfAddress formOfAddress) {

    /** Of whom nobody asked how he is addressed. */
    public Identity(
            PartyRole role,
            String name,
            String address,
            IdType idType,
            String idNumber,
            String phone,
            LocalDate idIssuedOn,
            String idIssuedBy) {
        this(role, name, address, idType, idNumber, phone, idIssuedOn, idIssuedBy, null);
    }

    /** Without day and place of issue of the paper. */
    public Identity(PartyRole role, String name, String address, IdType idType, String idNumber, String phone) {
        this(role, name, address, idType, idNumber, phone, null, null);
    }

    /** The same person as what he is in the case now. */
    Identity as(PartyRole now) {
        return now == role
                ? this
                : new Identity(now, name, address, idType, idNumber, phone, idIssuedOn, idIssuedBy, formOfAddress);
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "Identity[" + role + "]";
    }
}
