package vn.kntc.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.dossier.Envelopes;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.TellsRefusals;

/** Prints the address on a letter to who denounces: by POST only, so that neither purpose nor name ever stands in an address or in a cache. */
@Controller
@TellsRefusals
class EnvelopeController {

    private final Envelopes envelopes;

    EnvelopeController(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    @PostMapping("/ho-so/{caseNumber}/phong-bi/{document}")
    String print(
            @PathVariable String caseNumber,
            @PathVariable String document,
            @RequestParam(defaultValue = "") String purpose,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("envelope", envelopes.print(caseNumber, id(document), purpose));
        return "dossier/envelope";
    }

    @ExceptionHandler
    String refuse(InvalidInput refusal, HttpServletResponse response, Model model) {
        return RefusalPage.show(HttpStatus.BAD_REQUEST, "Chưa in được", refusal.getMessage(), response, model);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("Hồ sơ không có văn bản này.");
        }
    }
}
