package vn.kntc.clock.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.clock.ClockNotifications;
import vn.kntc.clock.OwnDays;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.InvalidInput;

/** What the groups of the signed-in officer were told of deadlines, and how each stands now. */
@Controller
class NotificationPageController {

    private static final String PAGE = "trang";
    private static final String ALL = "tatCa";
    private static final String TICKED = "true";

    private final NotificationPages pages;

    NotificationPageController(NotificationPages pages) {
        this.pages = pages;
    }

    @Bean
    static PageOfRoom warningsPage(ClockNotifications notifications, OwnDays ownDays) {
        return PageOfRoom.linked("/canh-bao", "Cảnh báo", 60)
                .counting(() -> notifications.count() + ownDays.count(), "cảnh báo của thời hạn chưa xong");
    }

    @GetMapping({"/canh-bao", "/canh-bao/"})
    String page(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean all = TICKED.equals(parameters.get(ALL));
        int page = 0;
        try {
            requireAllOrNot(parameters.getOrDefault(ALL, ""));
            page = page(parameters.getOrDefault(PAGE, ""));
        } catch (InvalidInput refusal) {
            // the first page stands below the sentence, so that one can go on from there
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
        }
        model.addAttribute("sheet", pages.sheet(all, page));
        return "clock/notifications";
    }

    private static void requireAllOrNot(String value) {
        if (!value.isBlank() && !value.equals(TICKED)) {
            throw new InvalidInput(ALL, "Không hiểu địa chỉ vừa mở; dưới đây là các cảnh báo của thời hạn chưa xong.");
        }
    }

    private static int page(String value) {
        if (value.isBlank()) {
            return 0;
        }
        if (!value.matches("[1-9]\\d{0,4}")) {
            throw new InvalidInput(PAGE, "Số trang phải là số nguyên từ 1 đến 99999; dưới đây là trang đầu.");
        }
        return Integer.parseInt(value) - 1;
    }
}
