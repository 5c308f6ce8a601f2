package vn.kntc.reception.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.law.Law;
import vn.kntc.security.PageOfRoom;

/**
 * The blank paper by which several people appoint who speaks for them (Điều 29 Luật Tiếp công dân; khoản 2 Điều 7 Nghị định 124/2020/NĐ-CP),
 * for everybody to print: it is their own paper, with as many lines to sign as they are, and asks nothing of who prints it.
 */
@Controller
class AppointmentController {

    private static final String PATH = "/mau-cu-nguoi-dai-dien";
    private static final String DECISION = "limitRepresentatives";
    private static final int FEWEST = 2;
    private static final int USUAL = 10;
    private static final int MOST = 200;

    private final Law law;
    private final Clock clock;

    AppointmentController(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Bean
    static PageOfRoom appointmentPage() {
        return PageOfRoom.openToAll(PATH);
    }

    /** @param soNguoi how many appoint; what is no number, or none that can be printed, is told and ten are taken */
    @GetMapping(PATH)
    String show(@RequestParam(required = false) String soNguoi, Model model) {
        boolean asked = soNguoi != null && !soNguoi.isBlank();
        boolean told = asked && soNguoi.strip().matches("\\d{1,4}");
        int people = told ? Integer.parseInt(soNguoi.strip()) : USUAL;
        if (asked && (!told || people < FEWEST || people > MOST)) {
            model.addAttribute(
                    "problem",
                    "Số người phải là số từ " + FEWEST + " đến " + MOST + "; mẫu dưới đây cho " + USUAL + " người.");
            people = USUAL;
        }
        model.addAttribute("people", people);
        model.addAttribute("fewest", FEWEST);
        model.addAttribute("most", MOST);
        model.addAttribute("lines", IntStream.rangeClosed(1, people).boxed().toList());
        model.addAttribute("representatives", representatives(people, model));
        return "reception/appointment";
    }

    /** How many of them may speak for all, as lines to fill in. */
    private Object representatives(int people, Model model) {
        var answer = law.decide(DECISION, LocalDate.now(clock), Map.of("people", people));
        var row = answer.results().get(0);
        model.addAttribute("least", row.get("min"));
        model.addAttribute("atMost", row.get("max"));
        model.addAttribute("basis", answer.basis());
        return IntStream.rangeClosed(1, (Integer) row.get("max")).boxed().toList();
    }
}
