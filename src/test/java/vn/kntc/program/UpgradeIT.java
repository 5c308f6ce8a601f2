package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Databases that earlier versions filled: the eight sample cases of the first version, a case at each step of the landed version, and a
 * case at each step of the last version in which the first instance was one diagram. This version brings them along, and the cases go on
 * by the diagrams and forms they began with.
 */
class UpgradeIT {

    private static final String FIRST_VERSION = "/upgrade/eight-cases-of-the-first-version.backup";
    private static final String EACH_STEP = "/upgrade/each-step-of-one-diagram.backup";
    private static final String LANDED = "/upgrade/each-step-of-the-landed-version.backup";
    private static final String LANDED_STEPS = "/upgrade/steps-of-the-landed-version.json";
    /** Sealed the identities of the invented people in all of them, and nothing else. */
    private static final String KEY = "06bxTVdDWBuhyiF89fVNM1083lq1+1na4lnnypghURU=";

    /** By the form of that version, which asks for contents by number. */
    private static final String REPORT_OF_THEN =
            """
            {"role": "verifier", "fields": {
              "reportedOn": "{today}", "verifiedFrom": "{today}", "verifiedTo": "{today}", "request": "Đề nghị đo lại.",
              "grounds": "Cho rằng diện tích đo đạc sai.", "contentCount": "2",
              "content1": "Diện tích thửa đất", "finding1": "Diện tích bị ghi thiếu.", "verdict1": "RIGHT",
              "content2": "Đơn giá bồi thường", "finding2": "Bảng giá đã hết hiệu lực.", "verdict2": "RIGHT",
              "actProposal": "AMEND_PART", "comparison": "AGREE"}}""";

    private static final String DISPLAYED = "NHANHOA-2026-000029";
    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void casesOfTheFirstVersionGoOn() throws Exception {
        try (var program = restored(FIRST_VERSION)) {
            var usual = new CaseWalker(program, Map.of("userTask_reportVerification", REPORT_OF_THEN));
            usual.walkTo("NHANHOA-2026-000001", "userTask_assignVerification");
            usual.walkTo("NHANHOA-2026-000005", "userTask_sendDecision");
            var refusing = new CaseWalker(program, KilledProgramIT.REFUSAL);
            for (String number : new String[] {"NHANHOA-2026-000002", "NHANHOA-2026-000003", "NHANHOA-2026-000004"}) {
                refusing.walkTo(number, "userTask_issueRefusalNotice");
                var answer = refusing.complete(
                        refusing.openTask(number, "userTask_issueRefusalNotice").orElseThrow());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
                var ended = CaseWalker.read(
                        program.get("clerk.nhanhoa", "/api/cases/" + number).body());
                assertThat(ended.path("status").asText()).isEqualTo("CLOSED");
                assertThat(ended.path("documents").findValuesAsText("form")).contains("KN-04");
            }
            var ledger = new Ledger(folder.resolve("var"));
            assertThat(ledger.casesAndInstancesThatDoNotMatch()).isEmpty();
            assertThat(ledger.failedJobs()).isZero();
        }
    }

