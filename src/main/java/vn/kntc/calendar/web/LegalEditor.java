package vn.kntc.calendar.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** The one who may change the calendar. */
@Component
class LegalEditor {

    private final CurrentUser user;

    LegalEditor(CurrentUser user) {
        this.user = user;
    }

    boolean signedIn() {
        return user.roles().contains(Role.LEGAL_EDITOR);
    }

    /** Whose cases this person may see. */
    Set<AgencyId> agencies() {
        return user.agencies();
    }

    /** @throws vn.kntc.shared.NotPermitted for everybody else */
    UserId require() {
        user.requireRole(Role.LEGAL_EDITOR);
        return user.id();
    }
}
