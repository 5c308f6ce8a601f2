package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Resources.DASHBOARD;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.testing.TestPostgres;

/** Each start brings the rows of rights to what the models say, and touches nobody else's. */
class EngineGrantsTest {

    private static final String PROCESS = "grantedProcess";

    private static ProcessEngine engine;
    private static JdbcClient database;
    private static EngineGrants grants;
    private static DataSourceTransactionManager transactions;

    @BeforeAll
    static void build() {
        var source = new DriverManagerDataSource(TestPostgres.newDatabase("engine_grants"), "postgres", "");
        database = JdbcClient.create(source);
        database.sql("create schema camunda").update();
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("grants");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
        configuration.setHistoryTimeToLive("P3650D");
        engine = configuration.buildProcessEngine();
        transactions = new DataSourceTransactionManager(source);
        grants = new EngineGrants(engine, List.of(new Verifying()), transactions);
    }

    @AfterAll
    static void close() {
        engine.close();
        engine = null; // its mappings are large, and the class stays
    }

    @BeforeEach
    void start() {
        deploy("petition-officer", "petition-officer", "clerk");
        grants.afterPropertiesSet();
    }

    @Test
    void readsTheRightsFromTheModel() {
        assertThat(rights("petition-officer", PROCESS_DEFINITION, PROCESS))
                .containsExactly("CREATE_INSTANCE", "READ", "READ_TASK", "TASK_WORK");
        assertThat(rights("petition-officer", PROCESS_INSTANCE, ANY)).containsExactly("CREATE");
        assertThat(rights("clerk", PROCESS_DEFINITION, PROCESS)).containsExactly("READ", "READ_TASK", "TASK_WORK");
        assertThat(row("clerk", PROCESS_INSTANCE, ANY)).isNull();
        assertThat(row("resolver", PROCESS_DEFINITION, PROCESS)).isNull();
    }

    /** Whichever group the variable will name while a case runs: each of them finds the task. */
    @Test
    void readsTheGroupsThatAVariableMayName() {
        deploy("petition-officer", "${verifierGroup}");
        grants.afterPropertiesSet();

        for (var group : List.of("resolver", "verifier")) {
            assertThat(rights(group, PROCESS_DEFINITION, PROCESS)).containsExactly("READ", "READ_TASK", "TASK_WORK");
        }
        assertThat(row("clerk", PROCESS_DEFINITION, PROCESS)).isNull();
    }

    /** Managers watch every process but those that nobody may know of, each through a row of its own. */
    @Test
    void managersWatchWhatIsNotHidden() {
        assertThat(rights("manager", PROCESS_DEFINITION, PROCESS))
                .containsExactly("READ", "READ_HISTORY", "READ_INSTANCE");
        assertThat(row("manager", PROCESS_DEFINITION, ANY)).isNull();
        ProcessContract hidden = new ProcessContract() {
            @Override
            public String key() {
                return PROCESS;
            }

            @Override
            public Set<ProcessVariable<?>> variables() {
                return Set.of();
            }

            @Override
            public boolean hidden() {
                return true;
            }
        };

        new EngineGrants(engine, List.of(hidden), transactions).afterPropertiesSet();

        assertThat(row("manager", PROCESS_DEFINITION, PROCESS)).isNull();
        assertThat(rights("clerk", PROCESS_DEFINITION, PROCESS)).containsExactly("READ", "READ_TASK", "TASK_WORK");
    }

    private static final class Verifying implements ProcessContract {

        @Override
        public String key() {
            return PROCESS;
        }

        @Override
        public Set<ProcessVariable<?>> variables() {
            return Set.of(ProcessVariable.code("verifierGroup", List.of("resolver", "verifier")));
        }
    }

    @Test
    void takesBackWhatAHandAdded() {
        var widened = row("clerk", PROCESS_DEFINITION, PROCESS);
        widened.addPermission(ProcessDefinitionPermissions.DELETE_INSTANCE);
        engine.getAuthorizationService().saveAuthorization(widened);

        grants.afterPropertiesSet();

        assertThat(rights("clerk", PROCESS_DEFINITION, PROCESS)).containsExactly("READ", "READ_TASK", "TASK_WORK");
    }

