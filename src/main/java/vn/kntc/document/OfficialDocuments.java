package vn.kntc.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Official documents in PostgreSQL, sealed, with the register of their numbers. */
@Service
@Transactional
class OfficialDocuments implements Documents {

    private static final int ACT_LENGTH = 32;

    private final JdbcClient jdbc;
    private final FormCatalogue catalogue;
    private final WordRenderer renderer;
    private final NumberRegister register;
    private final Sealer sealer;
    private final CaseLock cases;
    private final Clock clock;
    private final EnteredNumbers enteredNumbers;
    private final KeptDocuments kept;

    OfficialDocuments(
            JdbcClient jdbc,
            FormCatalogue catalogue,
            WordRenderer renderer,
            NumberRegister register,
            Sealer sealer,
            CaseLock cases,
            Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.renderer = renderer;
        this.register = register;
        this.sealer = sealer;
        this.cases = cases;
        this.clock = clock;
        this.enteredNumbers = new EnteredNumbers(jdbc, register, clock);
        this.kept = new KeptDocuments(jdbc);
    }

    @Override
    public CaseDocument draft(CaseNumber caseNumber, OfficialDocument content, Letterhead letterhead, UserId by) {
        cases.hold(caseNumber);
        var form = catalogue.form(content.form());
        String blank = form.carriesNumber() ? form.blankNumber(letterhead) : null;
        byte[] word = renderer.render(form, content, letterhead, blank, null);
        return keep(caseNumber, form, letterhead.agency(), null, word, act(form, content, letterhead, null), by);
    }

    @Override
    public CaseDocument issue(
            CaseNumber caseNumber, OfficialDocument content, Letterhead letterhead, LocalDate on, UserId by) {
        refuseUnlessPast(on);
        cases.hold(caseNumber);
        var form = catalogue.form(content.form());
        byte[] act = act(form, content, letterhead, on);
        var issued = sameAct(caseNumber, form, act);
        if (issued.isPresent()) {
            return issued.get();
        }
        var number = form.carriesNumber()
                ? enteredNumbers.of(caseNumber, form, on).orElseGet(() -> next(form, letterhead, on))
                : null;
        byte[] word = renderer.render(form, content, letterhead, number == null ? null : number.text(), on);
        return keep(caseNumber, form, letterhead.agency(), new Issue(on, number), word, act, by);
    }

