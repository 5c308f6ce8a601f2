package vn.kntc.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.report.ReportPeriods;
import vn.kntc.report.ReportQuestion;
import vn.kntc.report.ReportSheet;
import vn.kntc.report.ReportSnapshots;
import vn.kntc.report.Reports;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.TellsRefusals;

/** The statutory tables of a period: figures that lead to their cases, checks, the period before, print, workbook and signature. */
@Controller
@TellsRefusals
@RequestMapping(ReportPageController.PATH)
class ReportPageController {

    static final String PATH = "/bao-cao";

    private static final String SHEET = "sheet";

    private final Reports reports;
    private final ReportPeriods periods;
    private final ReportSnapshots snapshots;
    private final Officers officers;
    private final CurrentUser user;

    ReportPageController(
            Reports reports, ReportPeriods periods, ReportSnapshots snapshots, Officers officers, CurrentUser user) {
        this.reports = reports;
        this.periods = periods;
        this.snapshots = snapshots;
        this.officers = officers;
        this.user = user;
    }

    @Bean
    static PageOfRoom reportPage() {
        return PageOfRoom.linked(PATH, "Báo cáo", 60).offeredToMembers();
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String page(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        ReportPageQuestion question;
        ReportSheet sheet;
        try {
            question = question(parameters);
            sheet = reports.sheet(question.asked(), reader());
        } catch (InvalidInput refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
            question = question(Map.of());
            sheet = reports.sheet(question.asked(), reader());
        }
        show(sheet, question, model);
        return "report/table";
    }

    private void show(ReportSheet sheet, ReportPageQuestion question, Model model) {
        var asked = sheet.question();
        var before = periods.before(asked);
        model.addAttribute(SHEET, sheet);
        model.addAttribute("question", question);
        model.addAttribute("head", TableHead.of(sheet.table()));
        model.addAttribute("tables", reports.tablesOn(asked.to()));
        model.addAttribute("agencies", readable());
        model.addAttribute("periods", periods.recent());
        model.addAttribute("before", sheetBefore(before));
        model.addAttribute("beforePeriod", before.period());
        model.addAttribute("casesAddress", ReportPageQuestion.address("/ho-so", asked));
        model.addAttribute("printed", ReportPageQuestion.address("/in", asked));
        model.addAttribute("workbook", ReportPageQuestion.address("/xlsx", asked));
        var signed = snapshots.of(asked);
        model.addAttribute("signed", signed);
        model.addAttribute("officers", officers);
        model.addAttribute(
                "changed", signed.isEmpty() ? List.of() : snapshots.since(signed.get(signed.size() - 1), sheet));
        model.addAttribute("maySign", maySign(asked));
    }

    /** Null where the table did not stand then. */
    private ReportSheet sheetBefore(ReportQuestion before) {
        try {
            return reports.sheet(before, reader());
        } catch (InvalidInput none) {
            return null;
        }
    }

    private boolean maySign(ReportQuestion asked) {
        return user.roles().contains(Role.RESOLVER) && user.agencies().contains(asked.agency());
    }

    /** The cases behind a figure. */
    @GetMapping("/ho-so")
    String cases(@RequestParam Map<String, String> parameters, Model model) {
        var asked = question(parameters).asked();
        var cell = parameters.getOrDefault("cot", "");
        var sheet = reports.sheet(asked, reader());
        model.addAttribute("behind", reports.cases(asked, cell, reader()));
        model.addAttribute(SHEET, sheet);
        model.addAttribute(
                "column",
                sheet.table().columns().stream()
                        .filter(column -> column.code().equals(cell))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("back", ReportPageQuestion.address("", asked));
        return "report/cases";
    }

    @GetMapping("/in")
    String print(@RequestParam Map<String, String> parameters, Model model) {
        var sheet = reports.sheet(question(parameters).asked(), reader());
        model.addAttribute(SHEET, sheet);
        model.addAttribute("head", TableHead.of(sheet.table()));
        return "report/print";
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> parameters) {
        var sheet = reports.sheet(question(parameters).asked(), reader());
        var asked = sheet.question();
        return TableWorkbook.download(
                sheet,
                "bao-cao-" + sheet.table().code().replace('Đ', 'D') + "-" + asked.agency() + "-" + asked.from() + "-"
                        + asked.to());
    }

    /** The head signs what the page shows; signed again it is a correction. */
    @PostMapping("/ky")
    String sign(@RequestParam Map<String, String> parameters, RedirectAttributes redirect) {
        user.requireRole(Role.RESOLVER);
        var asked = question(parameters).asked();
        if (!user.agencies().contains(asked.agency())) {
            throw new NotFound("Không ký được báo cáo của cơ quan khác.");
        }
        try {
            var signed = snapshots.sign(reports.sheet(asked, reader()), parameters.get("lyDo"), user.id());
            redirect.addFlashAttribute(
                    "told",
                    signed.version() == 1
                            ? "Đã ký báo cáo; số liệu đã ký được giữ nguyên."
                            : "Đã ký bản đính chính lần " + (signed.version() - 1) + ".");
        } catch (InvalidInput refusal) {
            redirect.addFlashAttribute("problem", refusal.getMessage());
        }
        return "redirect:" + ReportPageQuestion.address("", asked);
    }

    @ExceptionHandler
    String refuse(InvalidInput refusal, HttpServletResponse response, Model model) {
        return RefusalPage.show(HttpStatus.BAD_REQUEST, "Chưa nhận được", refusal.getMessage(), response, model);
    }

    private ReportPageQuestion question(Map<String, String> parameters) {
        return ReportPageQuestion.of(
                parameters, readable(), periods, reports.tables().get(0).code());
    }

    private List<Agency> readable() {
        var readable = reports.readable(reader());
        if (readable.isEmpty()) {
            throw new NotFound("Tài khoản này không thuộc cơ quan nào nên không có báo cáo để xem.");
        }
        return readable;
    }

    private Reports.Reader reader() {
        return new Reports.Reader(user.agencies(), user.roles());
    }
}
