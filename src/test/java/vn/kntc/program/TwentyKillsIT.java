package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twenty kills at seeded moments while officers work: no acknowledged number and no acknowledged step is lost or doubled. */
@Tag("load")
class TwentyKillsIT {

    private static final Logger LOG = LoggerFactory.getLogger(TwentyKillsIT.class);
    private static final int KILLS = 20;
    private static final int OFFICERS = 4;
    private static final int MOST_CASES = 2_000;
    private static final long SEED = 20261120;

    @TempDir
    Path folder;

    /** What the program acknowledged: external id and number of each petition, and each task it said was completed. */
    private final Map<String, String> numbers = new ConcurrentHashMap<>();

    private final Set<String> completedTasks = ConcurrentHashMap.newKeySet();
    private final List<String> contradictions = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void nothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
        Random random = new Random(SEED);
        try (var program = new Program(folder, Map.of())) {
            for (int kill = 1; kill <= KILLS; kill++) {
                long started = program.start().toMillis();
                var running = new AtomicBoolean(true);
                var officers = Executors.newFixedThreadPool(OFFICERS);
                for (int officer = 0; officer < OFFICERS; officer++) {
                    officers.submit(() -> work(program, running));
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500 + random.nextInt(2_500)));
                program.kill();
                running.set(false);
                officers.shutdown();
                assertThat(officers.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
                LOG.info(
                        "kill {}: start {} ms, {} numbers and {} steps acknowledged so far",
                        kill,
                        started,
                        numbers.size(),
                        completedTasks.size());
            }
            program.start();
            check(program);
        }
    }

    private void work(Program program, AtomicBoolean running) {
        var walker = new CaseWalker(program, KilledProgramIT.REFUSAL);
        try {
            while (running.get() && next.get() < MOST_CASES) {
                String externalId = "load-" + next.incrementAndGet();
                var filed = walker.file(externalId);
                if (filed.statusCode() >= 300) {
                    contradictions.add(externalId + ": " + filed.body());
                    return;
                }
                String number = CaseWalker.caseNumber(filed);
                numbers.put(externalId, number);
                for (int step = 0; step < 8 && running.get(); step++) {
                    var task = walker.openTask(number, null);
                    if (task.isEmpty()) {
                        break;
                    }
                    String id = task.get().path("id").asText();
                    if (walker.complete(task.get()).statusCode() < 300) {
                        completedTasks.add(id);
                    }
                }
            }
        } catch (UncheckedIOException killed) {
            // the program was killed under this officer; what was not acknowledged is checked by number
        }
    }

    private void check(Program program) throws Exception {
        assertThat(contradictions).isEmpty();
        assertThat(numbers).hasSizeGreaterThan(KILLS);
        var ledger = new Ledger(folder.resolve("var"));
        assertThat(ledger.casesWithTwoInstances()).isEmpty();
        assertThat(ledger.casesAndInstancesThatDoNotMatch()).isEmpty();
        assertThat(ledger.failedJobs()).isZero();

        var kept = ledger.sql()
                .sql("select case_number from kntc.petition")
                .query(String.class)
                .set();
        assertThat(kept).containsAll(numbers.values());
        assertThat(Set.copyOf(numbers.values())).as("one number a petition").hasSize(numbers.size());

        var stillOpen = ledger.sql()
                .sql("select id_ from camunda.act_ru_task")
                .query(String.class)
                .set();
        assertThat(completedTasks).doesNotContainAnyElementsOf(stillOpen);

        long doubled = ledger.sql()
                .sql("select count(*) from (select case_number, form from kntc.document where issued_on is not null"
                        + " group by case_number, form having count(*) > 1) twice")
                .query(Long.class)
                .single();
        assertThat(doubled).as("a document issued twice").isZero();
        long gaps = ledger.sql()
                .sql("select count(*) from (select max(number_ordinal) - count(*) as missing from kntc.document"
                        + " where series is not null group by agency, series, number_year) s where missing <> 0")
                .query(Long.class)
                .single();
        assertThat(gaps).as("a gap in a register of numbers").isZero();
        // visits take their numbers from the same counter
        long caseGaps = ledger.sql()
                .sql(
                        "select count(*) from (select max(right(case_number, 6)::int) - count(*) as missing from kntc.case_record"
                                + " group by left(case_number, length(case_number) - 6)) s where missing <> 0")
                .query(Long.class)
                .single();
        assertThat(caseGaps).as("a gap in the case numbers").isZero();

        var walker = new CaseWalker(program, KilledProgramIT.REFUSAL);
        for (String externalId : List.copyOf(numbers.keySet()).subList(0, 10)) {
            var again = walker.file(externalId);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(CaseWalker.caseNumber(again)).isEqualTo(numbers.get(externalId));
        }
        int finished = 0;
        for (String number : List.copyOf(numbers.values())) {
            JsonNode found = CaseWalker.read(
                    program.get("clerk.nhanhoa", "/api/cases/" + number).body());
            for (int step = 0;
                    step < 10 && finished < 10 && !found.path("openTasks").isEmpty();
                    step++) {
                assertThat(walker.complete(walker.openTask(number, null).orElseThrow())
                                .statusCode())
                        .isLessThan(300);
                found = CaseWalker.read(
                        program.get("clerk.nhanhoa", "/api/cases/" + number).body());
            }
            if (found.path("openTasks").isEmpty()) {
                assertThat(found.path("status").asText()).isEqualTo("CLOSED");
                finished++;
            }
        }
        LOG.info(
                "{} kills: {} numbers, {} steps, {} cases seen to their end; nothing lost, nothing twice",
                KILLS,
                numbers.size(),
                completedTasks.size(),
                finished);
    }
}
