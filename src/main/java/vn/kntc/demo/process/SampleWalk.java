package vn.kntc.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.handling.sample.Sample;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Walks a case of the demonstration task by task, each done by the account whose task it is, until it lies where it is wanted. */
@Component
@Profile("demo")
class SampleWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_STEPS = 30;

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService models;
    private final IdentityService identities;
    private final WorkCalendar calendar;
    private final Clock clock;

    SampleWalk(
            TaskService tasks,
            FormService forms,
            RepositoryService models,
            IdentityService identities,
            WorkCalendar calendar,
            Clock clock) {
        this.tasks = tasks;
        this.forms = forms;
        this.models = models;
        this.identities = identities;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One step of the walk: who does it and what the form says. */
    record Step(String role, Map<String, Object> fields) {}

    /** What is done at each step, by PROCEDURE/TASK. */
    static Map<String, Step> steps() throws IOException {
        Map<String, Step> walk = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/steps/*.json")) {
            String procedure = file.getFilename().replace(".json", "");
            Map<String, Step> steps = JSON.readValue(file.getInputStream(), new TypeReference<>() {});
            steps.forEach((task, step) -> walk.put(procedure + "/" + task, step));
        }
        return walk;
    }

    /**
     * @param until the step, PROCEDURE/TASK, at which the case is left lying; null: walked to its end
     * @param instead by step, forms that differ from the usual walk; null for none
     * @param usual what is done at each step
     */
    void walk(String caseNumber, String agency, String until, Map<String, Step> instead, Map<String, Step> usual) {
        for (int done = 0; done < MOST_STEPS; done++) {
            Task task = next(caseNumber, until);
            if (task == null) {
                return;
            }
            String place = place(task);
            Step step = instead == null ? usual.get(place) : instead.getOrDefault(place, usual.get(place));
            if (step == null) {
                throw new IllegalStateException("the demonstration has no step for " + place);
            }
            as(account(step.role(), agency), () -> {
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
        return value instanceof List<?> || value instanceof Map<?, ?> ? Spin.JSON(dated(value)) : dated(value);
    }

    /** With days for the words that stand for them, in rows too. */
    private Object dated(Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream().map(this::dated).toList();
        }
        if (value instanceof Map<?, ?> row) {
            return row.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> dated(field.getValue())));
        }
        if (value instanceof String text && text.startsWith("{today")) {
            String digits = text.replaceAll("[^0-9]", "");
            int days = digits.isEmpty() ? 0 : Integer.parseInt(digits);
            return (text.startsWith("{today-") ? daysBefore(LocalDate.now(clock), days) : inDays(days)).toString();
        }
        return value;
    }

    LocalDate inDays(int days) {
        LocalDate today = LocalDate.now(clock);
        return days == 0
                ? today
                : calendar.count(today, new Period(days, DayUnit.CALENDAR_DAY, Direction.AT_LEAST, RollRule.NONE))
                        .due();
    }

    LocalDate inWorkingDays(int days) {
        LocalDate today = LocalDate.now(clock);
        return days == 0
                ? today
                : calendar.count(today, new Period(days, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE))
                        .due();
    }

    LocalDate daysBefore(LocalDate date, int days) {
        return days == 0
                ? date
                : calendar.count(date, new Period(days, DayUnit.CALENDAR_DAY, Direction.BEFORE, RollRule.NONE))
                        .due();
    }

    Sample begun(SampleCase sample, UserId officer) {
        return new BegunSample(sample, officer, this);
    }

    CaseNumber startForm(String procedure, String intakeId, String agency) {
        var definition = models.createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        return new CaseNumber(forms.submitStartForm(definition.getId(), Map.of("intakeId", intakeId, "agency", agency))
                .getBusinessKey());
    }

    record Account(UserId id, String role, String agency) {}

    static Account account(String role, String agency) {
        return new Account(new UserId(role + "." + agency), role, agency);
    }

    <T> T as(Account account, Supplier<T> act) {
        identities.setAuthentication(account.id().value(), List.of(account.role()), List.of(account.agency()));
        try {
            return act.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
