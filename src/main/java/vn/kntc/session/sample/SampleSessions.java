package vn.kntc.session.sample;

import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kntc.handling.sample.Sample;
import vn.kntc.handling.sample.SampleStart;
import vn.kntc.organization.Role;
import vn.kntc.session.SessionBook;
import vn.kntc.session.SessionKind;
import vn.kntc.session.SessionMode;
import vn.kntc.session.SessionPlan;
import vn.kntc.session.SessionSchedule;
import vn.kntc.session.SessionTime;
import vn.kntc.session.Urgency;
import vn.kntc.shared.CaseNumber;

/** Sessions of leaders as an officer plans them. */
@Component
@Profile("demo")
class SampleSessions implements SampleStart {

    private final SessionSchedule schedule;
    private final SessionBook book;

    SampleSessions(SessionSchedule schedule, SessionBook book) {
        this.schedule = schedule;
        this.book = book;
    }

    /**
     * @param workingDaysAhead 0 for today
     * @param urgent why it is held at once, or null for a periodic session
     * @param mode null: in person
     */
    private record Facts(
            int workingDaysAhead,
            String from,
            String to,
            String place,
            List<String> attendance,
            List<String> contents,
            String urgent,
            SessionMode mode) {}

    @Override
    public String file() {
        return "sessions";
    }

    @Override
    public Role role() {
        return Role.RECEPTION_OFFICER;
    }

    @Override
    public CaseNumber begin(Sample sample) {
        return schedule.plan(sample.agency(), plan(sample, sample.facts(Facts.class)), sample.officer())
                .planned()
                .get(0);
    }

    private SessionPlan plan(Sample sample, Facts facts) {
        return new SessionPlan(
                book.leaders(sample.agency()).get(0),
                new SessionTime(
                        sample.inWorkingDays(facts.workingDaysAhead()),
                        LocalTime.parse(facts.from()),
                        LocalTime.parse(facts.to()),
                        facts.place()),
                facts.mode() == null ? SessionMode.IN_PERSON : facts.mode(),
                facts.urgent() == null ? SessionKind.PERIODIC : SessionKind.URGENT,
                facts.attendance(),
                facts.contents(),
                facts.urgent() == null
                        ? null
                        : new Urgency(true, true, false, false, facts.urgent(), null, null, null));
    }
}
