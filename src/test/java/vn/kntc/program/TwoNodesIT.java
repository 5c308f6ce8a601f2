package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thousand complaints of first instance over HTTP at two programs on one database, and one of the two is killed when half of the work is
 * done, with completions in flight. Whoever worked there goes on at the other. Every second complaint is refused; of the others the decision
 * is entered as it was made three months ago, sent, published and waited for, so that the timers end them. All of them end, none twice.
 *
 * <p>{@code -Dkntc.load.cases=40} makes a small one of it.
 */
@Tag("load")
class TwoNodesIT {

    private static final Logger LOG = LoggerFactory.getLogger(TwoNodesIT.class);
    private static final int CASES = Integer.getInteger("kntc.load.cases", 1_000);
    private static final int OFFICERS = 8;
    private static final int DAYS_AGO = 100;
    private static final int MOST_STEPS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** What was decided three months ago and is entered today: the periods that follow are over. */
    private static final Map<String, String> DECIDED_LONG_AGO = Map.ofEntries(
            Map.entry(
                    "userTask_decideAcceptance",
                    """
                    {"role": "resolver", "fields": {"acceptanceDecision": "ACCEPT", "decidedOn": "{today-95}",
                      "subject": "Khiếu nại Quyết định thu hồi đất", "remote": false, "complexityCriteria": []}}"""),
            Map.entry(
                    "userTask_issueAcceptanceNotice",
                    """
                    {"role": "clerk", "fields": {"issuedOn": "{today-95}"}}"""),
            Map.entry(
                    "userTask_reCheckDecision",
                    """
                    {"role": "resolver", "fields": {"checkedOn": "{today-94}", "issuer": "Chủ tịch Ủy ban nhân dân phường",
                      "legalGround": "Luật Đất đai", "competence": "Đúng thẩm quyền", "content": "Diện tích ghi thiếu",
                      "procedure": "Đúng trình tự", "reCheckResult": "DECIDE", "reason": "Hồ sơ đã rõ"}}"""),
            Map.entry(
                    "userTask_decideComplaint",
                    """
                    {"role": "resolver", "fields": {"decidedOn": "{today-90}", "outcome": "WHOLLY_RIGHT",
                      "findings": [{"content": "Diện tích", "finding": "Ghi thiếu 12,5 m²", "verdict": "RIGHT"}],
                      "request": "Đo lại", "grounds": "Giấy chứng nhận", "norms": "Điều 80 Luật Đất đai năm 2024",
                      "reasoning": "Theo hồ sơ", "ruling": "AMEND_PART", "rulingDetail": "Quyết định số 125/QĐ-UBND về diện tích",
                      "executors": "Công chức địa chính"}}"""),
            Map.entry(
                    "userTask_issueDecision",
                    """
                    {"role": "clerk", "fields": {"issuedOn": "{today-90}"}}"""),
            Map.entry(
                    "userTask_sendDecision",
                    """
                    {"role": "clerk", "fields": {"sentOn": "{today-88}", "recipients": ["COMPLAINANT", "SUPERIOR"]}}"""),
            Map.entry(
                    "userTask_recordDelivery",
                    """
                    {"role": "clerk", "fields": {"deliveredOn": "{today-86}"}}"""),
            Map.entry(
                    "userTask_publishDecision",
                    """
                    {"role": "clerk", "fields": {"publicationWay": "POSTING", "publishedOn": "{today-88}",
                      "place": "Bảng niêm yết tại trụ sở", "portalFrom": "{today-88}"}}"""),
            Map.entry(
                    "userTask_confirmPublication",
                    """
                    {"role": "clerk", "fields": {"confirmedOn": "{today}", "confirmedAt": "16:00",
                      "displayedUntil": "{today-70}", "recorder": "Công chức văn phòng – thống kê"}}"""));

    @TempDir
    Path folder;

