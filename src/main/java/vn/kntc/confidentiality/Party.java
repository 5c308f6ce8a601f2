package vn.kntc.confidentiality;

/**
 * A person of a case as everybody may see him.
 *
 * @param number 1, 2, 3 … within the case
 * @param pseudonym for example "Người nộp đơn 1"
 */
public record Party(int number, PartyRole role, String pseudonym, PartyStanding standing) {

    /** One who acts in it. */
    public Party(int number, PartyRole role, String pseudonym) {
        this(number, role, pseudonym, PartyStanding.ACTING);
    }

    public boolean acts() {
        return standing == PartyStanding.ACTING;
    }
}
