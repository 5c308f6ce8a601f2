package vn.kntc.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseFoundToDenounce;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Since when a case is kept as one that may denounce; what is found again later changes nothing of it. */
@Component
class FoundToDenounce {

    private final JdbcClient jdbc;
    private final Clock clock;

    FoundToDenounce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param by who sorted it */
    record Found(Instant at, UserId by) {}

    /** In the transaction that sorts the case. */
    @EventListener
    @Transactional
    public void on(CaseFoundToDenounce found) {
        jdbc.sql(
                        """
                        insert into kntc.found_to_denounce (case_number, found_at, found_by, kind) values (?, ?, ?, ?)
                        on conflict (case_number) do nothing""")
                .params(
                        found.caseNumber().value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        found.by().value(),
                        found.kind().name())
                .update();
    }

    /** Empty where it came as one, or was found before this was kept. */
    Optional<Found> of(CaseNumber caseNumber) {
        return jdbc.sql("select found_at, found_by from kntc.found_to_denounce where case_number = ?")
                .param(caseNumber.value())
                .query((row, index) -> new Found(
                        row.getObject("found_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getString("found_by"))))
                .optional();
    }
}
