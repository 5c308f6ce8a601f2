package vn.kntc.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;

/**
 * Who has signed in: account, groups and tenants, which hold as long as the account's stamp is this one.
 *
 * @param changeDue he has to choose a password of his own first
 */
record SignedIn(String account, List<String> groups, List<String> tenants, long stamp, boolean changeDue)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return account;
    }
}
