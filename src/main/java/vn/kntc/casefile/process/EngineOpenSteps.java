package vn.kntc.casefile.process;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.OpenSteps;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Reader;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** By SQL: the engine's own query would fetch every task to tell a dozen names. */
@Component
@Transactional(readOnly = true)
class EngineOpenSteps implements OpenSteps {

    private static final String BESIDES =
            """
            \sand proc_inst_id_ not in (select proc_inst_id_ from camunda.act_ru_execution where business_key_ in (:hidden))""";

    private final JdbcClient jdbc;
    private final CaseWall wall;

    EngineOpenSteps(JdbcClient jdbc, CaseWall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    @Override
    public List<String> names(Collection<AgencyId> agencies, Reader reader) {
        return distinct("name_", agencies, reader);
    }

    @Override
    public List<UserId> holders(Collection<AgencyId> agencies, Reader reader) {
        return distinct("assignee_", agencies, reader).stream().map(UserId::new).toList();
    }

    private List<String> distinct(String column, Collection<AgencyId> agencies, Reader reader) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        var hidden = wall.hidden(agencies, reader);
        var asked = jdbc.sql(
                        "select distinct " + column + " from camunda.act_ru_task where tenant_id_ in (:agencies) and "
                                + column + " is not null" + (hidden.isEmpty() ? "" : BESIDES))
                .param("agencies", agencies.stream().map(AgencyId::value).toList());
        return (hidden.isEmpty()
                        ? asked
                        : asked.param(
                                "hidden", hidden.stream().map(CaseNumber::value).toList()))
                .query(String.class)
                .list();
    }
}
