package vn.kntc.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;

/** The page that tells a refusal in Vietnamese. */
@ControllerAdvice(annotations = TellsRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RefusalPage {

    @ExceptionHandler
    String notFound(NotFound refusal, HttpServletResponse response, Model model) {
        return show(HttpStatus.NOT_FOUND, "Không tìm thấy", refusal.getMessage(), response, model);
    }

    @ExceptionHandler
    String notPermitted(NotPermitted refusal, HttpServletResponse response, Model model) {
        return show(HttpStatus.FORBIDDEN, "Không được phép", refusal.getMessage(), response, model);
    }

    /**
     * @param sentence Vietnamese, for whoever asked
     * @return name of the template
     */
    public static String show(
            HttpStatus status, String title, String sentence, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("title", title);
        model.addAttribute("sentence", sentence);
        return "dossier/problem";
    }
}
