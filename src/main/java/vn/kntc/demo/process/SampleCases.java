package vn.kntc.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/**
 * Cases in different states, made once after the start: each is handed in and then walked, task by task, by the accounts whose tasks they
 * are. Cases and steps are data: {@code demo/cases.json}, and for each procedure a file of {@code demo/steps} that bears its key, with
 * its steps by task. The people in them are invented.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "kntc.demo.cases", matchIfMissing = true)
class SampleCases {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCases.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_STEPS = 30;
    private static final String LETTER = "Kính gửi Ủy ban nhân dân phường,\nGia đình tôi sử dụng thửa đất từ năm 1992. "
            + "Nay có quyết định thu hồi nhưng diện tích ghi thiếu và giá bồi thường thấp. Tôi đề nghị xem xét lại.";

    private final PetitionIntake intake;
    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService models;
    private final IdentityService identities;
    private final JdbcClient database;
    private final WorkCalendar calendar;
    private final Clock clock;

    SampleCases(
            PetitionIntake intake,
            TaskService tasks,
            FormService forms,
            RepositoryService models,
            IdentityService identities,
            JdbcClient database,
            WorkCalendar calendar,
            Clock clock) {
        this.intake = intake;
        this.tasks = tasks;
        this.forms = forms;
        this.models = models;
        this.identities = identities;
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One step of the walk: who does it and what the form says. */
    private record Step(String role, Map<String, Object> fields) {}

    /**
     * @param until the step, PROCEDURE/TASK, at which the case is left lying; null: walked to its end
     * @param instead by step, forms that differ from the usual walk; null for none
     */
    private record Sample(
            String name,
            String agency,
            String channel,
            int daysAgo,
            String petitioner,
            String summary,
            String until,
            Map<String, Step> instead) {

        Step stepAt(String place, Map<String, Step> walk) {
            return instead == null ? walk.get(place) : instead.getOrDefault(place, walk.get(place));
        }
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void make() throws IOException {
        Map<String, Step> walk = walk();
        List<Sample> samples =
                JSON.readValue(new ClassPathResource("demo/cases.json").getInputStream(), new TypeReference<>() {});
        int made = 0;
        for (Sample sample : samples) {
            made += make(sample, walk) ? 1 : 0;
        }
        if (made > 0) {
            LOG.info("Đã tạo {} hồ sơ trình diễn.", made);
        }
    }

    /** What is done at each step, by PROCEDURE/TASK. */
    private static Map<String, Step> walk() throws IOException {
        Map<String, Step> walk = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/steps/*.json")) {
            String procedure = file.getFilename().replace(".json", "");
            Map<String, Step> steps = JSON.readValue(file.getInputStream(), new TypeReference<>() {});
            steps.forEach((task, step) -> walk.put(procedure + "/" + task, step));
        }
        return walk;
    }

    private boolean make(Sample sample, Map<String, Step> walk) {
        var known = database.sql("select finished from kntc.sample_case where name = :name")
                .param("name", sample.name())
                .query(Boolean.class)
                .optional();
        if (known.orElse(false)) {
            return false;
        }
        var caseNumber = file(sample);
        if (known.isEmpty()) {
            remember(sample, caseNumber);
        }
        walk(sample, caseNumber, walk);
        finished(sample);
        return true;
    }

    /** Handed in once, however often the walk was broken off. */
    private String file(Sample sample) {
        var officer = account("petition-officer", sample.agency());
        var agencies = Set.of(new AgencyId(sample.agency()));
        return as(officer, () -> intake.file(sheet(sample), "demo-" + sample.name(), officer.id(), agencies))
                .caseNumber()
                .value();
    }

    private void remember(Sample sample, String caseNumber) {
        database.sql("insert into kntc.sample_case (name, case_number, finished) values (:name, :number, false)")
                .param("name", sample.name())
                .param("number", caseNumber)
                .update();
    }

    private void finished(Sample sample) {
        database.sql("update kntc.sample_case set finished = true where name = :name")
                .param("name", sample.name())
                .update();
    }

    private void walk(Sample sample, String caseNumber, Map<String, Step> walk) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Task task = next(caseNumber, sample.until());
            if (task == null) {
                return;
            }
            Step step = sample.stepAt(place(task), walk);
            as(account(step.role(), sample.agency()), () -> {
                forms.submitTaskForm(task.getId(), fields(step));
                return null;
            });
        }
    }

    /** The task to do next, or null where the case has come to where the sample wants it. */
    private Task next(String caseNumber, String until) {
        List<Task> open =
                tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list();
        boolean arrived = open.stream().anyMatch(task -> place(task).equals(until));
        return arrived || open.isEmpty() ? null : open.get(0);
    }

    /** Where a task stands, as PROCEDURE/TASK. */
    private String place(Task task) {
        return models.getProcessDefinition(task.getProcessDefinitionId()).getKey() + "/" + task.getTaskDefinitionKey();
    }

    private Map<String, Object> fields(Step step) {
        Map<String, Object> fields = new HashMap<>();
        step.fields().forEach((name, value) -> fields.put(name, field(value)));
        return fields;
    }

    private Object field(Object value) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return Spin.JSON(value);
        }
        if (value instanceof String text && text.startsWith("{today")) {
            String days = text.replaceAll("[^0-9]", "");
            return inDays(days.isEmpty() ? 0 : Integer.parseInt(days)).toString();
        }
        return value;
    }

    private LocalDate inDays(int days) {
        LocalDate today = LocalDate.now(clock);
        return days == 0
                ? today
                : calendar.count(today, new Period(days, DayUnit.CALENDAR_DAY, Direction.AT_LEAST, RollRule.NONE))
                        .due();
    }

    private IntakeSheet sheet(Sample sample) {
        LocalDate today = LocalDate.now(clock);
        LocalDate received = daysBefore(today, sample.daysAgo());
        return new IntakeSheet(
                sample.agency(),
                sample.channel(),
                received.toString(),
                false,
                1,
                List.of(petitioner(sample)),
                "Chủ tịch Ủy ban nhân dân phường",
                null,
                null,
                "Quyết định số 125/QĐ-UBND về việc thu hồi đất",
                daysBefore(received, 20).toString(),
                daysBefore(received, 15).toString(),
                LETTER,
                "Đề nghị xem xét lại quyết định và giải quyết quyền lợi hợp pháp.",
                sample.summary());
    }

    private static IntakeSheet.Person petitioner(Sample sample) {
        return new IntakeSheet.Person(
                sample.petitioner(),
                "Số 27, ngõ 8, tổ dân phố số 3",
                "CITIZEN_CARD",
                "027183004455",
                "0912345678",
                false);
    }

    private LocalDate daysBefore(LocalDate date, int days) {
        return days == 0
                ? date
                : calendar.count(date, new Period(days, DayUnit.CALENDAR_DAY, Direction.BEFORE, RollRule.NONE))
                        .due();
    }

    private record Account(UserId id, String role, String agency) {}

    private static Account account(String role, String agency) {
        return new Account(new UserId(role + "." + agency), role, agency);
    }

    private <T> T as(Account account, Supplier<T> act) {
        identities.setAuthentication(account.id().value(), List.of(account.role()), List.of(account.agency()));
        try {
            return act.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
