package vn.kntc.security.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.Workplace;

@Controller
class SignInController {

    private final CurrentUser user;
    private final PagesOfRooms pages;

    SignInController(CurrentUser user, PagesOfRooms pages) {
        this.user = user;
        this.pages = pages;
    }

    @GetMapping("/dang-nhap")
    String signIn() {
        return "dang-nhap";
    }

    @GetMapping("/")
    String start() {
        return "redirect:" + Workplace.of(user.roles()).path();
    }

    /** The session's token, for forms of ours that live inside the engine's web apps. */
    @GetMapping("/phien/csrf")
    @ResponseBody
    Map<String, String> token(CsrfToken token) {
        return Map.of("headerName", token.getHeaderName(), "token", token.getToken());
    }

    /** A link to a page of ours, in the engine's web apps. */
    record Way(String path, String label) {}

    /** The links that the signed-in person finds there, from left to right. */
    @GetMapping("/phien/trang")
    @ResponseBody
    List<Way> ways() {
        return pages.offered().stream()
                .map(page -> new Way(page.path(), page.link().label()))
                .toList();
    }
}
