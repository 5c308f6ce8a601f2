package vn.kntc.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.CalendarImpact;
import vn.kntc.calendar.CalendarImpact.Move;
import vn.kntc.calendar.CalendarImpact.Turn;
import vn.kntc.calendar.OpenDeadlines;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.Law;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;

/** Counts the open clocks as {@link ClockRecomputations} would, but only looks. */
@Service
@Transactional(readOnly = true)
class RecountedDeadlines implements OpenDeadlines {

    private static final int CASES_A_BATCH = 500;
    private static final Comparator<Move> WORST_FIRST = Comparator.comparing(Move::turn)
            .thenComparing(move -> move.caseNumber().value());

    private final ClockRows rows;
    private final ClockCounting counting;
    private final Recomputations recomputations;
    private final Clock clock;

    RecountedDeadlines(ClockRows rows, Law law, WorkCalendar days, Recomputations recomputations, Clock clock) {
        this.rows = rows;
        this.counting = new ClockCounting(law, days);
        this.recomputations = recomputations;
        this.clock = clock;
    }

    @Override
    public CalendarImpact count(Set<AgencyId> agencies, int most) {
        var tally = new Tally(agencies, LocalDate.now(clock));
        var last = "";
        for (var cases = rows.openCases(last, CASES_A_BATCH);
                !cases.isEmpty();
                cases = rows.openCases(last, CASES_A_BATCH)) {
            rows.activeOf(cases).forEach(tally::take);
            last = cases.get(cases.size() - 1);
        }
        return tally.impact(most);
    }

    @Override
    public Optional<Recount> recount(long revision) {
        return recomputations
                .following(revision)
                .map(run -> new Recount(
                        run.id(),
                        run.done(),
                        run.cases(),
                        run.clocks(),
                        run.changed() - run.refused(),
                        run.refused(),
                        run.tasks(),
                        run.timers()));
    }

    private final class Tally {

        private final Set<AgencyId> agencies;

        /** Who tries a change of the calendar may not know of them. */
        private final Set<String> hidden = rows.hiddenFrom(Role.LEGAL_EDITOR);

        private final LocalDate today;
        private final Set<String> cases = new HashSet<>();
        private final List<Move> named = new ArrayList<>();
        private int open;
        private int moved;
        private int overdue;
        private int noLongerOverdue;
        private int refused;

        Tally(Set<AgencyId> agencies, LocalDate today) {
            this.agencies = agencies;
            this.today = today;
        }

        void take(ClockRow row) {
            open++;
            var old = row.clock();
            LocalDate due;
            try {
                due = counting.count(row).due();
            } catch (InvalidInput noLongerCounted) {
                refused++; // keeps its date; the run that follows reports it
                return;
            }
            if (due.equals(old.due())) {
                return;
            }
            moved++;
            cases.add(old.caseNumber().value());
            var turn = turn(late(row, old.due()), late(row, due));
            if (turn == Turn.OVERDUE) {
                overdue++;
            } else if (turn == Turn.NO_LONGER_OVERDUE) {
                noLongerOverdue++;
            }
            if (agencies.contains(old.caseNumber().agency())
                    && !hidden.contains(old.caseNumber().value())) {
                named.add(new Move(old.caseNumber(), old.name(), old.due(), due, turn));
            }
        }

        /** A paused clock is not late, nor is one by which nothing has to be done. */
        private boolean late(ClockRow row, LocalDate due) {
            return row.stored() == ClockState.RUNNING && !row.clock().waiting() && today.isAfter(due);
        }

        private static Turn turn(boolean before, boolean after) {
            return before == after ? Turn.NONE : after ? Turn.OVERDUE : Turn.NO_LONGER_OVERDUE;
        }

        CalendarImpact impact(int most) {
            return new CalendarImpact(
                    open,
                    moved,
                    cases.size(),
                    overdue,
                    noLongerOverdue,
                    refused,
                    moved - named.size(),
                    named.stream().sorted(WORST_FIRST).limit(most).toList());
        }
    }
}
