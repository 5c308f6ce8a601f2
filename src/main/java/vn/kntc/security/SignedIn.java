package vn.kntc.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;

/** Who has signed in: account, groups and tenants as they were at that moment. */
record SignedIn(String account, List<String> groups, List<String> tenants) implements Principal, Serializable {

    @Override
    public String getName() {
        return account;
    }
}
