package vn.kntc.casefile;

import java.util.Collection;
import java.util.Map;
import vn.kntc.shared.CaseNumber;

/**
 * What a room knows of cases of others that their books (sổ) should tell beside them: a bean of each room that has something to say.
 * Neither side knows the other.
 */
public interface CaseRemarks {

    /** A neutral sentence for each of these cases that there is one for; the others are left out. */
    Map<CaseNumber, String> of(Collection<CaseNumber> cases);
}
