package vn.kntc.calendar;

import java.util.Optional;
import java.util.Set;
import vn.kntc.shared.AgencyId;

/** The deadlines that hang on the calendar; whoever keeps them answers, so that the calendar need not know who that is. */
public interface OpenDeadlines {

    /**
     * Counts every open deadline as the calendar answers on this thread now, and writes nothing.
     *
     * @param agencies whose cases may be named
     * @param most how many changes are named
     */
    CalendarImpact count(Set<AgencyId> agencies, int most);

    /**
     * What became of the deadlines after the calendar was changed; empty as long as nobody has begun to count them again.
     *
     * @param revision number that the change gave the calendar, see {@link CalendarRevision}
     */
    Optional<Recount> recount(long revision);

    /**
     * The run that counted them again.
     *
     * @param run its number
     * @param cases gone through so far; {@code clocks}: their open deadlines
     * @param moved deadlines that got another date
     * @param refused deadlines that could not be counted again and kept their date
     * @param tasks open tasks whose date was set anew; {@code timers}: timers likewise
     */
    record Recount(long run, boolean done, int cases, int clocks, int moved, int refused, int tasks, int timers) {}
}
