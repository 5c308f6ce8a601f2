package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.Ledgers;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

class ComplaintRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final Instant NOW = Instant.parse("2026-09-30T03:00:00Z");
    private static final Complaint.Recording BY = new Complaint.Recording(
            new UserId("resolver.nhanhoa"), NOW, LocalDate.of(2026, 9, 30), StatuteBooks.provisions());

    private static ComplaintRepository complaints;

    private static TransactionTemplate transaction;

    @BeforeAll
    static void open() {
        var database = RoomDatabase.create("complaint_repository");
        complaints = new ComplaintRepository(database.client(), Ledgers.lock(database.client()));
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
                complaint.noteStayRequest(BY);
                complaints.save(complaint);
            });
        });
        transaction.executeWithoutResult(status -> {
            var complaint = complaints.lock(number);
            locked.countDown();
            assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            complaint.noteSuspensionGround(BY);
            complaints.save(complaint);
        });
        other.get(10, TimeUnit.SECONDS);
        assertThat(complaints.get(number).acts())
                .extracting(recorded -> ActKind.of(recorded.act()))
                .containsExactly(ActKind.SUSPENSION_GROUND_NOTED, ActKind.STAY_REQUEST_NOTED);
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
                new Act.AcceptanceDecided(
                        DAY,
                        Acts.accepting(DAY, "Lý do", List.of(ComplexityCriterion.A, ComplexityCriterion.DD)),
                        List.of("11.6"),
                        true),
                new Act.RefusalNotified(DAY, UUID.randomUUID(), "1/TB-UBND", null),
                new Act.AcceptanceNotified(DAY, UUID.randomUUID(), "2/TB-UBND", "Ban Tiếp công dân tỉnh"),
                Acts.reCheck(DAY, true),
                Acts.assignment(DAY, DAY, List.of(ComplexityCriterion.G)),
                new Act.VerificationDecisionIssued(DAY, UUID.randomUUID(), "1/QĐ-UBND"),
                new Act.VerificationReported(DAY, Acts.findings(DAY, DAY, true), "1/BC-UBND"),
                new Act.DialoguePlanned(DAY, Acts.plan(DAY)),
                new Act.DialogueNotified(DAY, UUID.randomUUID(), "3/TB-UBND"),
                new Act.DialogueNoticeReturned(DAY, "Không kịp"),
                Acts.dialogue(DAY, Attendance.ABSENT_WITHOUT_GOOD_REASON),
                Acts.resolution(DAY, ComplaintOutcome.PARTLY_RIGHT),
                new Act.DecisionIssued(DAY, UUID.randomUUID(), "2/QĐ-UBND"),
                new Dispatch(DAY, List.of(DecisionRecipient.COMPLAINANT, DecisionRecipient.FORWARDER), DAY),
                new Act.Delivered(DAY),
                new Publication(DAY, PublicationWay.MEDIA, "Đài truyền thanh", null, 2, DAY),
                new PublicationEnd(
                        DAY, LocalTime.of(16, 5), DAY, List.of("Tổ trưởng dân phố"), "Không", "Văn thư", null),
                new Act.TookEffect(DAY),
                new Act.SecondComplaintNoted(DAY),
                new Act.Withdrawn(DAY),
                new Act.SuspensionGroundNoted(DAY),
                new Act.StayRequestNoted(DAY));
        assertThat(acts).extracting(ActKind::of).containsExactlyInAnyOrder(ActKind.values());
        var number = new CaseNumber("NHANHOA-2026-000003");
        var routed = Acts.routed(number, DAY, Map.of());
        var recorded = acts.stream()
                .map(act -> new Complaint.Recorded(act, BY.by(), NOW))
                .toList();
        var complaint = Complaint.open(routed, false, NOW);
        acts.forEach(act -> complaint.record(act, BY));
        complaints.add(complaint);
        assertThat(complaints.get(number).acts()).isEqualTo(recorded);
    }

    @Test
    void appendsOnlyWhatIsNewAndCountsTheVersion() {
        var number = new CaseNumber("NHANHOA-2026-000004");
        complaints.add(Complaint.open(Acts.routed(number, DAY, Map.of()), false, NOW));
        var first = complaints.get(number);
        first.decideAcceptance(Acts.accepting(DAY), Set.of(), false, BY);
        complaints.save(first);
        var second = complaints.get(number);
        second.notifyAcceptance(new Act.AcceptanceNotified(DAY, UUID.randomUUID(), "1/TB-UBND", null), BY);
        complaints.save(second);
        var read = complaints.get(number);
        assertThat(read.acts()).hasSize(2);
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.status()).isEqualTo(ComplaintStatus.IN_PROGRESS);
    }

    @Test
    void refusesToSaveOverSomebodyElsesChange() {
        var number = new CaseNumber("NHANHOA-2026-000005");
        complaints.add(Complaint.open(Acts.routed(number, DAY, Map.of()), false, NOW));
        var mine = complaints.get(number);
        var theirs = complaints.get(number);
        mine.decideAcceptance(Acts.accepting(DAY), Set.of(), false, BY);
        theirs.decideAcceptance(Acts.refusing(DAY, List.of("11.6"), null), Set.of("11.6"), false, BY);
        complaints.save(mine);
        assertThatThrownBy(() -> complaints.save(theirs)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(complaints.get(number).status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void knowsNoOtherCase() {
        assertThat(complaints.find(new CaseNumber("NHANHOA-2026-999999"))).isEmpty();
        assertThatThrownBy(() -> complaints.get(new CaseNumber("NHANHOA-2026-999999")))
                .isInstanceOf(NotFound.class);
    }
}
