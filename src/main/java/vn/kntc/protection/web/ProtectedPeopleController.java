package vn.kntc.protection.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.protection.ProtectedPeople;
import vn.kntc.protection.ProtectedPeople.Typed;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.TellsRefusals;

/** Who is protected: names go into the vault by POST only, and come out of it by POST only, so that none ever stands in an address or a cache. */
@Controller
@TellsRefusals
@RequestMapping(ProtectedPeopleController.PATH + "/{caseNumber}")
class ProtectedPeopleController {

    static final String PATH = "/bao-ve";

    private final ProtectedPeople people;

    ProtectedPeopleController(ProtectedPeople people) {
        this.people = people;
    }

    @Bean
    static PageOfRoom protectedPeoplePage() {
        return PageOfRoom.unlinked(PATH);
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String page(@PathVariable String caseNumber, Model model) {
        model.addAttribute("sheet", people.sheet(number(caseNumber)));
        return "protection/people";
    }

    @PostMapping
    String add(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String kin,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String phone) {
        people.add(number(caseNumber), new Typed(kin, name, address, phone));
        return "redirect:" + PATH + "/" + number(caseNumber);
    }

    @PostMapping("/danh-sach")
    String print(@PathVariable String caseNumber, @RequestParam(defaultValue = "") String purpose, Model model) {
        model.addAttribute("list", people.print(number(caseNumber), purpose));
        return "protection/list";
    }

    @ExceptionHandler
    String refuse(InvalidInput refusal, HttpServletResponse response, Model model) {
        return RefusalPage.show(HttpStatus.BAD_REQUEST, "Chưa ghi được", refusal.getMessage(), response, model);
    }

    @ExceptionHandler
    String late(OutOfOrder refusal, HttpServletResponse response, Model model) {
        return RefusalPage.show(HttpStatus.CONFLICT, "Chưa ghi được", refusal.getMessage(), response, model);
    }

    private static CaseNumber number(String typed) {
        try {
            return new CaseNumber(typed);
        } catch (InvalidInput malformed) {
            throw new NotFound("Không tìm thấy hồ sơ này.");
        }
    }
}
