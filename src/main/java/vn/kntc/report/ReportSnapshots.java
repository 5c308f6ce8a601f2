package vn.kntc.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Tables as they were signed: each stays as it is, a correction is a further version that tells why and what is otherwise. */
@Repository
public class ReportSnapshots {

    private static final TypeReference<Map<String, Map<String, BigDecimal>>> CONTENT = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    /** Key of the total among the rows; no agency has it. */
    private static final String TOTAL = "";

    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ReportSnapshots(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A figure that is otherwise than it was. @param agency id, empty for the total */
    public record Change(String agency, String column, BigDecimal before, BigDecimal after) {}

    /**
     * A signed table.
     *
     * @param rows figures by agency and column
     * @param changes against the version before
     * @param reason why it was corrected; null for the first version
     */
    public record Snapshot(
            int version,
            Map<String, Map<String, BigDecimal>> rows,
            List<Change> changes,
            String reason,
            UserId signedBy,
            Instant signedAt) {

        /** Figures of all rows together. */
        public Map<String, BigDecimal> total() {
            return rows.get(TOTAL);
        }
    }

    /** Every version of the table for just that period and agency, oldest first. */
    @Transactional(readOnly = true)
    public List<Snapshot> of(ReportQuestion question) {
        return jdbc.sql(
                        """
                        select * from kntc.report_snapshot where code = :code and agency = :agency and from_day = :from and to_day = :to
                            and subordinates = :subordinates order by version""")
                .param("code", question.code())
                .param("agency", question.agency().value())
                .param("from", question.from())
                .param("to", question.to())
                .param("subordinates", question.subordinates())
                .query((row, number) -> snapshot(row))
                .list();
    }

    /** The last signed version of the same table for a period that ends on that day. */
    Optional<Snapshot> lastEndingOn(ReportQuestion question, LocalDate day) {
        return jdbc.sql(
                        """
                        select * from kntc.report_snapshot where code = :code and agency = :agency and to_day = :day
                            and subordinates = :subordinates order by signed_at desc, id desc limit 1""")
                .param("code", question.code())
                .param("agency", question.agency().value())
                .param("day", day)
                .param("subordinates", question.subordinates())
                .query((row, number) -> snapshot(row))
                .optional();
    }

    /**
     * Keeps the table as signed.
     *
     * @param reason why an earlier version is corrected; null or blank for the first
     * @throws InvalidInput where a correction has no reason, or nothing is otherwise, or figures of the period may still change
     */
    @Transactional
    public Snapshot sign(ReportSheet sheet, String reason, UserId by) {
        var question = sheet.question();
        if (!question.to().isBefore(LocalDate.now(clock))) {
            throw new InvalidInput("to", "Kỳ báo cáo chưa kết thúc nên chưa ký được.");
        }
        hold(question);
        var before = of(question);
        var rows = rows(sheet);
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        var changes = before.isEmpty()
                ? List.<Change>of()
                : changes(before.get(before.size() - 1).rows(), rows);
        if (before.isEmpty()) {
            why = null;
        } else {
            requireCorrection(why, changes);
        }
        var snapshot = new Snapshot(before.size() + 1, rows, changes, why, by, clock.instant());
        insert(sheet, snapshot);
        return snapshot;
    }

    private static void requireCorrection(String why, List<Change> changes) {
        if (changes.isEmpty()) {
            throw new InvalidInput("reason", "Số liệu không khác báo cáo đã ký nên không có gì để đính chính.");
        }
        if (why == null) {
            throw new InvalidInput("reason", "Báo cáo này đã ký; hãy ghi lý do đính chính.");
        }
        if (why.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "Lý do đính chính dài quá " + LONGEST_REASON + " ký tự.");
        }
    }

    /** What the figures of now are otherwise than in the last signed version. */
    public List<Change> since(Snapshot signed, ReportSheet sheet) {
        return changes(signed.rows(), rows(sheet));
    }

    private static Map<String, Map<String, BigDecimal>> rows(ReportSheet sheet) {
        var rows = new LinkedHashMap<String, Map<String, BigDecimal>>();
        sheet.rows().forEach(row -> rows.put(row.agency().id().value(), row.cells()));
        rows.put(TOTAL, sheet.total());
        return rows;
    }

    private static List<Change> changes(
            Map<String, Map<String, BigDecimal>> before, Map<String, Map<String, BigDecimal>> after) {
        var changes = new ArrayList<Change>();
        after.forEach((agency, cells) -> cells.forEach((column, now) -> {
            var then = before.getOrDefault(agency, Map.of()).get(column);
            boolean same = Objects.equals(then, now) || then != null && now != null && then.compareTo(now) == 0;
            if (!same) {
                changes.add(new Change(agency, column, then, now));
            }
        }));
        return changes;
    }

    /** Two who sign at once do so one after the other. */
    private void hold(ReportQuestion question) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signing ' || :what, 0))")
                .param("what", question.toString())
                .query(row -> {});
    }

    private void insert(ReportSheet sheet, Snapshot snapshot) {
        var question = sheet.question();
        jdbc.sql(
                        """
                        insert into kntc.report_snapshot (code, agency, from_day, to_day, subordinates, version, content, changes, reason,
                            table_hash, signed_by, signed_at)
                        values (:code, :agency, :from, :to, :subordinates, :version, :content::jsonb, :changes::jsonb, :reason, :hash, :by,
                            :at)""")
                .param("code", sheet.table().code())
                .param("agency", question.agency().value())
                .param("from", question.from())
                .param("to", question.to())
                .param("subordinates", question.subordinates())
                .param("version", snapshot.version())
                .param("content", write(snapshot.rows()))
                .param("changes", write(snapshot.changes()))
                .param("reason", snapshot.reason())
                .param("hash", sheet.table().hash())
                .param("by", snapshot.signedBy().value())
                .param("at", snapshot.signedAt().atZone(clock.getZone()).toOffsetDateTime())
                .update();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("figures cannot be written", impossible);
        }
    }

    private Snapshot snapshot(ResultSet row) throws SQLException {
        try {
            return new Snapshot(
                    row.getInt("version"),
                    json.readValue(row.getString("content"), CONTENT),
                    json.readValue(row.getString("changes"), CHANGES),
                    row.getString("reason"),
                    new UserId(row.getString("signed_by")),
                    row.getObject("signed_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a signed report cannot be read", unreadable);
        }
    }

    /** @param agency id as a change names it @return null for the total */
    public static AgencyId agency(String agency) {
        return agency.equals(TOTAL) ? null : new AgencyId(agency);
    }
}
