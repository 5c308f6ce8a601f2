package vn.kntc.casefile.process;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.OpenSteps;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** By SQL: the engine's own query would fetch every task to tell a dozen names. */
@Component
@Transactional(readOnly = true)
class EngineOpenSteps implements OpenSteps {

    private final JdbcClient jdbc;

    EngineOpenSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> names(Collection<AgencyId> agencies) {
        return distinct("name_", agencies);
    }

    @Override
    public List<UserId> holders(Collection<AgencyId> agencies) {
        return distinct("assignee_", agencies).stream().map(UserId::new).toList();
    }

    private List<String> distinct(String column, Collection<AgencyId> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct " + column
                                + " from camunda.act_ru_task where tenant_id_ in (:agencies) and " + column
                                + " is not null")
                        .param(
                                "agencies",
                                agencies.stream().map(AgencyId::value).toList())
                        .query(String.class)
                        .list();
    }
}
