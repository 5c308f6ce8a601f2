package vn.kntc.clock;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a transaction again that crossed an officer who finished a task, or a timer that fired, at the same moment. */
final class Attempts {

    private static final int MOST = 5;

    private Attempts() {}

    /** @throws ConcurrencyFailureException if it crossed somebody each time */
    static <T> T in(TransactionTemplate transaction, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (ConcurrencyFailureException crossed) {
                if (attempt == MOST) {
                    throw crossed;
                }
            }
        }
    }
}
