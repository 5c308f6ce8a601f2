package vn.kntc.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.session.SessionBook;
import vn.kntc.session.SessionKind;
import vn.kntc.session.SessionMode;
import vn.kntc.session.SessionPlan;
import vn.kntc.session.SessionSchedule;
import vn.kntc.session.SessionTime;
import vn.kntc.session.Urgency;
import vn.kntc.shared.AgencyId;

/**
 * Sessions of leaders in different states, made once after the start: planned as an officer does and walked task by task. They are data:
 * {@code demo/sessions.json}.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "kntc.demo.cases", matchIfMissing = true)
class SampleSessions {

    private static final Logger LOG = LoggerFactory.getLogger(SampleSessions.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SessionSchedule schedule;
    private final SessionBook book;
    private final SampleWalk walk;
    private final WorkCalendar calendar;
    private final JdbcClient database;
    private final Clock clock;

    SampleSessions(
            SessionSchedule schedule,
            SessionBook book,
            SampleWalk walk,
            WorkCalendar calendar,
            JdbcClient database,
            Clock clock) {
        this.schedule = schedule;
        this.book = book;
        this.walk = walk;
        this.calendar = calendar;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param workingDaysAhead 0 for today
     * @param urgent why it is held at once, or null for a periodic session
     * @param mode null: in person
     * @param until the step, PROCEDURE/TASK, at which the session is left
     */
    private record Sample(
            String name,
            String agency,
            int workingDaysAhead,
            String from,
            String to,
            String place,
            List<String> attendance,
            List<String> contents,
            String urgent,
            SessionMode mode,
            String until,
            Map<String, SampleWalk.Step> instead) {}

    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void make() throws IOException {
        var steps = SampleWalk.steps();
        List<Sample> samples =
                JSON.readValue(new ClassPathResource("demo/sessions.json").getInputStream(), new TypeReference<>() {});
        for (Sample sample : samples) {
            make(sample, steps);
        }
    }

    private void make(Sample sample, Map<String, SampleWalk.Step> steps) {
        var known = database.sql("select case_number, finished from kntc.sample_case where name = :name")
                .param("name", sample.name())
                .query((row, index) -> Map.entry(row.getString("case_number"), row.getBoolean("finished")))
                .optional();
        if (known.isPresent() && known.get().getValue()) {
            return;
        }
        var number = known.isPresent() ? known.get().getKey() : plan(sample);
        walk.walk(number, sample.agency(), sample.until(), sample.instead(), steps);
        database.sql("update kntc.sample_case set finished = true where name = :name")
                .param("name", sample.name())
                .update();
        LOG.info("Đã tạo phiên tiếp công dân trình diễn {}.", number);
    }

    private String plan(Sample sample) {
        var officer = SampleWalk.account("reception-officer", sample.agency());
        var agency = new AgencyId(sample.agency());
        var number = walk.as(officer, () -> schedule.plan(agency, sheet(sample, agency), officer.id())
                .planned()
                .get(0)
                .value());
        database.sql("insert into kntc.sample_case (name, case_number, finished) values (:name, :number, false)")
                .param("name", sample.name())
                .param("number", number)
                .update();
        return number;
    }

    private SessionPlan sheet(Sample sample, AgencyId agency) {
        return new SessionPlan(
                book.leaders(agency).get(0),
                new SessionTime(
                        day(sample.workingDaysAhead()),
                        LocalTime.parse(sample.from()),
                        LocalTime.parse(sample.to()),
                        sample.place()),
                sample.mode() == null ? SessionMode.IN_PERSON : sample.mode(),
                sample.urgent() == null ? SessionKind.PERIODIC : SessionKind.URGENT,
                sample.attendance(),
                sample.contents(),
                sample.urgent() == null
                        ? null
                        : new Urgency(true, true, false, false, sample.urgent(), null, null, null));
    }

    private LocalDate day(int ahead) {
        var today = LocalDate.now(clock);
        return ahead == 0
                ? today
                : calendar.count(today, new Period(ahead, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE))
                        .due();
    }
}
