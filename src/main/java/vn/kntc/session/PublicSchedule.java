package vn.kntc.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.NotFound;

/**
 * What everybody may know of an agency's schedule (Điều 24 Luật Tiếp công dân): sessions that were published, of this month and later,
 * with their new times. Nothing of who is received or of any case.
 */
@Service
@Transactional(readOnly = true)
public class PublicSchedule {

    /** Nobody plans further ahead. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Sessions sessions;
    private final DailyReception daily;
    private final Agencies agencies;
    private final Clock clock;

    PublicSchedule(Sessions sessions, DailyReception daily, Agencies agencies, Clock clock) {
        this.sessions = sessions;
        this.daily = daily;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @param moved earlier times with the reason, oldest first. @param cancelled why it is not held, or null */
    public record Day(
            LocalDate on,
            String from,
            String to,
            String place,
            String leader,
            String mode,
            List<String> attendance,
            List<String> contents,
            List<String> moved,
            String cancelled) {}

    /** @throws NotFound for an agency that does not work here */
    public Agency agency(String typed) {
        return agencies.all().stream()
                .filter(agency -> agency.id().value().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có cơ quan nào với địa chỉ này trong hệ thống."));
    }

    /** Empty until the agency has set them. */
    public Optional<DailyHours> hours(AgencyId agency) {
        return daily.of(agency);
    }

    /** In the order of their times. */
    public List<Day> days(AgencyId agency) {
        var from = LocalDate.now(clock).withDayOfMonth(1);
        return sessions.between(agency, from, LAST).stream()
                .filter(Session::published)
                .sorted(Comparator.comparing(Session::on)
                        .thenComparing(session -> session.plan().time().from()))
                .map(PublicSchedule::day)
                .toList();
    }

    private static Day day(Session session) {
        var plan = session.plan();
        return new Day(
                session.on(),
                plan.time().from().toString(),
                plan.time().to().toString(),
                plan.time().place(),
                plan.leader().shown(),
                plan.mode().label(),
                plan.attendance(),
                plan.contents(),
                session.facts().postponements().stream().map(SessionBook::moved).toList(),
                session.facts().cancelled());
    }
}
