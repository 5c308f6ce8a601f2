package vn.kntc.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.UserId;

/** Files of the cases in the database, content and original name sealed; each opening leaves a row. */
@Service
@Transactional
class SealedCaseFiles implements CaseFiles {

    private static final Duration UNBOUND_KEPT = Duration.ofDays(1);

    /** Everything but what is sealed: lists must not read the contents. */
    private static final String SHOWN =
            "id, case_number, number_in_case, kind, media_type, size, sha256, uploaded_by, uploaded_at";

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final CaseLock cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SealedCaseFiles(JdbcClient jdbc, Sealer sealer, CaseLock cases, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.cases = cases;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void addToDeposit(UUID depositId, Kind kind, String name, byte[] content, UserId by) {
        var file = AcceptableFiles.accept(name, content);
        deposit(depositId, kind, new OpenedFile(file.name(), file.mediaType(), content), by);
    }

    /** What was accepted once is not looked at again: a rule that came since must not keep a petition from going on. */
    @Override
    public void copyToDeposit(CaseNumber from, UUID depositId, UserId by) {
        jdbc.sql("select id, kind from kntc.case_file where case_number = ? and kind <> ? order by number_in_case")
                .params(from.value(), Kind.SIGNED_DOCUMENT.name())
                .query((row, index) -> Map.entry(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind"))))
                .list()
                .forEach(file -> deposit(depositId, file.getValue(), open(file.getKey(), by), by));
    }

    private void deposit(UUID depositId, Kind kind, OpenedFile file, UserId by) {
        var content = file.content();
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into kntc.case_file
                            (id, deposit_id, kind, media_type, size, sha256, sealed_name, sealed_content, uploaded_by, uploaded_at)
                        values
                            (:id, :depositId, :kind, :mediaType, :size, :sha256, :sealedName, :sealedContent, :by, :at)
                        on conflict (deposit_id, kind, sha256) where case_number is null do nothing
                        """)
                .param("id", id)
                .param("depositId", depositId)
                .param("kind", kind.name())
                .param("mediaType", file.mediaType())
                .param("size", (long) content.length)
                .param("sha256", sha256(content))
                .param("sealedName", sealName(id, file.name()))
                .param("sealedContent", sealer.seal(content, contentContext(id)))
                .param("by", by.value())
                .param("at", now())
                .update();
    }

    @Override
    public void bind(UUID depositId, CaseNumber caseNumber) {
        cases.hold(caseNumber);
        boolean elsewhere = jdbc.sql(
                        "select exists (select 1 from kntc.case_file where deposit_id = ? and case_number <> ?)")
                .params(depositId, caseNumber.value())
                .query(Boolean.class)
                .single();
        if (elsewhere) {
            throw new InvalidInput("depositId", "Các tệp này đã thuộc một hồ sơ khác.");
        }
        jdbc.sql(
                        """
                        delete from kntc.case_file d where d.deposit_id = :depositId and d.case_number is null and exists
                            (select 1 from kntc.case_file c
                             where c.case_number = :caseNumber and c.kind = d.kind and c.sha256 = d.sha256)
                        """)
                .param("depositId", depositId)
                .param("caseNumber", caseNumber.value())
                .update();
        jdbc.sql(
                        """
                        update kntc.case_file f
                        set case_number = :caseNumber, number_in_case = :before + d.place
                        from (select id, row_number() over (order by arrival) as place
                              from kntc.case_file where deposit_id = :depositId and case_number is null) d
                        where f.id = d.id and f.case_number is null
                        """)
                .param("depositId", depositId)
                .param("caseNumber", caseNumber.value())
                .param("before", lastNumber(caseNumber))
                .update();
    }

    @Override
    public CaseFile add(CaseNumber caseNumber, Kind kind, String name, byte[] content, UserId by) {
        var file = AcceptableFiles.accept(name, content);
        var sha256 = sha256(content);
        cases.hold(caseNumber);
        // a second click: the same content again is the same file
        var kept = find(caseNumber, kind, sha256);
        if (kept.isPresent()) {
            return kept.get();
        }
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into kntc.case_file
                            (id, case_number, number_in_case, kind, media_type, size, sha256, sealed_name, sealed_content,
                             uploaded_by, uploaded_at)
                        values
                            (:id, :caseNumber, :number, :kind, :mediaType, :size, :sha256, :sealedName, :sealedContent, :by, :at)
                        """)
                .param("id", id)
                .param("caseNumber", caseNumber.value())
                .param("number", lastNumber(caseNumber) + 1)
                .param("kind", kind.name())
                .param("mediaType", file.mediaType())
                .param("size", (long) content.length)
                .param("sha256", sha256)
                .param("sealedName", sealName(id, file.name()))
                .param("sealedContent", sealer.seal(content, contentContext(id)))
                .param("by", by.value())
                .param("at", now())
                .update();
        var added = get(id);
        events.publishEvent(new CaseActed(caseNumber, by, added.uploadedAt(), "Thêm " + added.label()));
        return added;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFile> of(CaseNumber caseNumber) {
        return jdbc.sql("select " + SHOWN + " from kntc.case_file where case_number = ? order by number_in_case")
                .param(caseNumber.value())
                .query(SealedCaseFiles::caseFile)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public CaseFile get(UUID id) {
        // what no case has been bound to belongs to nobody yet, and is shown to nobody
        return jdbc.sql("select " + SHOWN + " from kntc.case_file where id = ? and case_number is not null")
                .param(id)
                .query(SealedCaseFiles::caseFile)
                .optional()
                .orElseThrow(SealedCaseFiles::noSuchFile);
    }

    /** The row of the log is of the same transaction: without it nothing is handed out. */
    @Override
    public OpenedFile open(UUID id, UserId by) {
        int logged = jdbc.sql(
                        """
                        insert into kntc.file_opening (file_id, case_number, opened_by, opened_at)
                        select id, case_number, :by, :at from kntc.case_file where id = :id and case_number is not null
                        """)
                .param("id", id)
                .param("by", by.value())
                .param("at", now())
                .update();
        if (logged == 0) {
            throw noSuchFile();
        }
        return jdbc.sql("select sealed_name, media_type, sealed_content from kntc.case_file where id = ?")
                .param(id)
                .query((row, index) -> new OpenedFile(
                        new String(sealer.open(row.getBytes("sealed_name"), nameContext(id)), StandardCharsets.UTF_8),
                        row.getString("media_type"),
                        sealer.open(row.getBytes("sealed_content"), contentContext(id))))
                .single();
    }

    /** Each row goes once, whichever node comes first; a file that is being bound at this moment stays. */
    @Override
    @Scheduled(cron = "${kntc.files.discard-cron:0 20 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    public int discardUnbound() {
        return jdbc.sql("delete from kntc.case_file where case_number is null and uploaded_at < ?")
                .param(now().minus(UNBOUND_KEPT))
                .update();
    }

    private int lastNumber(CaseNumber caseNumber) {
        return jdbc.sql("select coalesce(max(number_in_case), 0) from kntc.case_file where case_number = ?")
                .param(caseNumber.value())
                .query(Integer.class)
                .single();
    }

    private Optional<CaseFile> find(CaseNumber caseNumber, Kind kind, String sha256) {
        return jdbc.sql("select " + SHOWN + " from kntc.case_file where case_number = ? and kind = ? and sha256 = ?")
                .params(caseNumber.value(), kind.name(), sha256)
                .query(SealedCaseFiles::caseFile)
                .optional();
    }

    private byte[] sealName(UUID id, String name) {
        return sealer.seal(name.getBytes(StandardCharsets.UTF_8), nameContext(id));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String contentContext(UUID id) {
        return "file:" + id;
    }

    static String nameContext(UUID id) {
        return "file-name:" + id;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }

    private static NotFound noSuchFile() {
        return new NotFound("Không có tệp này trong hồ sơ.");
    }

    private static CaseFile caseFile(ResultSet row, int index) throws SQLException {
        return new CaseFile(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                "Tệp " + row.getInt("number_in_case") + " – "
                        + Kind.valueOf(row.getString("kind")).label(),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                new UserId(row.getString("uploaded_by")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
