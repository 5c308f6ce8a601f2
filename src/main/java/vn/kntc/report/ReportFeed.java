package vn.kntc.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CasesChanged;
import vn.kntc.handling.act.ActTrees;

/**
 * Keeps the read model up to date: takes what changes after the commit that changed it, tries again what failed, and makes everything anew
 * where the file of what is counted has changed or somebody asks for it. What waits is told with the figures, in health and in the metrics.
 */
@Component
class ReportFeed implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ReportFeed.class);

    /** As the table of publications names what we listen to. */
    private static final String WAITING = "from kntc.event_publication where completion_date is null and event_type = '"
            + CasesChanged.class.getName() + "'";

    /** Older ones are tried again. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** From then on the figures are said to have fallen behind. */
    private static final Duration BEHIND = Duration.ofMinutes(10);

    private static final int AT_ONCE = 200;

    private final CaseProjection projection;
    private final ReportFacts counted;
    private final CaseLedger ledger;
    private final IncompleteEventPublications publications;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Health is asked while the database may be away: it tells what was last seen. */
    private volatile long waiting;

    private volatile Duration lag = Duration.ZERO;

    /** @throws vn.kntc.shared.StartRefused where the file asks for facts that no act has */
    ReportFeed(
            CaseProjection projection,
            ReportFacts counted,
            ActTrees trees,
            CaseLedger ledger,
            IncompleteEventPublications publications,
            JdbcClient jdbc,
            Clock clock) {
        counted.requireFacts(trees::has);
        this.projection = projection;
        this.counted = counted;
        this.ledger = ledger;
        this.publications = publications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CasesChanged changed) {
        projection.replace(changed.cases());
    }

    /** What failed, or was left by a program that ended, and what somebody asked for by the command. */
    @Scheduled(
            initialDelayString = "${kntc.reports.catch-up-interval:30s}",
            fixedDelayString = "${kntc.reports.catch-up-interval:30s}")
    void catchUp() {
        publications.resubmitIncompletePublications(publication -> publication.getEvent() instanceof CasesChanged
                && publication.getPublicationDate().isBefore(Instant.now(clock).minus(PATIENCE)));
        if (isOutdated()) {
            rebuild();
        }
        waiting = jdbc.sql("select count(*) " + WAITING).query(Long.class).single();
        lag = Duration.between(asOf(), clock.instant());
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void followProgram() {
        if (isOutdated()) {
            rebuild();
        }
    }

    private boolean isOutdated() {
        return jdbc.sql(
                        """
                        select facts is distinct from :facts or built_at is null or coalesce(asked_at > built_at, false)
                        from kntc.report_state""")
                .param("facts", counted.hash())
                .query(Boolean.class)
                .single();
    }

    /** Makes the rows of every case anew, a part at a time; whoever reads meanwhile reads old or new rows of a case, never a part of them. */
    void rebuild() {
        var begun = jdbc.sql("select now()").query(OffsetDateTime.class).single();
        String after = "";
        for (var cases = ledger.after(after, AT_ONCE); !cases.isEmpty(); cases = ledger.after(after, AT_ONCE)) {
            projection.replace(cases);
            after = cases.get(cases.size() - 1).value();
        }
        jdbc.sql("update kntc.report_state set facts = :facts, built_at = :at")
                .param("facts", counted.hash())
                .param("at", begun)
                .update();
        LOG.info("Đã dựng lại số liệu báo cáo từ các hồ sơ.");
    }

    /** Until when everything that happened is in the figures. */
    Instant asOf() {
        return jdbc.sql("select min(publication_date) " + WAITING)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(clock::instant);
    }

    @Override
    public Health health() {
        var health = lag.compareTo(BEHIND) > 0 ? Health.down() : Health.up();
        return health.withDetail("waiting", waiting)
                .withDetail("lagSeconds", Math.max(0, lag.toSeconds()))
                .build();
    }
}
