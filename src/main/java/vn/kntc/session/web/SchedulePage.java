package vn.kntc.session.web;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Officers;
import vn.kntc.security.CurrentUser;
import vn.kntc.session.DailyHours;
import vn.kntc.session.DailyReception;
import vn.kntc.session.DutyDays;
import vn.kntc.session.Leader;
import vn.kntc.session.SessionBook;
import vn.kntc.shared.AgencyId;

/** Gathers what the page of the schedule shows. */
@Component
class SchedulePage {

    /** As the law sees a head; codes of {@code determineReceptionDuty}. */
    private static final Map<String, String> ROLES = rolesInOrder();

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SessionBook book;
    private final DutyDays duty;
    private final DailyReception daily;
    private final Officers officers;
    private final Agencies agencies;
    private final CurrentUser user;

    SchedulePage(
            SessionBook book,
            DutyDays duty,
            DailyReception daily,
            Officers officers,
            Agencies agencies,
            CurrentUser user) {
        this.book = book;
        this.daily = daily;
        this.officers = officers;
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

    /** Codes of what the head of an agency may be. */
    Set<String> roles() {
        return ROLES.keySet();
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
        model.addAttribute("hours", daily.all(agency).stream().map(this::hours).toList());
        model.addAttribute("weekdays", weekdays());
        model.addAttribute("followed", book.followed(agency));
        model.addAttribute("urging", book.urging());
        model.addAttribute(
                "leaders",
                book.leaders(agency).stream()
                        .map(leader -> new LeaderChoice(ScheduleForm.code(leader), leader.shown()))
                        .toList());
    }

    /** A day of the week to tick. */
    record Weekday(DayOfWeek of, int value, String label) {}

    private static List<Weekday> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Weekday(day, day.getValue(), DailyHours.name(day)))
                .toList();
    }

    /** Hours of daily reception with who set them and when. */
    record HoursLine(DailyHours hours, String by, LocalDateTime at) {}

    private HoursLine hours(DailyHours hours) {
        return new HoursLine(
                hours, officers.get(hours.by(), hours.at()).fullName(), LocalDateTime.ofInstant(hours.at(), VIETNAM));
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

    private static Map<String, String> rolesInOrder() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("COMMUNE_CHAIR", "Chủ tịch Ủy ban nhân dân cấp xã");
        roles.put("PROVINCE_CHAIR", "Chủ tịch Ủy ban nhân dân cấp tỉnh");
        roles.put("AGENCY_HEAD", "Người đứng đầu cơ quan khác");
        roles.put("PUBLIC_SERVICE_UNIT_HEAD", "Người đứng đầu đơn vị sự nghiệp công lập");
        return roles;
    }
}
