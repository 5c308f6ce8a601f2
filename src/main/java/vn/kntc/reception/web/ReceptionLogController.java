package vn.kntc.reception.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.handling.book.BookParameters;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.reception.LogColumn;
import vn.kntc.reception.LogSheet;
import vn.kntc.reception.ReceptionLog;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.TypedText;
import vn.kntc.shared.web.TellsRefusals;

/**
 * The reception log: a page, its print, and a workbook. Names are asked for by a form of its own, with a purpose, and never by an address.
 * Nothing of it may stay in a cache of the browser.
 */
@Controller
@TellsRefusals
class ReceptionLogController {

    private static final String PATH = "/so-tiep-cong-dan";

    private final ReceptionLog log;
    private final Agencies agencies;
    private final CurrentUser user;
    private final Clock clock;

    ReceptionLogController(ReceptionLog log, Agencies agencies, CurrentUser user, Clock clock) {
        this.log = log;
        this.agencies = agencies;
        this.user = user;
        this.clock = clock;
    }

    @Bean
    static PageOfRoom receptionLogPage() {
        return PageOfRoom.linked(PATH, "Sổ tiếp công dân", 40).offeredTo(ReceptionLog.readers());
    }

    /** How the log is wanted with names. */
    enum Wanted {
        TRANG,
        IN,
        XLSX
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping({PATH, PATH + "/"})
    String page(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        try {
            var asked = asked(parameters);
            return page(asked, log.read(asked.onePage()), model);
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    @GetMapping(PATH + "/in")
    String print(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        try {
            var asked = asked(parameters);
            return print(asked, whole(log.read(asked.whole())), model);
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    @GetMapping(PATH + "/xlsx")
    Object workbook(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        try {
            var asked = asked(parameters);
            return workbook(asked, whole(log.read(asked.whole())));
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    /** The same with names: by POST, so that no purpose and no name ever stands in an address. */
    @PostMapping(PATH + "/ho-ten")
    Object named(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String mucDich,
            @RequestParam(defaultValue = "TRANG") String dang,
            HttpServletResponse response,
            Model model) {
        try {
            var asked = asked(parameters);
            return switch (wanted(dang)) {
                case TRANG -> page(asked, log.reveal(asked.onePage(), mucDich), model);
                case IN -> print(asked, whole(log.reveal(asked.whole(), mucDich)), model);
                case XLSX -> workbook(asked, whole(log.reveal(asked.whole(), mucDich)));
            };
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    @PostMapping(PATH + "/{caseNumber}/dinh-chinh")
    String correct(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String cot,
            @RequestParam(defaultValue = "") String noiDung,
            @RequestParam(defaultValue = "") String lyDo,
            HttpServletResponse response,
            Model model) {
        try {
            log.correct(number(caseNumber), column(cot), TypedText.of(noiDung), TypedText.of(lyDo));
            return "redirect:" + PATH + "?" + BookParameters.TEXT + "=" + caseNumber + "&" + BookParameters.FROM + "="
                    + LocalDate.EPOCH;
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    private static Wanted wanted(String code) {
        return Arrays.stream(Wanted.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("dang", "Hãy chọn xem trên trang, in hoặc tải tệp XLSX."));
    }

    private static CaseNumber number(String typed) {
        try {
            return new CaseNumber(typed);
        } catch (InvalidInput malformed) {
            throw new NotFound("Không có lượt tiếp này.");
        }
    }

    private static LogColumn column(String code) {
        return Arrays.stream(LogColumn.values())
                .filter(column -> column.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("cot", "Hãy chọn cột cần đính chính trong danh sách."));
    }

    private BookParameters asked(Map<String, String> parameters) {
        return BookParameters.of(PATH, parameters, user.agencies(), LocalDate.now(clock));
    }

    private String page(BookParameters asked, LogSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAllAttributes(asked.paging(sheet.total()));
        return shown(asked, model);
    }

    private String shown(BookParameters asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute(
                "agencies", user.agencies().stream().map(agencies::get).toList());
        model.addAttribute("columns", List.of(LogColumn.values()));
        model.addAttribute("corrects", user.roles().contains(Role.RECEPTION_OFFICER));
        return "reception/log";
    }

    private static String print(BookParameters asked, LogSheet sheet, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("sheet", sheet);
        return "reception/log-print";
    }

    private static ResponseEntity<byte[]> workbook(BookParameters asked, LogSheet sheet) {
        return LogWorkbook.of(sheet, asked).download(asked.fileName());
    }

    private static LogSheet whole(LogSheet sheet) {
        BookParameters.requireWhole(sheet.rows());
        return sheet;
    }

    /** The form stands below the sentence, so that one can go on from there. */
    private String refused(InvalidInput refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("problem", refusal.getMessage());
        return shown(BookParameters.fallback(PATH, user.agencies(), LocalDate.now(clock)), model);
    }
}
