package vn.kntc.transfer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.TellsRefusals;
import vn.kntc.transfer.TransferBook;
import vn.kntc.transfer.TransferHandling;

/** The transfer book of one's agencies: one plain form, its question in the address; and the button that urges a receiver. */
@Controller
@TellsRefusals
@RequestMapping(TransferBookController.PATH)
class TransferBookController {

    static final String PATH = "/so-chuyen-don";

    private static final String TOLD = "told";

    private final TransferBook book;
    private final TransferHandling transfers;
    private final Agencies agencies;
    private final CurrentUser user;
    private final Clock clock;

    TransferBookController(
            TransferBook book, TransferHandling transfers, Agencies agencies, CurrentUser user, Clock clock) {
        this.book = book;
        this.transfers = transfers;
        this.agencies = agencies;
        this.user = user;
        this.clock = clock;
    }

    @Bean
    static PageOfRoom transferBookPage() {
        return PageOfRoom.linked(PATH, "Sổ chuyển đơn", 30);
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String page(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        var question = BookQuestion.plain(today());
        try {
            question = BookQuestion.of(parameters, today());
        } catch (InvalidInput refusal) {
            // the whole book stands below the sentence, so that one can go on from there
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
        }
        model.addAttribute("question", question);
        model.addAttribute("sheet", book.sheet(user.agencies(), question));
        model.addAttribute("hasAgency", !user.agencies().isEmpty());
        model.addAttribute("mayUrge", mayUrge());
        model.addAttribute(
                "mayAskResult",
                user.roles().contains(Role.PETITION_OFFICER) || user.roles().contains(Role.RECEPTION_OFFICER));
        model.addAttribute("interval", book.interval());
        return "transfer/book";
    }

    /** The same as a sheet for a spreadsheet. */
    @GetMapping("/xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam Map<String, String> parameters) {
        var question = BookQuestion.of(parameters, today());
        return BookSheet.of(book.sheet(user.agencies(), question).lines(), question)
                .download(PATH.substring(1));
    }

    /** The same to be printed. */
    @GetMapping("/in")
    String print(@RequestParam Map<String, String> parameters, Model model) {
        var question = BookQuestion.of(parameters, today());
        model.addAttribute("sheet", book.sheet(user.agencies(), question));
        model.addAttribute("agency", highest());
        model.addAttribute("period", BookSheet.period(question));
        return "transfer/book-print";
    }

    /** What is still awaited, for the meeting on the petitions of the month; to be printed. */
    @GetMapping("/giao-ban")
    String meeting(Model model) {
        model.addAttribute("sheet", book.awaited(user.agencies(), today()));
        model.addAttribute("agency", highest());
        model.addAttribute("today", today());
        model.addAttribute("book", book);
        return "transfer/meeting";
    }

    /** The same as a document (văn bản) for the meeting. */
    @GetMapping("/giao-ban/docx")
    ResponseEntity<byte[]> meetingDocument() {
        var lines = book.awaited(user.agencies(), today()).lines();
        return MeetingList.of(highest().name(), lines, today(), book::owed).download("danh-sach-giao-ban");
    }

    private Agency highest() {
        var own = user.agencies();
        return agencies.all().stream()
                .filter(agency -> own.contains(agency.id()))
                .min(Comparator.comparing(Agency::level))
                .orElseThrow(() -> new NotFound("Tài khoản này không thuộc cơ quan nào nên không có sổ chuyển đơn."));
    }

    /** Where one does not come back to the page, the answer says why. */
    @PostMapping("/don-doc")
    String urge(@RequestParam String caseNumber, RedirectAttributes redirect) {
        user.requireRole(Role.PETITION_OFFICER, Role.RESOLVER, Role.MONITOR);
        var number = number(caseNumber);
        user.requireAgencyOf(number);
        try {
            transfers.askUrging(number, user.id());
            redirect.addFlashAttribute(TOLD, "Đã trình ký công văn đôn đốc của hồ sơ " + number + ".");
        } catch (OutOfOrder refusal) {
            redirect.addFlashAttribute("problem", refusal.getMessage());
        }
        return "redirect:" + PATH + "?" + BookQuestion.AWAITED + "=true";
    }

    /** The petitioner asks to be told of the result, by whatever way he asks. */
    @PostMapping("/yeu-cau-bao-ket-qua")
    String askResult(@RequestParam String caseNumber, RedirectAttributes redirect) {
        user.requireRole(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER);
        var number = number(caseNumber.strip());
        user.requireAgencyOf(number);
        try {
            transfers.askResult(number, user.id());
            redirect.addFlashAttribute(
                    TOLD,
                    "Đã ghi yêu cầu báo kết quả của người nộp đơn trong hồ sơ " + number
                            + "; có kết quả của nơi nhận thì phải báo bằng văn bản.");
        } catch (OutOfOrder | NotFound refusal) {
            redirect.addFlashAttribute("problem", refusal.getMessage());
        }
        return "redirect:" + PATH + "?" + BookQuestion.AWAITED + "=true";
    }

    @ExceptionHandler
    String refuse(InvalidInput refusal, HttpServletResponse response, Model model) {
        return RefusalPage.show(HttpStatus.BAD_REQUEST, "Chưa nhận được", refusal.getMessage(), response, model);
    }

    private static CaseNumber number(String typed) {
        if (!CaseNumber.isOne(typed)) {
            throw new NotFound("Không có hồ sơ này.");
        }
        return new CaseNumber(typed);
    }

    private boolean mayUrge() {
        return user.roles().stream()
                .anyMatch(role -> role == Role.PETITION_OFFICER || role == Role.RESOLVER || role == Role.MONITOR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
