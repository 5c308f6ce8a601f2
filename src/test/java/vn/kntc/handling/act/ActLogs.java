package vn.kntc.handling.act;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.Ledgers;

/** The log of acts on a database, for the tests of the rooms that write it. */
public final class ActLogs {

    private ActLogs() {}

    public static ActLog on(JdbcClient jdbc, Clock clock) {
        return new ActLog(Ledgers.acts(jdbc, clock), clock);
    }

    /** Facts of acts as they lie in the log, for who knows no procedure. */
    public static ActTrees trees() {
        return new ActTrees(List.of());
    }
}
