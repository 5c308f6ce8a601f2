package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

class CaseRegisterTest {

    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final AgencyId VOCUONG = new AgencyId("vocuong");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static RoomDatabase database;

    private final Petitions petitions = new Petitions(database.client(), new ObjectMapper());
    private final CaseRecords records = new CaseRegister(database.client(), petitions, NOON);

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("petition_register");
    }

    @BeforeEach
    void empty() {
        database.template()
                .execute("truncate kntc.petition, kntc.petition_choice, kntc.petition_approval, kntc.case_counter,"
                        + " kntc.petition_intake, kntc.statutory_clock cascade");
    }

    private Petition petition(AgencyId agency, String summary, int minute) {
        var petition = new Petition(
                petitions.nextNumber(agency, 2026),
                agency,
                Channel.POST,
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 11, 12),
                new GroupFacts(3, null, null),
                true,
                false,
                new ContestedDecision("Quyết định số 125/QĐ-UBND", LocalDate.of(2026, 10, 1), null),
                new RespondentBody("Ủy ban nhân dân phường Nhân Hòa", "số 1 phố Chợ"),
                summary,
                new UserId("petition-officer.nhanhoa"),
                Instant.parse("2026-11-16T02:00:00Z").plusSeconds(60L * minute));
        petitions.add(petition);
        return petition;
    }

    private void clock(Petition petition, String state, String due, boolean waiting) {
        database.template()
                .update(
                        """
                        insert into kntc.statutory_clock (case_number, deadline_key, name, event_date, facts, amount, unit,
                            direction, regime, basis, doubts, explanation, skipped, rule_version, original_due, unrolled_due, due, waiting,
                            state, created_at, changed_at)
                        values (?, 'COMPLAINT_ACCEPT', 'Thụ lý', '2026-11-02', '{}', 7, 'WORKING_DAY', 'AFTER', 'R3', '{}', '{}',
                            '', '{}', 1, cast(? as date), cast(? as date), cast(? as date), ?, ?, now(), now())""",
                        petition.caseNumber().value(),
                        due,
                        due,
                        due,
                        waiting,
                        state);
    }

    @Test
    void readsAHundredCasesWithOneQuery() {
        var numbers = new ArrayList<CaseNumber>();
        for (int minute = 0; minute < 100; minute++) {
            numbers.add(petition(NHANHOA, "Khiếu nại số " + minute, minute).caseNumber());
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
        var found = new CaseRegister(JdbcClient.create(counting), petitions, NOON).of(numbers);

        assertThat(found).hasSize(100);
        assertThat(found.get(numbers.get(7)).summary()).isEqualTo("Khiếu nại số 7");
        assertThat(queries).hasValue(1);
        assertThat(records.of(List.of())).isEmpty();
    }

    @Test
    void numbersEachAgencyAndYearFromOne() {
        assertThat(petitions.nextNumber(NHANHOA, 2026)).isEqualTo(new CaseNumber("NHANHOA-2026-000001"));
        assertThat(petitions.nextNumber(NHANHOA, 2026)).isEqualTo(new CaseNumber("NHANHOA-2026-000002"));
        assertThat(petitions.nextNumber(VOCUONG, 2026)).isEqualTo(new CaseNumber("VOCUONG-2026-000001"));
        assertThat(petitions.nextNumber(NHANHOA, 2027)).isEqualTo(new CaseNumber("NHANHOA-2027-000001"));
    }

    @Test
    void leavesNoGapAndNoDoubleAlsoWhenManyRegisterAndSomeFail() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var attempts = new java.util.ArrayList<Callable<String>>();
            for (int attempt = 0; attempt < 60; attempt++) {
                boolean fails = attempt % 3 == 0;
                attempts.add(() -> database.transaction().execute(status -> {
                    var number = petitions.nextNumber(NHANHOA, 2026).value();
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
    void keepsEverythingThatWasFoundAndDecided() {
        var petition = petition(NHANHOA, "Khiếu nại đơn giá bồi thường.", 0);
        var found = Samples.complaint();
        petition.classify(found);
        var proposal = new RouteProposal(
                PetitionAction.ACCEPT,
                "TT05/01",
                "COMMUNE_CHAIR",
                true,
                List.of(),
                List.of("Khoản 1 Điều 7 Thông tư 05/2021/TT-TTCP"),
                List.of("Cần pháp chế xác nhận: thử."));
        petition.propose(proposal);
        petition.choose(PetitionAction.GUIDE, null);
        petition.close(new Petition.Outcome(
                "GUIDE", "Hướng dẫn: xong.", "15/PHD", LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19)));
        petitions.save(petition);

        var kept = database.transaction().execute(status -> petitions.lock(petition.caseNumber()));
        assertThat(kept).usingRecursiveComparison().isEqualTo(petition);
    }

    @Test
    void tellsACaseAsEverybodyMaySeeIt() {
        var petition = petition(NHANHOA, "Khiếu nại đơn giá bồi thường.", 0);
        assertThat(records.find(petition.caseNumber()))
                .contains(new CaseRecord(
                        petition.caseNumber(),
                        NHANHOA,
                        Channel.POST,
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 12),
                        PetitionKind.UNCLASSIFIED,
                        CaseStatus.OPEN,
                        "Khiếu nại đơn giá bồi thường.",
                        new ContestedDecision("Quyết định số 125/QĐ-UBND", LocalDate.of(2026, 10, 1), null),
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
                .containsExactly(land.caseNumber());
        assertThat(search(Set.of(NHANHOA), null, null, null, "đường 100%").cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(road.caseNumber());
        assertThat(search(Set.of(NHANHOA), null, null, null, "000002").cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(road.caseNumber());
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
        var page = records.search(Set.of(NHANHOA), null, null, null, null, 1, 2);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.cases()).extracting(CaseRecord::summary).containsExactly("Đơn thứ 2", "Đơn thứ 1");
        assertThat(records.search(Set.of(NHANHOA), null, null, null, null, 9, 2).cases())
                .isEmpty();
        assertThat(records.search(Set.of(NHANHOA), null, null, null, null, -1, 1000)
                        .size())
                .isEqualTo(100);
    }

    @Test
    void filtersByStatusAndKind() {
        var open = petition(NHANHOA, "Đang giải quyết", 0);
        open.classify(Samples.complaint());
        petitions.save(open);
        var closed = petition(NHANHOA, "Đã kết thúc", 1);
        closed.leaveTo("Luật Cạnh tranh", LocalDate.of(2026, 11, 17));
        petitions.save(closed);

        assertThat(search(Set.of(NHANHOA), CaseStatus.OPEN, null, null, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(open.caseNumber());
        assertThat(search(Set.of(NHANHOA), CaseStatus.CLOSED, null, null, null).cases())
                .extracting(CaseRecord::outcome)
                .containsExactly("Không xử lý theo quy trình này vì vụ việc do luật khác điều chỉnh: Luật Cạnh tranh.");
        assertThat(search(Set.of(NHANHOA), null, PetitionKind.COMPLAINT, null, null)
                        .cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(open.caseNumber());
    }

    @Test
    void aCaseIsPausedWhileAClockOfItIs() {
        var paused = petition(NHANHOA, "Tạm đình chỉ", 0);
        clock(paused, "PAUSED", "2026-11-19", false);
        var running = petition(NHANHOA, "Đang giải quyết", 1);
        clock(running, "RUNNING", "2026-11-30", false);
        var closed = petition(NHANHOA, "Đã kết thúc", 2);
        closed.leaveTo("Luật Cạnh tranh", LocalDate.of(2026, 11, 17));
        petitions.save(closed);
        clock(closed, "PAUSED", "2026-11-30", false);

        assertThat(records.find(paused.caseNumber()).orElseThrow().status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(records.of(Set.of(paused.caseNumber(), running.caseNumber())))
                .extractingByKeys(paused.caseNumber(), running.caseNumber())
                .extracting(CaseRecord::status)
                .containsExactly(CaseStatus.PAUSED, CaseStatus.OPEN);
        assertThat(search(Set.of(NHANHOA), CaseStatus.PAUSED, null, null, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(paused.caseNumber());
        assertThat(search(Set.of(NHANHOA), CaseStatus.OPEN, null, null, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(running.caseNumber());
        assertThat(search(Set.of(NHANHOA), CaseStatus.CLOSED, null, null, null).cases())
                .extracting(CaseRecord::status)
                .containsExactly(CaseStatus.CLOSED);
    }

    @Test
    void findsWhatIsOverdue() {
        var late = petition(NHANHOA, "Quá hạn", 0);
        clock(late, "RUNNING", "2026-11-19", false);
        var lastDay = petition(NHANHOA, "Ngày cuối", 1);
        clock(lastDay, "RUNNING", "2026-11-20", false);
        var done = petition(NHANHOA, "Đã làm", 2);
        clock(done, "MET", "2026-11-19", false);
        var waiting = petition(NHANHOA, "Thời gian chờ", 3);
        clock(waiting, "RUNNING", "2026-11-19", true);

        assertThat(search(Set.of(NHANHOA), null, null, true, null).cases())
                .extracting(CaseRecord::caseNumber)
                .containsExactly(late.caseNumber());
        assertThat(search(Set.of(NHANHOA), null, null, false, null).total()).isEqualTo(3);
    }

    private CaseRecords.Page search(
            Set<AgencyId> agencies, CaseStatus status, PetitionKind kind, Boolean overdue, String text) {
        return records.search(agencies, status, kind, overdue, text, 0, 20);
    }
}
