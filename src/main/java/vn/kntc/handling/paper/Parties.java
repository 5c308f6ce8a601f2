package vn.kntc.handling.paper;

/**
 * The frame {@code parties}.
 *
 * @param complainant the first of those who complain; null where nobody is known and nothing stands for the name
 * @param others how many more complain, or null
 * @param names the first with how many more there are, for example "ông (bà) Đặng Thị Sầu Riêng và 5 người khác"
 * @param addressee the one to write to: of a group its representative (khoản 2 Điều 16 Nghị định 124/2020/NĐ-CP)
 * @param addresseeName the same for the beginning of a line
 * @param representative who speaks for a group, or null
 * @param respondent or null
 */
record Parties(
        IdentityBlock complainant,
        Integer others,
        String names,
        IdentityBlock addressee,
        String addresseeName,
        String representative,
        IdentityBlock respondent) {

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "Parties";
    }
}
