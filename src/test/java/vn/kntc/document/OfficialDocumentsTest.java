package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.Ledgers;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

class OfficialDocumentsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 5);
    private static final UserId CLERK = new UserId("clerk.nhanhoa");
    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000123");

    private static DriverManagerDataSource database;

    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private OfficialDocuments documents;

    @BeforeAll
    static void migrate() {
        database = new DriverManagerDataSource(TestPostgres.newDatabase("official_documents"), "postgres", "postgres");
        Flyway.configure()
                .dataSource(database)
                .schemas("kntc", "camunda")
                .defaultSchema("kntc")
                .load()
                .migrate();
    }

    @BeforeEach
    void emptyRegister() {
        jdbc = JdbcClient.create(database);
        jdbc.sql("truncate kntc.document_opening, kntc.document, kntc.document_register")
                .update();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        documents = documentsOn(TODAY);
    }

    @Test
    void numbersEachKindOfEachAgencyForItselfAndPadsBelowTen() {
        assertThat(issue(CASE, notice("a"), TODAY).number()).isEqualTo("01/TB-UBND");
        assertThat(issue(CASE, notice("b"), TODAY).number()).isEqualTo("02/TB-UBND");
        assertThat(issue(CASE, decision("a"), TODAY).number()).isEqualTo("01/QĐ-UBND");
        assertThat(issueFor("vocuong", notice("a")).number()).isEqualTo("01/TB-UBND");
        IntStream.rangeClosed(3, 11).forEach(i -> issue(CASE, notice("c" + i), TODAY));
        assertThat(documents.of(CASE))
                .extracting(CaseDocument::number)
                .contains("09/TB-UBND", "10/TB-UBND", "11/TB-UBND");
    }

    @Test
    void sharesOneSeriesBetweenTheFormsOfAKind() {
        issue(CASE, notice("a"), TODAY);

        assertThat(issue(CASE, probe("KN-04", "b"), TODAY).number()).isEqualTo("02/TB-UBND");
    }

    @Test
    void startsAgainWithOneEachYear() {
        documents = documentsOn(LocalDate.of(2026, 12, 31));
        issue(CASE, notice("a"), LocalDate.of(2026, 12, 31));
        documents = documentsOn(LocalDate.of(2027, 1, 4));

        assertThat(issue(CASE, notice("b"), LocalDate.of(2027, 1, 4)).number()).isEqualTo("01/TB-UBND");
        // signed on the last day of the year and entered after it: the old year's series
        assertThat(issue(CASE, notice("c"), LocalDate.of(2026, 12, 31)).number())
                .isEqualTo("02/TB-UBND");
    }

    @Test
    void givesNoNumberToAFormThatCarriesNone() {
        var record = issue(CASE, probe("KN-14", "a"), TODAY);

        assertThat(record.number()).isNull();
        assertThat(record.issuedOn()).isEqualTo(TODAY);
        assertThat(jdbc.sql("select count(*) from kntc.document_register")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsTheNumberThatAPaperGotBeforeItsCaseWasEnteredAndNeverGivesItAgain() {
        var then = LocalDate.of(2022, 3, 14);
        var old = issueUnder("45/TB-UBND", notice("old"), then);
        assertThat(old.number()).isEqualTo("45/TB-UBND");
        assertThat(old.issuedOn()).isEqualTo(then);
        assertThat(old.numberEntered()).isTrue();
        assertThat(documents.of(CASE)).singleElement().matches(CaseDocument::numberEntered);
        assertThat(read(old.id())).contains("45/TB-UBND");

        // another number of that year, and the same one of another year, another agency, another series
        assertThat(issueUnder("45a/TB-UBND", notice("between"), then).number()).isEqualTo("45a/TB-UBND");
        assertThat(issueUnder("45/TB-UBND", notice("later"), LocalDate.of(2023, 3, 14))
                        .numberEntered())
                .isTrue();
        assertThat(issueUnder("45/QĐ-UBND", decision("other"), then).number()).isEqualTo("45/QĐ-UBND");
        for (var again : List.of("45/TB-UBND", "45/TB-CTUBND", "45a/TB-UBND")) {
            assertThatThrownBy(() -> issueUnder(again, notice("again " + again), then))
                    .as(again)
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("đã có trong sổ văn bản năm 2022");
        }
        assertThat(documents.of(CASE)).allMatch(document -> document.issuedOn() != null);
    }

    @Test
    void goesOnBesideTheNumbersOfPapersOfThisYear() {
        var yesterday = TODAY.minusDays(1);
        issueUnder("02/TB-UBND", notice("paper"), yesterday);
        assertThat(issue(CASE, notice("a"), TODAY).number()).isEqualTo("01/TB-UBND");
        assertThat(issue(CASE, notice("b"), TODAY).number()).isEqualTo("03/TB-UBND");
        assertThat(issue(CASE, notice("b"), TODAY).numberEntered()).isFalse();
        assertThatThrownBy(() -> issueUnder("03/TB-UBND", notice("c"), yesterday))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> issueUnder("04/TB-UBND", notice("d"), TODAY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("trước ngày hôm nay");
        for (var foreign : List.of("15/QĐ-UBND", "8")) {
            assertThatThrownBy(() -> issueUnder(foreign, notice("e" + foreign), yesterday))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("ví dụ 15/TB-UBND");
        }
        assertThatThrownBy(() -> issueUnder("04/BB-UBND", probe("KN-14", "minutes"), yesterday))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("không có số");
    }

    @Test
    void leavesNoGapAndNoDoubleWhenSixteenIssueAtOnceAndSomeRollBack() throws Exception {
        var acts = new ArrayList<Callable<CaseDocument>>();
        var luck = new Random(20260805);
        for (int i = 0; i < 160; i++) {
            var caseNumber = new CaseNumber("NHANHOA-2026-%06d".formatted(i + 1));
            var content = notice("việc " + i);
            boolean fails = luck.nextInt(3) == 0;
            acts.add(() -> transaction.execute(status -> {
                var issued = documents.issue(caseNumber, content, letterhead("nhanhoa"), TODAY, CLERK);
                if (fails) {
                    status.setRollbackOnly();
                    return null;
                }
                return issued;
            }));
        }
        var pool = Executors.newFixedThreadPool(16);
        List<Future<CaseDocument>> results;
        try {
            results = pool.invokeAll(acts);
        } finally {
            pool.shutdown();
        }
        int given = 0;
        for (var result : results) {
            given += result.get() == null ? 0 : 1;
        }

        assertThat(given).isBetween(60, 150);
        assertThat(ordinals())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, given).boxed().toList());
    }

    @Test
    void replacesADraftByTheNextAndByTheIssuedDocument() {
        var first = draft(notice("bản một"));
        var second = draft(notice("bản hai"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(documents.of(CASE)).hasSize(1);
        assertThat(read(second.id())).contains("bản hai", "DỰ THẢO").doesNotContain("bản một");

        var issued = issue(CASE, notice("bản chính"), TODAY);

        assertThat(documents.of(CASE)).containsExactly(issued);
        assertThat(read(issued.id())).contains("bản chính", "Số: 01/TB-UBND").doesNotContain("DỰ THẢO");
        assertThat(draft(notice("bản sau")).id()).isNotEqualTo(issued.id());
        assertThat(documents.of(CASE)).hasSize(2);
    }

    @Test
    void issuesTheSameContentOnlyOnce() {
        var once = issue(CASE, notice("a"), TODAY);

        assertThat(issue(CASE, notice("a"), TODAY)).isEqualTo(once);
        assertThat(issue(CASE, notice("a"), TODAY.minusDays(1)).id()).isNotEqualTo(once.id());
        assertThat(issue(new CaseNumber("NHANHOA-2026-000124"), notice("a"), TODAY)
                        .id())
                .isNotEqualTo(once.id());
        assertThat(ordinals()).containsExactly(1, 2, 3);
    }

    @Test
    void issuesTheSameContentOnlyOnceWhenTwoTryAtOnce() throws Exception {
        Callable<UUID> act = () -> issue(CASE, notice("một lần"), TODAY).id();
        var pool = Executors.newFixedThreadPool(4);
        try {
            var results = pool.invokeAll(List.of(act, act, act, act));
            assertThat(results.get(0).get()).isEqualTo(results.get(3).get());
        } finally {
            pool.shutdown();
        }
        assertThat(ordinals()).containsExactly(1);
    }

    @Test
    void refusesADayToComeAndTakesAnEarlierOne() {
        issue(CASE, notice("a"), TODAY);

        assertThat(issue(CASE, notice("b"), TODAY.minusDays(1)).number()).isEqualTo("02/TB-UBND");
        assertThatThrownBy(() -> issue(CASE, notice("c"), TODAY.plusDays(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Ngày ban hành văn bản phải có và không được sau ngày hôm nay (05/08/2026).");
        assertThatThrownBy(() -> issue(CASE, notice("c"), null)).isInstanceOf(InvalidInput.class);
        assertThat(ordinals()).containsExactly(1, 2);
    }

    @Test
    void logsEveryOpening() {
        var draft = draft(notice("a"));
        read(draft.id());
        issue(CASE, notice("a"), TODAY);
        read(draft.id());

        assertThat(jdbc.sql("select opened_by || ' ' || draft from kntc.document_opening order by id")
                        .query(String.class)
                        .list())
                .containsExactly("clerk.nhanhoa true", "clerk.nhanhoa false");
    }

    @Test
    void knowsNothingOfAStrangerId() {
        assertThatThrownBy(() -> documents.get(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.open(UUID.randomUUID(), CLERK)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsTheDoubtUntilLegalStaffHaveCheckedTheTemplate() {
        assertThat(draft(notice("a")).needsLegalCheck()).isTrue();
        assertThat(documents.of(CASE)).extracting(CaseDocument::needsLegalCheck).containsOnly(true);
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        issue(CASE, notice("bà Nguyễn Thị Quỳnh Hoa"), TODAY);

        var row = jdbc.sql("select to_jsonb(d) - 'sealed' from kntc.document d")
                .query(String.class)
                .single();
        var sealed =
                jdbc.sql("select sealed from kntc.document").query(byte[].class).single();
        assertThat(row).doesNotContain("Quỳnh").contains("01/TB-UBND");
        // a Word file is a ZIP, and a ZIP begins with PK
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("PK\u0003\u0004");
    }

    @Test
    void refusesAFileThatWasMovedToAnotherDocument() {
        var one = issue(CASE, notice("a"), TODAY);
        var other = issue(CASE, notice("b"), TODAY);
        jdbc.sql(
                        "update kntc.document set sealed = (select sealed from kntc.document where id = :other) where id = :one")
                .param("other", other.id())
                .param("one", one.id())
                .update();

        assertThatThrownBy(() -> read(one.id())).isInstanceOf(IllegalStateException.class);
    }

    private CaseDocument issue(CaseNumber caseNumber, OfficialDocument content, LocalDate on) {
        return transaction.execute(status -> documents.issue(caseNumber, content, letterhead("nhanhoa"), on, CLERK));
    }

    private CaseDocument issueUnder(String number, OfficialDocument content, LocalDate on) {
        return transaction.execute(status -> {
            documents.draft(CASE, content, letterhead("nhanhoa"), CLERK);
            documents.enterNumber(CASE, content.form(), number, on);
            return documents.issue(CASE, content, letterhead("nhanhoa"), on, CLERK);
        });
    }

    private CaseDocument issueFor(String agency, OfficialDocument content) {
        return transaction.execute(status -> documents.issue(CASE, content, letterhead(agency), TODAY, CLERK));
    }

    private CaseDocument draft(OfficialDocument content) {
        return transaction.execute(status -> documents.draft(CASE, content, letterhead("nhanhoa"), CLERK));
    }

    private String read(UUID id) {
        return RenderedWord.of(documents.open(id, CLERK)).text();
    }

    private List<Integer> ordinals() {
        return jdbc.sql("select number_ordinal from kntc.document where agency = 'nhanhoa' order by number_ordinal")
                .query(Integer.class)
                .list();
    }

    private OfficialDocuments documentsOn(LocalDate today) {
        var clock = Clock.fixed(today.atTime(9, 30).atZone(ZONE).toInstant(), ZONE);
        return new OfficialDocuments(
                jdbc,
                new FormCatalogue(),
                new ProbeRenderer(),
                new NumberRegister(jdbc),
                new XorSealer(),
                Ledgers.lock(jdbc),
                clock);
    }

    private static Letterhead letterhead(String agency) {
        return new Letterhead(
                new AgencyId(agency),
                null,
                "Ủy ban nhân dân",
                "UBND",
                "VP",
                "Nhân Hòa",
                null,
                "Chủ tịch",
                "Lê Văn Đạt",
                List.of());
    }

    private static FramedPaper notice(String text) {
        return probe("KN-03", text);
    }

    private static FramedPaper decision(String text) {
        return probe("KN-05", text);
    }

    /** The least a form can say. */
    private static FramedPaper probe(String form, String text) {
        var frames = new HashMap<String, Object>();
        frames.put("text", text);
        frames.put("forwardedBy", null);
        frames.put("copiedForwarder", null);
        frames.put("copiedInspectorate", null);
        frames.put("agency", null);
        return new FramedPaper(form, frames, null);
    }

    /** Prints every probe with one small template, so that the register is tested and not the forms. */
    private static final class ProbeRenderer extends WordRenderer {

        private static final byte[] TEMPLATE = ProbeTemplate.of(
                "{{?draft}}", "DỰ THẢO", "{{/draft}}", "{{?number}}Số: {{number}}{{/number}}", "{{text}}");

        @Override
        byte[] template(String form) {
            return TEMPLATE;
        }
    }

    /** Not secret, but it does not show what it covers and knows what belongs where. */
    private static final class XorSealer implements Sealer {

        @Override
        public byte[] seal(byte[] clear, String context) {
            byte[] sealed = new byte[clear.length + 4];
            for (int i = 0; i < clear.length; i++) {
                sealed[i] = (byte) (clear[i] ^ 0x5a);
            }
            java.nio.ByteBuffer.wrap(sealed, clear.length, 4).putInt(context.hashCode());
            return sealed;
        }

        @Override
        public byte[] open(byte[] sealed, String context) {
            if (java.nio.ByteBuffer.wrap(sealed, sealed.length - 4, 4).getInt() != context.hashCode()) {
                throw new IllegalStateException("sealed for another context");
            }
            byte[] clear = new byte[sealed.length - 4];
            for (int i = 0; i < clear.length; i++) {
                clear[i] = (byte) (sealed[i] ^ 0x5a);
            }
            return clear;
        }
    }
}
