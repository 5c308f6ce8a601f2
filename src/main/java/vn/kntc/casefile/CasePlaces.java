package vn.kntc.casefile;

import java.util.Collection;
import java.util.Map;
import vn.kntc.shared.CaseNumber;

/**
 * Pages of a room that tell more of cases of others, for who lists such cases: a bean of each room that has some. Neither side knows the
 * other.
 */
public interface CasePlaces {

    /**
     * A page.
     *
     * @param words that lead there
     * @param address within this house
     */
    record Place(String words, String address) {}

    /** Of each of these cases the page that it has; the others are left out, and so is what may denounce. */
    Map<CaseNumber, Place> of(Collection<CaseNumber> cases);
}
