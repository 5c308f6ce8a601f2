package vn.kntc.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.handling.sample.SampleStart;
import vn.kntc.shared.CaseNumber;

/**
 * Cases in different states, made once after the start: each begins as its room tells and is then walked, task by task, by the accounts
 * whose tasks they are. Cases and steps are data: a file of {@code demo/} for each way to begin, and for each procedure a file of
 * {@code demo/steps} that bears its key, with its steps by task.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "kntc.demo.cases", matchIfMissing = true)
class SampleBook {

    private static final Logger LOG = LoggerFactory.getLogger(SampleBook.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<SampleStart> starts;
    private final SampleWalk walk;
    private final JdbcClient database;
    private final Executor executor;

    SampleBook(
            List<SampleStart> starts,
            SampleWalk walk,
            JdbcClient database,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.starts = starts;
        this.walk = walk;
        this.database = database;
        this.executor = executor;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void make() {
        starts.forEach(start -> executor.execute(() -> make(start)));
    }

    /** All samples of a room, in the order of its file. */
    void make(SampleStart start) {
        var file = new ClassPathResource("demo/" + start.file() + ".json");
        try {
            var steps = SampleWalk.steps();
            List<ObjectNode> samples = JSON.readValue(file.getInputStream(), new TypeReference<>() {});
            int made = 0;
            for (var sample : samples) {
                made += make(start, SampleCase.read(sample), steps) ? 1 : 0;
            }
            if (made > 0) {
                LOG.info("Đã tạo {} hồ sơ trình diễn ({}).", made, start.file());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean make(SampleStart start, SampleCase sample, Map<String, SampleWalk.Step> steps) {
        var known = database.sql("select case_number, finished from kntc.sample_case where name = :name")
                .param("name", sample.name())
                .query((row, index) -> Map.entry(row.getString("case_number"), row.getBoolean("finished")))
                .optional();
        if (known.map(Map.Entry::getValue).orElse(false)) {
            return false;
        }
        var number = known.map(Map.Entry::getKey)
                .orElseGet(() -> begin(start, sample).value());
        walk.walk(number, sample.agency(), sample.until(), sample.instead(), steps);
        database.sql("update kntc.sample_case set finished = true where name = :name")
                .param("name", sample.name())
                .update();
        return true;
    }

    private CaseNumber begin(SampleStart start, SampleCase sample) {
        var officer = SampleWalk.account(start.role().id(), sample.agency());
        var number = walk.as(officer, () -> start.begin(walk.begun(sample, officer.id())));
        database.sql("insert into kntc.sample_case (name, case_number, finished) values (:name, :number, false)")
                .param("name", sample.name())
                .param("number", number.value())
                .update();
        return number;
    }
}
