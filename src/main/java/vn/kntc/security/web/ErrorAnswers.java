package vn.kntc.security.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the server sends whatever failed outside our controllers: a page for people, a problem for programs, both without what happened.
 * Who asks for it without an error is told that there is no such page.
 */
@Controller
@RequestMapping("${server.error.path:/error}")
class ErrorAnswers implements ErrorController {

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var status = status(request);
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        return page;
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = status(request);
        var problem = ProblemDetail.forStatusAndDetail(
                status,
                switch (status.value()) {
                    case 401 -> "Chưa đăng nhập, hoặc phiên làm việc đã hết. Hãy đăng nhập lại.";
                    case 403 -> "Tài khoản đang đăng nhập không có quyền làm việc này.";
                    case 404 -> "Không có địa chỉ này.";
                    default ->
                        status.is5xxServerError()
                                ? "Hệ thống gặp lỗi và chưa thay đổi gì. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị."
                                : "Yêu cầu không hợp lệ nên không thực hiện được.";
                });
        problem.setTitle(status.is5xxServerError() ? "Lỗi hệ thống" : "Không thực hiện được");
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
