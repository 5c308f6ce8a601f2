package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.Ledgers;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.law.Law;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

class ComplaintRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final Instant NOW = Instant.parse("2026-09-30T03:00:00Z");
    private static final Recording BY =
            new Recording(new UserId("resolver.nhanhoa"), NOW, LocalDate.of(2026, 9, 30), StatuteBooks.provisions());

    private static final ComplaintActs BOOK = new ComplaintActs(mock(Law.class), StatuteBooks.provisions());

    private static ComplaintRepository complaints;

    private static ActLog log;

    private static TransactionTemplate transaction;

    @BeforeAll
    static void open() {
        var database = RoomDatabase.create("complaint_repository");
        log = ActLogs.on(database.client(), Clock.systemUTC());
        complaints = new ComplaintRepository(database.client(), Ledgers.lock(database.client()), log, BOOK);
        transaction = database.transaction();
    }

    @Test
    void letsTheSecondOfTwoAtOnceBuildOnWhatTheFirstRecorded() throws Exception {
        var number = new CaseNumber("NHANHOA-2026-000006");
        complaints.add(Complaint.open(Acts.routed(number, DAY, Map.of()), false, NOW));
        var locked = new CountDownLatch(1);
        var other = CompletableFuture.runAsync(() -> {
            await(locked);
            transaction.executeWithoutResult(status -> {
                var complaint = complaints.lock(number);
                complaint.record(new Done.StayRequestNoted(BY.today()), BY);
                complaints.save(complaint);
            });
        });
        transaction.executeWithoutResult(status -> {
            var complaint = complaints.lock(number);
            locked.countDown();
            assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            complaint.record(new Done.SuspensionGroundNoted(BY.today()), BY);
            complaints.save(complaint);
        });
        other.get(10, TimeUnit.SECONDS);
        assertThat(complaints.get(number).acts())
                .extracting(recorded -> recorded.act().getClass().getSimpleName())
                .containsExactly("SuspensionGroundNoted", "StayRequestNoted");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void readsBackWhatWasRouted() {
        var number = new CaseNumber("NHANHOA-2026-000001");
        var routed = Acts.routed(number, LocalDate.of(2026, 7, 3), Map.of("withinTimeLimit", false, "signers", 3));
        complaints.add(Complaint.open(routed, true, NOW));
        var read = complaints.get(number);
        assertThat(read.admissibilityFacts()).isEqualTo(routed.admissibilityFacts());
        assertThat(read.contested()).isEqualTo(routed.contested());
        assertThat(read.respondentBody()).isEqualTo(routed.respondentBody());
        assertThat(read.summary()).isEqualTo(routed.summary());
        assertThat(read.receivedOn()).isEqualTo(routed.receivedOn());
        assertThat(read.writtenOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(read.forwardedByFront()).isTrue();
        assertThat(read.status()).isEqualTo(ComplaintStatus.ROUTED);
        assertThat(read.acts()).isEmpty();
    }

    @Test
    void readsBackAComplaintWithoutContestedDecision() {
        var number = new CaseNumber("NHANHOA-2026-000002");
        complaints.add(Complaint.open(
                new ComplaintRouted(
                        number,
                        new AgencyId("nhanhoa"),
                        DAY,
                        null,
                        "COMMUNE_STAFF",
                        1,
                        "Tóm tắt",
                        Map.of(),
                        null,
                        new GroupFacts(2, 2, 1),
                        Acts.SENT_ON,
                        RespondentBody.UNKNOWN),
                false,
                NOW));
        assertThat(complaints.get(number).contested()).isNull();
        assertThat(complaints.get(number).writtenOn()).isNull();
        assertThat(complaints.get(number).complainants()).isEqualTo(2);
        assertThat(complaints.get(number).group()).isEqualTo(new GroupFacts(2, 2, 1));
        assertThat(complaints.get(number).sender()).isEqualTo(Acts.SENT_ON);
    }

    @Test
    void readsBackEveryKindOfAct() {
        var acts = List.<Act>of(
                new Done.AcceptanceDecided(
                        DAY, Acts.accepting(DAY, "Lý do", List.of("A", "DD")), List.of("11.6"), true),
                Acts.issued(NumberedPaper.REFUSAL_NOTICE, DAY, "1/TB-UBND"),
                Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, DAY, "2/TB-UBND", "Ban Tiếp công dân tỉnh"),
                Acts.reCheck(DAY, true),
                Acts.assignment(DAY, DAY, List.of("G")),
                Acts.issued(NumberedPaper.VERIFICATION_DECISION, DAY, "1/QĐ-UBND"),
                new Done.VerificationReported(DAY, Acts.findings(DAY, DAY, true), "1/BC-UBND"),
                new Done.DialoguePlanned(DAY, Acts.plan(DAY)),
                Acts.issued(NumberedPaper.DIALOGUE_NOTICE, DAY, "3/TB-UBND"),
                new Done.DialogueNoticeReturned(DAY, "Không kịp"),
                Acts.dialogue(DAY, Attendance.ABSENT_WITHOUT_GOOD_REASON),
                Acts.resolution(DAY, ComplaintOutcome.PARTLY_RIGHT),
                Acts.issued(NumberedPaper.RESOLUTION_DECISION, DAY, "2/QĐ-UBND"),
                new Dispatch(DAY, List.of(DecisionRecipient.COMPLAINANT, DecisionRecipient.FORWARDER), DAY),
                new Done.Delivered(DAY),
                new Publication(DAY, PublicationWay.MEDIA, "Đài truyền thanh", null, 2, DAY),
                new PublicationEnd(
                        DAY, LocalTime.of(16, 5), DAY, List.of("Tổ trưởng dân phố"), "Không", "Văn thư", null),
                new Done.TookEffect(DAY),
                new Done.SecondComplaintNoted(DAY),
                new Done.Withdrawn(DAY),
                new Done.SuspensionGroundNoted(DAY),
                new Done.StayRequestNoted(DAY));
        var number = new CaseNumber("NHANHOA-2026-000003");
        var routed = Acts.routed(number, DAY, Map.of());
        var recorded =
                acts.stream().map(act -> new RecordedAct(act, BY.by(), NOW)).toList();
        complaints.add(Complaint.open(routed, false, NOW));
        recorded.forEach(act -> log.append(number, BOOK.kinds(), act));
        assertThat(complaints.get(number).acts()).isEqualTo(recorded);
    }

    @Test
    void appendsOnlyWhatIsNew() {
        var number = new CaseNumber("NHANHOA-2026-000004");
        complaints.add(Complaint.open(Acts.routed(number, DAY, Map.of()), false, NOW));
        var first = complaints.get(number);
        AcceptanceActs.decide(first, Acts.accepting(DAY), Set.of(), false, BY);
        complaints.save(first);
        var second = complaints.get(number);
        second.record(Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, DAY, "1/TB-UBND"), BY);
        complaints.save(second);
        var read = complaints.get(number);
        assertThat(read.acts()).hasSize(2);
        assertThat(read.status()).isEqualTo(ComplaintStatus.IN_PROGRESS);
    }

    @Test
    void keepsHowTheRespondentWasNamedLater() {
        var number = new CaseNumber("NHANHOA-2026-000005");
        complaints.add(Complaint.open(Acts.routed(number, DAY, Map.of()), false, NOW));
        var complaint = complaints.get(number);
        complaint.nameRespondent("Phòng Kinh tế, Hạ tầng và Đô thị", null);
        complaints.save(complaint);
        assertThat(complaints.get(number).respondentBody())
                .isEqualTo(new RespondentBody("Phòng Kinh tế, Hạ tầng và Đô thị", "số 8 phố Lê Lợi"));
    }

    @Test
    void knowsNoOtherCase() {
        assertThat(complaints.find(new CaseNumber("NHANHOA-2026-999999"))).isEmpty();
        assertThatThrownBy(() -> complaints.get(new CaseNumber("NHANHOA-2026-999999")))
                .isInstanceOf(NotFound.class);
    }
}