    /**
     * The first instance was one long diagram: a case at each of its tasks and waits, filled in by the version before its steps became
     * processes of their own. Each goes on by that diagram, to its end.
     */
    @Test
    void aCaseAtEachStepOfTheLongDiagramEndsByIt() throws Exception {
        try (var program = restored(EACH_STEP)) {
            var ledger = new Ledger(folder.resolve("var"));
            var walker = new CaseWalker(program, stepsOf("/upgrade/steps-of-one-diagram.json"));
            var displayed = "NHANHOA-2026-000016";
            var others = openCases(ledger);
            assertThat(others).hasSize(18).contains(displayed);
            others.remove(displayed);

            for (var number : others) {
                walker.walkOn(number);
            }
            program.awaitWhileItWorks(() -> {
                letTimersBeDue(ledger);
                others.forEach(walker::walkOn);
                return openCases(ledger).equals(List.of(displayed));
            });
            // its display would have to last longer than until today
            assertThat(walker.openTask(displayed, "userTask_confirmPublication"))
                    .isPresent();
            assertThat(ledger.sql()
                            .sql("select distinct proc_def_key_ from camunda.act_hi_procinst")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("petitionProcessing", "complaintFirstInstance", "decisionExecution");
            assertThat(ledger.failedJobs()).isZero();

            var today = new CaseWalker(program, Map.of());
            var begun = CaseWalker.caseNumber(today.file("after-the-upgrade"));
            today.walkTo(begun, "userTask_sendDecision");
            assertThat(ledger.sql()
                            .sql("select proc_def_key_ from camunda.act_hi_procinst where business_key_ = ?")
                            .param(begun)
                            .query(String.class)
                            .list())
                    .contains("complaintVerification", "complaintDispatch", "complaintPublication");
        }
    }

    /**
     * The landed version: its diagrams name beans that read the forms, and petitions were concluded in fewer steps. A case at each of their
     * user tasks, some come there by another way, and at each wait; each goes on to its end with what its forms post.
     */
    @Test
    void aCaseAtEachStepOfTheLandedVersionEnds() throws Exception {
        try (var program = restored(LANDED)) {
            var ledger = new Ledger(folder.resolve("var"));
            assertThat(openTasks(ledger)).isEqualTo(userTasksOfThen(ledger)).hasSize(21);
            assertThat(waits(ledger))
                    .containsExactlyInAnyOrder(
                            "timer_displayOver", "timer_legalEffectReached", "timer_secondComplaintWindowOver");
            var walker = new CaseWalker(program, stepsOf(LANDED_STEPS));
            var others = openCases(ledger);
            assertThat(others).hasSize(32).contains(DISPLAYED);
            others.remove(DISPLAYED);

            walkOnOtherwise(program);
            var refusing = new CaseWalker(program, refusing());
            // what is accepted now goes on by the diagram of now: whoever was still with the petition's is refused
            // there
            others.subList(0, 5).forEach(refusing::walkOn);
            others.forEach(walker::walkOn);
            program.awaitWhileItWorks(() -> {
                letTimersBeDue(ledger);
                others.forEach(walker::walkOn);
                return openCases(ledger).equals(List.of(DISPLAYED));
            });
            // its display would have to last longer than until today
            assertThat(walker.openTask(DISPLAYED, "userTask_confirmPublication"))
                    .isPresent();
            assertThat(ledger.sql()
                            .sql("select distinct proc_def_key_ from camunda.act_hi_procinst")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("petitionProcessing", "complaintFirstInstance", "decisionExecution");
            assertThat(ledger.failedJobs()).isZero();
            assertThat(ledger.casesAndInstancesThatDoNotMatch()).isEmpty();
        }
    }

    /** Two cases that the usual entries do not fit. */
    private static void walkOnOtherwise(Program program) throws IOException {
        var steps = stepsOf(LANDED_STEPS);
        var again = new HashMap<>(steps);
        again.computeIfPresent("userTask_scheduleDialogue", (key, step) -> step.replace("2026-10-13", "2026-10-30"));
        again.computeIfPresent("userTask_issueDialogueNotice", (key, step) -> step.replace("2026-10-05", "2026-10-15"));
        again.computeIfPresent("userTask_holdDialogue", (key, step) -> step.replace("2026-10-13", "2026-10-30"));
        again.computeIfPresent("userTask_decideComplaint", (key, step) -> step.replace("2026-10-14", "2026-11-02"));
        // the complainant was absent from the first dialogue with good reason
        new CaseWalker(program, again).walkTo("NHANHOA-2026-000022", "userTask_issueDecision");
        var atOnce = new HashMap<>(steps);
        atOnce.computeIfPresent(
                "userTask_decideComplaint",
                (key, step) -> step.replace(
                        "\"changeFindings\":false",
                        "\"request\":\"Hủy quyết định thu hồi đất.\",\"grounds\":\"Diện tích đo sai.\","
                                + "\"contentCount\":\"1\",\"content1\":\"Diện tích thửa đất\","
                                + "\"finding1\":\"Quyết định ghi thiếu 12,5 m².\",\"verdict1\":\"RIGHT\""));
        new CaseWalker(program, atOnce).walkTo("NHANHOA-2026-000032", "userTask_issueDecision");
    }

    private static Map<String, String> refusing() throws IOException {
        var steps = new HashMap<>(stepsOf(LANDED_STEPS));
        steps.putAll(KilledProgramIT.REFUSAL);
        return steps;
    }

    private static Set<String> openTasks(Ledger ledger) {
        return ledger.sql()
                .sql("select distinct task_def_key_ from camunda.act_ru_task")
                .query(String.class)
                .set();
    }

    private static List<String> waits(Ledger ledger) {
        return ledger.sql()
                .sql("select distinct act_id_ from camunda.act_ru_execution where act_id_ like 'timer%' and is_active_")
                .query(String.class)
                .list();
    }

    /** By the diagrams that the cases run by. */
    private static Set<String> userTasksOfThen(Ledger ledger) {
        return ledger
                .sql()
                .sql(
                        """
                        select convert_from(bytes_, 'UTF8') from camunda.act_ge_bytearray model
                        join camunda.act_re_procdef definition
                            on definition.deployment_id_ = model.deployment_id_ and definition.resource_name_ = model.name_
                        where definition.id_ in (select proc_def_id_ from camunda.act_ru_execution)""")
                .query(String.class)
                .list()
                .stream()
                .flatMap(diagram -> USER_TASK.matcher(diagram).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private Program restored(String kept) throws Exception {
        Path backup = folder.resolve("kept.backup");
        try (var content = UpgradeIT.class.getResourceAsStream(kept)) {
            Files.copy(content, backup);
        }
        var program = new Program(folder, Map.of("KNTC_IDENTITY_KEY", KEY));
        assertThat(program.command("restore", backup.toString()).output()).contains("Đã phục hồi");
        program.start();
        return program;
    }

    /** What officers entered by the forms of that version. */
    private static Map<String, String> stepsOf(String then) throws IOException {
        var steps = new HashMap<String, String>();
        try (var file = UpgradeIT.class.getResourceAsStream(then)) {
            new ObjectMapper()
                    .readTree(file)
                    .fields()
                    .forEachRemaining(
                            step -> steps.put(step.getKey(), step.getValue().toString()));
        }
        return steps;
    }

    /** But for the executions of what took effect, which wait for the resolver. */
    private static List<String> openCases(Ledger ledger) {
        return new ArrayList<>(ledger.sql()
                .sql(
                        "select case_number from kntc.case_record where status <> 'CLOSED' and series <> 'EXECUTION' order by 1")
                .query(String.class)
                .list());
    }

    /** As if the days of waiting had gone by. */
    private static void letTimersBeDue(Ledger ledger) {
        ledger.sql()
                .sql("update camunda.act_ru_job set duedate_ = now()"
                        + " where handler_type_ = 'timer-intermediate-transition' and duedate_ > now()")
                .update();
    }
}
