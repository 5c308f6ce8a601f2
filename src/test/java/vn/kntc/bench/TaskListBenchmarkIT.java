package vn.kntc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.engine.StockStatements;
import vn.kntc.organization.Role;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/**
 * 50,000 open tasks of 20 agencies and ten roles, asked for over HTTP as Tasklist asks: the group's list by due date, fifteen a page with its count, and the count
 * alone; by an officer with two roles in one agency, and by one who may see all of them. The stock engine's statement is measured in the same run.
 */
@Tag("bench")
@KntcIT
class TaskListBenchmarkIT {

    private static final Logger LOG = LoggerFactory.getLogger(TaskListBenchmarkIT.class);
    private static final int TASKS = 50_000;
    private static final int AGENCIES = 20;
    private static final int WARM = 400;
    private static final int MEASURED = 400;
    private static final int STOCK = 30;

    private static final Duration LIST_BAR = Duration.ofMillis(25);
    private static final Duration COUNT_BAR = Duration.ofMillis(10);
    private static final Duration ALL_BAR = Duration.ofMillis(60);

    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final String OVERSEER = "monitor.bacninh";

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    TaskListBenchmarkIT(ProcessEngine engine, JdbcClient jdbc, @Value("${local.server.port}") int port) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.port = port;
    }

    /** Half of the requests took no longer than {@code p50}, 95 of 100 no longer than {@code p95}; milliseconds. */
    private record Taken(double p50, double p95) {

        @Override
        public String toString() {
            return "%.1f/%.1f ms".formatted(p50, p95);
        }
    }

    @Test
    void listsWhereItIsLongest() {
        build();
        var group = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName("Việc của nhóm")
                .singleResult()
                .getId();
        assertThat(counted(OFFICER, group)).isGreaterThanOrEqualTo(TASKS / AGENCIES / Role.values().length * 2);
        assertThat(counted(OVERSEER, group)).isGreaterThanOrEqualTo(TASKS);

        var stock = new StockStatements(engine);
        var stockList = stock.answer(() -> measure(OFFICER, list(group), 5, STOCK));
        var stockCount = stock.answer(() -> measure(OFFICER, count(group), 5, STOCK));
        var stockAll = stock.answer(() -> measure(OVERSEER, list(group), 5, STOCK));

        var list = measure(OFFICER, list(group), WARM, MEASURED);
        var count = measure(OFFICER, count(group), WARM, MEASURED);
        var all = measure(OVERSEER, list(group), WARM, MEASURED);
        LOG.info(
                "{} việc đang mở: danh sách nhóm {} (máy gốc {}), đếm {} (máy gốc {}), thấy tất cả {} (máy gốc {})",
                TASKS,
                list,
                stockList,
                count,
                stockCount,
                all,
                stockAll);
        assertThat(list.p95()).isLessThanOrEqualTo(LIST_BAR.toMillis());
        assertThat(count.p95()).isLessThanOrEqualTo(COUNT_BAR.toMillis());
        assertThat(all.p95()).isLessThanOrEqualTo(ALL_BAR.toMillis());
    }

    /** The tasks lie in the engine's tables as it writes them; only the people are made by its services. */
    private void build() {
        var identities = engine.getIdentityService();
        for (int number = 4; number <= AGENCIES; number++) {
            identities.saveTenant(identities.newTenant("bench" + number));
        }
        join(identities, OFFICER, List.of(Role.CLERK.id()), List.of());
        join(
                identities,
                OVERSEER,
                List.of(Role.values()).stream()
                        .filter(role -> role != Role.MONITOR)
                        .map(Role::id)
                        .toList(),
                jdbc.sql("select id_ from camunda.act_id_tenant where id_ <> 'bacninh'")
                        .query(String.class)
                        .list());
        grant();
        tasks();
        jdbc.sql("vacuum analyze").update();
    }

    private static void join(IdentityService identities, String user, List<String> groups, List<String> agencies) {
        groups.forEach(group -> identities.createMembership(user, group));
        agencies.forEach(agency -> identities.createTenantUserMembership(agency, user));
    }

    /** Each of the ten roles has tasks in the process here. */
    private void grant() {
        jdbc.sql(
                        """
                        insert into camunda.act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
                        select 'bench-' || g.id_, 1, 1, g.id_, 6, 'petitionProcessing', 2147483647 & ~1
                        from camunda.act_id_group g
                        where not exists (select 1 from camunda.act_ru_authorization a
                            where a.type_ = 1 and a.group_id_ = g.id_ and a.resource_type_ = 6 and a.resource_id_ = 'petitionProcessing')""")
                .update();
    }

    private void tasks() {
        var made =
                """
                select n, 'bench-' || lpad(n::text, 6, '0') as id, tenants.id_ as agency, roles.id_ as role,
                    (select id_ from camunda.act_re_procdef where key_ = 'petitionProcessing' order by version_ desc limit 1) as definition
                from generate_series(0, :last) as n
                join (select id_, row_number() over (order by id_) - 1 as place from camunda.act_id_tenant) as tenants
                    on tenants.place = n % :agencies
                join (select id_, row_number() over (order by id_) - 1 as place from camunda.act_id_group) as roles
                    on roles.place = (n / :agencies) % :roles
                """;
        int roles = Role.values().length;
        for (var statement : List.of(
                "insert into camunda.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,"
                        + " is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, tenant_id_)"
                        + " select 'i-' || id, 1, 'i-' || id, 'i-' || id, upper(agency) || '-2026-' || lpad((500000 + n)::text, 6, '0'), definition,"
                        + " 'userTask_classify', true, false, true, false, 1, 2, agency from (" + made + ") as made",
                "insert into camunda.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,"
                        + " create_time_, due_date_, suspension_state_, tenant_id_, task_state_)"
                        + " select id, 1, 'i-' || id, 'i-' || id, definition, 'Phân loại đơn', 'userTask_classify', 50,"
                        + " timestamp '2026-07-01' + n * interval '1 minute', timestamp '2026-07-10' + (n * 7919 % 90) * interval '1 day', 1, agency,"
                        + " 'Created' from (" + made + ") as made",
                "insert into camunda.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_, tenant_id_)"
                        + " select 'l-' || id, 1, role, 'candidate', id, agency from (" + made + ") as made")) {
            jdbc.sql(statement)
                    .param("last", TASKS - 1)
                    .param("agencies", AGENCIES)
                    .param("roles", roles)
                    .update();
        }
    }

    private static String list(String filter) {
        return "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15";
    }

    private static String count(String filter) {
        return "/engine-rest/filter/" + filter + "/count";
    }

    private Taken measure(String user, String path, int warm, int measured) {
        for (int n = 0; n < warm; n++) {
            body(user, path);
        }
        var taken = new ArrayList<Long>();
        for (int n = 0; n < measured; n++) {
            long begun = System.nanoTime();
            body(user, path);
            taken.add(System.nanoTime() - begun);
        }
        var sorted = taken.stream().sorted().toList();
        return new Taken(millis(sorted, 0.5), millis(sorted, 0.95));
    }

    private int counted(String user, String filter) {
        return Integer.parseInt(body(user, count(filter)).replaceAll("\\D", ""));
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1) / 1e6;
    }

    /** As Tasklist asks: HAL with the sort order in the body. */
    private String body(String user, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", path.endsWith("/count") ? "application/json" : "application/hal+json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        path.endsWith("/count")
                                ? "{}"
                                : "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}"));
        Browser.basic(user).forEach(request::header);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
