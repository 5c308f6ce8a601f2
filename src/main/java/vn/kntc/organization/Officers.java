package vn.kntc.organization;

import vn.kntc.shared.UserId;

/** Looks up officers; accounts are kept by the engine, so {@code security} implements this. */
public interface Officers {

    /** The officer, or one whose name is the account itself where the account is gone. */
    Officer get(UserId id);
}
