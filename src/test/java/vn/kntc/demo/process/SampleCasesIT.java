package vn.kntc.demo.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.handling.sample.SampleStart;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The samples that begin with a petition are walked and left where they are wanted. */
@KntcIT
class SampleCasesIT {

    private final List<SampleStart> starts;
    private final SampleWalk walk;
    private final JdbcClient database;
    private final MovableClock clock;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final CaseLinks links;

    @Autowired
    SampleCasesIT(
            List<SampleStart> starts,
            SampleWalk walk,
            JdbcClient database,
            MovableClock clock,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            CaseLinks links) {
        this.starts = starts;
        this.walk = walk;
        this.database = database;
        this.clock = clock;
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.links = links;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void disciplineWaitsForItsCouncilAndAnExecutionForItsDirection() {
        clock.today(LocalDate.of(2026, 11, 30));
        var petitions = starts.stream()
                .filter(start -> start.file().equals("cases"))
                .findFirst()
                .orElseThrow();
        new SampleBook(List.of(petitions), walk, database, Runnable::run).make();

        assertThat(open("khieu-nai-ky-luat")).containsExactly("userTask_recordCouncilProposal");
        // what the job executor does within seconds: everything of these weeks is over
        var number = number("da-co-hieu-luc");
        for (var due = due(number); !due.isEmpty(); due = due(number)) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
        var execution = links.of(new CaseNumber(number)).stream()
                .filter(link -> link.relation().equals("EXECUTION"))
                .map(link -> link.other().value())
                .findFirst()
                .orElseThrow();
        assertThat(opened(execution)).containsExactly("userTask_directExecution");
        assertThat(open("khieu-nai-lan-hai")).containsExactly("userTask_prepareDialogue");
        assertThat(open("to-cao-cho-thu-ly")).containsExactly("userTask_decideDenunciation");
        assertThat(open("to-cao-dang-xac-minh")).contains("userTask_recordExplanation");
        assertThat(open("to-cao-cho-xu-ly")).contains("userTask_decideHandling", "userTask_publishConclusion");
        assertThat(open("to-cao-tiep")).containsExactly("userTask_reviewEarlierResolution");
    }

    private String number(String sample) {
        return database.sql("select case_number from kntc.sample_case where name = :name")
                .param("name", sample)
                .query(String.class)
                .single();
    }

    private List<String> open(String sample) {
        return opened(number(sample));
    }

    private List<String> opened(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private List<Job> due(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance -> jobs
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .duedateLowerThan(Date.from(clock.instant()))
                        .list()
                        .stream())
                .toList();
    }
}
