package vn.kntc.casefile;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.shared.CaseNumber;

/**
 * What the register knows of the clocks of a case, so that it is searched without them. Whoever keeps the clocks tells it in the
 * transaction that changed one.
 */
public interface CaseDeadlines {

    /** Keeps for each of these cases where its clocks stand; the caller holds the lock of each. */
    void keep(Map<CaseNumber, Standing> standings);

    /**
     * Where the clocks of a case stand.
     *
     * @param paused one of them is
     * @param nextDue the earliest last day of those that run and can be missed, or null; the case is overdue from the day after
     */
    record Standing(boolean paused, LocalDate nextDue) {

        /** Of a case without a running clock. */
        public static final Standing NONE = new Standing(false, null);
    }
}
