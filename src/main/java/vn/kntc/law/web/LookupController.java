package vn.kntc.law.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.calendar.TypedDate;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.law.DeadlineGroup;
import vn.kntc.law.FactDescription;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.LegalInstrument;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Provisions;
import vn.kntc.law.Regimes;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.web.PagePart;

/**
 * The page Tra cứu thời hạn: a deadline, a date and the facts in the address, the answer on the page. One plain form that works
 * without a script; with one, it answers as soon as something is chosen.
 */
@Controller
@RequestMapping("/tra-cuu-thoi-han")
class LookupController {

    private final Law law;
    private final LegalInstruments instruments;
    private final Regimes regimes;
    private final Provisions provisions;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final List<DeadlineGroup> groups;
    private final Map<String, DeadlineDescription> deadlines;
    private final Set<String> knownFacts;

    LookupController(
            Law law,
            LawCatalogue catalogue,
            LegalInstruments instruments,
            Regimes regimes,
            Provisions provisions,
            WorkCalendar calendar,
            Clock clock) {
        this.law = law;
        this.instruments = instruments;
        this.regimes = regimes;
        this.provisions = provisions;
        this.calendar = calendar;
        this.clock = clock;
        this.groups = catalogue.deadlineGroups();
        this.deadlines = groups.stream()
                .flatMap(group -> group.deadlines().stream())
                .collect(Collectors.toMap(DeadlineDescription::key, deadline -> deadline));
        this.knownFacts = deadlines.values().stream()
                .flatMap(deadline -> deadline.facts().stream())
                .map(FactDescription::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Bean
    static PageOfRoom deadlineLookupPage() {
        return PageOfRoom.linked("/tra-cuu-thoi-han", "Tra cứu thời hạn", 80);
    }

    @GetMapping
    String page(
            @RequestParam(name = "thoiHan", defaultValue = "") String key,
            @RequestParam(name = "tuNgay", required = false) String from,
            @RequestParam(name = "duKien", defaultValue = "") List<String> facts,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var today = LookupAnswer.spoken(LocalDate.now(clock));
        model.addAttribute("groups", groups);
        model.addAttribute(
                "titles",
                instruments.all().stream().collect(Collectors.toMap(LegalInstrument::code, LegalInstrument::title)));
        model.addAttribute("key", key);
        model.addAttribute("deadline", deadlines.get(key));
        model.addAttribute("from", from == null ? today : shortened(from));
        model.addAttribute("facts", facts);
        if (!key.isEmpty()) {
            try {
                var typed = TypedDate.read("tuNgay", from == null ? today : from);
                model.addAttribute("from", LookupAnswer.spoken(typed));
                var answer = law.deadline(key, typed, flags(key, facts));
                model.addAttribute(
                        "found",
                        LookupAnswer.of(
                                answer,
                                instruments,
                                regimes,
                                provisions.sentence("COUNTING", answer.from()),
                                calendar::day));
            } catch (InvalidInput refusal) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("problem", refusal.getMessage());
            }
        }
        return PagePart.view(request, response, "law/lookup", "middle");
    }

    /** What was ticked for the deadline chosen before and says nothing about this one is left out; anything else is asked as it came. */
    private Map<String, Boolean> flags(String key, List<String> ticked) {
        var taken = deadlines.containsKey(key)
                ? deadlines.get(key).facts().stream().map(FactDescription::name).collect(Collectors.toSet())
                : Set.<String>of();
        var flags = new LinkedHashMap<String, Boolean>();
        for (var fact : ticked) {
            if (taken.contains(fact) || !knownFacts.contains(fact)) {
                flags.put(fact, true);
            }
        }
        return flags;
    }

    private static String shortened(String typed) {
        return typed.length() > 20 ? typed.substring(0, 20) : typed;
    }
}
