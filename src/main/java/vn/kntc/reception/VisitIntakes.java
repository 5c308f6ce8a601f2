package vn.kntc.reception;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.casefile.CaseKind;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What was taken in at the desk and has no number yet. */
@Repository
class VisitIntakes {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    VisitIntakes(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The neutral part. @param refusal null where the visitor is received */
    record Neutral(CaseKind kind, String summary, VisitArrival arrival, Refusal refusal) {}

    /** @param registeredAs null until a visit has been registered from it */
    record Entry(UUID depositId, AgencyId agency, Neutral neutral, UserId receivedBy, CaseNumber registeredAs) {}

    /** Keeps it, or replaces what the same person sent before under this id; false if a visit has been registered from it. */
    boolean keep(UUID intakeId, UUID depositId, CheckedVisit visit, UserId by, Instant at) {
        var neutral = new Neutral(visit.kind(), visit.summary(), visit.arrival(), visit.refusal());
        return jdbc.sql(
                                """
                insert into kntc.visit_intake (intake_id, deposit_id, agency, neutral, received_by, received_at)
                values (:intakeId, :depositId, :agency, cast(:neutral as jsonb), :by, :at)
                on conflict (intake_id) do update set deposit_id = excluded.deposit_id, agency = excluded.agency,
                    neutral = excluded.neutral, received_at = excluded.received_at
                where visit_intake.case_number is null and visit_intake.received_by = excluded.received_by""")
                        .param("intakeId", intakeId)
                        .param("depositId", depositId)
                        .param("agency", visit.agency().value())
                        .param("neutral", Visits.write(json, neutral))
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Locked until the transaction ends, so that one intake never becomes two visits. */
    Optional<Entry> lock(UUID intakeId) {
        return jdbc.sql("select * from kntc.visit_intake where intake_id = :intakeId for update")
                .param("intakeId", intakeId)
                .query((row, index) -> new Entry(
                        row.getObject("deposit_id", UUID.class),
                        new AgencyId(row.getString("agency")),
                        Visits.read(json, row.getString("neutral"), Neutral.class),
                        new UserId(row.getString("received_by")),
                        Optional.ofNullable(row.getString("case_number"))
                                .map(CaseNumber::new)
                                .orElse(null)))
                .optional();
    }

    void register(UUID intakeId, CaseNumber caseNumber) {
        jdbc.sql("update kntc.visit_intake set case_number = :caseNumber where intake_id = :intakeId")
                .param("caseNumber", caseNumber.value())
                .param("intakeId", intakeId)
                .update();
    }

    /** Forgets what nobody has registered since. */
    void discardUnregistered(Instant before) {
        jdbc.sql("delete from kntc.visit_intake where case_number is null and received_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
