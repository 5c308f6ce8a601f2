package vn.kntc.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.calendar.TypedDate;
import vn.kntc.organization.Role;
import vn.kntc.oversight.Trainings;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.TellsRefusals;

/** The register of trainings of an agency: who was trained in the year, and who still lacks it. */
@Controller
@TellsRefusals
@RequestMapping(TrainingController.PATH)
class TrainingController {

    static final String PATH = "/tap-huan";

    private static final Role[] READERS = {Role.MONITOR, Role.RESOLVER, Role.MANAGER};
    private static final Role[] WRITERS = {Role.MONITOR, Role.MANAGER};
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;

    private final Trainings trainings;
    private final CurrentUser user;
    private final Clock clock;

    TrainingController(Trainings trainings, CurrentUser user, Clock clock) {
        this.trainings = trainings;
        this.user = user;
        this.clock = clock;
    }

    @Bean
    static PageOfRoom trainingPage() {
        return PageOfRoom.linked(PATH, "Tập huấn", 65).offeredTo(READERS);
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String nam,
            @RequestParam(defaultValue = "") String coQuan,
            HttpServletResponse response,
            Model model) {
        user.requireRole(READERS);
        try {
            return shown(agency(coQuan), year(nam), model);
        } catch (InvalidInput refusal) {
            return refused(refusal, agency(coQuan), response, model);
        }
    }

    @PostMapping
    String hold(
            @RequestParam(defaultValue = "") String coQuan,
            @RequestParam(defaultValue = "") String ngay,
            @RequestParam(defaultValue = "") String noiDung,
            @RequestParam(defaultValue = "") String donVi,
            @RequestParam(defaultValue = "") List<String> nguoi,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(WRITERS);
        var agency = agency(coQuan);
        try {
            var on = TypedDate.read("heldOn", ngay);
            trainings.hold(agency, on, noiDung, donVi, Set.copyOf(nguoi), user.id());
            redirect.addFlashAttribute("done", "Đã ghi buổi tập huấn.");
            return "redirect:" + PATH + "?nam=" + on.getYear() + "&coQuan=" + agency.value();
        } catch (InvalidInput refusal) {
            model.addAttribute("typedOn", ngay);
            model.addAttribute("typedTopic", noiDung);
            model.addAttribute("typedOrganizer", donVi);
            model.addAttribute("typedAttended", nguoi);
            return refused(refusal, agency, response, model);
        }
    }

    private String refused(InvalidInput refusal, AgencyId agency, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("problem", refusal.getMessage());
        return shown(agency, LocalDate.now(clock).getYear(), model);
    }

    private String shown(AgencyId agency, int year, Model model) {
        var members = trainings.members(agency, year);
        model.addAttribute("agency", agency.value());
        model.addAttribute("year", year);
        model.addAttribute("members", members);
        model.addAttribute(
                "trained",
                members.stream().filter(member -> member.trainedOn() != null).count());
        model.addAttribute("held", trainings.held(agency, year));
        model.addAttribute("mayWrite", user.roles().stream().anyMatch(List.of(WRITERS)::contains));
        if (!model.containsAttribute("typedAttended")) {
            model.addAttribute("typedAttended", List.of());
        }
        return "oversight/training";
    }

    private int year(String typed) {
        if (typed.isBlank()) {
            return LocalDate.now(clock).getYear();
        }
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInput("year", "Năm phải là số từ " + FIRST_YEAR + " đến " + LAST_YEAR + ".");
        }
        return year;
    }

    private AgencyId agency(String typed) {
        return user.agencies().stream()
                .filter(agency -> typed.isBlank() || agency.value().equals(typed))
                .min(Comparator.comparing(AgencyId::value))
                .orElseThrow(
                        () -> new NotFound("Không có cơ quan này, hoặc người đang đăng nhập không thuộc cơ quan này."));
    }
}
