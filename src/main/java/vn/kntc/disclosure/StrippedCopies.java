package vn.kntc.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.Sha256;
import vn.kntc.shared.UserId;

/** Keeps stripped copies sealed: they tell of the denounced. */
@Repository
class StrippedCopies {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;

    StrippedCopies(JdbcClient jdbc, Sealer sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** @param fileId of the scan that it was made of, or null for the text */
    StrippedCopy add(CaseNumber caseNumber, UUID fileId, int pages, byte[] pdf, UserId by) {
        var copy = new StrippedCopy(UUID.randomUUID(), caseNumber, fileId, pages, Sha256.hex(pdf), by, clock.instant());
        jdbc.sql(
                        """
                        insert into kntc.stripped_copy (id, case_number, source, file_id, pages, sha256, made_by, made_at, sealed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        copy.id(),
                        caseNumber.value(),
                        fileId == null ? "TEXT" : "SCAN",
                        fileId,
                        pages,
                        copy.sha256(),
                        by.value(),
                        copy.madeAt().atOffset(ZoneOffset.UTC),
                        sealer.seal(pdf, context(copy.id())))
                .update();
        return copy;
    }

    /** Oldest first. */
    List<StrippedCopy> of(CaseNumber caseNumber) {
        return jdbc.sql(
                        """
                        select id, case_number, file_id, pages, sha256, made_by, made_at from kntc.stripped_copy
                        where case_number = ? order by made_at, id""")
                .param(caseNumber.value())
                .query(StrippedCopies::copy)
                .list();
    }

    /** @throws NotFound if the case has no such copy */
    byte[] open(CaseNumber caseNumber, UUID id) {
        return jdbc.sql("select sealed from kntc.stripped_copy where case_number = ? and id = ?")
                .params(caseNumber.value(), id)
                .query((row, index) -> sealer.open(row.getBytes("sealed"), context(id)))
                .optional()
                .orElseThrow(() -> new NotFound("Hồ sơ không có bản lược bỏ này."));
    }

    private static StrippedCopy copy(ResultSet row, int index) throws SQLException {
        return new StrippedCopy(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("file_id", UUID.class),
                row.getInt("pages"),
                row.getString("sha256"),
                new UserId(row.getString("made_by")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    static String context(UUID id) {
        return "stripped-copy:" + id;
    }
}
