package vn.kntc.session;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** What each agency has set itself. */
@Repository
class ReceptionTargets {

    private final JdbcClient jdbc;
    private final Agencies agencies;

    ReceptionTargets(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** Where nothing is set: the chairman of the agency's tier, without a target of his own. */
    ReceptionTarget of(AgencyId agency) {
        return jdbc.sql("select role, days, period from kntc.reception_target where agency = :agency")
                .param("agency", agency.value())
                .query((row, index) -> new ReceptionTarget(
                        row.getString("role"), row.getObject("days", Integer.class), row.getString("period")))
                .optional()
                .orElseGet(() -> new ReceptionTarget(usualRole(agency), null, null));
    }

    private String usualRole(AgencyId agency) {
        return agencies.get(agency).level() == AgencyLevel.COMMUNE ? "COMMUNE_CHAIR" : "PROVINCE_CHAIR";
    }

    void set(AgencyId agency, ReceptionTarget target, UserId by, Instant at) {
        jdbc.sql(
                        """
                insert into kntc.reception_target (agency, role, days, period, set_by, set_at)
                values (:agency, :role, cast(:days as integer), cast(:period as text), :by, :at)
                on conflict (agency) do update set role = excluded.role, days = excluded.days, period = excluded.period,
                    set_by = excluded.set_by, set_at = excluded.set_at""")
                .param("agency", agency.value())
                .param("role", target.role())
                .param("days", target.days())
                .param("period", target.period())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
