package vn.kntc.session;

/**
 * Whose session it is.
 *
 * @param account of the leader, or null where only the office is named
 * @param name or null
 * @param office for example "Chủ tịch Ủy ban nhân dân phường Nhân Hòa"
 * @param head he is the head of the agency: his days count against the legal minimum
 */
public record Leader(String account, String name, String office, boolean head) {

    /** Two sessions of one leader never overlap; the head is one person, named by account or by office. */
    String key() {
        if (head) {
            return "HEAD";
        }
        return account == null ? office : account;
    }

    public String shown() {
        return name == null ? office : name + ", " + office;
    }
}
