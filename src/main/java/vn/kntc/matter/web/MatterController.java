package vn.kntc.matter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.matter.MatterField;
import vn.kntc.matter.MatterPages;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.TellsRefusals;

/** A matter with its petitions and visits; what is changed there comes back to the page with one sentence. */
@Controller
@TellsRefusals
@RequestMapping(MatterController.PATH)
class MatterController {

    static final String PATH = "/vu-viec";

    private static final String TOLD = "told";
    private static final String PROBLEM = "problem";

    private final MatterPages matters;

    MatterController(MatterPages matters) {
        this.matters = matters;
    }

    @Bean
    static PageOfRoom mattersPage() {
        return PageOfRoom.unlinked(PATH);
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/{id}")
    String page(@PathVariable String id, Model model) {
        model.addAttribute("matter", matters.page(id));
        model.addAttribute("fields", MatterField.values());
        return "matter/matter";
    }

    @PostMapping("/{id}")
    String describe(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String people,
            RedirectAttributes redirect) {
        try {
            matters.describe(id, field(field), number(people));
            redirect.addFlashAttribute(TOLD, "Đã ghi thông tin vụ việc.");
        } catch (InvalidInput refusal) {
            redirect.addFlashAttribute(PROBLEM, refusal.getMessage());
        }
        return to(id);
    }

    /** The page that comes next is that of the matter which the petition belongs to then. */
    @PostMapping("/{id}/chuyen")
    String move(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new NotFound("Vụ việc không có đơn này.");
        }
        try {
            var joined = matters.move(id, new CaseNumber(caseNumber), other, reason);
            redirect.addFlashAttribute(TOLD, "Hồ sơ " + caseNumber + " nay thuộc vụ việc " + joined + ".");
            return to(joined.value());
        } catch (InvalidInput refusal) {
            redirect.addFlashAttribute(PROBLEM, refusal.getMessage());
            return to(id);
        }
    }

    /** The custodian of identities found that a denunciation was handed in before. */
    @PostMapping("/{id}/gui-lai")
    String repeat(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "") String earlier,
            RedirectAttributes redirect) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new NotFound("Vụ việc không có đơn này.");
        }
        try {
            var joined = matters.repeat(id, new CaseNumber(caseNumber), earlier);
            redirect.addFlashAttribute(TOLD, "Đã ghi hồ sơ " + caseNumber + " là tố cáo gửi lại.");
            return to(joined.value());
        } catch (InvalidInput refusal) {
            redirect.addFlashAttribute(PROBLEM, refusal.getMessage());
            return to(id);
        }
    }

    private static String to(String id) {
        return "redirect:" + PATH + "/" + id;
    }

    /** Null where nothing was chosen. */
    private static MatterField field(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(MatterField.values())
                .filter(field -> field.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("field", "Hãy chọn lĩnh vực trong danh sách."));
    }

    private static int number(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElseThrow(
                        () -> new InvalidInput("people", "Số người của vụ việc phải là số nguyên từ 1 đến 100.000."));
    }
}
