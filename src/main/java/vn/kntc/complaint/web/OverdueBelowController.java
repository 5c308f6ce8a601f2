package vn.kntc.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kntc.complaint.OverdueBelow;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.web.TellsRefusals;

/** Complaints that agencies right below one's own did not resolve in time. */
@Controller
@TellsRefusals
class OverdueBelowController {

    static final String PATH = "/khieu-nai-qua-han";

    private static final Role[] READERS = {Role.RESOLVER, Role.MONITOR, Role.MANAGER};

    private final OverdueBelow overdue;
    private final CurrentUser user;

    OverdueBelowController(OverdueBelow overdue, CurrentUser user) {
        this.overdue = overdue;
        this.user = user;
    }

    @Bean
    static PageOfRoom overdueBelowPage() {
        return PageOfRoom.linked(PATH, "Quá hạn ở cấp dưới", 45).offeredTo(READERS);
    }

    @GetMapping(PATH)
    String page(HttpServletResponse response, Model model) {
        user.requireRole(READERS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("lines", overdue.of(user.agencies()));
        return "complaint/overdue-below";
    }
}
