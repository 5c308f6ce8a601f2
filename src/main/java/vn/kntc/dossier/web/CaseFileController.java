package vn.kntc.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.kntc.document.CaseFiles;
import vn.kntc.dossier.CaseDossier;
import vn.kntc.dossier.CaseFilePage;
import vn.kntc.dossier.Download;
import vn.kntc.dossier.TaskHandover;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.shared.web.PagePart;

/**
 * The case file page (hồ sơ), alone or in the tab of a task, and what is opened from it. Nothing of it may stay in a cache of the
 * browser: it is told so with every answer.
 */
@Controller
@RequestMapping("/ho-so")
class CaseFileController {

    private final CaseDossier dossier;
    private final TaskHandover handover;

    CaseFileController(CaseDossier dossier, TaskHandover handover) {
        this.dossier = dossier;
        this.handover = handover;
    }

    @Bean
    static PageOfRoom caseFilesPage() {
        return PageOfRoom.linked("/ho-so", "Hồ sơ", 10).framing("/theo-viec");
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    @GetMapping("/{caseNumber}")
    String page(@PathVariable String caseNumber, Model model) {
        return page(dossier.page(caseNumber), model);
    }

    @GetMapping("/theo-viec/{taskId}")
    String pageOfTask(@PathVariable String taskId, Model model) {
        return page(dossier.pageOfTask(taskId), model);
    }

    @PostMapping("/{caseNumber}/danh-tinh/{party}")
    String reveal(
            @PathVariable String caseNumber,
            @PathVariable String party,
            @RequestParam(defaultValue = "") String purpose,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("identity", dossier.reveal(caseNumber, partyNumber(party), purpose));
        model.addAttribute("corrections", dossier.corrections(caseNumber, purpose));
        model.addAttribute("reveals", dossier.revealLog(caseNumber));
        return fragment("identity", response);
    }

    @PostMapping("/{caseNumber}/noi-dung")
    String petitionText(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String purpose,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("text", dossier.petitionText(caseNumber, purpose));
        model.addAttribute("reveals", dossier.revealLog(caseNumber));
        return fragment("petition-text", response);
    }

    @PostMapping("/{caseNumber}/tep")
    String addFile(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        model.addAttribute("added", UploadedFile.of(kind, file).addTo(dossier, caseNumber));
        model.addAttribute("page", dossier.page(caseNumber));
        return fragment("file-added", response);
    }

    /** @param to empty for the group */
    @PostMapping("/{caseNumber}/viec/{taskId}/chuyen")
    String handOver(
            @PathVariable String caseNumber,
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        if (from.isBlank()) {
            throw new InvalidInput("from", "Thiếu người đang giữ việc; hãy tải lại trang.");
        }
        handover.give(caseNumber, taskId, new UserId(from), to.isBlank() ? null : new UserId(to), reason);
        model.addAttribute("page", dossier.page(caseNumber));
        return fragment("handed-over", response);
    }

    @GetMapping("/{caseNumber}/van-ban/{id}")
    ResponseEntity<byte[]> document(@PathVariable String caseNumber, @PathVariable String id) {
        return attachment(dossier.openDocument(caseNumber, id(id, "Hồ sơ không có văn bản này.")));
    }

    @GetMapping("/{caseNumber}/tep/{id}")
    ResponseEntity<byte[]> file(@PathVariable String caseNumber, @PathVariable String id) {
        return attachment(dossier.openFile(caseNumber, id(id, "Hồ sơ không có tệp này.")));
    }

    private static String page(CaseFilePage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("fileKinds", Arrays.asList(CaseFiles.Kind.values()));
        return "dossier/case-file";
    }

    private static String fragment(String name, HttpServletResponse response) {
        PagePart.mark(response);
        return "dossier/fragments :: " + name;
    }

    private static int partyNumber(String party) {
        try {
            return Integer.parseInt(party);
        } catch (NumberFormatException noNumber) {
            throw new NotFound("Hồ sơ không có người này.");
        }
    }

    private static UUID id(String id, String unknown) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(unknown);
        }
    }

    private static ResponseEntity<byte[]> attachment(Download download) {
        var disposition = ContentDisposition.attachment()
                .filename(download.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(mediaType(download))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                // a page or drawing that somebody uploaded must not run here even where a browser shows it
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(download.content());
    }

    private static MediaType mediaType(Download download) {
        try {
            return MediaType.parseMediaType(download.mediaType());
        } catch (InvalidMediaTypeException unknown) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
