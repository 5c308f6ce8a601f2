package vn.kntc.handling.intake;

/**
 * Somebody as he was typed in, unchecked: any part may be null or nonsense.
 *
 * @param idIssuedOn day the identity paper was issued, or null
 * @param idIssuedBy who issued it, or null
 * @param address where he lives
 * @param formOfAddress {@code MR} or {@code MRS}; blank where nobody asked
 */
public record TypedPerson(
        String name,
        String address,
        String idType,
        String idNumber,
        String idIssuedOn,
        String idIssuedBy,
        String phone,
        String formOfAddress) {

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "TypedPerson";
    }
}
