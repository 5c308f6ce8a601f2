package vn.kntc.clock.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.OwnDays;
import vn.kntc.engine.TaskProperty;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** By SQL: the engine's own query knows neither the wall around cases nor which day is the step's own. */
@Component
@Transactional(readOnly = true)
class EngineOwnDays implements OwnDays {

    /** A task counts where its date is the day of its own, and not that of a clock, which warns by itself. */
    private static final String NEAR =
            """
            from unnest(:processes, :tasks, :variables) as step (process, task, variable)
            join camunda.act_re_procdef d on d.key_ = step.process
            join camunda.act_ru_task t on t.proc_def_id_ = d.id_ and t.task_def_key_ = step.task
            join camunda.act_ru_execution e on e.id_ = t.proc_inst_id_
            where t.tenant_id_ = any (:agencies) and t.due_date_ < cast(:until as date) + 1
            and exists (select 1 from camunda.act_ru_variable v where v.proc_inst_id_ = t.proc_inst_id_
                and v.name_ = step.variable and v.text_ = to_char(t.due_date_, 'YYYY-MM-DD'))
            and e.business_key_ not in (select kntc.hidden_from(:groups))
            and (:everyGroup or :escalated and t.due_date_ < :today or exists (select 1 from camunda.act_ru_identitylink i
                where i.task_id_ = t.id_ and i.type_ = 'candidate' and i.group_id_ = any (:groups)))
            """;

    private final JdbcClient jdbc;
    private final CaseInstances instances;
    private final ObjectProvider<RepositoryService> repository;
    private final DueSoon soon;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final CurrentUser user;

    /** Keyed by definition id: a deployed definition never changes, and there are few of them. */
    private final Map<String, List<Step>> steps = new ConcurrentHashMap<>();

    EngineOwnDays(
            JdbcClient jdbc,
            CaseInstances instances,
            ObjectProvider<RepositoryService> repository,
            DueSoon soon,
            WorkCalendar calendar,
            Clock clock,
            CurrentUser user) {
        this.jdbc = jdbc;
        this.instances = instances;
        this.repository = repository;
        this.soon = soon;
        this.calendar = calendar;
        this.clock = clock;
        this.user = user;
    }

    /** @param variable that holds the day */
    private record Step(String process, String task, String variable) {}

    @Override
    public List<OwnDay> near() {
        return asked("select e.business_key_, t.name_, t.due_date_ " + NEAR + " order by t.due_date_, t.id_ limit "
                        + MOST)
                .query((row, index) -> ownDay(row))
                .list();
    }

    @Override
    public long count() {
        return asked("select count(*) " + NEAR).query(Long.class).single();
    }

    private StatementSpec asked(String sql) {
        var known = steps();
        var roles = user.roles();
        return jdbc.sql(sql)
                .param("processes", known.stream().map(Step::process).toArray(String[]::new))
                .param("tasks", known.stream().map(Step::task).toArray(String[]::new))
                .param("variables", known.stream().map(Step::variable).toArray(String[]::new))
                .param("agencies", user.agencies().stream().map(AgencyId::value).toArray(String[]::new))
                .param("groups", roles.stream().map(Role::id).toArray(String[]::new))
                .param("everyGroup", roles.contains(Role.MANAGER))
                .param("escalated", roles.contains(Role.RESOLVER))
                .param("until", soon.lastDay())
                .param("today", LocalDate.now(clock));
    }

    private OwnDay ownDay(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due_date_").toLocalDateTime().toLocalDate();
        var today = LocalDate.now(clock);
        int left = calendar.workingDaysBetween(today, due);
        return new OwnDay(
                new CaseNumber(row.getString("business_key_")),
                row.getString("name_"),
                due,
                today.isAfter(due) ? Math.min(left, -1) : left);
    }

    /** The steps of the newest diagrams that name a variable with a day of their own. */
    private List<Step> steps() {
        return instances.asProgram(
                context -> repository.getObject().createProcessDefinitionQuery().latestVersion().list().stream()
                        .flatMap(definition ->
                                steps.computeIfAbsent(definition.getId(), id -> read(definition)).stream())
                        .toList());
    }

    private List<Step> read(ProcessDefinition definition) {
        return repository
                .getObject()
                .getBpmnModelInstance(definition.getId())
                .getModelElementsByType(UserTask.class)
                .stream()
                .flatMap(task -> Stream.ofNullable(TaskProperty.of(task, ClockUses.OWN_DAY))
                        .map(variable -> new Step(definition.getKey(), task.getId(), variable)))
                .toList();
    }
}
