package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.handling.act.Act;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Every act in every state: what is possible, and where it leads. */
class ComplaintCourseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final Recording BY = new Recording(
            new UserId("resolver.nhanhoa"), Instant.parse("2026-09-30T03:00:00Z"), DAY, StatuteBooks.provisions());
    private static final Set<ComplaintStatus> RESOLVED =
            EnumSet.of(ComplaintStatus.DECISION_ISSUED, ComplaintStatus.IN_FORCE, ComplaintStatus.SECOND_COMPLAINT);
    private static final Set<ComplaintStatus> OPEN = EnumSet.of(
            ComplaintStatus.ROUTED,
            ComplaintStatus.REFUSAL_DECIDED,
            ComplaintStatus.ACCEPTED,
            ComplaintStatus.IN_PROGRESS,
            ComplaintStatus.DECIDED,
            ComplaintStatus.DECISION_ISSUED);

    private static Stream<Arguments> acts() {
        return Stream.of(
                act(new Done.AcceptanceDecided(DAY, Acts.accepting(DAY), List.of(), false), "ROUTED", "ACCEPTED"),
                act(
                        new Done.AcceptanceDecided(
                                DAY, Acts.refusing(DAY, List.of("11.6"), null), List.of("11.6"), false),
                        "ROUTED",
                        "REFUSAL_DECIDED"),
                act(Acts.issued(NumberedPaper.REFUSAL_NOTICE, DAY, "1/TB"), "REFUSAL_DECIDED", "REFUSED"),
                act(Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, DAY, "1/TB"), "ACCEPTED", "IN_PROGRESS"),
                act(Acts.reCheck(DAY, true), "IN_PROGRESS", "IN_PROGRESS"),
                act(Acts.assignment(DAY, DAY, List.of()), "IN_PROGRESS", "IN_PROGRESS"),
                act(Acts.issued(NumberedPaper.VERIFICATION_DECISION, DAY, "1/QĐ"), "IN_PROGRESS", "IN_PROGRESS"),
                act(
                        new Done.VerificationReported(DAY, Acts.findings(DAY, DAY, true), "1/BC"),
                        "IN_PROGRESS",
                        "IN_PROGRESS"),
                act(new Done.DialoguePlanned(DAY, Acts.plan(DAY)), "IN_PROGRESS", "IN_PROGRESS"),
                act(Acts.issued(NumberedPaper.DIALOGUE_NOTICE, DAY, "2/TB"), "IN_PROGRESS", "IN_PROGRESS"),
                act(new Done.DialogueNoticeReturned(DAY, "Không kịp"), "IN_PROGRESS", "IN_PROGRESS"),
                act(Acts.dialogue(DAY, Attendance.PRESENT), "IN_PROGRESS", "IN_PROGRESS"),
                act(Acts.resolution(DAY, ComplaintOutcome.PARTLY_RIGHT), "IN_PROGRESS", "DECIDED"),
                act(Acts.issued(NumberedPaper.RESOLUTION_DECISION, DAY, "2/QĐ"), "DECIDED", "DECISION_ISSUED"),
                act(new Done.TookEffect(DAY), "DECISION_ISSUED", "IN_FORCE"),
                act(new Done.SecondComplaintNoted(DAY), "DECISION_ISSUED", "SECOND_COMPLAINT"),
                Arguments.of(Acts.dispatch(DAY, DecisionRecipient.COMPLAINANT), RESOLVED, null),
                Arguments.of(new Done.Delivered(DAY), RESOLVED, null),
                Arguments.of(Acts.posting(DAY), RESOLVED, null),
                Arguments.of(Acts.end(DAY, DAY), RESOLVED, null),
                Arguments.of(new Done.Withdrawn(DAY), OPEN, ComplaintStatus.WITHDRAWN),
                Arguments.of(new Done.SuspensionGroundNoted(DAY), OPEN, null),
                Arguments.of(new Done.StayRequestNoted(DAY), OPEN, null));
    }

    private static final Set<ComplaintStatus> RESTING = EnumSet.of(
            ComplaintStatus.SUSPENSION_DECIDED, ComplaintStatus.SUSPENDED, ComplaintStatus.RESUMPTION_DECIDED);

    private static final Set<ComplaintStatus> RESOLVING = EnumSet.of(
            ComplaintStatus.ACCEPTED, ComplaintStatus.IN_PROGRESS, ComplaintStatus.DECIDED, ComplaintStatus.SUSPENDED);

    /** What stops the complaint, lets it rest or go on; while it rests, nothing of its course is possible. */
    private static Stream<Arguments> stops() {
        var anyTime = EnumSet.copyOf(OPEN);
        anyTime.addAll(RESTING);
        var terminable = EnumSet.copyOf(OPEN);
        terminable.add(ComplaintStatus.SUSPENDED);
        var resumed = EnumSet.of(ComplaintStatus.IN_PROGRESS, ComplaintStatus.DECIDED);
        resumed.addAll(RESOLVED);
        resumed.addAll(RESTING);
        var document = new UUID(0, 1);
        var everybody = List.of(StopAct.Recipient.values());
        return Stream.of(
                Arguments.of(
                        new StopAct.Withdrawal(
                                DAY,
                                StopAct.Scope.WHOLE,
                                StopAct.Instrument.PETITION,
                                true,
                                null,
                                List.of(),
                                null,
                                List.of(),
                                StopAct.Coercion.NONE,
                                "Tự nguyện"),
                        anyTime,
                        null),
                Arguments.of(new StopAct.WithdrawalDecided(DAY, true, null), anyTime, null),
                act(new StopAct.SuspensionProposed(DAY, "11a.1.a", "Nằm viện"), "IN_PROGRESS", "IN_PROGRESS"),
                act(
                        new StopAct.SuspensionDecided(DAY, true, "11a.1.a", "Nằm viện"),
                        "IN_PROGRESS",
                        "SUSPENSION_DECIDED"),
                act(new StopAct.SuspensionDecided(DAY, false, null, "Đã khỏi"), "IN_PROGRESS", "IN_PROGRESS"),
                act(new StopAct.Suspended(DAY, document, "1/QĐ"), "SUSPENSION_DECIDED", "SUSPENDED"),
                act(new StopAct.SuspensionSent(DAY, everybody), "SUSPENDED", "SUSPENDED"),
                act(new StopAct.ResumptionDecided(DAY, "Đã khỏi"), "SUSPENDED", "RESUMPTION_DECIDED"),
                act(new StopAct.Resumed(DAY, document, "2/QĐ", DAY), "RESUMPTION_DECIDED", "IN_PROGRESS"),
                Arguments.of(new StopAct.ResumptionSent(DAY, everybody), resumed, null),
                Arguments.of(new StopAct.TerminationProposed(DAY, "11a.2.c", "Đã hủy"), RESOLVING, null),
                Arguments.of(
                        new StopAct.TerminationDecided(DAY, true, "11a.2.c", "Đã hủy"),
                        terminable,
                        ComplaintStatus.TERMINATION_DECIDED),
                Arguments.of(new StopAct.TerminationDecided(DAY, false, null, "Vẫn còn"), terminable, null),
                act(new StopAct.Terminated(DAY, "KN-14a", document, "3/QĐ"), "TERMINATION_DECIDED", "TERMINATED"),
                act(new StopAct.TerminationSent(DAY, everybody), "TERMINATED", "TERMINATED"));
    }

    private static Arguments act(Act act, String wanted, String next) {
        return Arguments.of(act, EnumSet.of(ComplaintStatus.valueOf(wanted)), ComplaintStatus.valueOf(next));
    }

    /** @param next where the act leads, null where the complaint stays */
    @ParameterizedTest
    @MethodSource({"acts", "stops"})
    void eachActNeedsItsState(Act act, Set<ComplaintStatus> possible, ComplaintStatus next) {
        for (var status : ComplaintStatus.values()) {
            var complaint = standing(status);
            if (possible.contains(status)) {
                complaint.record(act, BY);
                assertThat(complaint.status()).isEqualTo(next == null ? status : next);
                assertThat(complaint.newActs()).hasSize(1);
            } else {
                assertThatIllegalStateException()
                        .as(act + " at " + status)
                        .isThrownBy(() -> complaint.record(act, BY))
                        .withMessage(
                                "Không thực hiện được bước này: khiếu nại đang ở trạng thái “" + status.label() + "”.");
                assertThat(complaint.status()).isEqualTo(status);
                assertThat(complaint.newActs()).isEmpty();
            }
        }
    }

    @Test
    void tellsHowItEnded() {
        var refused = standing(ComplaintStatus.REFUSAL_DECIDED);
        refused.record(Acts.issued(NumberedPaper.REFUSAL_NOTICE, DAY, "1/TB"), BY);
        assertThat(refused.outcome()).isEqualTo(ComplaintOutcome.REFUSED);
        var withdrawn = standing(ComplaintStatus.DECISION_ISSUED);
        withdrawn.record(new Done.Withdrawn(DAY), BY);
        assertThat(withdrawn.outcome()).isEqualTo(ComplaintOutcome.WITHDRAWN);
        var ended = standing(ComplaintStatus.SUSPENDED);
        ended.record(new StopAct.TerminationDecided(DAY, false, null, "Vẫn còn"), BY);
        assertThat(ended.outcome()).isNull();
        ended.record(new StopAct.TerminationDecided(DAY, true, "11a.2.d", "Tòa án đã thụ lý"), BY);
        assertThat(ended.outcome()).isEqualTo(ComplaintOutcome.TERMINATED);
        var given = standing(ComplaintStatus.ROUTED);
        given.record(new StopAct.TerminationDecided(DAY, true, "11a.2.a", null), BY);
        assertThat(given.outcome()).isEqualTo(ComplaintOutcome.WITHDRAWN);
    }

    @Test
    void deliversOnlyWhatWasSentAndEndsOnlyWhatWasPublished() {
        var complaint = standing(ComplaintStatus.DECISION_ISSUED);
        assertThatIllegalStateException().isThrownBy(() -> PublicationActs.deliver(complaint, DAY, BY));
        assertThatIllegalStateException()
                .isThrownBy(() -> PublicationActs.confirm(complaint, Acts.end(DAY, DAY), DAY, BY));
    }

    private static Complaint standing(ComplaintStatus status) {
        return new Complaint(
                Acts.routed(new CaseNumber("NHANHOA-2026-000001"), DAY, Map.of()),
                false,
                status,
                false,
                false,
                null,
                BY.at(),
                List.of());
    }
}
