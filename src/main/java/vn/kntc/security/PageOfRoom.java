package vn.kntc.security;

import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import vn.kntc.organization.Role;

/**
 * A page that a room has, as a bean of that room: from all of them come the header of our pages, the links in the engine's web apps and what
 * may be read without signing in. The roof itself names none.
 *
 * @param path below the program's root, with a slash before it; what lies below the path belongs to the page
 * @param link how it is reached from everywhere; null where other pages lead to it
 * @param framed what below the path is shown in frames of the web apps only, without a header; null for nothing
 * @param open whether everybody may read it, without an account and without a header
 */
public record PageOfRoom(String path, Link link, String framed, boolean open) {

    /**
     * @param order from left to right
     * @param offered to whom of the signed-in
     * @param waiting how many things wait there for the signed-in person
     * @param waitingFor what they are, read behind the number
     */
    public record Link(
            String label, int order, Predicate<CurrentUser> offered, LongSupplier waiting, String waitingFor) {

        /** The label, and behind it how many things wait. */
        public String labelWith(long count) {
            return count > 0 ? label + " (" + count + ")" : label;
        }

        /** What the number says, or null where nothing waits. */
        public String title(long count) {
            return count > 0 ? count + " " + waitingFor : null;
        }
    }

    /** A page that everybody who signed in finds among the links. */
    public static PageOfRoom linked(String path, String label, int order) {
        return new PageOfRoom(path, new Link(label, order, user -> true, () -> 0, ""), null, false);
    }

    /** A page that other pages lead to. */
    public static PageOfRoom unlinked(String path) {
        return new PageOfRoom(path, null, null, false);
    }

    /** A page for citizens. */
    public static PageOfRoom openToAll(String path) {
        return new PageOfRoom(path, null, null, true);
    }

    /** The link is offered to these roles only; the page itself still has to ask. */
    public PageOfRoom offeredTo(Role... roles) {
        var readers = Set.of(roles);
        return offered(user -> user.roles().stream().anyMatch(readers::contains));
    }

    /** The link is offered to who belongs to an agency. */
    public PageOfRoom offeredToMembers() {
        return offered(user -> !user.agencies().isEmpty());
    }

    private PageOfRoom offered(Predicate<CurrentUser> offered) {
        return new PageOfRoom(
                path, new Link(link.label, link.order, offered, link.waiting, link.waitingFor), framed, open);
    }

    /** The link tells how many things wait there. */
    public PageOfRoom counting(LongSupplier waiting, String waitingFor) {
        return new PageOfRoom(path, new Link(link.label, link.order, link.offered, waiting, waitingFor), framed, open);
    }

    /** What lies below this path is shown in frames of the web apps, which have a header themselves. */
    public PageOfRoom framing(String below) {
        return new PageOfRoom(path, link, below, open);
    }

    /** How the link is marked on a page: {@code page} on this one, {@code true} on what lies below it, null elsewhere. */
    public String mark(String here) {
        if (path.equals(here)) {
            return "page";
        }
        return here.startsWith(path + "/") ? "true" : null;
    }
}
