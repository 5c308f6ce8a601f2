package vn.kntc.confidentiality;

import java.util.Collection;
import vn.kntc.shared.CaseNumber;

/**
 * Where the people lie whom a text of a case may mean besides its own: those of the cases heard in a session, say. A room that has such
 * cases says so, and every check of their texts holds them against these people too.
 */
public interface PeopleElsewhere {

    /** Empty where there are none. */
    Collection<CaseNumber> of(CaseNumber caseNumber);
}
