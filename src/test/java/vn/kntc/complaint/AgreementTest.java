package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Every combination of verdicts, overall conclusion, ruling and object: what goes together is taken, the rest is refused. */
class AgreementTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000002");
    private static final Recording BY = new Recording(
            new UserId("resolver.nhanhoa"),
            Instant.parse("2026-09-30T03:00:00Z"),
            LocalDate.of(2026, 9, 30),
            StatuteBooks.provisions());
    private static final Set<ActRuling> UNCHANGED = Set.of(ActRuling.KEEP, ActRuling.CONTINUE_ACT);
    private static final Set<ActRuling> OF_ACTS = Set.of(ActRuling.CONTINUE_ACT, ActRuling.STOP_ACT);

    /** What a petition says of its object. */
    private enum OnFile {
        DECISION(new ContestedDecision("Quyết định số 45/QĐ-UBND", day(5, 12), day(5, 15))),
        ACT(new ContestedDecision("Hành vi không cấp giấy chứng nhận", null, day(5, 15))),
        BOTH(new ContestedDecision("Hành vi cưỡng chế theo Quyết định số 45/QĐ-UBND", day(5, 12), day(5, 15))),
        UNSAID(new ContestedDecision("Việc thu hồi đất", null, day(5, 15))),
        NONE(null);

        private final ContestedDecision contested;

        OnFile(ContestedDecision contested) {
            this.contested = contested;
        }

        boolean allows(ActRuling ruling) {
            return switch (this) {
                case DECISION -> !OF_ACTS.contains(ruling);
                case ACT -> OF_ACTS.contains(ruling);
                default -> true;
            };
        }
    }

    static Stream<Arguments> conclusions() {
        var all = new ArrayList<Arguments>();
        for (var verdicts : List.of("RIGHT", "WRONG", "PARTLY_RIGHT", "RIGHT WRONG", "RIGHT RIGHT", "WRONG WRONG")) {
            for (var outcome :
                    List.of(ComplaintOutcome.WHOLLY_RIGHT, ComplaintOutcome.PARTLY_RIGHT, ComplaintOutcome.WRONG)) {
                for (var ruling : ActRuling.values()) {
                    for (var onFile : OnFile.values()) {
                        all.add(Arguments.of(verdicts, outcome, ruling, onFile));
                    }
                }
            }
        }
        return all.stream();
    }

    private static ComplaintOutcome sum(String verdicts) {
        return switch (verdicts) {
            case "RIGHT", "RIGHT RIGHT" -> ComplaintOutcome.WHOLLY_RIGHT;
            case "WRONG", "WRONG WRONG" -> ComplaintOutcome.WRONG;
            default -> ComplaintOutcome.PARTLY_RIGHT;
        };
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void takesOnlyWhatGoesTogether(String verdicts, ComplaintOutcome outcome, ActRuling ruling, OnFile onFile) {
        var complaint = reported(onFile.contested, verdicts, verdicts);
        var resolution = resolution(outcome, ruling, List.of());
        if (outcome != sum(verdicts)) {
            refuses("outcome", () -> DecisionActs.decide(complaint, resolution, BY));
        } else if (!onFile.allows(ruling) || UNCHANGED.contains(ruling) != (outcome == ComplaintOutcome.WRONG)) {
            refuses("ruling", () -> DecisionActs.decide(complaint, resolution, BY));
        } else {
            assertThatCode(() -> DecisionActs.decide(complaint, resolution, BY)).doesNotThrowAnyException();
            assertThat(complaint.outcome()).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void wantsTheSameOfTheReportsProposal(String verdicts, ComplaintOutcome outcome, ActRuling ruling, OnFile onFile) {
        var complaint = assigned(onFile.contested, verdicts.split(" ").length);
        var findings = findings(verdicts, ruling, false);
        boolean agrees =
                onFile.allows(ruling) && UNCHANGED.contains(ruling) == (sum(verdicts) == ComplaintOutcome.WRONG);
        if (agrees) {
            assertThatCode(() -> VerificationActs.requireReport(complaint, findings, BY))
                    .doesNotThrowAnyException();
        } else {
            refuses("actProposal", () -> VerificationActs.requireReport(complaint, findings, BY));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // without verification only what is wholly right is decided
        "RIGHT,        WHOLLY_RIGHT, CANCEL_ALL, ''",
        "RIGHT,        WHOLLY_RIGHT, KEEP,       ruling",
        "PARTLY_RIGHT, PARTLY_RIGHT, AMEND_PART, outcome",
        "WRONG,        WRONG,        KEEP,       outcome",
        "RIGHT WRONG,  PARTLY_RIGHT, AMEND_PART, outcome",
        "RIGHT WRONG,  WHOLLY_RIGHT, AMEND_PART, outcome"
    })
    void decidesWithoutVerificationOnlyWhatIsWhollyRight(
            String verdicts, ComplaintOutcome outcome, ActRuling ruling, String refused) {
        var complaint = accepted(OnFile.DECISION.contested);
        VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), true), BY);
        var resolution = resolution(outcome, ruling, contents(verdicts));
        if (refused.isEmpty()) {
            DecisionActs.decide(complaint, resolution, BY);
        } else {
            refuses(refused, () -> DecisionActs.decide(complaint, resolution, BY));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true",
        "2, 1, false",
        "2, 2, true",
        "2, 3, true",
        "3, 2, false",
        "5, 5, true",
        "5, 4, false",
        // the form has five places: what goes beyond is taken together in the last
        "7, 5, true",
        "7, 4, false"
    })
    void wantsAResultForEachContentThatWasAssigned(int assigned, int reported, boolean taken) {
        var complaint = assigned(OnFile.DECISION.contested, assigned);
        var findings = findings("RIGHT ".repeat(reported).strip(), ActRuling.AMEND_PART, false);
        if (taken) {
            assertThatCode(() -> VerificationActs.requireReport(complaint, findings, BY))
                    .doesNotThrowAnyException();
        } else {
            refuses("findings", () -> VerificationActs.requireReport(complaint, findings, BY));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT,        false, false",
        "RIGHT,        true,  true",
        "WRONG,        false, true",
        "PARTLY_RIGHT, false, true",
        "RIGHT WRONG,  false, true",
        "RIGHT RIGHT,  false, false",
        "WRONG WRONG,  true,  true"
    })
    void letsNobodySkipTheDialogueByItsOwnWord(String verdicts, boolean said, boolean differs) {
        assertThat(findings(verdicts, ActRuling.AMEND_PART, said).differs()).isEqualTo(differs);
    }

    @Test
    void hearsTheComplainantBeforeDecidingOtherwiseThanTheReport() {
        var complaint = reported(OnFile.DECISION.contested, "RIGHT RIGHT", "RIGHT RIGHT");
        var otherwise = resolution(ComplaintOutcome.PARTLY_RIGHT, ActRuling.AMEND_PART, contents("RIGHT WRONG"));
        refuses("outcome", () -> DecisionActs.decide(complaint, otherwise, BY));
        DecisionActs.hearFirst(complaint, BY);
        DialogueActs.plan(complaint, Acts.plan(day(7, 27)), BY);
        DialogueActs.hold(complaint, Acts.dialogue(day(7, 27), Attendance.ABSENT_WITH_GOOD_REASON), BY);
        refuses("outcome", () -> DecisionActs.decide(complaint, otherwise, BY));
        DialogueActs.hold(complaint, Acts.dialogue(day(7, 27), Attendance.ABSENT_WITHOUT_GOOD_REASON), BY);
        DecisionActs.decide(complaint, otherwise, BY);
        assertThat(complaint.outcome()).isEqualTo(ComplaintOutcome.PARTLY_RIGHT);
    }

    @Test
    void decidesAtOnceMoreThanTheReportGrants() {
        var complaint = reported(OnFile.DECISION.contested, "RIGHT WRONG", "RIGHT WRONG");
        DecisionActs.decide(
                complaint,
                resolution(ComplaintOutcome.WHOLLY_RIGHT, ActRuling.CANCEL_ALL, contents("RIGHT RIGHT")),
                BY);
        assertThat(complaint.outcome()).isEqualTo(ComplaintOutcome.WHOLLY_RIGHT);
    }

    @Test
    void concludesOnEveryContentOfTheReport() {
        var complaint = reported(OnFile.DECISION.contested, "RIGHT RIGHT", "RIGHT RIGHT");
        refuses(
                "findings",
                () -> DecisionActs.decide(
                        complaint,
                        resolution(ComplaintOutcome.WHOLLY_RIGHT, ActRuling.CANCEL_ALL, contents("RIGHT")),
                        BY));
    }

    @ParameterizedTest
    @CsvSource({
        "AMEND_PART, Quyết định số 45/QĐ-UBND về diện tích, true",
        "AMEND_PART, hành vi không cấp giấy chứng nhận, false",
        "STOP_ACT, Hành vi không cấp giấy chứng nhận, true",
        "STOP_ACT, quyết định số 45/QĐ-UBND, false",
        "CANCEL_ALL, phương án bồi thường, true"
    })
    void printsARulingThatFitsWhatItIsAbout(ActRuling ruling, String detail, boolean taken) {
        var complaint = reported(null, "RIGHT", "RIGHT");
        var plain = resolution(ComplaintOutcome.WHOLLY_RIGHT, ruling, List.of());
        var resolution = new Resolution(
                plain.on(),
                plain.outcome(),
                plain.findings(),
                plain.request(),
                plain.grounds(),
                plain.norms(),
                plain.reasoning(),
                plain.perContent(),
                ruling,
                detail,
                null,
                null,
                null,
                plain.executors(),
                List.of());
        if (taken) {
            DecisionActs.decide(complaint, resolution, BY);
        } else {
            refuses("ruling", () -> DecisionActs.decide(complaint, resolution, BY));
        }
    }

    @Test
    void hearsNobodyBeforeThereIsAResult() {
        var complaint = accepted(OnFile.DECISION.contested);
        VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), true), BY);
        refuses("outcome", () -> DecisionActs.hearFirst(complaint, BY));
        DecisionActs.verifyFirst(complaint);
        VerificationActs.assign(complaint, Acts.assignment(day(7, 10), day(7, 20), List.of()), false, BY);
    }

    private static Complaint accepted(ContestedDecision contested) {
        var plain = Acts.routed(CASE, day(7, 3), Map.of());
        var complaint = Complaint.open(
                new ComplaintRouted(
                        CASE,
                        plain.agency(),
                        plain.receivedOn(),
                        null,
                        plain.respondent(),
                        1,
                        plain.summary(),
                        plain.admissibilityFacts(),
                        contested,
                        plain.group(),
                        plain.sender(),
                        RespondentBody.UNKNOWN),
                false,
                Instant.parse("2026-07-03T03:00:00Z"));
        AcceptanceActs.decide(complaint, Acts.accepting(day(7, 8)), Set.of(), false, BY);
        complaint.record(Acts.issued(NumberedPaper.ACCEPTANCE_NOTICE, day(7, 8), "1/TB-UBND"), BY);
        return complaint;
    }

    private static Complaint assigned(ContestedDecision contested, int contents) {
        var complaint = accepted(contested);
        VerificationActs.reCheck(complaint, Acts.reCheck(day(7, 9), false), BY);
        VerificationActs.assign(
                complaint,
                new VerificationAssignment(
                        day(7, 10),
                        VerifyingBody.SELF,
                        null,
                        false,
                        new PersonInOffice("Công chức địa chính", null),
                        null,
                        List.of(),
                        Stream.iterate(1, n -> n + 1)
                                .limit(contents)
                                .map(n -> "Nội dung " + n)
                                .toList(),
                        10,
                        day(7, 20),
                        null,
                        List.of(),
                        null),
                false,
                BY);
        complaint.record(Acts.issued(NumberedPaper.VERIFICATION_DECISION, day(7, 10), "1/QĐ-UBND"), BY);
        return complaint;
    }

    @Test
    void aContentThatAFurtherVerificationLeftOutIsStillConcluded() {
        var complaint = reported(null, "WRONG RIGHT", "WRONG RIGHT");
        var second = findings("RIGHT", ActRuling.AMEND_PART, true);
        complaint.record(new Done.VerificationReported(day(7, 22), second, "2/BC-UBND"), BY);

        assertThatThrownBy(() -> DecisionActs.decide(
                        complaint, resolution(ComplaintOutcome.WHOLLY_RIGHT, ActRuling.AMEND_PART, List.of()), BY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Có 2 nội dung");
    }

    private static Complaint reported(ContestedDecision contested, String assigned, String verdicts) {
        var complaint = assigned(contested, assigned.split(" ").length);
        var findings = findings(verdicts, ActRuling.AMEND_PART, true);
        complaint.record(new Done.VerificationReported(day(7, 20), findings, "1/BC-UBND"), BY);
        return complaint;
    }

    private static VerificationFindings findings(String verdicts, ActRuling proposal, boolean differ) {
        return new VerificationFindings(
                day(7, 20),
                day(7, 11),
                day(7, 20),
                "Hủy quyết định.",
                "Giấy chứng nhận.",
                null,
                contents(verdicts),
                proposal,
                null,
                List.of(),
                differ);
    }

    private static List<ContentFinding> contents(String verdicts) {
        return Arrays.stream(verdicts.split(" "))
                .map(Verdict::valueOf)
                .map(verdict -> new ContentFinding(
                        "Diện tích", "Đã đo lại.", verdict, verdict == Verdict.PARTLY_RIGHT ? "12,5 m²" : null))
                .toList();
    }

    private static Resolution resolution(ComplaintOutcome outcome, ActRuling ruling, List<ContentFinding> findings) {
        return new Resolution(
                day(7, 28),
                outcome,
                findings,
                "Hủy quyết định.",
                "Giấy chứng nhận.",
                "Điều 79 Luật Đất đai",
                "Theo kết quả xác minh",
                List.of(),
                ruling,
                "phần diện tích 12,5 m²",
                null,
                null,
                null,
                "Công chức địa chính",
                List.of());
    }

    private static void refuses(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(InvalidInput.class).satisfies(refusal -> {
            assertThat(((InvalidInput) refusal).field()).isEqualTo(field);
            assertThat(refusal.getMessage()).endsWith(".").matches(".*[À-ỹĐđ].*");
        });
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
