package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.DecisionInForce;

/** Tells that a decision is in force and may be carried out; by whom and how is no matter of this room. */
@Component
class DecisionsInForce {

    /** Of a decision that was kept before numbers were. */
    private static final String UNNUMBERED = "(chưa ghi số)";

    private final ApplicationEventPublisher events;
    private final ComplaintClocks clocks;
    private final CalendarDays days;

    DecisionsInForce(ApplicationEventPublisher events, ComplaintClocks clocks, CalendarDays days) {
        this.events = events;
        this.clocks = clocks;
        this.days = days;
    }

    void announce(Complaint complaint, LocalDate inForceOn) {
        var issued = complaint.issued(complaint.resolution().decision()).orElseThrow();
        var resolution = complaint.last(Resolution.class).orElseThrow();
        var windowOver = clocks.due(
                        complaint.caseNumber(), complaint.resolution().againClock())
                .map(lastDay -> days.lastAfter(lastDay, 1))
                .filter(day -> day.isAfter(inForceOn))
                .orElse(inForceOn);
        events.publishEvent(new DecisionInForce(
                complaint.caseNumber(),
                complaint.agency(),
                Optional.ofNullable(issued.number()).orElse(UNNUMBERED),
                issued.on(),
                complaint.instance(),
                resolution.outcome().name(),
                resolution.ruling().words() + ": " + resolution.rulingDetail(),
                resolution.executors(),
                inForceOn,
                windowOver));
    }
}
