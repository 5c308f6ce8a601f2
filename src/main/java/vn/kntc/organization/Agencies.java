package vn.kntc.organization;

import java.util.List;
import vn.kntc.shared.AgencyId;

/** The agencies that work here. */
public interface Agencies {

    /** @throws vn.kntc.shared.NotFound if there is none of that id */
    Agency get(AgencyId id);

    List<Agency> all();

    /** Adds the agency, or replaces what was known of it. */
    void save(Agency agency);
}
