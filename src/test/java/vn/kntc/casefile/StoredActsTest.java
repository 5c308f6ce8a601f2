package vn.kntc.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** The log of a case: appended without gaps, never changed, and the timeline is read from it. */
class StoredActsTest {

    private static final Instant LATE = Instant.parse("2026-07-06T18:30:00Z");
    private static final Clock CLOCK = Clock.fixed(LATE, ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");

    private static RoomDatabase database;
    private static StoredActs acts;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("case_acts");
        acts = new StoredActs(database.client(), Ledgers.lock(database.client()), Ledgers.UNTOLD, CLOCK);
    }

    @Test
    void givesBackWhatWasAppended() {
        var number = new CaseNumber("NHANHOA-2026-000001");
        var act = act("TRIED", "{\"a\": 1}", "Thử");
        var silent = act("PAPER_ISSUED", "{}", null);
        acts.append(number, act);
        acts.append(new CaseNumber("NHANHOA-2026-000002"), act);
        acts.append(number, silent);
        assertThat(acts.of(number)).containsExactly(new CaseActs.Recorded(1, act), new CaseActs.Recorded(2, silent));
        assertThat(acts.timeline(number)).containsExactly(new CaseTimeline.Entry(LATE, OFFICER, "Thử"));
    }

    @Test
    void numbersWithoutGapsHoweverManyActAtOnce() {
        var number = new CaseNumber("NHANHOA-2026-000003");
        var all = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.runAsync(() -> database.transaction()
                        .executeWithoutResult(status -> acts.append(number, act("TRIED", "{}", "Thử " + i)))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(acts.of(number))
                .extracting(CaseActs.Recorded::ordinal)
                .containsExactly(IntStream.rangeClosed(1, 20).boxed().toArray(Integer[]::new));
    }

    @Test
    void notesASentenceUnderTheProcedureThatHandlesTheCase() {
        var ledger = Ledgers.ledger(database.client(), event -> {});
        var number = ledger.nextNumber("REPORT", new AgencyId("vocuong"), 2026);
        ledger.add(new CaseEntry(
                number,
                new AgencyId("vocuong"),
                "REPORT",
                "periodicReport",
                CaseKind.UNCLASSIFIED,
                LocalDate.of(2026, 7, 6),
                "Báo cáo quý",
                OFFICER,
                LATE));
        acts.note(new CaseActed(number, OFFICER, LATE, "Thêm Tệp 1"));
        assertThat(acts.of(number))
                .containsExactly(new CaseActs.Recorded(
                        1,
                        new CaseAct(
                                "periodicReport",
                                CaseAct.NOTED,
                                1,
                                LocalDate.of(2026, 7, 7),
                                LATE,
                                OFFICER,
                                "{}",
                                "Thêm Tệp 1")));
    }

    @Test
    void refusesToForgetOrToRewrite() {
        acts.append(new CaseNumber("NHANHOA-2026-000004"), act("TRIED", "{}", "Thử"));
        assertThatThrownBy(() -> database.template().update("update kntc.case_act set line = 'Khác'"))
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> database.template().update("delete from kntc.case_act"))
                .hasMessageContaining("only ever added to");
    }

    private static CaseAct act(String kind, String facts, String line) {
        return new CaseAct("trial", kind, 1, LocalDate.of(2026, 7, 3), LATE, OFFICER, facts, line);
    }
}
