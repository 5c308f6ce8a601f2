package vn.kntc.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;

/** Who has signed in: account, groups and tenants as they were when they were last read. */
record SignedIn(String account, List<String> groups, List<String> tenants, Instant readAt)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return account;
    }
}
