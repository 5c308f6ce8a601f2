package vn.kntc.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.shared.AgencyId;

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
    private static final String GREETING = "Kính gửi Ủy ban nhân dân phường,\n";
    private static final String WISH =
            "\nGia đình tôi đã nhiều lần hỏi mà chưa rõ, nay tôi làm đơn này đề nghị xem xét lại.";

    private final PetitionIntake intake;
    private final SampleWalk walk;
    private final JdbcClient database;
    private final Clock clock;

    SampleCases(PetitionIntake intake, SampleWalk walk, JdbcClient database, Clock clock) {
        this.intake = intake;
        this.walk = walk;
        this.database = database;
        this.clock = clock;
    }

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
            Map<String, SampleWalk.Step> instead) {}

    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void make() throws IOException {
        Map<String, SampleWalk.Step> steps = SampleWalk.steps();
        List<Sample> samples =
                JSON.readValue(new ClassPathResource("demo/cases.json").getInputStream(), new TypeReference<>() {});
        int made = 0;
        for (Sample sample : samples) {
            made += make(sample, steps) ? 1 : 0;
        }
        if (made > 0) {
            LOG.info("Đã tạo {} hồ sơ trình diễn.", made);
        }
    }

    private boolean make(Sample sample, Map<String, SampleWalk.Step> steps) {
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
        walk.walk(caseNumber, sample.agency(), sample.until(), sample.instead(), steps);
        finished(sample);
        return true;
    }

    /** Handed in once, however often the walk was broken off. */
    private String file(Sample sample) {
        var officer = SampleWalk.account("petition-officer", sample.agency());
        var agencies = Set.of(new AgencyId(sample.agency()));
        return walk.as(officer, () -> intake.file(sheet(sample), "demo-" + sample.name(), officer.id(), agencies))
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

    private IntakeSheet sheet(Sample sample) {
        LocalDate today = LocalDate.now(clock);
        LocalDate received = walk.daysBefore(today, sample.daysAgo());
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
                walk.daysBefore(received, 20).toString(),
                walk.daysBefore(received, 15).toString(),
                GREETING + sample.summary() + WISH,
                "Đề nghị xem xét lại quyết định và giải quyết quyền lợi hợp pháp.",
                sample.summary());
    }

    private static IntakeSheet.Person petitioner(Sample sample) {
        return new IntakeSheet.Person(
                sample.petitioner(),
                "Số 27, ngõ 8, tổ dân phố số 3",
                "CITIZEN_CARD",
                "02718300%04d".formatted(Math.floorMod(sample.petitioner().hashCode(), 10_000)),
                "0912%06d".formatted(Math.floorMod(sample.petitioner().hashCode(), 1_000_000)),
                false);
    }
}
