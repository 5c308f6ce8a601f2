package vn.kntc.security.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;

/** The pages of all rooms. */
@Component
final class PagesOfRooms {

    private final List<PageOfRoom> pages;
    private final CurrentUser user;

    PagesOfRooms(List<PageOfRoom> pages, CurrentUser user) {
        this.pages = pages;
        this.user = user;
    }

    /** What the signed-in person finds among the links, from left to right. */
    List<PageOfRoom> offered() {
        return pages.stream()
                .filter(page -> page.link() != null && page.link().offered().test(user))
                .sorted(Comparator.comparingInt(page -> page.link().order()))
                .toList();
    }

    /** Patterns of the addresses that have our header. */
    String[] withHeader() {
        return below(pages.stream().filter(page -> !page.open()).map(PageOfRoom::path));
    }

    /** Patterns of those among them that have none, since they are shown in frames. */
    String[] framed() {
        return below(pages.stream().filter(page -> page.framed() != null).map(page -> page.path() + page.framed()));
    }

    private static String[] below(Stream<String> paths) {
        return paths.map(path -> path + "/**").toArray(String[]::new);
    }
}