    private final List<String> numbers = new CopyOnWriteArrayList<>();
    private final Set<String> completed = ConcurrentHashMap.newKeySet();
    private final List<String> contradictions = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private volatile boolean secondIsDown;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void allEndAndNoneTwiceThoughOneOfTwoProgramsIsKilled() throws Exception {
        long begun = System.nanoTime();
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "60")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                var one = new Program(home("one"), environment(postgres));
                var two = new Program(home("two"), environment(postgres))) {
            one.start();
            two.start();
            var officers = Executors.newFixedThreadPool(OFFICERS);
            var working = new ArrayList<Future<?>>();
            for (int officer = 0; officer < OFFICERS; officer++) {
                boolean atTheSecond = officer % 2 == 1;
                working.add(officers.submit(() -> work(one, atTheSecond ? two : one)));
            }
            officers.shutdown();
            while (ended.get() < CASES / 2 && contradictions.isEmpty()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            two.kill();
            secondIsDown = true;
            LOG.info("killed one of two with {} of {} cases walked, {} steps", ended.get(), CASES, completed.size());
            for (var officer : working) {
                officer.get(18, TimeUnit.MINUTES);
            }
            check(one, new Ledger(postgres.getPostgresDatabase()));
            LOG.info(
                    "{} cases at two programs, one killed: {} steps acknowledged, {} cut off, all ended after {} s",
                    CASES,
                    completed.size(),
                    cutOff.get(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
    }

    private Path home(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static Map<String, String> environment(EmbeddedPostgres postgres) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                "",
                "SPRING_PROFILES_ACTIVE",
                "demo",
                "KNTC_IDENTITY_KEY",
                "a250Yy10ZXN0LWtleS0wMTIzNDU2Nzg5MDEyMzQ1Njc=");
    }

    /** @param first where he works until it is gone */
    private void work(Program other, Program first) {
        for (int index = next.incrementAndGet(); index <= CASES && contradictions.isEmpty(); ) {
            var refused = index % 2 == 0;
            var program = secondIsDown ? other : first;
            try {
                var walker = new CaseWalker(program, refused ? KilledProgramIT.REFUSAL : DECIDED_LONG_AGO);
                walk(walker, index, refused ? 0 : DAYS_AGO);
                ended.incrementAndGet();
                index = next.incrementAndGet();
            } catch (UncheckedIOException down) {
                // the program fell under him: whether the step was done the other one tells
                cutOff.incrementAndGet();
                awaitTheNews();
            } catch (RuntimeException unexpected) {
                contradictions.add("case " + index + ": " + unexpected);
            }
        }
    }

    private void awaitTheNews() {
        for (int tick = 0; tick < 200 && !secondIsDown; tick++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** Files it, or learns its number again, and completes what is open until nothing is. */
    private void walk(CaseWalker walker, int index, int daysAgo) {
        var filed = walker.file("nodes-" + index, daysAgo);
        if (filed.statusCode() >= 300) {
            contradictions.add(index + ": " + filed.body());
            return;
        }
        var number = CaseWalker.caseNumber(filed);
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            var open = walker.openTasks(number, null);
            if (open.isEmpty()) {
                return;
            }
            for (JsonNode task : open) {
                complete(walker, number, task);
            }
        }
        contradictions.add(number + " goes on and on");
    }

    private void complete(CaseWalker walker, String number, JsonNode task) {
        var id = task.path("id").asText();
        var answer = walker.complete(task);
        if (answer.statusCode() < 300) {
            if (!completed.add(id)) {
                contradictions.add(number + ": a step was acknowledged twice");
            }
        } else if (isOpen(walker, number, id)) {
            contradictions.add(number + " " + task.path("taskDefinitionKey").asText() + ": " + answer.body());
        }
        // else the killed program had done it, and its answer was lost
    }

    private static boolean isOpen(CaseWalker walker, String number, String id) {
        return walker.openTasks(number, null).findValuesAsText("id").contains(id);
    }

    private void check(Program program, Ledger ledger) {
        assertThat(contradictions).isEmpty();
        finishWhatTheTimersBringBack(program, ledger);
        assertThat(numbers).hasSize(CASES).doesNotHaveDuplicates();
        assertThat(ledger.sql()
                        .sql("select case_number from kntc.petition")
                        .query(String.class)
                        .list())
                .as("a case for each petition, and none beside")
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(statuses(ledger)).containsOnly(Map.entry("CLOSED", (long) CASES));
        assertThat(ledger.casesWithTwoInstances()).isEmpty();
        assertThat(ledger.casesAndInstancesThatDoNotMatch()).isEmpty();
        assertThat(ledger.failedJobs()).isZero();
        assertThat(ledger.sql()
                        .sql("select id_ from camunda.act_ru_task")
                        .query(String.class)
                        .set())
                .as("what was acknowledged is done")
                .doesNotContainAnyElementsOf(completed);
        assertThat(count(
                        ledger,
                        "select count(*) from (select case_number, form from kntc.document where issued_on is not null"
                                + " group by case_number, form having count(*) > 1) twice"))
                .as("a paper issued twice")
                .isZero();
        assertThat(
                        count(
                                ledger,
                                "select count(*) from (select max(number_ordinal) - count(*) as missing from kntc.document"
                                        + " where series is not null group by agency, series, number_year) s where missing <> 0"))
                .as("a gap in a register of numbers")
                .isZero();
        assertThat(count(
                        ledger,
                        "select count(*) from (select case_number from kntc.case_act where kind = 'TOOK_EFFECT'"
                                + " group by case_number having count(*) > 1) twice"))
                .as("an effect twice")
                .isZero();
        assertThat(count(ledger, "select count(*) from kntc.execution"))
                .as("each decision in force is carried out once")
                .isEqualTo((CASES + 1) / 2);
    }

    /** Timers end the publication and the waiting; jobs that the killed program held are free after some minutes. */
    private void finishWhatTheTimersBringBack(Program program, Ledger ledger) {
        var walker = new CaseWalker(program, DECIDED_LONG_AGO);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && statuses(ledger).keySet().stream().anyMatch(status -> !status.equals("CLOSED"))) {
            ledger.sql()
                    .sql("select distinct e.business_key_ from camunda.act_ru_task t join camunda.act_ru_execution p"
                            + " on p.id_ = t.proc_inst_id_ join camunda.act_ru_execution e on e.id_ = p.root_proc_inst_id_"
                            + " where e.business_key_ in (select case_number from kntc.petition)")
                    .query(String.class)
                    .list()
                    .forEach(number -> walker.openTasks(number, null).forEach(task -> complete(walker, number, task)));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        assertThat(contradictions).isEmpty();
    }

    private static Map<String, Long> statuses(Ledger ledger) {
        return ledger
                .sql()
                .sql("select status from kntc.case_record where series = 'PETITION'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    }

    private static long count(Ledger ledger, String sql) {
        return ledger.sql().sql(sql).query(Long.class).single();
    }
}
