package vn.kntc.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/**
 * Looks up officers; accounts are kept by the engine, so {@code security} implements this. Where an account is not known, its id stands
 * for the name.
 */
public interface Officers {

    /** Who works in that role for that agency now, by account; whoever can no longer sign in is not among them. */
    List<Officer> inRole(Role role, AgencyId agency);

    /** The officer as of now: for who is signed in, and for what is done at this moment. */
    Officer get(UserId id);

    /** The officer as he was when he acted: a later name or title changes no act. */
    Officer get(UserId id, Instant then);

    /** Those officers, looked up at once: for a page that names whoever acted, however many acts it shows. */
    Colleagues all(Collection<UserId> ids);

    /** The officer as he was at the end of that day, for a paper that bears its date; without a date as of now. */
    Officer on(UserId id, LocalDate day);
}
