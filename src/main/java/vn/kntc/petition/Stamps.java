package vn.kntc.petition;

import java.time.LocalDate;

/**
 * What the stamps on a petition say that came on paper (Điều 22 Nghị định 30/2020/NĐ-CP); the day of arrival is that of its receipt.
 *
 * @param postmarkedOn day of the postmark, or null
 * @param arrivalNumber that it got in the book of incoming papers (số đến), or null
 */
record Stamps(LocalDate postmarkedOn, String arrivalNumber) {

    static final Stamps NONE = new Stamps(null, null);
}
