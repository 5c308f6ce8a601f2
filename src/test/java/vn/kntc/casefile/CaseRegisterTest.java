package vn.kntc.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.kntc.organization.Reader;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

class CaseRegisterTest {

    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final AgencyId VOCUONG = new AgencyId("vocuong");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final CaseWanted ALL = new CaseWanted(null, null, null, null);

    private static RoomDatabase database;

    private final StoredLedger ledger = Ledgers.stored(database.client(), event -> {});
    private final CaseRecords records = new CaseRegister(database.client(), NOON);

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("case_register");
    }

    @BeforeEach
    void empty() {
        database.template().execute("truncate kntc.case_record, kntc.case_deadline, kntc.case_counter cascade");
    }

    private CaseNumber petition(AgencyId agency, String summary, int minute) {
        return enter("PETITION", agency, summary, minute);
    }

    private CaseNumber enter(String series, AgencyId agency, String summary, int minute) {
        var number = ledger.nextNumber(series, agency, 2026);
        ledger.add(new CaseEntry(
                number,
                agency,
                series,
                "petitionProcessing",
                CaseKind.UNCLASSIFIED,
                LocalDate.of(2026, 11, 16),
                summary,
                new UserId("petition-officer.nhanhoa"),
                Instant.parse("2026-11-16T02:00:00Z").plusSeconds(60L * minute)));
        return number;
    }

    private void close(CaseNumber number, String summary) {
        ledger.describe(
                number,
                CaseKind.UNCLASSIFIED,
                CaseStatus.CLOSED,
                summary,
                new CaseOutcome(
                        "OUT_OF_SCOPE",
                        "Không xử lý theo quy trình này vì vụ việc do luật khác điều chỉnh: Luật Cạnh tranh.",
                        LocalDate.of(2026, 11, 17)));
    }

    private void clocks(CaseNumber number, boolean paused, String nextDue) {
        ledger.keep(
                Map.of(number, new CaseDeadlines.Standing(paused, nextDue == null ? null : LocalDate.parse(nextDue))));
    }

    @Test
    void readsAHundredCasesWithOneQuery() {
        var numbers = new ArrayList<CaseNumber>();
        for (int minute = 0; minute < 100; minute++) {
            numbers.add(petition(NHANHOA, "Khiếu nại số " + minute, minute));
        }
        numbers.add(numbers.get(0));
        numbers.add(new CaseNumber("NHANHOA-2026-999999"));
        var queries = new AtomicInteger();
        var counting = new DelegatingDataSource(database.template().getDataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                // this room asks without a transaction here, so that each query takes a connection of its own
                queries.incrementAndGet();
                return super.getConnection();
            }
        };
        var found = new CaseRegister(JdbcClient.create(counting), NOON).of(numbers);

        assertThat(found).hasSize(100);
        assertThat(found.get(numbers.get(7)).summary()).isEqualTo("Khiếu nại số 7");
        assertThat(queries).hasValue(1);
        assertThat(records.of(List.of())).isEmpty();
    }

    @Test
    void numbersEachAgencyAndYearFromOne() {
        assertThat(ledger.nextNumber("PETITION", NHANHOA, 2026)).isEqualTo(new CaseNumber("NHANHOA-2026-000001"));
        assertThat(ledger.nextNumber("PETITION", NHANHOA, 2026)).isEqualTo(new CaseNumber("NHANHOA-2026-000002"));
        assertThat(ledger.nextNumber("PETITION", VOCUONG, 2026)).isEqualTo(new CaseNumber("VOCUONG-2026-000001"));
        assertThat(ledger.nextNumber("PETITION", NHANHOA, 2027)).isEqualTo(new CaseNumber("NHANHOA-2027-000001"));
    }

    @Test
    void leavesNoGapAndNoDoubleAlsoWhenManyRegisterAndSomeFail() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var attempts = new java.util.ArrayList<Callable<String>>();
            for (int attempt = 0; attempt < 60; attempt++) {
                boolean fails = attempt % 3 == 0;
                attempts.add(() -> database.transaction().execute(status -> {
                    var number = ledger.nextNumber("PETITION", NHANHOA, 2026).value();
                    if (fails) {
                        status.setRollbackOnly();
                        return "";
                    }
                    return number;
                }));
            }
            var numbers = new TreeSet<String>();
            int given = 0;
            for (var future : pool.invokeAll(attempts)) {
                if (!future.get().isEmpty()) {
                    numbers.add(future.get());
                    given++;
                }
            }
            assertThat(given).isEqualTo(40);
            assertThat(numbers).hasSize(40).first().isEqualTo("NHANHOA-2026-000001");
            assertThat(numbers.last()).isEqualTo("NHANHOA-2026-000040");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void numbersWhateverHasASeriesByItsCounter() {
        assertThat(List.of(
                        ledger.nextNumber("PETITION", NHANHOA, 2026),
                        ledger.nextNumber("RECEPTION", NHANHOA, 2026),
                        ledger.nextNumber("INSPECTION", NHANHOA, 2026),
                        ledger.nextNumber("REPORT", NHANHOA, 2026)))
                .extracting(CaseNumber::value)
                .containsExactly(
                        "NHANHOA-2026-000001", "NHANHOA-2026-000002", "NHANHOA-2026-000003", "NHANHOA-2026-000004");
        assertThatThrownBy(() -> ledger.nextNumber("NOTHING", NHANHOA, 2026))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewSeriesIsARow() {
        database.template()
                .update("insert into kntc.case_series (code, name, counter, first_number)"
                        + " values ('TRIAL', 'Thử nghiệm', 'TRIAL', 900001)");
        try {
            assertThat(ledger.nextNumber("TRIAL", NHANHOA, 2026)).isEqualTo(new CaseNumber("NHANHOA-2026-900001"));
            assertThat(ledger.nextNumber("TRIAL", NHANHOA, 2026)).isEqualTo(new CaseNumber("NHANHOA-2026-900002"));
            assertThat(ledger.nextNumber("PETITION", NHANHOA, 2026)).isEqualTo(new CaseNumber("NHANHOA-2026-000001"));
        } finally {
            database.template().update("delete from kntc.case_series where code = 'TRIAL'");
        }
    }

    @Test
    void keepsAnInspectionLikeAPetition() {
        var inspection = enter("INSPECTION", NHANHOA, "Thanh tra trách nhiệm quý III", 0);
        assertThat(records.find(inspection).orElseThrow().summary()).isEqualTo("Thanh tra trách nhiệm quý III");
        assertThat(search(Set.of(NHANHOA), null, null, null, "thanh tra").cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(inspection);
        assertThat(ledger.find(inspection).orElseThrow().entry().series()).isEqualTo("INSPECTION");
    }

    @Test
    void handsACaseOverAndTellsWhoTakesIt() {
        var announced = new ArrayList<Object>();
        var number = petition(NHANHOA, "Khiếu nại", 0);
        var handedOver = new CaseHandedOver(
                number,
                NHANHOA,
                "complaintFirstInstance",
                LocalDate.of(2026, 11, 16),
                null,
                "Khiếu nại",
                null,
                RespondentBody.UNKNOWN,
                GroupFacts.UNTOLD,
                new CaseHandedOver.Sender(false, false, false),
                Map.of());
        Ledgers.ledger(database.client(), announced::add).handOver(handedOver);
        assertThat(announced).containsExactly(handedOver);
        assertThat(ledger.find(number).orElseThrow().entry().procedure()).isEqualTo("complaintFirstInstance");
        assertThat(handedOver.factsOf("checkComplaintAdmissibility")).isEmpty();
    }

    private static CaseSection ending(String of, CaseSection.Ending ending) {
        return new CaseSection() {
            @Override
            public boolean handles(String procedure) {
                return procedure.equals(of);
            }

            @Override
            public Optional<Ending> ending(CaseNumber caseNumber) {
                return Optional.of(ending);
            }
        };
    }

    @Test
    void asksTheProcedureOfTheCaseHowItEnded() {
        var number = petition(NHANHOA, "Khiếu nại", 0);
        var silent = new CaseSection() {};
        var other = ending("complaintFirstInstance", new CaseSection.Ending("RIGHT", "Khiếu nại đúng."));
        var speaking = ending("petitionProcessing", new CaseSection.Ending("WRONG", "Khiếu nại sai."));
        assertThat(Ledgers.ledger(database.client(), event -> {}, silent, other, speaking)
                        .ending(number))
                .isEqualTo(new CaseSection.Ending("WRONG", "Khiếu nại sai."));
        assertThat(Ledgers.ledger(database.client(), event -> {}, silent, other).ending(number))
                .isEqualTo(CaseSection.Ending.UNTOLD);
        assertThat(silent.head(number)).isEqualTo(CaseSection.Head.EMPTY);
        assertThat(silent.part(number)).isEmpty();
    }

    @Test
    void linksCasesAndTellsItFromBothEnds() {
        var told = new ArrayList<Object>();
        var links = new StoredLinks(database.client(), records, told::add, Ledgers.UNTOLD, NOON);
        var first = petition(NHANHOA, "Lần đầu", 0);
        var second = petition(VOCUONG, "Lần hai", 1);
        var by = new UserId("resolver.vocuong");
        links.link(second, CaseRelation.SECOND_INSTANCE_OF, first, by);
        links.link(second, CaseRelation.SECOND_INSTANCE_OF, first, by);
        assertThat(told).containsExactly(new CaseLinked(second, CaseRelation.SECOND_INSTANCE_OF, first));
        assertThat(links.of(second)).containsExactly(new CaseLinks.Link("FIRST_INSTANCE", "Lần hai của hồ sơ", first));
        assertThat(links.of(first))
                .containsExactly(new CaseLinks.Link("SECOND_INSTANCE", "Đã được khiếu nại lần hai tại hồ sơ", second));
        assertThatThrownBy(() -> links.link(first, CaseRelation.REPEATS, first, by))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> links.link(first, CaseRelation.REPEATS, new CaseNumber("NHANHOA-2026-999999"), by))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatOneVisitBroughtIsToldToWhoMayOpenThePeopleOfAll() {
        var links = new StoredLinks(database.client(), records, event -> {}, Ledgers.UNTOLD, NOON);
        var by = new UserId("reception-officer.nhanhoa");
        var visit = enter("VISIT", NHANHOA, "Hai việc", 0);
        var complaint = petition(NHANHOA, "Khiếu nại", 1);
        var other = petition(NHANHOA, "Việc thứ hai", 2);
        links.link(complaint, CaseRelation.BROUGHT_UP_AT, visit, by);
        links.link(other, CaseRelation.BROUGHT_UP_AT, visit, by);
        var before = petition(NHANHOA, "Trước đó", 3);
        links.link(complaint, CaseRelation.REPEATS, before, by);
        sorted(before, CaseKind.FEEDBACK);
        sorted(visit, CaseKind.COMPLAINT);
        sorted(complaint, CaseKind.COMPLAINT);
        sorted(other, CaseKind.FEEDBACK);
        for (var role : List.of(Role.VERIFIER, Role.MANAGER, Role.RECEPTION_OFFICER)) {
            assertThat(links.shownTo(Reader.of(role), complaint)).isEqualTo(links.of(complaint));
            assertThat(links.shownTo(Reader.of(role), visit)).hasSize(2);
        }

        sorted(other, CaseKind.UNCLASSIFIED);
        assertThat(links.shownTo(Reader.of(Role.PETITION_OFFICER), visit)).hasSize(2);
        for (var role : List.of(Role.VERIFIER, Role.RESOLVER, Role.MANAGER)) {
            assertThat(links.shownTo(Reader.of(role), visit)).isEmpty();
        }

        sorted(other, CaseKind.MIXED);
        for (var role : List.of(Role.PETITION_OFFICER, Role.RECEPTION_OFFICER, Role.VERIFIER)) {
            assertThat(links.shownTo(Reader.of(role), visit)).isEmpty();
        }

        sorted(other, CaseKind.DENUNCIATION);
        for (var role : Role.values()) {
            boolean knows = role == Role.IDENTITY_CUSTODIAN;
            assertThat(links.shownTo(Reader.of(role), visit)).as(role.name()).hasSize(knows ? 2 : 0);
            assertThat(links.shownTo(Reader.of(role), other)).hasSize(knows ? 1 : 0);
            assertThat(links.shownTo(Reader.of(role), complaint))
                    .as("what it repeats stays")
                    .hasSize(knows ? 2 : 1);
        }
    }

    /** Both were unsorted when an officer linked them; then one turned out to denounce. */
    @Test
    void thatTwoHaveOneAuthorIsNotToldOnceOneOfThemDenounces() {
        var links = new StoredLinks(database.client(), records, event -> {}, Ledgers.UNTOLD, NOON);
        var by = new UserId("petition-officer.nhanhoa");
        var first = petition(NHANHOA, "Đơn đầu", 1);
        var again = petition(NHANHOA, "Đơn gửi lại", 2);
        links.link(again, CaseRelation.REPEATS, first, by);
        assertThat(links.shownTo(Reader.of(Role.PETITION_OFFICER), first)).hasSize(1);
        sorted(first, CaseKind.COMPLAINT);
        sorted(again, CaseKind.DENUNCIATION);
        for (var role : Role.values()) {
            int told = role == Role.IDENTITY_CUSTODIAN ? 1 : 0;
            assertThat(links.shownTo(Reader.of(role), first)).as(role.name()).hasSize(told);
            assertThat(links.shownTo(Reader.of(role), again)).as(role.name()).hasSize(told);
        }
        assertThat(links.of(again)).as("it is kept all the same").hasSize(1);
    }

    private void sorted(CaseNumber number, CaseKind kind) {
        ledger.describe(number, kind, CaseStatus.OPEN, "Tóm tắt.", null);
    }

    @Test
    void whoActsOnACaseWaitsForWhoActedBefore() throws Exception {
        var number = petition(NHANHOA, "Trước", 0);
        var held = new CountDownLatch(1);
        var other = CompletableFuture.supplyAsync(() -> {
            try {
                held.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            return database.transaction()
                    .execute(status -> ledger.lock(number).entry().summary());
        });
        database.transaction().executeWithoutResult(status -> {
            ledger.hold(List.of(number, new CaseNumber("NHANHOA-2026-999999"), number));
            held.countDown();
            assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            ledger.describe(number, CaseKind.COMPLAINT, CaseStatus.OPEN, "Sau", null);
        });
        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("Sau");
        assertThatThrownBy(() -> ledger.lock(new CaseNumber("NHANHOA-2026-999999")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.describe(number, CaseKind.COMPLAINT, CaseStatus.PAUSED, "Sau", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A session of a leader is no petition: no kind finds it, not even that of what nobody has classified. */
    @Test
    void aSessionIsNoPetition() {
        var petition = petition(NHANHOA, "Khiếu nại về phiên tiếp.", 0);
        var session = new CaseNumber("NHANHOA-2026-009911");
        database.client()
                .sql(
                        """
                insert into kntc.case_record (case_number, agency, series, procedure, kind, status, received_on, summary, search_text,
                    registered_by, registered_at)
                select :session, agency, 'SESSION', 'leaderReception', 'UNCLASSIFIED', 'OPEN', received_on,
                    'Phiên tiếp công dân định kỳ', 'phien tiep cong dan dinh ky', registered_by, registered_at
                from kntc.case_record where case_number = :petition""")
                .param("session", session.value())
                .param("petition", petition.value())
                .update();
        assertThat(records.find(session).orElseThrow().shownKind()).isEqualTo("Phiên tiếp công dân");
        assertThat(records.find(petition).orElseThrow().shownKind()).isEqualTo("Chưa phân loại");
        assertThat(records.others())
                .containsExactly(
                        new CaseRecords.Other("CROWD", "Vụ việc đông người"),
                        new CaseRecords.Other("INSPECTION", "Thanh tra, kiểm tra trách nhiệm"),
                        new CaseRecords.Other("REPORT", "Báo cáo định kỳ"),
                        new CaseRecords.Other("REVIEW", "Rà soát vụ việc"),
                        new CaseRecords.Other("SESSION", "Phiên tiếp công dân"));
        var unclassified = new CaseWanted(null, CaseKind.UNCLASSIFIED, null, "phien tiep");
        assertThat(records.search(Set.of(NHANHOA), Set.of(), unclassified, 0, 20)
                        .cases())
                .extracting(CaseRecord::caseNumber)
                .contains(petition)
                .doesNotContain(session);
        var sessions = new CaseWanted(null, null, "SESSION", null, null, null, CaseWanted.Order.DUE);
        assertThat(records.search(Set.of(NHANHOA), Set.of(), sessions, 0, 20).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(session);
    }

    @Test
    void tellsACaseAsEverybodyMaySeeIt() {
        var petition = petition(NHANHOA, "Khiếu nại đơn giá bồi thường.", 0);
        assertThat(records.find(petition))
                .contains(new CaseRecord(
                        petition,
                        NHANHOA,
                        LocalDate.of(2026, 11, 16),
                        CaseKind.UNCLASSIFIED,
                        CaseStatus.OPEN,
                        "Khiếu nại đơn giá bồi thường.",
                        null,
                        Instant.parse("2026-11-16T02:00:00Z")));
        assertThat(records.find(new CaseNumber("NHANHOA-2026-999999"))).isEmpty();
    }

    @Test
    void findsByWordsWithoutAccentsWithinTheAgenciesGiven() {
        var land = petition(NHANHOA, "Khiếu nại đơn giá bồi thường đất ở Nhân Hòa", 0);
        var road = petition(NHANHOA, "Phản ánh đường hỏng 100%", 1);
        petition(VOCUONG, "Khiếu nại bồi thường đất", 2);

        assertThat(search(Set.of(NHANHOA), null, null, null, "DAT boi thuong").cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(land);
        assertThat(search(Set.of(NHANHOA), null, null, null, "đường 100%").cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(road);
        assertThat(search(Set.of(NHANHOA), null, null, null, "000002").cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(road);
        assertThat(search(Set.of(NHANHOA), null, null, null, "_").total()).isZero();
        assertThat(search(Set.of(NHANHOA, VOCUONG), null, null, null, " ").total())
                .isEqualTo(3);
        assertThat(search(Set.of(), null, null, null, null).total()).isZero();
    }

    @Test
    void pagesNewestFirst() {
        for (int minute = 0; minute < 5; minute++) {
            petition(NHANHOA, "Đơn thứ " + minute, minute);
        }
        var page = records.search(Set.of(NHANHOA), Set.of(), ALL, 1, 2);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.cases()).extracting(CaseRecord::summary).containsExactly("Đơn thứ 2", "Đơn thứ 1");
        assertThat(records.search(Set.of(NHANHOA), Set.of(), ALL, 9, 2).cases()).isEmpty();
        assertThat(records.search(Set.of(NHANHOA), Set.of(), ALL, -1, 1000).size())
                .isEqualTo(100);
    }

    @Test
    void filtersByStatusAndKind() {
        var open = petition(NHANHOA, "Đang giải quyết", 0);
        ledger.describe(open, CaseKind.COMPLAINT, CaseStatus.OPEN, "Đang giải quyết", null);
        var closed = petition(NHANHOA, "Đã kết thúc", 1);
        close(closed, "Đã kết thúc");

        assertThat(search(Set.of(NHANHOA), CaseStatus.OPEN, null, null, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(open);
        assertThat(search(Set.of(NHANHOA), CaseStatus.CLOSED, null, null, null).cases())
                .extracting(CaseRecord::outcome)
                .containsExactly("Không xử lý theo quy trình này vì vụ việc do luật khác điều chỉnh: Luật Cạnh tranh.");
        assertThat(search(Set.of(NHANHOA), null, CaseKind.COMPLAINT, null, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(open);
    }

    @Test
    void aCaseIsPausedWhileAClockOfItIs() {
        var paused = petition(NHANHOA, "Tạm đình chỉ", 0);
        clocks(paused, true, null);
        var running = petition(NHANHOA, "Đang giải quyết", 1);
        clocks(running, false, "2026-11-30");
        var closed = petition(NHANHOA, "Đã kết thúc", 2);
        close(closed, "Đã kết thúc");
        clocks(closed, true, null);

        assertThat(records.find(paused).orElseThrow().status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(records.of(Set.of(paused, running)))
                .extractingByKeys(paused, running)
                .extracting(CaseRecord::status)
                .containsExactly(CaseStatus.PAUSED, CaseStatus.OPEN);
        assertThat(search(Set.of(NHANHOA), CaseStatus.PAUSED, null, null, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(paused);
        assertThat(search(Set.of(NHANHOA), CaseStatus.OPEN, null, null, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(running);
        assertThat(search(Set.of(NHANHOA), CaseStatus.CLOSED, null, null, null).cases())
                .extracting(CaseRecord::status)
                .containsExactly(CaseStatus.CLOSED);
    }

    @Test
    void findsWhatIsOverdue() {
        var late = petition(NHANHOA, "Quá hạn", 0);
        clocks(late, false, "2026-11-19");
        var lastDay = petition(NHANHOA, "Ngày cuối", 1);
        clocks(lastDay, false, "2026-11-20");
        petition(NHANHOA, "Không có thời hạn", 2);
        var done = petition(NHANHOA, "Đã làm", 3);
        clocks(done, false, "2026-11-19");
        clocks(done, false, null);

        assertThat(search(Set.of(NHANHOA), null, null, true, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(late);
        assertThat(search(Set.of(NHANHOA), null, null, false, null).total()).isEqualTo(3);
    }

    @Test
    void putsTheEarliestLastDayFirstAndWhatHasNoneBehind() {
        var none = petition(NHANHOA, "Không có thời hạn", 0);
        var late = petition(NHANHOA, "Quá hạn", 1);
        clocks(late, false, "2026-11-19");
        var paused = petition(NHANHOA, "Đang dừng", 2);
        clocks(paused, true, null);
        var soon = petition(NHANHOA, "Sắp đến hạn", 3);
        clocks(soon, false, "2026-11-23");
        var sameDay = petition(NHANHOA, "Cùng ngày", 4);
        clocks(sameDay, false, "2026-11-23");
        var other = petition(VOCUONG, "Nơi khác", 5);
        clocks(other, false, "2026-11-18");

        assertThat(byDue(Set.of(NHANHOA), null, 0, 20)).containsExactly(late, soon, sameDay, paused, none);
        assertThat(byDue(Set.of(NHANHOA), null, 1, 2)).containsExactly(sameDay, paused);
        assertThat(byDue(Set.of(NHANHOA), null, 2, 2)).containsExactly(none);
        assertThat(byDue(Set.of(NHANHOA, VOCUONG), null, 0, 2)).containsExactly(other, late);
        assertThat(byDue(Set.of(NHANHOA), "đến hạn", 0, 20)).containsExactly(soon);
        assertThat(byDue(Set.of(NHANHOA), "thời hạn", 0, 20)).containsExactly(none);
    }

    private List<CaseNumber> byDue(Set<AgencyId> agencies, String text, int page, int size) {
        return records
                .search(
                        agencies,
                        Set.of(),
                        new CaseWanted(null, null, null, text, null, CaseWanted.Order.DUE),
                        page,
                        size)
                .cases()
                .stream()
                .map(CaseRecord::caseNumber)
                .toList();
    }

    private CaseRecords.Page search(
            Set<AgencyId> agencies, CaseStatus status, CaseKind kind, Boolean overdue, String text) {
        return records.search(agencies, Set.of(), new CaseWanted(status, kind, overdue, text), 0, 20);
    }
}
