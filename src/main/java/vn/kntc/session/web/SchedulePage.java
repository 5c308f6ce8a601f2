package vn.kntc.session.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kntc.organization.Agencies;
import vn.kntc.security.CurrentUser;
import vn.kntc.session.DutyDays;
import vn.kntc.session.Leader;
import vn.kntc.session.SessionBook;
import vn.kntc.shared.AgencyId;

/** Gathers what the page of the schedule shows. */
@Component
class SchedulePage {

    /** As the law sees a head; codes of {@code determineReceptionDuty}. */
    private static final Map<String, String> ROLES = roles();

    private final SessionBook book;
    private final DutyDays duty;
    private final Agencies agencies;
    private final CurrentUser user;

    SchedulePage(SessionBook book, DutyDays duty, Agencies agencies, CurrentUser user) {
        this.book = book;
        this.duty = duty;
        this.agencies = agencies;
        this.user = user;
    }

    /** A month of the year with how many sessions it has. */
    record MonthLink(YearMonth month, String label, int sessions, boolean shown) {}

    /** A leader of the list. */
    record LeaderChoice(String code, String label) {}

    List<Leader> leaders(AgencyId agency) {
        return book.leaders(agency);
    }

    void fill(AgencyId agency, YearMonth month, Model model) {
        model.addAttribute("agency", agencies.get(agency));
        model.addAttribute(
                "agencies", user.agencies().stream().map(agencies::get).toList());
        model.addAttribute("month", month);
        model.addAttribute("mayBeOnline", book.onlinePossible(month));
        model.addAttribute("months", months(agency, month));
        model.addAttribute("lines", book.month(agency, month));
        model.addAttribute("duty", duty.of(agency, month));
        model.addAttribute("target", duty.target(agency));
        model.addAttribute("roles", ROLES);
        model.addAttribute("followed", book.followed(agency));
        model.addAttribute("urging", book.urging());
        model.addAttribute(
                "leaders",
                book.leaders(agency).stream()
                        .map(leader -> new LeaderChoice(ScheduleForm.code(leader), leader.shown()))
                        .toList());
    }

    private List<MonthLink> months(AgencyId agency, YearMonth shown) {
        var counts = book.year(agency, shown.getYear());
        var links = new ArrayList<MonthLink>();
        for (int month = 1; month <= counts.size(); month++) {
            var of = YearMonth.of(shown.getYear(), month);
            links.add(new MonthLink(of, "Tháng " + month, counts.get(month - 1), of.equals(shown)));
        }
        return List.copyOf(links);
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("COMMUNE_CHAIR", "Chủ tịch Ủy ban nhân dân cấp xã");
        roles.put("PROVINCE_CHAIR", "Chủ tịch Ủy ban nhân dân cấp tỉnh");
        roles.put("AGENCY_HEAD", "Người đứng đầu cơ quan khác");
        roles.put("PUBLIC_SERVICE_UNIT_HEAD", "Người đứng đầu đơn vị sự nghiệp công lập");
        return roles;
    }
}
