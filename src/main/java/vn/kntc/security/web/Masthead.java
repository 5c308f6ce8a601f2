package vn.kntc.security.web;

import java.util.Comparator;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.OpenWarnings;
import vn.kntc.security.Workplace;

/** What the header of our pages tells of who is signed in; read only where a page shows it. */
final class Masthead {

    private final CurrentUser user;
    private final Officers officers;
    private final Agencies agencies;
    private final OpenWarnings warnings;

    Masthead(CurrentUser user, Officers officers, Agencies agencies, OpenWarnings warnings) {
        this.user = user;
        this.officers = officers;
        this.agencies = agencies;
        this.warnings = warnings;
    }

    public Workplace workplace() {
        return Workplace.of(user.roles());
    }

    /** Whether accounts are his to care for. */
    public boolean administrator() {
        return user.roles().contains(Role.CAMUNDA_ADMIN);
    }

    /** Whether the log of receiving citizens is his to read. */
    public boolean readsReceptionLog() {
        return user.roles().stream().anyMatch(Role::worksWithReceptionLog);
    }

    /** Full name of the officer. */
    public String person() {
        return officers.get(user.id()).fullName();
    }

    /** How many warnings wait for the officer's groups. */
    public long openWarnings() {
        return warnings.count();
    }

    /** The agency by its name, of several the highest with the number of the others; null for who belongs to none. */
    public String agency() {
        var own = user.agencies();
        if (own.isEmpty()) {
            return null;
        }
        var highest = agencies.all().stream()
                .filter(agency -> own.contains(agency.id()))
                .min(Comparator.comparing(Agency::level))
                .map(Agency::name);
        int others = own.size() - 1;
        return highest.map(name -> others == 0 ? name : name + " và " + others + " cơ quan khác")
                .orElse(null);
    }
}
