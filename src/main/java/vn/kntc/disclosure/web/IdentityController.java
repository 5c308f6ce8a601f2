package vn.kntc.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.calendar.TypedDate;
import vn.kntc.confidentiality.IdentityField;
import vn.kntc.confidentiality.IdentityGrants.Viewed;
import vn.kntc.disclosure.DisclosureAct.Extent;
import vn.kntc.disclosure.DisclosureAct.Requester;
import vn.kntc.disclosure.DisclosureRequests;
import vn.kntc.disclosure.DisclosureRequests.Asked;
import vn.kntc.disclosure.IdentityPages;
import vn.kntc.disclosure.Stripping;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.TypedText;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.TellsRefusals;

/**
 * Where who denounces is asked for, seen and stripped off. What opens anything is a POST, so that neither purpose nor name ever stands in an
 * address or in a cache.
 */
@Controller
@TellsRefusals
@RequestMapping(IdentityPages.PATH + "/{caseNumber}")
class IdentityController {

    /** As the page calls its fields. */
    private static final Map<String, String> LABELS = Map.of(
            "purpose", "Mục đích",
            "article", "Căn cứ pháp luật",
            "body", "Cơ quan yêu cầu",
            "letterNumber", "Số văn bản yêu cầu");

    private static final String TOLD = "told";
    private static final String PROBLEM = "problem";

    private final IdentityPages pages;
    private final DisclosureRequests requests;
    private final Stripping stripping;

    IdentityController(IdentityPages pages, DisclosureRequests requests, Stripping stripping) {
        this.pages = pages;
        this.requests = requests;
        this.stripping = stripping;
    }

    @Bean
    static PageOfRoom identityPage() {
        return PageOfRoom.unlinked(IdentityPages.PATH);
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String page(@PathVariable String caseNumber, Model model) {
        model.addAttribute("page", pages.page(caseNumber));
        model.addAttribute("fields", fieldsOfPerson());
        model.addAttribute("extents", Extent.values());
        return "disclosure/identity";
    }

    /** The page has no form that the verb could read: its words stand here. */
    private static InvalidInput named(InvalidInput refusal) {
        var label = LABELS.get(refusal.field());
        return label == null ? refusal : refusal.named("“" + label + "”");
    }

    private static Set<IdentityField> fieldsOfPerson() {
        return EnumSet.complementOf(EnumSet.of(IdentityField.HANDWRITING));
    }

    @PostMapping("/yeu-cau")
    String ask(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String requester,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String extent,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String letterNumber,
            @RequestParam(defaultValue = "") String letterDate,
            RedirectAttributes redirect) {
        try {
            var number = requests.ask(
                    caseNumber,
                    new Asked(
                            one(Requester.values(), requester),
                            TypedText.of(purpose),
                            TypedText.of(article),
                            day("until", until),
                            one(Extent.values(), extent),
                            TypedText.of(body),
                            TypedText.of(letterNumber),
                            day("letterDate", letterDate)));
            redirect.addFlashAttribute(TOLD, "Đã gửi yêu cầu, số hồ sơ " + number + ".");
        } catch (InvalidInput refusal) {
            redirect.addFlashAttribute(PROBLEM, named(refusal).getMessage());
        } catch (OutOfOrder | NotPermitted refusal) {
            redirect.addFlashAttribute(PROBLEM, refusal.getMessage());
        }
        return to(caseNumber);
    }

    @PostMapping("/mo")
    String person(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") List<String> fields,
            @RequestParam(defaultValue = "") String purpose,
            Model model) {
        model.addAttribute("identity", shown(pages.person(caseNumber, number(party), fields(fields), purpose)));
        model.addAttribute("caseNumber", caseNumber);
        return "disclosure/opened";
    }

    @PostMapping("/but-tich")
    String text(@PathVariable String caseNumber, @RequestParam(defaultValue = "") String purpose, Model model) {
        model.addAttribute("text", shown(pages.text(caseNumber, purpose)));
        model.addAttribute("caseNumber", caseNumber);
        return "disclosure/opened";
    }

    @PostMapping("/tep/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable String caseNumber, @PathVariable String id, @RequestParam(defaultValue = "") String purpose) {
        var opened = shown(pages.file(caseNumber, id(id, "Hồ sơ không có tệp này."), purpose));
        return attachment(caseNumber + " " + opened.name(), opened.mediaType(), opened.content());
    }

    @PostMapping("/luoc-bo")
    String propose(@PathVariable String caseNumber, @RequestParam(defaultValue = "") String purpose, Model model) {
        model.addAttribute("words", stripping.propose(caseNumber, purpose));
        model.addAttribute("caseNumber", caseNumber);
        return "disclosure/strip";
    }

    @PostMapping("/luoc-bo/lap")
    String strip(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") List<String> words,
            RedirectAttributes redirect) {
        try {
            stripping.strip(
                    caseNumber,
                    words.stream()
                            .filter(place -> place.matches("\\d{1,6}"))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet()));
            redirect.addFlashAttribute(TOLD, "Đã lập bản lược bỏ.");
        } catch (InvalidInput refusal) {
            redirect.addFlashAttribute(PROBLEM, refusal.getMessage());
        }
        return to(caseNumber);
    }

    @GetMapping("/ban-luoc/{id}")
    ResponseEntity<byte[]> copy(@PathVariable String caseNumber, @PathVariable String id) {
        var content = pages.copy(caseNumber, id(id, "Hồ sơ không có bản lược bỏ này."));
        return attachment(caseNumber + " bản lược bỏ.pdf", MediaType.APPLICATION_PDF_VALUE, content);
    }

    @ExceptionHandler
    String refuse(InvalidInput refusal, HttpServletResponse response, Model model) {
        return RefusalPage.show(HttpStatus.BAD_REQUEST, "Chưa mở được", refusal.getMessage(), response, model);
    }

    /** Its row was written before. */
    private static <T> T shown(Viewed<T> viewed) {
        if (viewed.refusal() != null) {
            throw new NotPermitted(viewed.refusal());
        }
        return viewed.shown();
    }

    private static String to(String caseNumber) {
        return "redirect:" + IdentityPages.PATH + "/" + caseNumber;
    }

    /** Null where none of them was chosen. */
    private static <E extends Enum<E>> E one(E[] all, String code) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Set<IdentityField> fields(List<String> codes) {
        return fieldsOfPerson().stream()
                .filter(field -> codes.contains(field.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IdentityField.class)));
    }

    private static LocalDate day(String field, String typed) {
        return typed.isBlank() ? null : TypedDate.read(field, typed);
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException noNumber) {
            throw new NotFound("Hồ sơ không có người này.");
        }
    }

    private static UUID id(String typed, String unknown) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(unknown);
        }
    }

    private static ResponseEntity<byte[]> attachment(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }
}
