package vn.kntc.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.organization.Role;

/**
 * Groups, what each may do, and the filters that all officers share; made in every profile before the port opens, and only where
 * something is missing. Who may work in a process is read from its model: the candidate groups of its tasks, and its candidate
 * starter groups. One row a role and process, none a task.
 */
@Component
class EngineGrants implements InitializingBean {

    private final ProcessEngine engine;
    private final TransactionTemplate transaction;

    EngineGrants(ProcessEngine engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            groups(engine.getIdentityService());
            grants(engine.getAuthorizationService(), engine.getRepositoryService());
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

    private static void grants(AuthorizationService authorizations, RepositoryService repository) {
        Map<GrantKey, Authorization> known = new HashMap<>();
        authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT).list().stream()
                .filter(row -> row.getGroupId() != null)
                .forEach(row -> known.put(GrantKey.of(row), row));
        Map<GrantKey, Set<Permission>> wanted = wanted(repository);
        wanted.forEach((key, permissions) -> {
            Authorization row = known.get(key);
            Permission[] all = permissions.toArray(Permission[]::new);
            if (row == null) {
                row = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
                row.setGroupId(key.group());
                row.setResourceType(key.resource());
                row.setResourceId(key.id());
                row.setPermissions(all);
                authorizations.saveAuthorization(row);
            } else if (Arrays.stream(all).anyMatch(permission -> !known.get(key).isPermissionGranted(permission))) {
                row.setPermissions(all);
                authorizations.saveAuthorization(row);
            }
        });
        // a model that no longer names a role takes the role's rights in that process with it
        known.forEach((key, row) -> {
            if (key.resource() == Resources.PROCESS_DEFINITION.resourceType()
                    && !wanted.containsKey(key)
                    && Role.of(key.group()).isPresent()) {
                authorizations.deleteAuthorization(row.getId());
            }
        });
    }

    private static Map<GrantKey, Set<Permission>> wanted(RepositoryService repository) {
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
        grant(
                wanted,
                Role.MANAGER,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
        grant(wanted, Role.MANAGER, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);

        for (ProcessDefinition definition :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
            for (UserTask task : model.getModelElementsByType(UserTask.class)) {
                for (Role role : roles(task.getCamundaCandidateGroupsList())) {
                    grant(
                            wanted,
                            role,
                            Resources.PROCESS_DEFINITION,
                            definition.getKey(),
                            ProcessDefinitionPermissions.READ,
                            ProcessDefinitionPermissions.READ_TASK,
                            ProcessDefinitionPermissions.TASK_WORK);
                }
            }
            for (Process process : model.getModelElementsByType(Process.class)) {
                for (Role role : roles(process.getCamundaCandidateStarterGroupsList())) {
                    grant(
                            wanted,
                            role,
                            Resources.PROCESS_DEFINITION,
                            definition.getKey(),
                            ProcessDefinitionPermissions.READ,
                            ProcessDefinitionPermissions.CREATE_INSTANCE);
                    grant(wanted, role, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
                }
            }
        }
        return wanted;
    }

    private static List<Role> roles(List<String> groups) {
        return groups.stream().flatMap(group -> Role.of(group).stream()).toList();
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
    }

    private static TaskQuery mineOrOfMyGroups(TaskService tasks) {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
    }

    private static void filters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        Map<String, Filter> known = new HashMap<>();
        filters.createTaskFilterQuery().list().forEach(filter -> known.put(filter.getName(), filter));
        var mine = tasks.createTaskQuery()
                .taskAssigneeExpression("${currentUser()}")
                .active();
        var group = tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .active();
        var soon = mineOrOfMyGroups(tasks)
                .dueAfterExpression("${now()}")
                .dueBeforeExpression("${dueSoon.until()}")
                .active();
        var late = mineOrOfMyGroups(tasks).dueBeforeExpression("${now()}").active();
        List<Object[]> wanted = new ArrayList<>();
        wanted.add(new Object[] {"Việc của tôi", mine, "#1d5fa8", "Việc đã nhận, đang do tôi xử lý"});
        wanted.add(new Object[] {"Việc của nhóm", group, "#2e7d32", "Việc chờ người của nhóm tôi nhận"});
        wanted.add(
                new Object[] {"Sắp đến hạn (3 ngày làm việc)", soon, "#b26a00", "Việc đến hạn trong 3 ngày làm việc"});
        wanted.add(new Object[] {"Quá hạn", late, "#b42318", "Việc đã quá thời hạn luật định"});
        int order = 0;
        for (Object[] filter : wanted) {
            order += 10;
            if (known.containsKey(filter[0])) {
                continue;
            }
            Filter row = filters.newTaskFilter((String) filter[0]);
            row.setQuery((org.camunda.bpm.engine.query.Query<?, ?>) filter[1]);
            row.setProperties(Map.of(
                    "priority",
                    order,
                    "color",
                    filter[2],
                    "description",
                    filter[3],
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
