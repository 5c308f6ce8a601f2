package vn.kntc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseTimeline;
import vn.kntc.casefile.CaseTimeline.Done;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.ShownDay;

/** What the signed-in officer has done: Tasklist forgets a task once it is done, the officer is asked about it next week. */
@Service
public class OwnWork {

    private static final int LINES_A_PAGE = 50;

    private final CaseTimeline timeline;
    private final CurrentUser user;
    private final Clock clock;

    OwnWork(CaseTimeline timeline, CurrentUser user, Clock clock) {
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    /** @param page from 0 */
    @Transactional(readOnly = true)
    public Sheet sheet(int page) {
        // one more than is shown tells whether there is another page
        var found = timeline.doneBy(user.id(), user.agencies(), page * LINES_A_PAGE, LINES_A_PAGE + 1);
        var days = new LinkedHashMap<LocalDate, List<Line>>();
        found.stream().limit(LINES_A_PAGE).forEach(done -> days.computeIfAbsent(day(done), any -> new ArrayList<>())
                .add(line(done)));
        return new Sheet(
                page,
                found.size() > LINES_A_PAGE,
                days.entrySet().stream()
                        .map(day -> new Day(ShownDay.withWeekday(day.getKey()), day.getValue()))
                        .toList());
    }

    private LocalDate day(Done done) {
        return LocalDate.ofInstant(done.at(), clock.getZone());
    }

    private Line line(Done done) {
        return new Line(done.caseNumber().value(), LocalTime.ofInstant(done.at(), clock.getZone()), done.act());
    }

    /**
     * @param page from 0
     * @param days newest first, and so the lines of each
     */
    public record Sheet(int page, boolean hasNext, List<Day> days) {}

    /** @param shown with its day of the week */
    public record Day(String shown, List<Line> lines) {}

    /** @param at by Vietnamese time */
    public record Line(String caseNumber, LocalTime at, String act) {}
}