    @Override
    public void enterNumber(CaseNumber caseNumber, String form, String number, LocalDate on) {
        cases.hold(caseNumber);
        enteredNumbers.enter(caseNumber, catalogue.form(form), number, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDocument> of(CaseNumber caseNumber) {
        return kept.of(caseNumber);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDocument> drawnSince(CaseNumber caseNumber, Instant from) {
        return kept.drawnSince(caseNumber, from);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, List<CaseDocument>> issued(Collection<CaseNumber> caseNumbers) {
        return kept.issued(caseNumbers);
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDocument get(UUID id) {
        return kept.get(id);
    }

    @Override
    public byte[] open(UUID id, UserId by) {
        var file = jdbc.sql("select sealed, sha256, issued_on is null from kntc.document where id = :id")
                .param("id", id)
                .query((row, index) -> new Kept(row.getBytes(1), row.getString(2), row.getBoolean(3)))
                .optional()
                .orElseThrow(KeptDocuments::notFound);
        byte[] word = unseal(id, file.sealed()).word();
        if (!hex(sha256(word)).equals(file.sha256())) {
            throw new IllegalStateException("document " + id + " is not what was stored");
        }
        jdbc.sql(
                        """
                        insert into kntc.document_opening (document_id, draft, opened_by, opened_at)
                        values (:id, :draft, :by, :at)
                        """)
                .param("id", id)
                .param("draft", file.draft())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return word;
    }

    /** @param number null for a form that carries none */
    private record Issue(LocalDate on, PaperNumber number) {}

    private record Issued(UUID id, byte[] sealed) {}

    private record Unsealed(byte[] act, byte[] word) {}

    private record Kept(byte[] sealed, String sha256, boolean draft) {}

    /**
     * The day is that of signing, and the clerk may enter it on a later day (Điều 15, 18 Nghị định 30/2020/NĐ-CP: at the latest the
     * next working day), so an earlier day than that of the number before is lawful; a day to come is not.
     */
    private void refuseUnlessPast(LocalDate on) {
        var today = LocalDate.now(clock);
        if (on == null || on.isAfter(today)) {
            throw new InvalidInput(
                    "issuedOn",
                    "Ngày ban hành văn bản phải có và không được sau ngày hôm nay (" + ShownDay.of(today) + ").");
        }
    }

    private PaperNumber next(FormEntry form, Letterhead letterhead, LocalDate on) {
        int ordinal = register.next(letterhead.agency(), form.series(), on.getYear());
        return new PaperNumber(on.getYear(), ordinal, form.number(ordinal, letterhead));
    }

    /** The document that was issued with just this content, form and day: issuing it again is a repetition, not a new act. */
    private Optional<CaseDocument> sameAct(CaseNumber caseNumber, FormEntry form, byte[] act) {
        return jdbc
                .sql(
                        "select id, sealed from kntc.document where case_number = :case and form = :form and issued_on is not null")
                .param("case", caseNumber.value())
                .param("form", form.code())
                .query((row, index) -> new Issued(row.getObject(1, UUID.class), row.getBytes(2)))
                .list()
                .stream()
                .filter(issued ->
                        Arrays.equals(act, unseal(issued.id(), issued.sealed()).act()))
                .findFirst()
                .map(issued -> kept.get(issued.id()));
    }

    /** The fingerprint of the content lies sealed with the file: in clear it would let somebody try out whom it names. */
    private byte[] seal(UUID id, byte[] act, byte[] word) {
        byte[] clear = Arrays.copyOf(act, act.length + word.length);
        System.arraycopy(word, 0, clear, act.length, word.length);
        return sealer.seal(clear, context(id));
    }

    private Unsealed unseal(UUID id, byte[] sealed) {
        byte[] clear = sealer.open(sealed, context(id));
        return new Unsealed(Arrays.copyOf(clear, ACT_LENGTH), Arrays.copyOfRange(clear, ACT_LENGTH, clear.length));
    }

    /** The open draft of the form in the case, if there is one, becomes what is kept here: its address stays good. */
    private CaseDocument keep(
            CaseNumber caseNumber, FormEntry form, AgencyId agency, Issue issue, byte[] word, byte[] act, UserId by) {
        var id = openDraft(caseNumber, form).orElseGet(UUID::randomUUID);
        var number = issue == null ? null : issue.number();
        boolean entered = jdbc.sql(
                        """
                        insert into kntc.document (id, case_number, agency, form, title, series, number_year, number_ordinal,
                            number, issued_on, needs_legal_check, template_sha256, sha256, size, sealed, drawn_by,
                            drawn_at)
                        values (:id, :case, :agency, :form, :title, :series, :year, :ordinal, :number, :on, :check,
                            :template, :sha, :size, :sealed, :by, :at)
                        on conflict (id) do update set agency = excluded.agency, title = excluded.title,
                            series = excluded.series, number_year = excluded.number_year,
                            number_ordinal = excluded.number_ordinal, number = excluded.number,
                            issued_on = excluded.issued_on, needs_legal_check = excluded.needs_legal_check,
                            template_sha256 = excluded.template_sha256,
                            sha256 = excluded.sha256, size = excluded.size, sealed = excluded.sealed,
                            drawn_by = excluded.drawn_by, drawn_at = excluded.drawn_at
                        returning entered_number is not null
                        """)
                .param("id", id)
                .param("case", caseNumber.value())
                .param("agency", agency.value())
                .param("form", form.code())
                .param("title", form.title())
                .param("series", number == null ? null : form.series())
                .param("year", number == null ? null : number.year())
                .param("ordinal", number == null ? null : number.ordinal())
                .param("number", number == null ? null : number.text())
                .param("on", issue == null ? null : Date.valueOf(issue.on()))
                .param("check", form.needsLegalCheck())
                .param("template", hex(sha256(renderer.template(form.code()))))
                .param("sha", hex(sha256(word)))
                .param("size", word.length)
                .param("sealed", seal(id, act, word))
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        return new CaseDocument(
                id,
                caseNumber,
                agency,
                form.code(),
                form.title(),
                number == null ? null : number.text(),
                entered,
                issue == null ? null : issue.on(),
                form.needsLegalCheck());
    }

    /** Locked, so that two who draw up the same form at once follow one another. */
    private Optional<UUID> openDraft(CaseNumber caseNumber, FormEntry form) {
        return jdbc.sql(
                        "select id from kntc.document where case_number = :case and form = :form and issued_on is null for update")
                .param("case", caseNumber.value())
                .param("form", form.code())
                .query(UUID.class)
                .optional();
    }

    static String context(UUID id) {
        return "document:" + id;
    }

    private byte[] act(FormEntry form, OfficialDocument content, Letterhead letterhead, LocalDate on) {
        return sha256((Scope.fingerprint(content, name -> renderer.uses(form, name)) + '\n' + letterhead + '\n' + on)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
