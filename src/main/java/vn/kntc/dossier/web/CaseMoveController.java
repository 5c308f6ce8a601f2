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
import vn.kntc.dossier.CaseDossier;
import vn.kntc.security.Workplace;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.TellsRefusals;

/** Starts what the case file offers, and goes on to the task that it opened. */
@Controller
@TellsRefusals
class CaseMoveController {

    private final CaseDossier dossier;

    CaseMoveController(CaseDossier dossier) {
        this.dossier = dossier;
    }

    @PostMapping("/ho-so/{caseNumber}/bat-dau/{move}")
    ResponseEntity<Void> start(@PathVariable String caseNumber, @PathVariable String move) {
        var next = dossier.start(caseNumber, move)
                .map(task -> Workplace.TASKLIST.path() + "default/#/?task="
                        + URLEncoder.encode(task, StandardCharsets.UTF_8))
                .orElse("/ho-so/" + URLEncoder.encode(caseNumber, StandardCharsets.UTF_8));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(next))
                .build();
    }

    @ExceptionHandler
    String early(OutOfOrder refusal, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return RefusalPage.show(HttpStatus.CONFLICT, "Chưa bắt đầu được", refusal.getMessage(), response, model);
    }
}
