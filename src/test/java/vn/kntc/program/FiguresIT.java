package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** What an administrator watches: each figure follows what happens. */
@KntcIT
class FiguresIT {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 3);

    private final MeterRegistry meters;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final int port;

    @Autowired
    FiguresIT(
            MeterRegistry meters,
            RuntimeService runtime,
            ManagementService management,
            MovableClock clock,
            JdbcClient jdbc,
            @Value("${local.server.port}") int port) {
        this.meters = meters;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
        this.jdbc = jdbc;
        this.port = port;
    }

    @AfterEach
    void goOn() {
        clock.release();
    }

    @Test
    void countsOpenCasesAndWhatIsOverdue() {
        clock.today(RECEIVED.plusDays(3));
        double open = figure("kntc.cases.open");
        CaseNumber number = FiledPetition.at(port, "Đề nghị xem lại mức hỗ trợ");
        assertThat(figure("kntc.cases.open")).isEqualTo(open + 1);

        double overdue = figure("kntc.clocks.overdue");
        jdbc.sql(
                        "update kntc.statutory_clock set due = :due where case_number = :case and deadline_key = 'COMPLAINT_ACCEPT'")
                .param("due", RECEIVED.plusDays(2))
                .param("case", number.value())
                .update();
        assertThat(figure("kntc.clocks.overdue")).isEqualTo(overdue + 1);
    }

    @Test
    void countsWhatFailedInTheEngine() {
        var number = FiledPetition.at(port, "Đề nghị xem lại mức hỗ trợ");
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        double failed = figure("kntc.jobs.failed");
        double incidents = figure("kntc.incidents.open");
        var batch = runtime.setVariablesAsync(List.of(instance), Map.of("thu", true));
        try {
            var job = management
                    .createJobQuery()
                    .jobDefinitionId(batch.getSeedJobDefinitionId())
                    .singleResult();
            management.setJobRetries(job.getId(), 0);
            assertThat(figure("kntc.jobs.failed")).isEqualTo(failed + 1);
            assertThat(figure("kntc.incidents.open")).isEqualTo(incidents + 1);
        } finally {
            management.deleteBatch(batch.getId(), true);
        }
        assertThat(figure("kntc.jobs.failed")).isEqualTo(failed);
    }

    @Test
    void tellsHowLongAgoTheWatchWentAndHowFarProjectionsLieBehind() {
        var day = LocalDate.of(2031, 3, 3);
        clock.today(day);
        jdbc.sql("insert into kntc.deadline_watch (day, finished_at) values (?, ?)")
                .params(day, clock.instant().minus(Duration.ofHours(4)).atOffset(ZoneOffset.UTC))
                .update();
        var event = UUID.randomUUID();
        try {
            assertThat(figure("kntc.watch.age")).isEqualTo(Duration.ofHours(4).toSeconds());
            double waiting = figure("kntc.events.waiting");
            jdbc.sql(
                            """
                            insert into kntc.event_publication (id, listener_id, event_type, serialized_event, publication_date)
                            values (?, 'thu', 'thu', '{}', now() - interval '2 hours')""")
                    .param(event)
                    .update();
            assertThat(figure("kntc.events.waiting")).isEqualTo(waiting + 1);
            assertThat(figure("kntc.events.lag"))
                    .isGreaterThanOrEqualTo(Duration.ofHours(2).toSeconds());
        } finally {
            jdbc.sql("delete from kntc.event_publication where id = ?")
                    .param(event)
                    .update();
            jdbc.sql("delete from kntc.deadline_watch where day = ?").param(day).update();
        }
    }

    private double figure(String name) {
        return meters.get(name).gauge().value();
    }
}
