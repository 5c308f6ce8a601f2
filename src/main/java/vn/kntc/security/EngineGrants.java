package vn.kntc.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.engine.ProcessContract;
import vn.kntc.organization.Role;

/**
 * Groups, what each may do, and the filters that all officers share; made in every profile before the port opens. Who may work in a
 * process is read from its model: the candidate groups of its tasks, those that a variable may name among them, and its candidate starter groups. One row a role and process,
 * none a task.
 *
 * <p>The rows we make are ours: at each start they are brought to exactly what is wanted, whatever a changed model or somebody's hand
 * has left there. Rows of users, of other groups, or of a role on anything else stay as they are.
 */
@Component
class EngineGrants implements InitializingBean {

    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*([a-z][A-Za-z0-9]*)\\s*}");
    private static final Permission[] WORK = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK
    };
    private static final Permission[] START = {
        ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE
    };
    private static final Permission[] WATCH = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_HISTORY
    };

    private final ProcessEngine engine;
    private final List<ProcessContract> contracts;
    private final TransactionTemplate transaction;

    EngineGrants(ProcessEngine engine, List<ProcessContract> contracts, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.contracts = contracts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            groups(engine.getIdentityService());
            grants(engine.getAuthorizationService());
            filters(engine.getFilterService(), engine.getTaskService(), engine.getAuthorizationService());
        });
    }

    private static void groups(IdentityService identities) {
        Set<String> known = new HashSet<>();
        identities.createGroupQuery().list().forEach(group -> known.add(group.getId()));
        for (Role role : Role.values()) {
            if (!known.contains(role.id())) {
                var group = identities.newGroup(role.id());
                group.setName(role.label());
                group.setType(role == Role.CAMUNDA_ADMIN ? "SYSTEM" : "WORKFLOW");
                identities.saveGroup(group);
            }
        }
    }

    private void grants(AuthorizationService authorizations) {
        Map<GrantKey, Authorization> known = new HashMap<>();
        authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT).list().stream()
                .filter(row -> row.getGroupId() != null)
                .forEach(row -> known.put(GrantKey.of(row), row));
        Map<GrantKey, Set<Permission>> wanted = wanted();
        wanted.forEach((key, permissions) -> {
            Authorization row = known.containsKey(key) ? known.get(key) : key.emptyRow(authorizations);
            if (!grantsExactly(row, permissions)) {
                row.setPermissions(permissions.toArray(Permission[]::new));
                authorizations.saveAuthorization(row);
            }
        });
        // a model that no longer names a role takes the role's rights in that process with it
        known.forEach((key, row) -> {
            if (key.followsModels() && !wanted.containsKey(key)) {
                authorizations.deleteAuthorization(row.getId());
            }
        });
    }

    /** The engine's interface tells only whether a row grants at least this. */
    private static boolean grantsExactly(Authorization row, Set<Permission> permissions) {
        int bits = permissions.stream().mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
        return ((AuthorizationEntity) row).getPermissions() == bits;
    }

    private Map<GrantKey, Set<Permission>> wanted() {
        Map<GrantKey, Set<Permission>> wanted = new LinkedHashMap<>();
        for (Resource resource : Resources.values()) {
            grant(wanted, Role.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
        }
        for (Role role : Role.values()) {
            if (role != Role.CAMUNDA_ADMIN) {
                grant(wanted, role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
                grant(wanted, role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
            }
        }
        grant(wanted, Role.MANAGER, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(wanted, Role.MANAGER, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);

        RepositoryService repository = engine.getRepositoryService();
        for (ProcessDefinition definition : inUse(repository)) {
            if (!isHidden(definition.getKey())) {
                grant(wanted, Role.MANAGER, Resources.PROCESS_DEFINITION, definition.getKey(), WATCH);
            }
            BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
            for (UserTask task : model.getModelElementsByType(UserTask.class)) {
                for (Role role : roles(definition.getKey(), task.getCamundaCandidateGroupsList())) {
                    grant(wanted, role, Resources.PROCESS_DEFINITION, definition.getKey(), WORK);
                }
            }
            for (Process process : model.getModelElementsByType(Process.class)) {
                for (Role role : roles(definition.getKey(), process.getCamundaCandidateStarterGroupsList())) {
                    grant(wanted, role, Resources.PROCESS_DEFINITION, definition.getKey(), START);
                    grant(wanted, role, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
                }
            }
        }
        return wanted;
    }

    /** The same row for every process would open the hidden ones, and a row that revokes slows every task list (ADR 11). */
    private boolean isHidden(String process) {
        return contracts.stream().anyMatch(contract -> contract.key().equals(process) && contract.hidden());
    }

    /** The newest of each, and older ones with cases still under way: a role that the new model dropped has to finish its work there. */
    private List<ProcessDefinition> inUse(RepositoryService repository) {
        var underWay = engine.getManagementService().createProcessDefinitionStatisticsQuery().list().stream()
                .filter(statistics -> statistics.getInstances() > 0)
                .map(ProcessDefinitionStatistics::getId)
                .toList();
        var definitions = new ArrayList<>(
                repository.createProcessDefinitionQuery().latestVersion().list());
        if (!underWay.isEmpty()) {
            definitions.addAll(repository
                    .createProcessDefinitionQuery()
                    .processDefinitionIdIn(underWay.toArray(String[]::new))
                    .list());
        }
        return definitions;
    }

    private List<Role> roles(String process, List<String> groups) {
        return groups.stream()
                .flatMap(group -> named(process, group))
                .flatMap(group -> Role.of(group).stream())
                .toList();
    }

    /** A task may be given to a group that a variable of the process names: to every one that it may name. */
    private Stream<String> named(String process, String group) {
        var variable = VARIABLE.matcher(group);
        return variable.matches()
                ? contracts.stream()
                        .filter(contract -> contract.key().equals(process))
                        .flatMap(contract -> contract.variables().stream())
                        .filter(known -> known.name().equals(variable.group(1)))
                        .flatMap(known -> known.codes().stream())
                : Stream.of(group);
    }

    private static void grant(
            Map<GrantKey, Set<Permission>> wanted, Role role, Resource resource, String id, Permission... permissions) {
        wanted.computeIfAbsent(new GrantKey(role.id(), resource.resourceType(), id), key -> new HashSet<>())
                .addAll(List.of(permissions));
    }

    private record GrantKey(String group, int resource, String id) {
        static GrantKey of(Authorization row) {
            return new GrantKey(row.getGroupId(), row.getResourceType(), row.getResourceId());
        }

        Authorization emptyRow(AuthorizationService authorizations) {
            Authorization row = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            row.setGroupId(group);
            row.setResourceType(resource);
            row.setResourceId(id);
            return row;
        }

        /** Whether it is the models that say if a role has a row here. */
        boolean followsModels() {
            boolean definition = resource == Resources.PROCESS_DEFINITION.resourceType();
            boolean start = resource == Resources.PROCESS_INSTANCE.resourceType() && id.equals(ANY);
            return Role.of(group).isPresent() && (definition || start);
        }
    }

    private static TaskQuery mineOrOfMyGroups(TaskService tasks) {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
    }

    /** @param colour of its bar in the task list */
    private record SharedFilter(String name, String colour, String description, TaskQuery query) {}

    private static List<SharedFilter> sharedFilters(TaskService tasks) {
        return List.of(
                new SharedFilter(
                        "Việc của tôi",
                        "#1d5fa8",
                        "Việc đã nhận, đang do tôi xử lý",
                        tasks.createTaskQuery()
                                .taskAssigneeExpression("${currentUser()}")
                                .active()),
                new SharedFilter(
                        "Việc của nhóm",
                        "#2e7d32",
                        "Việc chờ người của nhóm tôi nhận",
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .active()),
                new SharedFilter(
                        "Sắp đến hạn (3 ngày làm việc)",
                        "#b26a00",
                        "Việc đến hạn trong 3 ngày làm việc",
                        mineOrOfMyGroups(tasks)
                                .dueAfterExpression("${now()}")
                                .dueBeforeExpression("${dueSoon.until()}")
                                .active()),
                new SharedFilter(
                        "Quá hạn",
                        "#b42318",
                        "Việc đã quá thời hạn luật định",
                        mineOrOfMyGroups(tasks).dueBeforeExpression("${now()}").active()));
    }

    private static void filters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        Set<String> known = new HashSet<>();
        filters.createTaskFilterQuery().list().forEach(filter -> known.add(filter.getName()));
        int order = 0;
        for (SharedFilter wanted : sharedFilters(tasks)) {
            order += 10;
            if (known.contains(wanted.name())) {
                continue;
            }
            Filter row = filters.newTaskFilter(wanted.name());
            row.setQuery(wanted.query());
            row.setProperties(Map.of(
                    "priority",
                    order,
                    "color",
                    wanted.colour(),
                    "description",
                    wanted.description(),
                    "refresh",
                    true,
                    "showUndefinedVariable",
                    false,
                    "variables",
                    List.of(Map.of("name", "caseNumber", "label", "Số hồ sơ"))));
            filters.saveFilter(row);
            Authorization everybody = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
            everybody.setResource(Resources.FILTER);
            everybody.setResourceId(row.getId());
            everybody.addPermission(Permissions.READ);
            authorizations.saveAuthorization(everybody);
        }
    }
}
