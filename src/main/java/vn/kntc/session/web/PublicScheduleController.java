package vn.kntc.session.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.kntc.security.PageOfRoom;
import vn.kntc.session.PublicSchedule;
import vn.kntc.shared.NotFound;

/** When who receives citizens: open to all, read-only, without any case. */
@Controller
class PublicScheduleController {

    private static final String PATH = "/lich-tiep-cong-dan";

    private final PublicSchedule schedule;

    PublicScheduleController(PublicSchedule schedule) {
        this.schedule = schedule;
    }

    @Bean
    static PageOfRoom publicSchedulePage() {
        return PageOfRoom.openToAll(PATH);
    }

    @GetMapping(PATH + "/{id}")
    String show(@PathVariable String id, Model model) {
        var of = schedule.agency(id);
        model.addAttribute("agency", of);
        model.addAttribute("hours", schedule.hours(of.id()).orElse(null));
        model.addAttribute("days", schedule.days(of.id()));
        return "session/public";
    }

    @ExceptionHandler
    String unknown(NotFound refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("problem", refusal.getMessage());
        return "session/public";
    }
}
