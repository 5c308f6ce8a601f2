package vn.kntc.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.dossier.OwnWork;
import vn.kntc.security.PageOfRoom;

/** The page of what the signed-in officer has done, by day. */
@Controller
class OwnWorkController {

    private final OwnWork work;

    OwnWorkController(OwnWork work) {
        this.work = work;
    }

    @Bean
    static PageOfRoom ownWorkPage() {
        return PageOfRoom.linked("/viec-da-xong", "Việc đã xong", 70);
    }

    @GetMapping({"/viec-da-xong", "/viec-da-xong/"})
    String page(
            @RequestParam(name = "trang", defaultValue = "") String page, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean told = page.isBlank() || page.matches("[1-9]\\d{0,3}");
        if (!told) {
            // the first page stands below the sentence, so that one can go on from there
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", "Số trang phải là số nguyên từ 1 đến 9999; dưới đây là trang đầu.");
        }
        model.addAttribute("sheet", work.sheet(told && !page.isBlank() ? Integer.parseInt(page) - 1 : 0));
        return "dossier/own-work";
    }
}
