package vn.kntc.clock.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.support.SimpleTriggerContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.calendar.CalendarChanged;
import vn.kntc.clock.ClockDate;
import vn.kntc.clock.ClockOutcome;
import vn.kntc.clock.ClockSteps;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.DeadlineWatch;
import vn.kntc.clock.Recomputations;
import vn.kntc.clock.SelfChecks;
import vn.kntc.complaint.process.CaseAtStep;
import vn.kntc.engine.UncheckedDeployment;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.StepUnderAClock;

/**
 * Cases of the demonstration's procedures in the running program: a holiday that is entered, a suspension and a missed day reach the task,
 * the timer, the case file and the API.
 */
@KntcIT
class MovingHolidayIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 7, 8);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final String EDITOR = "legal-editor.nhanhoa";
    private static int waiting = 900_000;

    private final ProcessEngine engine;
    private final Clocks clocks;
    private final ClockSteps steps;
    private final Recomputations recomputations;
    private final DeadlineWatch watch;
    private final SelfChecks selfChecks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ScheduledTaskHolder schedules;
    private final MovableClock clock;
    private final Browser browser;
    private final int port;

    @Autowired
    MovingHolidayIT(
            ProcessEngine engine,
            Clocks clocks,
            ClockSteps steps,
            Recomputations recomputations,
            DeadlineWatch watch,
            SelfChecks selfChecks,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            ScheduledTaskHolder schedules,
            MovableClock clock,
            @Value("${local.server.port}") int port) {
        this.engine = engine;
        this.clocks = clocks;
        this.steps = steps;
        this.recomputations = recomputations;
        this.watch = watch;
        this.selfChecks = selfChecks;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.schedules = schedules;
        this.clock = clock;
        this.browser = new Browser(port);
        this.port = port;
    }

    @BeforeEach
    void begin() {
        clock.today(TODAY);
    }

    @AfterEach
    void takeBack() {
        int withdrawn = transaction.execute(status -> {
            int rows = jdbc.sql(
                            """
                            update kntc.calendar_day set withdrawn_by = 'test', withdrawn_at = now(),
                                withdrawn_because = 'hết thử'
                            where entered_by = 'test' and withdrawn_at is null""")
                    .update();
            if (rows > 0) {
                events.publishEvent(new CalendarChanged(2026));
            }
            return rows;
        });
        if (withdrawn > 0) {
            awaitRuns();
        }
        clock.release();
    }

    @Test
    void aHolidayMovesTaskCaseFileAndApi() {
        var number = FiledPetition.at(port, "Khiếu nại quyết định thu hồi đất");
        assertThat(task(number).getDueDate()).isEqualTo(lastSecond("2026-07-14"));
        assertThat(api(number).at("/clocks/0/due").asText()).isEqualTo("2026-07-14");
        long before = calendarRuns();

        enter(HOLIDAY);

        assertThat(calendarRuns()).isEqualTo(before + 1);
        assertThat(task(number).getDueDate()).isEqualTo(lastSecond("2026-07-15"));
        var standing = api(number);
        assertThat(standing.at("/clocks/0/due").asText()).isEqualTo("2026-07-15");
        assertThat(standing.at("/clocks/0/originalDue").asText()).isEqualTo("2026-07-14");
        assertThat(standing.at("/openTasks/0/due").asText()).isEqualTo("2026-07-15");
        assertThat(browser.signIn(OFFICER, "demo").statusCode()).isEqualTo(302);
        assertThat(browser.get("/ho-so/" + number, Map.of("Accept", "text/html"))
                        .body())
                .contains("15/07/2026", "Hạn ban đầu", "14/07/2026", "08/07/2026");
        long run = jdbc.sql("select max(id) from kntc.recompute_run where cause = 'CALENDAR'")
                .query(Long.class)
                .single();
        var report = json(browser.get("/api/clocks/recomputations/" + run, Browser.basic(EDITOR))
                .body());
        assertThat(report.path("state").asText()).isEqualTo("DONE");
        assertThat(report.path("changes")).anySatisfy(line -> assertThat(line.toString())
                .contains(
                        number.value(),
                        "\"key\":\"COMPLAINT_ACCEPT\"",
                        "\"oldDue\":\"2026-07-14\"",
                        "\"newDue\":\"2026-07-15\""));
    }

    @Test
    void aHolidayMovesTheTimerOfACaseThatWaitsForEffect() {
        var number = waitForEffect();
        // 30 days after 03/7 = Sunday 02/8 → Monday 03/8; in force from 04/8
        assertThat(timer(number)).isEqualTo(Date.from(Instant.parse("2026-08-03T17:00:00Z")));

        enter(LocalDate.of(2026, 8, 3));

        assertThat(timer(number)).isEqualTo(Date.from(Instant.parse("2026-08-04T17:00:00Z")));
        assertThat(clocks.find(number, "COMPLAINT_EFFECT").orElseThrow().due()).isEqualTo("2026-08-04");

        var due = LocalDate.of(2026, 8, 4);
        assertThat(steps.move(List.of(new ClockDate(number, "COMPLAINT_EFFECT", due, true)))
                        .timers())
                .isEqualTo(1);
        assertThat(timer(number)).isAfter(Date.from(Instant.parse("9999-01-01T00:00:00Z")));
        steps.move(List.of(new ClockDate(number, "COMPLAINT_EFFECT", due, false)));
        assertThat(timer(number)).isEqualTo(Date.from(Instant.parse("2026-08-04T17:00:00Z")));
    }

    @Test
    void aSuspensionTakesTheDateFromTaskAndTimerAndResumingGivesItBack() {
        var number = nextNumber();
        clocks.start(number, "COMPLAINT_RESOLVE_1", TODAY, Map.of());
        CaseAtStep.start(engine, number, "userTask_assignVerification");
        assertThat(task(number).getDueDate()).isEqualTo(lastSecond("2026-08-03"));

        assertThat(clocks.pause(
                        number,
                        "COMPLAINT_RESOLVE_1",
                        PauseGround.SUSPENSION,
                        "15/QĐ-UBND",
                        LocalDate.of(2026, 7, 10),
                        UserId.SYSTEM))
                .isInstanceOf(ClockOutcome.Changed.class);
        assertThat(task(number).getDueDate()).isNull();
        recomputations.recompute("Kiểm tra", UserId.SYSTEM);
        assertThat(task(number).getDueDate()).isNull();

        clocks.resume(number, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 20), UserId.SYSTEM);
        assertThat(task(number).getDueDate()).isEqualTo(lastSecond("2026-08-12"));
    }

    @Test
    void aTaskWhoseClockAVariableNamesMovesToo() {
        var number = nextNumber();
        clocks.start(number, "COMPLAINT_RESOLVE_1", TODAY, Map.of());
        try (var step = StepUnderAClock.namedByAVariable(engine, number, "COMPLAINT_RESOLVE_1")) {
            clocks.restate(number, "COMPLAINT_RESOLVE_1", Map.of("complex", true));

            assertThat(task(number).getDueDate()).isEqualTo(lastSecond("2026-08-17"));
        }
    }

    @Test
    void aStepWithADayOfItsOwnTakesTheEarlierOfBoth() {
        var number = inVerification("2026-07-20");
        assertThat(task(number).getDueDate()).isEqualTo(lastSecond("2026-07-20"));

        clocks.pause(
                number,
                "COMPLAINT_RESOLVE_1",
                PauseGround.SUSPENSION,
                "15/QĐ-UBND",
                LocalDate.of(2026, 7, 4),
                UserId.SYSTEM);
        assertThat(task(number).getDueDate()).isNull();
        clocks.resume(number, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 6), UserId.SYSTEM);
        assertThat(task(number).getDueDate()).isEqualTo(lastSecond("2026-07-20"));
        var late = inVerification("2026-08-20");
        assertThat(task(late).getDueDate()).isEqualTo(lastSecond("2026-08-03"));
        clocks.restate(late, "COMPLAINT_RESOLVE_1", Map.of("complex", true));
        assertThat(task(late).getDueDate()).isEqualTo(lastSecond("2026-08-17"));
    }

    @Test
    void aDayThatIsNoneIsReportedAndTheOtherCasesMove() {
        var broken = inVerification("2026-08-20");
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(broken.value())
                .singleResult();
        engine.getRuntimeService().setVariable(instance.getId(), "verificationDue", "ngày mai");
        var other = FiledPetition.at(port, "Khiếu nại quyết định thu hồi đất");

        enter(HOLIDAY);

        assertThat(task(other).getDueDate()).isEqualTo(lastSecond("2026-07-15"));
        assertThat(task(broken).getDueDate()).isEqualTo(lastSecond("2026-08-03"));
        long run = jdbc.sql("select max(id) from kntc.recompute_run where cause = 'CALENDAR'")
                .query(Long.class)
                .single();
        assertThat(json(browser.get("/api/clocks/recomputations/" + run, Browser.basic(EDITOR))
                                .body())
                        .path("changes"))
                .anySatisfy(line -> assertThat(line.toString())
                        .contains(
                                broken.value(), "“Xác minh và báo cáo kết quả”", "verificationDue không phải một ngày")
                        .doesNotContain("ngày mai"));
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "hết thử");
        clocks.cancelAll(broken);
    }

    /** Removing the annotation or mistyping its hour would leave everything else as it is. */
    @Test
    void theWatchIsSetForSixAndTheNightlyRunForHalfPastOneInVietnam() {
        var crons = schedules.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(CronTask.class::isInstance)
                .map(CronTask.class::cast)
                .filter(task -> task.toString().startsWith("vn.kntc.clock."))
                .collect(Collectors.toMap(task -> task.toString().replaceAll(".*\\.", ""), Function.identity()));

        assertThat(crons).containsOnlyKeys("watch", "nightly");
        var midnight = Instant.parse("2026-07-02T17:00:00Z");
        assertThat(next(crons.get("watch"), midnight)).isEqualTo("2026-07-02T23:00:00Z");
        assertThat(next(crons.get("nightly"), midnight)).isEqualTo("2026-07-02T18:30:00Z");
    }

    private static Instant next(CronTask task, Instant after) {
        return task.getTrigger().nextExecution(new SimpleTriggerContext(after, after, after));
    }

    private CaseNumber inVerification(String verificationDue) {
        var number = nextNumber();
        clocks.start(number, "COMPLAINT_RESOLVE_1", TODAY, Map.of());
        CaseAtStep.start(
                engine,
                number,
                "userTask_reportVerification",
                Map.of("verifierGroup", "verifier", "verificationDue", verificationDue));
        return number;
    }

    @Test
    void warnsAndEscalatesAtTheTask() {
        var number = FiledPetition.at(port, "Khiếu nại quyết định thu hồi đất");
        clock.today(LocalDate.of(2026, 7, 9));
        watch.watch();
        watch.watch();
        var warned = task(number);
        assertThat(warned.getPriority()).isEqualTo(75);
        assertThat(engine.getTaskService().getTaskComments(warned.getId()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage())
                        .startsWith("Sắp hết hạn: ")
                        .contains("14/07/2026", "còn 3 ngày làm việc"));

        clock.today(LocalDate.of(2026, 7, 15));
        watch.watch();
        watch.watch();
        assertThat(task(number).getPriority()).isEqualTo(100);
        assertThat(engine.getTaskService().getTaskComments(warned.getId())).hasSize(2);
        var told = json(browser.get("/api/clocks/notifications?caseNumber=" + number, Browser.basic(OFFICER))
                .body());
        assertThat(told).hasSize(2);
        assertThat(told.get(1).path("kind").asText()).isEqualTo("ESCALATION");
        assertThat(told.get(1).path("group").asText()).isEqualTo("resolver");
        assertThat(browser.get(
                                "/api/clocks/notifications?caseNumber=" + number,
                                Browser.basic("petition-officer.vocuong"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTaskThatComesAfterTheWarningLearnsOfIt() {
        var number = nextNumber();
        clocks.start(number, "COMPLAINT_RESOLVE_1", TODAY, Map.of());
        clock.today(LocalDate.of(2026, 7, 30));
        watch.watch();
        clock.today(LocalDate.of(2026, 7, 31));
        var warned = laterTask(number, "userTask_assignVerification");
        assertThat(warned.getPriority()).isEqualTo(75);
        assertThat(engine.getTaskService().getTaskComments(warned.getId()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage())
                        .startsWith("Đã báo ngày 30/07/2026 – Sắp hết hạn: ")
                        .contains("03/08/2026", "còn 2 ngày làm việc"));

        clock.today(LocalDate.of(2026, 8, 4));
        watch.watch();
        var escalated = laterTask(number, "userTask_decideComplaint");
        assertThat(escalated.getPriority()).isEqualTo(100);
        assertThat(engine.getTaskService().getTaskComments(escalated.getId()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage())
                        .startsWith("Đã báo ngày 04/08/2026 – Quá hạn: ")
                        .contains("03/08/2026"));

        // of the date that it has now nothing was told yet
        clocks.restate(number, "COMPLAINT_RESOLVE_1", Map.of("complex", true));
        var inTime = laterTask(number, "userTask_scheduleDialogue");
        assertThat(inTime.getPriority()).isEqualTo(50);
        assertThat(engine.getTaskService().getTaskComments(inTime.getId())).isEmpty();
        clocks.cancelAll(number);
    }

    @Test
    void theNextTaskOfAnOfficerSpeaksForTheProgramNotForHim() {
        var number = FiledPetition.at(port, "Khiếu nại quyết định thu hồi đất");
        clock.today(LocalDate.of(2026, 7, 10));
        watch.watch();
        var done = browser.json(
                "POST",
                "/engine-rest/task/" + task(number).getId() + "/submit-form",
                "{\"variables\":{\"governedByOtherLaw\":{\"value\":\"false\"}}}",
                Browser.basic(OFFICER));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);

        var next = task(number);
        assertThat(next.getTaskDefinitionKey()).isEqualTo("userTask_checkConditions");
        assertThat(next.getPriority()).isEqualTo(75);
        assertThat(next.getDueDate()).isEqualTo(lastSecond("2026-07-14"));
        assertThat(engine.getTaskService().getTaskComments(next.getId()))
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.getFullMessage()).startsWith("Đã báo ngày 10/07/2026 – Sắp hết hạn: ");
                    assertThat(comment.getUserId()).isNull();
                });
    }

    /** In an instance of its own, so that its clock was warned of before there was a task. */
    private Task laterTask(CaseNumber number, String step) {
        var instance = CaseAtStep.start(engine, number, step);
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    @Test
    void aClockWhoseKeyNoTableKnowsAnyLongerTakesNoPageAway() {
        var number = FiledPetition.at(port, "Khiếu nại quyết định thu hồi đất");
        jdbc.sql("update kntc.statutory_clock set deadline_key = 'GONE'"
                        + " where case_number = :case and deadline_key = 'COMPLAINT_ACCEPT'")
                .param("case", number.value())
                .update();

        assertThat(browser.signIn(OFFICER, "demo").statusCode()).isEqualTo(302);
        for (var page : List.of("/ho-so", "/ho-so/" + number, "/canh-bao")) {
            assertThat(browser.get(page, Map.of("Accept", "text/html")).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(browser.get("/api/cases?q=" + number, Browser.basic(OFFICER)).statusCode())
                .isEqualTo(200);
        assertThat(api(number).path("clocks")).isNotEmpty();
        clocks.cancelAll(number);
    }

    @Test
    void legalStaffAskForARunAndNobodyElse() {
        var body = "{\"reason\":\"Kiểm tra sau khi nhập lịch\"}";
        assertThat(browser.json("POST", "/api/clocks/recomputations", body, Browser.basic(OFFICER))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.json("POST", "/api/clocks/recomputations", "{\"reason\":\"\"}", Browser.basic(EDITOR))
                        .statusCode())
                .isEqualTo(400);

        var asked = browser.json("POST", "/api/clocks/recomputations", body, Browser.basic(EDITOR));

        assertThat(asked.statusCode()).isEqualTo(202);
        var address = asked.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofMinutes(5)).untilAsserted(() -> assertThat(
                        json(browser.get(address, Browser.basic(EDITOR)).body())
                                .path("state")
                                .asText())
                .isEqualTo("DONE"));
        assertThat(browser.get(address, Browser.basic(OFFICER)).statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/clocks/recomputations/999999999", Browser.basic(EDITOR))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSelfCheckNamesWhatIsMissing() {
        assertThat(selfChecks.check().tasksWithoutRule()).isEmpty();
        assertThat(selfChecks.check().groupsWithoutMember()).isEmpty();
        var deployment = UncheckedDeployment.of(
                engine,
                models -> models.addModelInstance(
                        "unruly.bpmn",
                        org.camunda.bpm.model.bpmn.Bpmn.createExecutableProcess("unruly")
                                .startEvent()
                                .userTask("lost")
                                .name("Việc không có quy tắc")
                                .camundaDueDate("${clock.dueDate(execution,'NO_SUCH_CLOCK')}")
                                .camundaCandidateGroups("nobody")
                                .endEvent()
                                .done()));
        try {
            var found = selfChecks.check();
            assertThat(found.tasksWithoutRule()).singleElement().satisfies(task -> assertThat(task.toString())
                    .contains("unruly", "lost", "NO_SUCH_CLOCK"));
            assertThat(found.groupsWithoutMember())
                    .extracting(group -> group.group() + " " + group.agency())
                    .contains("nobody bacninh", "nobody nhanhoa", "nobody vocuong");
            assertThat(browser.get("/api/clocks/self-check", Browser.basic("admin"))
                            .body())
                    .contains("NO_SUCH_CLOCK");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
        assertThat(browser.get("/api/clocks/self-check", Browser.basic(OFFICER)).statusCode())
                .isEqualTo(403);
    }

    private CaseNumber waitForEffect() {
        var number = nextNumber();
        clocks.start(number, "COMPLAINT_EFFECT", TODAY, Map.of());
        clocks.start(number, "COMPLAINT_FILE_2", TODAY, Map.of());
        CaseAtStep.start(engine, number, "subProcess_awaitLegalEffect");
        return number;
    }

    private static CaseNumber nextNumber() {
        return new CaseNumber("NHANHOA-2026-" + ++waiting);
    }

    private void enter(LocalDate day) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            """
                            insert into kntc.calendar_day
                                (date, kind, name, source, notice_year, counted, provisional, entered_by)
                            values (:day, 'HOLIDAY', 'Nghỉ đột xuất', 'Công điện 1/CĐ-TTg', 2026, true, false, 'test')""")
                    .param("day", day)
                    .update();
            // two years' days entered at once are one change
            events.publishEvent(new CalendarChanged(2026));
            events.publishEvent(new CalendarChanged(2027));
        });
        awaitRuns();
    }

    /** Until the program has followed the calendar's last change. */
    private void awaitRuns() {
        await().atMost(Duration.ofMinutes(5)).untilAsserted(() -> assertThat(jdbc.sql(
                                """
                                                select count(*) from kntc.recompute_run r join kntc.calendar_revision c
                                                    on r.calendar_revision = c.revision
                                                where r.cause = 'CALENDAR' and r.state = 'DONE'""")
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
    }

    private long calendarRuns() {
        return jdbc.sql("select count(*) from kntc.recompute_run where cause = 'CALENDAR'")
                .query(Long.class)
                .single();
    }

    private Task task(CaseNumber number) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    private Date timer(CaseNumber number) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult()
                .getDuedate();
    }

    private static Date lastSecond(String day) {
        return Date.from(Instant.parse(day + "T16:59:59Z"));
    }

    private JsonNode api(CaseNumber number) {
        return json(browser.get("/api/cases/" + number, Browser.basic(OFFICER)).body());
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
