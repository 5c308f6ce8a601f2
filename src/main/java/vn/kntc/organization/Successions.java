package vn.kntc.organization;

import java.util.Optional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** Which agency follows which. */
public interface Successions {

    /** Who follows that agency, from whatever day; empty where it was not merged. */
    Optional<Succession> of(AgencyId agency);

    /**
     * Keeps it; said again it changes nothing.
     *
     * @throws vn.kntc.shared.OutOfOrder where another succession of that agency is kept already
     * @throws vn.kntc.shared.InvalidInput where the document is missing, or the successor is the agency itself or follows it
     * @throws vn.kntc.shared.NotFound where one of the two is no agency
     */
    void keep(Succession succession, UserId by);
}
