package vn.kntc.casefile;

import java.time.Clock;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseLock;

/** The ledger on a database, for the tests of the rooms that stand on it. */
public final class Ledgers {

    /** Nobody listens to what changes. */
    static final CaseChanges UNTOLD = new CaseChanges(event -> {});

    private Ledgers() {}

    public static CaseRecords records(JdbcClient jdbc, Clock clock) {
        return new CaseRegister(jdbc, clock);
    }

    public static CaseLock lock(JdbcClient jdbc) {
        return stored(jdbc, event -> {});
    }

    public static CaseDeadlines deadlines(JdbcClient jdbc) {
        return stored(jdbc, event -> {});
    }

    public static CaseActs acts(JdbcClient jdbc, Clock clock) {
        return new StoredActs(jdbc, lock(jdbc), UNTOLD, clock);
    }

    public static CaseTimeline timeline(JdbcClient jdbc, Clock clock) {
        return new StoredActs(jdbc, lock(jdbc), UNTOLD, clock);
    }

    /** @param events what is announced */
    public static CaseLinks links(JdbcClient jdbc, Consumer<Object> events, Clock clock) {
        return new StoredLinks(jdbc, records(jdbc, clock), events::accept, UNTOLD, clock);
    }

    /** @param events what is announced */
    public static CaseLedger ledger(JdbcClient jdbc, Consumer<Object> events, CaseSection... sections) {
        return stored(jdbc, events, sections);
    }

    static StoredLedger stored(JdbcClient jdbc, Consumer<Object> events, CaseSection... sections) {
        return new StoredLedger(jdbc, events::accept, UNTOLD, new ObjectProvider<>() {
            @Override
            public CaseSection getObject() {
                return sections[0];
            }

            @Override
            public Stream<CaseSection> stream() {
                return Arrays.stream(sections);
            }

            @Override
            public Stream<CaseSection> orderedStream() {
                return stream();
            }
        });
    }
}
