package vn.kntc.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import vn.kntc.reception.VisitIntake;
import vn.kntc.reception.VisitSheet;
import vn.kntc.shared.AgencyId;

/**
 * Visits at the desk in different states, made once after the start as an officer would: typed in, started, and walked task by task. They
 * are data: {@code demo/visits.json}. The people in them are invented.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "kntc.demo.cases", matchIfMissing = true)
class SampleVisits {

    private static final Logger LOG = LoggerFactory.getLogger(SampleVisits.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VisitIntake intake;
    private final SampleWalk walk;
    private final FormService forms;
    private final RepositoryService models;
    private final JdbcClient database;
    private final Clock clock;

    SampleVisits(
            VisitIntake intake,
            SampleWalk walk,
            FormService forms,
            RepositoryService models,
            JdbcClient database,
            Clock clock) {
        this.intake = intake;
        this.walk = walk;
        this.forms = forms;
        this.models = models;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param procedure key of the process that begins with the desk's form
     * @param until the step, PROCEDURE/TASK, at which the visit is left; null: walked to its end
     * @param instead by step, forms that differ from the usual walk; null for none
     */
    private record Sample(
            String name,
            String procedure,
            String agency,
            int daysAgo,
            String visitedAt,
            String formOfAddress,
            String visitor,
            String kind,
            String recording,
            String content,
            String summary,
            String requests,
            List<VisitSheet.Document> documents,
            String refusalGround,
            String refusalReason,
            String until,
            Map<String, SampleWalk.Step> instead) {}

    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void make() throws IOException {
        var steps = SampleWalk.steps();
        List<Sample> samples =
                JSON.readValue(new ClassPathResource("demo/visits.json").getInputStream(), new TypeReference<>() {});
        int made = 0;
        for (Sample sample : samples) {
            made += make(sample, steps) ? 1 : 0;
        }
        if (made > 0) {
            LOG.info("Đã tạo {} lượt tiếp công dân trình diễn.", made);
        }
    }

    private boolean make(Sample sample, Map<String, SampleWalk.Step> steps) {
        var known = database.sql("select case_number from kntc.sample_case where name = :name and not finished")
                .param("name", sample.name())
                .query(String.class)
                .optional();
        if (known.isEmpty() && isKnown(sample)) {
            return false;
        }
        var number = known.orElseGet(() -> start(sample));
        walk.walk(number, sample.agency(), sample.until(), sample.instead(), steps);
        database.sql("update kntc.sample_case set finished = true where name = :name")
                .param("name", sample.name())
                .update();
        return true;
    }

    private boolean isKnown(Sample sample) {
        return database.sql("select exists (select 1 from kntc.sample_case where name = :name)")
                .param("name", sample.name())
                .query(Boolean.class)
                .single();
    }

    private String start(Sample sample) {
        var officer = SampleWalk.account("reception-officer", sample.agency());
        var number = walk.as(officer, () -> {
            var id = UUID.randomUUID();
            var faults = intake.receive(id, sheet(sample), officer.id(), Set.of(new AgencyId(sample.agency())));
            if (!faults.isEmpty()) {
                throw new IllegalStateException("a sample visit is refused: " + faults);
            }
            var definition = models.createProcessDefinitionQuery()
                    .processDefinitionKey(sample.procedure())
                    .withoutTenantId()
                    .latestVersion()
                    .singleResult();
            return forms.submitStartForm(
                            definition.getId(), Map.of("intakeId", id.toString(), "agency", sample.agency()))
                    .getBusinessKey();
        });
        database.sql("insert into kntc.sample_case (name, case_number, finished) values (:name, :number, false)")
                .param("name", sample.name())
                .param("number", number)
                .update();
        return number;
    }

    private VisitSheet sheet(Sample sample) {
        return new VisitSheet(
                sample.agency(),
                walk.daysBefore(LocalDate.now(clock), sample.daysAgo()).toString(),
                sample.visitedAt(),
                "SELF",
                "NONE",
                List.of(new VisitSheet.Person(
                        sample.formOfAddress(),
                        sample.visitor(),
                        "Số 12, ngõ 5, tổ dân phố số 2",
                        "CITIZEN_CARD",
                        "027183006677",
                        null,
                        null,
                        null,
                        null)),
                null,
                null,
                null,
                sample.kind(),
                sample.recording(),
                "SIGNED",
                sample.content(),
                sample.requests(),
                null,
                null,
                sample.summary(),
                sample.documents(),
                null,
                sample.refusalGround(),
                sample.refusalReason());
    }
}
