package vn.kntc.handling.step;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What officers answered to questions that only the forms know: kept in the words of the form, shown in the case file. */
@Component
public class StepExtras {

    private final JdbcClient jdbc;

    StepExtras(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param step name of the task as the officer read it */
    public record Recorded(String step, Instant at, UserId by, String label, String value) {}

    /** Kept in the transaction of the step. */
    public void keep(
            CaseNumber caseNumber,
            String process,
            String task,
            String step,
            Instant at,
            UserId by,
            ExtraAnswer answer) {
        jdbc.sql(
                        """
                        insert into kntc.step_extra
                            (case_number, process, task, step, recorded_at, recorded_by, field, label, value)
                        values (:caseNumber, :process, :task, :step, :at, :by, :field, :label, :value)
                        """)
                .param("caseNumber", caseNumber.value())
                .param("process", process)
                .param("task", task)
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("field", answer.field())
                .param("label", answer.label())
                .param("value", answer.value())
                .update();
    }

    /** Oldest first, those of one step in the order of its form. */
    public List<Recorded> of(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select step, recorded_at, recorded_by, label, value from kntc.step_extra
                        where case_number = :caseNumber order by id
                        """)
                .param("caseNumber", caseNumber.value())
                .query((row, number) -> new Recorded(
                        row.getString("step"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getString("recorded_by")),
                        row.getString("label"),
                        row.getString("value")))
                .list();
    }
}
