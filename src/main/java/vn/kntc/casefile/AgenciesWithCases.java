package vn.kntc.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.organization.AgencyUse;
import vn.kntc.shared.AgencyId;

/** Agencies in use are those of the register. */
@Component
class AgenciesWithCases implements AgencyUse {

    private final JdbcClient jdbc;

    AgenciesWithCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasCases(AgencyId agency) {
        return jdbc.sql("select exists (select 1 from kntc.case_record where agency = ?)")
                .param(agency.value())
                .query(Boolean.class)
                .single();
    }
}
