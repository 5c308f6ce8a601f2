package vn.kntc.organization;

import java.time.Instant;
import vn.kntc.shared.UserId;

/** Officers who were looked up together, by the names they have and had; nothing is asked again. */
public interface Colleagues {

    /** The officer as of now. */
    Officer get(UserId id);

    /** The officer as he was when he acted. */
    Officer get(UserId id, Instant then);
}
