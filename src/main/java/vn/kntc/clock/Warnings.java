package vn.kntc.clock;

import java.time.LocalDate;
import vn.kntc.shared.CaseNumber;

/** Whoever tells of deadlines that come near or were missed. */
interface Warnings {

    /**
     * A clock got a due date: if it is near or over already, whom it concerns is told at once, in the transaction of whoever set it.
     *
     * @param due last day of the clock
     */
    void entered(CaseNumber caseNumber, String key, LocalDate due);
}
