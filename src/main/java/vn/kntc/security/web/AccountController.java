package vn.kntc.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.security.Account;
import vn.kntc.security.AccountCare;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.shared.web.TellsRefusals;

/** Where an administrator opens accounts of officers, names them, places them, disables them, and helps who forgot a password. */
@Controller
@TellsRefusals
@RequestMapping("/tai-khoan")
class AccountController {

    private static final String LIST = "accounts/list";
    private static final String ONE = "accounts/account";

    private static final Map<String, String> DONE = Map.of(
            "ho-ten", "Đã lưu họ tên, chức vụ. Việc đã làm và văn bản đã ban hành giữ tên, chức vụ cũ.",
            "quyen", "Đã lưu vai trò và cơ quan. Cán bộ phải đăng nhập lại.",
            "khoa", "Đã khóa tài khoản: phiên làm việc đã kết thúc, việc đã làm vẫn ghi tên cán bộ.",
            "mo-khoa", "Đã mở khóa tài khoản.");

    private final AccountCare accounts;
    private final Agencies agencies;
    private final Officers officers;
    private final CurrentUser user;
    private final Clock clock;

    AccountController(AccountCare accounts, Agencies agencies, Officers officers, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.officers = officers;
        this.user = user;
        this.clock = clock;
    }

    @Bean
    static PageOfRoom accountsPage() {
        return PageOfRoom.linked("/tai-khoan", "Tài khoản", 100).offeredTo(Role.CAMUNDA_ADMIN);
    }

    /** For every method here, also the refused ones. */
    @ModelAttribute
    void forAdministrators(HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        user.requireRole(Role.CAMUNDA_ADMIN);
        model.addAttribute("roles", Role.values());
        model.addAttribute("agencies", agencies.all());
        model.addAttribute("times", new Times(clock));
        model.addAttribute("wordHours", accounts.wordLastsHours());
    }

    /** Moments in the time of the house. */
    record Times(Clock clock) {

        public LocalDateTime at(Instant moment) {
            return LocalDateTime.ofInstant(moment, clock.getZone());
        }
    }

    @GetMapping
    String list(@RequestParam(name = "coQuan", defaultValue = "") String agency, Model model) {
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        List<Account> shown = accounts.all().stream()
                .filter(account -> agency.isEmpty()
                        || account.agencies().stream().anyMatch(id -> id.value().equals(agency)))
                .toList();
        model.addAttribute("accounts", shown);
        model.addAttribute("agencyNames", names);
        model.addAttribute("chosenAgency", agency);
        return LIST;
    }

    @PostMapping
    String open(
            @RequestParam(name = "taiKhoan", defaultValue = "") String id,
            @RequestParam(name = "hoTenDem", defaultValue = "") String familyName,
            @RequestParam(name = "ten", defaultValue = "") String givenName,
            @RequestParam(name = "chucVu", defaultValue = "") String title,
            @RequestParam(name = "vaiTro", defaultValue = "") List<String> roles,
            @RequestParam(name = "coQuan", defaultValue = "") List<String> agencyIds,
            HttpServletResponse response,
            Model model) {
        try {
            String word = accounts.open(id, familyName, givenName, title, roles(roles), agencies(agencyIds));
            model.addAttribute("word", word);
            return one(id.strip(), null, model);
        } catch (InvalidInput refusal) {
            tellProblem(refusal, response, model);
            model.addAttribute(
                    "typed", Map.of("id", id, "familyName", familyName, "givenName", givenName, "title", title));
            model.addAttribute("typedRoles", roles);
            model.addAttribute("typedAgencies", agencyIds);
            return list("", model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, @RequestParam(name = "xong", required = false) String done, Model model) {
        var account = accounts.get(userId(id));
        model.addAttribute("account", account);
        model.addAttribute("names", accounts.names(account.id()));
        model.addAttribute("acts", accounts.acts(account.id()));
        model.addAttribute("held", accounts.held(account.id()));
        model.addAttribute("officers", officers);
        model.addAttribute("own", account.id().equals(user.id()));
        model.addAttribute("done", done == null ? null : DONE.get(done));
        return ONE;
    }

    @PostMapping("/{id}/ho-ten")
    String rename(
            @PathVariable String id,
            @RequestParam(name = "hoTenDem", defaultValue = "") String familyName,
            @RequestParam(name = "ten", defaultValue = "") String givenName,
            @RequestParam(name = "chucVu", defaultValue = "") String title,
            HttpServletResponse response,
            Model model) {
        return change(id, "ho-ten", () -> accounts.rename(userId(id), familyName, givenName, title), response, model);
    }

    @PostMapping("/{id}/quyen")
    String place(
            @PathVariable String id,
            @RequestParam(name = "vaiTro", defaultValue = "") List<String> roles,
            @RequestParam(name = "coQuan", defaultValue = "") List<String> agencyIds,
            HttpServletResponse response,
            Model model) {
        return change(
                id, "quyen", () -> accounts.place(userId(id), roles(roles), agencies(agencyIds)), response, model);
    }

    @PostMapping("/{id}/khoa")
    String disable(
            @PathVariable String id,
            @RequestParam(name = "lyDo", defaultValue = "") String because,
            HttpServletResponse response,
            Model model) {
        return change(id, "khoa", () -> accounts.disable(userId(id), because), response, model);
    }

    @PostMapping("/{id}/mo-khoa")
    String enable(@PathVariable String id, HttpServletResponse response, Model model) {
        return change(id, "mo-khoa", () -> accounts.enable(userId(id)), response, model);
    }

    /** The word stands on this one answer and nowhere else. */
    @PostMapping("/{id}/mat-khau")
    String issueWord(@PathVariable String id, HttpServletResponse response, Model model) {
        try {
            model.addAttribute("word", accounts.issueWord(userId(id)));
        } catch (InvalidInput refusal) {
            tellProblem(refusal, response, model);
        }
        return one(id, null, model);
    }

    private String change(String id, String done, Runnable change, HttpServletResponse response, Model model) {
        try {
            change.run();
            return "redirect:/tai-khoan/" + userId(id) + "?xong=" + done;
        } catch (InvalidInput refusal) {
            tellProblem(refusal, response, model);
            return one(id, null, model);
        }
    }

    private static void tellProblem(InvalidInput refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("problem", refusal.getMessage());
    }

    private static UserId userId(String typed) {
        if (!typed.matches("[A-Za-z0-9._@-]{1,64}")) {
            throw new NotFound("Không có tài khoản này.");
        }
        return new UserId(typed);
    }

    private static Set<Role> roles(List<String> typed) {
        return typed.stream().flatMap(id -> Role.of(id).stream()).collect(Collectors.toSet());
    }

    private Set<AgencyId> agencies(List<String> typed) {
        return agencies.all().stream()
                .map(Agency::id)
                .filter(id -> typed.contains(id.value()))
                .collect(Collectors.toSet());
    }
}
