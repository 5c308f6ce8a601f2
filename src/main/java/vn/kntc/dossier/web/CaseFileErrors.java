package vn.kntc.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.web.PagePart;
import vn.kntc.shared.web.RefusalPage;

/** Tells refusals of the case file page in Vietnamese: as a page, or where a part of the page was asked for, as a part. */
@ControllerAdvice(assignableTypes = CaseFileController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseFileErrors {

    @ExceptionHandler
    String invalid(InvalidInput refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        refusal.question().ifPresent(question -> model.addAttribute("question", question));
        return tell(HttpStatus.BAD_REQUEST, "Chưa nhận được", refusal.getMessage(), request, response, model);
    }

    @ExceptionHandler
    String notFound(NotFound refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        return tell(HttpStatus.NOT_FOUND, "Không tìm thấy", refusal.getMessage(), request, response, model);
    }

    @ExceptionHandler
    String notPermitted(NotPermitted refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        return tell(HttpStatus.FORBIDDEN, "Không được phép", refusal.getMessage(), request, response, model);
    }

    @ExceptionHandler
    String tooLarge(
            MaxUploadSizeExceededException refusal,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sentence =
                "Tệp quá lớn: mỗi tệp tối đa 20 MB. Hãy chia nhỏ hoặc giảm độ phân giải bản quét; bản ghi âm, ghi hình dài thì lưu"
                        + " ở nơi lưu trữ của cơ quan và ghi nơi lưu trong hồ sơ.";
        return tell(HttpStatus.PAYLOAD_TOO_LARGE, "Chưa nhận được", sentence, request, response, model);
    }

    private static String tell(
            HttpStatus status,
            String title,
            String sentence,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var page = RefusalPage.show(status, title, sentence, response, model);
        if (PagePart.isWanted(request)) {
            PagePart.mark(response);
            return "dossier/fragments :: problem";
        }
        return page;
    }
}
