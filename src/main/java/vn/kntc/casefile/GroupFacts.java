package vn.kntc.casefile;

/**
 * How many people stand behind a petition: one fact each from intake to decision. Who was authorised by a petitioner (a lawyer, say)
 * is in none of the numbers.
 *
 * @param people how many complain, denounce or propose; null where nobody has told
 * @param signers how many of them signed; null where nobody has told
 * @param representatives how many of them were appointed to speak for all (Điều 29 Luật Tiếp công dân); null where nobody has told
 */
public record GroupFacts(Integer people, Integer signers, Integer representatives) {

    /** Nothing was told. */
    public static final GroupFacts UNTOLD = new GroupFacts(null, null, null);

    /** For example "6 người nộp đơn, 6 người ký đơn, 2 người đại diện". */
    public String words() {
        return people + " người nộp đơn"
                + (signers == null ? "" : ", " + signers + " người ký đơn")
                + (representatives == null ? "" : ", " + representatives + " người đại diện");
    }
}