    @Test
    void givesBackWhatAHandTookAway() {
        var narrowed = row("clerk", PROCESS_DEFINITION, PROCESS);
        narrowed.removePermission(ProcessDefinitionPermissions.TASK_WORK);
        engine.getAuthorizationService().saveAuthorization(narrowed);

        grants.afterPropertiesSet();

        assertThat(rights("clerk", PROCESS_DEFINITION, PROCESS)).containsExactly("READ", "READ_TASK", "TASK_WORK");
    }

    @Test
    void followsAChangedModelDownwards() {
        deploy("resolver", "petition-officer");
        grants.afterPropertiesSet();

        assertThat(rights("petition-officer", PROCESS_DEFINITION, PROCESS))
                .containsExactly("READ", "READ_TASK", "TASK_WORK");
        assertThat(row("petition-officer", PROCESS_INSTANCE, ANY)).isNull();
        assertThat(row("clerk", PROCESS_DEFINITION, PROCESS)).isNull();
        assertThat(rights("resolver", PROCESS_DEFINITION, PROCESS)).containsExactly("CREATE_INSTANCE", "READ");
        assertThat(rights("resolver", PROCESS_INSTANCE, ANY)).containsExactly("CREATE");
    }

    @Test
    void leavesRightsToWhoStillHasWorkInAnOlderModel() {
        var running = engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
        deploy("resolver", "petition-officer");
        grants.afterPropertiesSet();

        assertThat(rights("clerk", PROCESS_DEFINITION, PROCESS)).containsExactly("READ", "READ_TASK", "TASK_WORK");

        engine.getRuntimeService().deleteProcessInstance(running.getId(), "done");
        grants.afterPropertiesSet();
        assertThat(row("clerk", PROCESS_DEFINITION, PROCESS)).isNull();
    }

    @Test
    void leavesRowsThatAreNotOurs() {
        var ofAnotherGroup = save(row -> row.setGroupId("auditors"), PROCESS_DEFINITION, PROCESS);
        var ofAUser = save(row -> row.setUserId("an"), PROCESS_DEFINITION, PROCESS);
        var ofARoleElsewhere = save(row -> row.setGroupId("clerk"), DASHBOARD, "board");
        var before = revisions();

        grants.afterPropertiesSet();

        assertThat(revisions())
                .isEqualTo(before)
                .contains(ofAnotherGroup + " 1", ofAUser + " 1", ofARoleElsewhere + " 1");
        engine.getAuthorizationService().deleteAuthorization(ofAnotherGroup);
        engine.getAuthorizationService().deleteAuthorization(ofAUser);
        engine.getAuthorizationService().deleteAuthorization(ofARoleElsewhere);
    }

    private static String save(Consumer<Authorization> owner, Resource resource, String id) {
        AuthorizationService authorizations = engine.getAuthorizationService();
        var row = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        owner.accept(row);
        row.setResource(resource);
        row.setResourceId(id);
        row.addPermission(Permissions.ALL);
        return authorizations.saveAuthorization(row).getId();
    }

    /** Every row with the number of times it was written. */
    private static List<String> revisions() {
        return database.sql("select id_ || ' ' || rev_ from act_ru_authorization order by id_")
                .query(String.class)
                .list();
    }

    private static Authorization row(String group, Resource resource, String id) {
        return engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
    }

    private static Set<String> rights(String group, Resource resource, String id) {
        Permission[] possible = resource == PROCESS_DEFINITION
                ? Stream.of(ProcessDefinitionPermissions.values())
                        .filter(one -> one != ProcessDefinitionPermissions.NONE)
                        .toArray(Permission[]::new)
                : new Permission[] {Permissions.READ, Permissions.UPDATE, Permissions.CREATE, Permissions.DELETE};
        var names = new TreeSet<String>();
        for (Permission right : row(group, resource, id).getPermissions(possible)) {
            names.add(right.getName());
        }
        return names;
    }

    /** A process that one group may start and that has a task for each of the others. */
    private static void deploy(String starter, String... workers) {
        var start = Bpmn.createExecutableProcess(PROCESS).startEvent();
        for (String worker : workers) {
            start.userTask().camundaCandidateGroups(worker);
        }
        var model = start.done();
        model.getModelElementsByType(Process.class)
                .forEach(process -> process.setCamundaCandidateStarterGroups(starter));
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", model)
                .deploy();
    }
}
