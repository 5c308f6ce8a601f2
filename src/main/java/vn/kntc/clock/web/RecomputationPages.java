package vn.kntc.clock.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.clock.Recomputation;
import vn.kntc.clock.Recomputations;
import vn.kntc.organization.Officers;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** Puts runs together for their pages. */
@Component
class RecomputationPages {

    private static final int LINES_A_PAGE = 50;
    private static final int RECENT = 30;

    private final Recomputations recomputations;
    private final Officers officers;
    private final Clock clock;

    RecomputationPages(Recomputations recomputations, Officers officers, Clock clock) {
        this.recomputations = recomputations;
        this.officers = officers;
        this.clock = clock;
    }

    List<Run> recent() {
        return recomputations.recent(RECENT).stream().map(this::run).toList();
    }

    /**
     * @param page from 1
     * @throws NotFound if there is no such run or page
     */
    RunPage run(long id, int page, Set<AgencyId> agencies) {
        if (page < 1) {
            throw new NotFound("Không có trang này.");
        }
        var run = recomputations.get(id, agencies, page - 1, LINES_A_PAGE);
        if (page > 1 && run.changes().isEmpty()) {
            throw new NotFound("Không có trang này.");
        }
        int named = recomputations.named(id, agencies);
        return new RunPage(
                run(run),
                run.changes().stream()
                        .map(change -> new Line(
                                change.caseNumber().value(),
                                change.name(),
                                change.oldDue(),
                                change.newDue(),
                                change.problem()))
                        .toList(),
                named,
                run.changed() - named,
                page,
                Math.max(1, (named + LINES_A_PAGE - 1) / LINES_A_PAGE));
    }

    private Run run(Recomputation run) {
        return new Run(
                run,
                run.changed() - run.refused(),
                run.by().equals(UserId.SYSTEM)
                        ? "Hệ thống"
                        : officers.get(run.by(), run.startedAt()).fullName(),
                local(run.startedAt()),
                run.finishedAt() == null ? null : local(run.finishedAt()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    /**
     * A run, in the time of the house.
     *
     * @param moved clocks that got another date
     * @param by who asked for it
     * @param finished null while it runs
     */
    record Run(Recomputation run, int moved, String by, LocalDateTime started, LocalDateTime finished) {}

    /**
     * @param named changes of cases that the reader may see; {@code hidden}: of the others
     * @param number of this page, from 1; {@code pages}: how many there are
     */
    record RunPage(Run run, List<Line> lines, int named, int hidden, int number, int pages) {}

    record Line(String caseNumber, String name, LocalDate oldDue, LocalDate newDue, String problem) {}
}
