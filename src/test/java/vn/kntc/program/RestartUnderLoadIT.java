package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Another system posts 200 petitions, ten a second, and the program is killed and started again in the middle. As such systems do, it posts what was not
 * acknowledged once more under the same id. Afterwards every number it was told stands for one case with one instance.
 */
@Tag("load")
class RestartUnderLoadIT {

    private static final Logger LOG = LoggerFactory.getLogger(RestartUnderLoadIT.class);
    private static final int PETITIONS = 200;
    private static final Duration APART = Duration.ofMillis(100);
    private static final Duration BEFORE_THE_KILL = APART.multipliedBy(PETITIONS / 2);
    private static final int SENDERS = 8;

    @TempDir
    Path folder;

    /** What was acknowledged: external id and number. */
    private final Map<String, String> numbers = new ConcurrentHashMap<>();

    private final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger again = new AtomicInteger();

    @Test
    void numbersEachPetitionOnceThoughTheProgramIsKilledBetween() throws Exception {
        try (var program = new Program(folder, Map.of())) {
            program.start();
            var walker = new CaseWalker(program, KilledProgramIT.REFUSAL);
            file(walker, "restart-warm");
            taken.clear();

            long begun = System.nanoTime();
            var senders = Executors.newFixedThreadPool(SENDERS);
            var sent = new ArrayList<Future<?>>();
            IntStream.range(0, PETITIONS)
                    .forEach(n -> sent.add(senders.submit(() -> {
                        parkUntil(begun + n * APART.toNanos());
                        file(walker, "restart-" + n);
                    })));
            senders.shutdown();
            parkUntil(begun + BEFORE_THE_KILL.toNanos());
            program.kill();
            int before = numbers.size();
            long started = program.start().toMillis();
            assertThat(senders.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
            for (var one : sent) {
                one.get();
            }
            long all = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            check(program, walker);
            LOG.info(
                    "{} petitions posted at {} ms apart: {} acknowledged before the kill, start {} ms, all acknowledged after {} ms,"
                            + " {} posted again, p95 {} ms; each has one case, one instance, one number",
                    PETITIONS,
                    APART.toMillis(),
                    before,
                    started,
                    all,
                    again.get(),
                    percentile95());
        }
    }

    private void file(CaseWalker walker, String externalId) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            long begun = System.nanoTime();
            var answer = attempt(walker, externalId);
            if (answer.isPresent() && answer.get().statusCode() < 500) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isIn(200, 201);
                taken.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
                numbers.put(externalId, CaseWalker.caseNumber(answer.get()));
                return;
            }
            again.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        throw new IllegalStateException(externalId + " was never acknowledged");
    }

    /** Empty where nobody answered, as while the program is down. */
    private static Optional<HttpResponse<String>> attempt(CaseWalker walker, String externalId) {
        try {
            return Optional.of(walker.file(externalId));
        } catch (UncheckedIOException down) {
            return Optional.empty();
        }
    }

    private void check(Program program, CaseWalker walker) throws Exception {
        assertThat(numbers).hasSize(PETITIONS + 1);
        assertThat(List.copyOf(numbers.values())).as("one number a petition").doesNotHaveDuplicates();
        var ledger = new Ledger(folder.resolve("var"));
        assertThat(ledger.sql()
                        .sql("select case_number from kntc.case_record where series = 'PETITION'")
                        .query(String.class)
                        .list())
                .as("one case a number, and no case that nobody was told of")
                .containsExactlyInAnyOrderElementsOf(numbers.values());
        assertThat(ledger.sql()
                        .sql("select business_key_ from camunda.act_ru_execution where parent_id_ is null")
                        .query(String.class)
                        .list())
                .as("one instance a case")
                .containsExactlyInAnyOrderElementsOf(numbers.values());
        assertThat(ledger.sql()
                        .sql(
                                "select registered from (select case_number as registered, count(*) from kntc.petition_intake"
                                        + " where case_number is not null group by case_number having count(*) > 1) as twice")
                        .query(String.class)
                        .list())
                .as("registered twice")
                .isEmpty();
        assertThat(ledger.sql()
                        .sql("select max(right(case_number, 6)::int) - count(*) from kntc.case_record"
                                + " where agency = 'nhanhoa'")
                        .query(Long.class)
                        .single())
                .as("a gap in the numbers")
                .isZero();
        assertThat(ledger.failedJobs()).isZero();
        numbers.forEach((externalId, number) -> {
            var told = walker.file(externalId);
            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(CaseWalker.caseNumber(told)).isEqualTo(number);
        });
        assertThat(program.get("petition-officer.nhanhoa", "/api/cases/" + numbers.get("restart-0"))
                        .statusCode())
                .isEqualTo(200);
    }

    private long percentile95() {
        var sorted = taken.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    private static void parkUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
