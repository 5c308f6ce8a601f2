package vn.kntc.casefile;

import java.util.Collection;
import java.util.List;
import vn.kntc.organization.Reader;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** What cases of these agencies wait for now, to choose from in a search; in no order. */
public interface OpenSteps {

    /** Names of the open steps, each once; not of cases of which the reader may not know. */
    List<String> names(Collection<AgencyId> agencies, Reader reader);

    /** Who has taken one of those. */
    List<UserId> holders(Collection<AgencyId> agencies, Reader reader);
}
