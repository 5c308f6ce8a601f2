package vn.kntc.security;

import java.time.Instant;
import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/**
 * An officer's account as its administrator sees it.
 *
 * @param familyName họ và tên đệm
 * @param title office held (chức vụ), or null
 * @param changeDue the officer has to choose a password of his own at the next sign-in
 * @param wordEndsAt end of a one-time word that waits to be used, or null
 * @param disabledAt since when the account cannot be used, or null
 */
public record Account(
        UserId id,
        String familyName,
        String givenName,
        String title,
        Set<Role> roles,
        Set<AgencyId> agencies,
        boolean changeDue,
        Instant wordEndsAt,
        Instant disabledAt,
        String disabledBecause,
        long openTasks) {

    public String fullName() {
        return (familyName + " " + givenName).strip();
    }

    public boolean disabled() {
        return disabledAt != null;
    }
}
