package vn.kntc.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.dossier.CaseList;
import vn.kntc.shared.InvalidInput;

/** The page that lists the cases of one's agencies and searches them: one plain form, its question in the address. */
@Controller
class CaseListController {

    private final CaseList cases;

    CaseListController(CaseList cases) {
        this.cases = cases;
    }

    @GetMapping({ListQuestion.PATH, ListQuestion.PATH + "/"})
    String page(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("statuses", Arrays.asList(CaseStatus.values()));
        model.addAttribute("kinds", Arrays.asList(CaseKind.values()));
        var others = cases.others();
        model.addAttribute("others", others);
        model.addAttribute("text", shortened(ListQuestion.value(parameters, ListQuestion.TEXT)));
        model.addAttribute("status", ListQuestion.value(parameters, ListQuestion.STATUS));
        model.addAttribute("kind", ListQuestion.value(parameters, ListQuestion.KIND));
        model.addAttribute("overdue", ListQuestion.value(parameters, ListQuestion.OVERDUE) != null);
        model.addAttribute("hasAgency", cases.hasAgency());
        try {
            var question = ListQuestion.of(
                    parameters, others.stream().map(CaseRecords.Other::series).collect(Collectors.toSet()));
            var sheet = cases.sheet(question.wanted(), question.page());
            choices(question, model);
            model.addAttribute("sheet", sheet);
            model.addAttribute("narrowed", question.narrowed());
            model.addAttribute("firstPage", question.address(0));
            model.addAttribute("previousPage", sheet.page() > 0 ? question.address(sheet.page() - 1) : null);
            model.addAttribute("nextPage", sheet.hasNext() ? question.address(sheet.page() + 1) : null);
        } catch (InvalidInput refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
            choices(ListQuestion.of(Map.of()), model);
        }
        return "dossier/cases";
    }

    private void choices(ListQuestion question, Model model) {
        model.addAttribute("steps", cases.steps(question.step()));
        model.addAttribute("step", question.step());
        model.addAttribute("holders", cases.holders(question.holderId()));
        model.addAttribute("holder", question.holder());
        model.addAttribute("byDue", question.order() == CaseWanted.Order.DUE);
    }

    private static String shortened(String typed) {
        return typed == null || typed.length() <= ListQuestion.LONGEST_TEXT
                ? typed
                : typed.substring(0, ListQuestion.LONGEST_TEXT);
    }
}
