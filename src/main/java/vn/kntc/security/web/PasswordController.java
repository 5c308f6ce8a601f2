package vn.kntc.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.security.AccountCare;
import vn.kntc.shared.InvalidInput;

/** One's own password. Afterwards one signs in again, with the new one. */
@Controller
@RequestMapping("/mat-khau")
class PasswordController {

    private final AccountCare accounts;

    PasswordController(AccountCare accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("due", accounts.changeDue());
        return "accounts/password";
    }

    @PostMapping
    String change(
            @RequestParam(name = "matKhauCu", defaultValue = "") String old,
            @RequestParam(name = "matKhauMoi", defaultValue = "") String wanted,
            @RequestParam(name = "nhapLai", defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            accounts.changeOwnPassword(old, wanted, repeated, request.getRemoteAddr());
        } catch (InvalidInput refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
            model.addAttribute("field", refusal.field());
            return page(model);
        }
        request.getSession().invalidate();
        return "redirect:/dang-nhap?daDoiMatKhau";
    }
}
