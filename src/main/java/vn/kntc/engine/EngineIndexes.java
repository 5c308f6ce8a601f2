package vn.kntc.engine;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Indexes on the engine's own tables, for the lists of tasks and for the cases at a step. Made when the engine has made its tables, which is after our
 * migrations; they stay, so that later starts find them.
 */
final class EngineIndexes {

    private static final List<String> WANTED = List.of(
            """
            create index if not exists kntc_task_free_of_agency on act_ru_task (tenant_id_, due_date_, id_)
            include (proc_def_id_, suspension_state_) where assignee_ is null""",
            "create index if not exists kntc_task_free on act_ru_task (due_date_, id_) where assignee_ is null",
            """
            create index if not exists kntc_link_of_candidates on act_ru_identitylink (tenant_id_, group_id_, task_id_)
            where type_ = 'candidate'""",
            "create index if not exists kntc_task_of_step on act_ru_task (tenant_id_, name_)");

    private EngineIndexes() {}

    static void make(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var index : WANTED) {
                statement.execute(index);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("cannot make the indexes of the lists of tasks", cause);
        }
    }
}
