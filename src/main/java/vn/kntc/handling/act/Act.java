package vn.kntc.handling.act;

import java.time.LocalDate;

/** What was found, decided and said in one act: a record of neutral facts, kept as it was recorded. */
public interface Act {

    /** The day of the act itself, not of its recording. */
    LocalDate on();

    /** False for what is only noted beside the procedure: later acts may carry an earlier day. */
    default boolean advances() {
        return true;
    }
}
