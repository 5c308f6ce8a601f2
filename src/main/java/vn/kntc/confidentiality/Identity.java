package vn.kntc.confidentiality;

/** Who somebody is. Exists in memory only while it is deposited or revealed; never log it, never put it into a variable. */
public record Identity(PartyRole role, String name, String address, IdType idType, String idNumber, String phone) {

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "Identity[" + role + "]";
    }
}
