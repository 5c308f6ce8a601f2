package vn.kntc.security.web;

import java.util.Comparator;
import java.util.List;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officers;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.security.Workplace;

/** What the header of our pages tells of who is signed in; read only where a page shows it. */
final class Masthead {

    private final CurrentUser user;
    private final Officers officers;
    private final Agencies agencies;
    private final PagesOfRooms pages;

    Masthead(CurrentUser user, Officers officers, Agencies agencies, PagesOfRooms pages) {
        this.user = user;
        this.officers = officers;
        this.agencies = agencies;
        this.pages = pages;
    }

    public Workplace workplace() {
        return Workplace.of(user.roles());
    }

    /** The pages that are linked for the officer, from left to right. */
    public List<PageOfRoom> pages() {
        return pages.offered();
    }

    /** Full name of the officer. */
    public String person() {
        return officers.get(user.id()).fullName();
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
