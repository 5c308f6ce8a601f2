package vn.kntc.petition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.handling.book.BookParameters;
import vn.kntc.organization.Agencies;
import vn.kntc.petition.PetitionBook;
import vn.kntc.petition.PetitionBook.Sheet;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.web.TellsRefusals;

/**
 * The register of petitions: a page, its print, and a workbook. Names are asked for by a form of its own, with a purpose, and never by an
 * address. Nothing of it may stay in a cache of the browser.
 */
@Controller
@TellsRefusals
@RequestMapping(PetitionBookController.PATH)
class PetitionBookController {

    static final String PATH = "/so-don";

    private final PetitionBook book;
    private final Agencies agencies;
    private final CurrentUser user;
    private final Clock clock;

    PetitionBookController(PetitionBook book, Agencies agencies, CurrentUser user, Clock clock) {
        this.book = book;
        this.agencies = agencies;
        this.user = user;
        this.clock = clock;
    }

    @Bean
    static PageOfRoom petitionBookPage() {
        return PageOfRoom.linked(PATH, "Sổ đơn", 20).offeredToMembers();
    }

    /** How the register is wanted with names. */
    enum Wanted {
        TRANG,
        IN,
        XLSX
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping({"", "/"})
    String page(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        try {
            var asked = asked(parameters);
            return page(asked, book.read(asked.onePage()), model);
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    @GetMapping("/in")
    String print(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        try {
            var asked = asked(parameters);
            return print(asked, whole(book.read(asked.whole())), model);
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    @GetMapping("/xlsx")
    Object workbook(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        try {
            var asked = asked(parameters);
            return workbook(asked, whole(book.read(asked.whole())));
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    /** The same with names: by POST, so that no purpose and no name ever stands in an address. */
    @PostMapping("/ho-ten")
    Object named(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String mucDich,
            @RequestParam(defaultValue = "TRANG") Wanted dang,
            HttpServletResponse response,
            Model model) {
        try {
            var asked = asked(parameters);
            return switch (dang) {
                case TRANG -> page(asked, book.reveal(asked.onePage(), mucDich), model);
                case IN -> print(asked, whole(book.reveal(asked.whole(), mucDich)), model);
                case XLSX -> workbook(asked, whole(book.reveal(asked.whole(), mucDich)));
            };
        } catch (InvalidInput refusal) {
            return refused(refusal, response, model);
        }
    }

    private BookParameters asked(Map<String, String> parameters) {
        return BookParameters.of(PATH, parameters, user.agencies(), LocalDate.now(clock));
    }

    private String page(BookParameters asked, Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAllAttributes(asked.paging(sheet.total()));
        return shown(asked, model);
    }

    private String shown(BookParameters asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute(
                "agencies", user.agencies().stream().map(agencies::get).toList());
        return "petition/book";
    }

    private static String print(BookParameters asked, Sheet sheet, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("sheet", sheet);
        return "petition/book-print";
    }

    private static Object workbook(BookParameters asked, Sheet sheet) {
        return BookWorkbook.of(sheet, asked).download(asked.fileName());
    }

    private static Sheet whole(Sheet sheet) {
        BookParameters.requireWhole(sheet.lines());
        return sheet;
    }

    /** The form stands below the sentence, so that one can go on from there. */
    private String refused(InvalidInput refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("problem", refusal.getMessage());
        return shown(BookParameters.fallback(PATH, user.agencies(), LocalDate.now(clock)), model);
    }
}
