package vn.kntc.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.dossier.CasePeople;
import vn.kntc.handling.intake.TypedPerson;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.TellsRefusals;

/** Takes somebody who comes to a running case; what is typed goes into the vault and is shown nowhere again without a purpose. */
@Controller
@TellsRefusals
class CasePeopleController {

    private final CasePeople people;

    CasePeopleController(CasePeople people) {
        this.people = people;
    }

    @PostMapping("/ho-so/{caseNumber}/nguoi")
    ResponseEntity<Void> add(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String idType,
            @RequestParam(defaultValue = "") String idNumber,
            @RequestParam(defaultValue = "") String phone) {
        people.add(caseNumber, role, new TypedPerson(name, address, idType, idNumber, null, null, phone, null));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create("/ho-so/" + URLEncoder.encode(caseNumber, StandardCharsets.UTF_8) + "#cac-ben"))
                .build();
    }

    @ExceptionHandler
    String refuse(InvalidInput refusal, HttpServletResponse response, Model model) {
        return refused(HttpStatus.BAD_REQUEST, refusal.getMessage(), response, model);
    }

    @ExceptionHandler
    String early(OutOfOrder refusal, HttpServletResponse response, Model model) {
        return refused(HttpStatus.CONFLICT, refusal.getMessage(), response, model);
    }

    private static String refused(HttpStatus status, String sentence, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return RefusalPage.show(status, "Chưa thêm được người vào hồ sơ", sentence, response, model);
    }
}
