package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kntc.document.Documents;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.SampleAgencies;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What later forms begin with. */
class ComplaintKnownFactsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000700");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 3);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 6);

    private final ComplaintRepository complaints = mock(ComplaintRepository.class);
    private final Agencies agencies = mock(Agencies.class);
    private final ComplaintKnownFacts facts = new ComplaintKnownFacts(
            complaints, agencies, new RespondentOffice(StatuteBooks.provisions()), mock(Documents.class));

    private Map<String, Object> after(Act... acts) {
        var recorded = new ArrayList<RecordedAct>();
        for (var act : acts) {
            recorded.add(new RecordedAct(act, new UserId("resolver.nhanhoa"), Instant.EPOCH));
        }
        var complaint = new Complaint(
                Acts.routed(CASE, RECEIVED, Map.of()),
                false,
                ComplaintStatus.IN_PROGRESS,
                false,
                false,
                null,
                Instant.EPOCH,
                recorded);
        given(complaints.find(CASE)).willReturn(Optional.of(complaint));
        given(agencies.get(any())).willReturn(SampleAgencies.WARD);
        return facts.of(CASE);
    }

    @Test
    void knowsSubjectActAndRespondentFromTheBeginning() {
        var known = after();
        assertThat(known.get("contestedAct")).isNotNull().isEqualTo(known.get("subject"));
        assertThat(known.get("respondent").toString()).isNotBlank();
        assertThat(known).doesNotContainKeys("finding1", "request", "dialogueOn");
    }

    @Test
    void theWordsOfTheAcceptanceReplaceThoseOfTheIntake() {
        var decision = Acts.accepting(ACCEPTED);
        var known = after(new Done.AcceptanceDecided(ACCEPTED, decision, List.of(), false));
        assertThat(known).containsEntry("subject", decision.subject());
    }

    @Test
    void theReportBeginsWithWhatWasAssigned() {
        var assignment = Acts.assignment(ACCEPTED, ACCEPTED, List.of());
        var known = after(assignment);
        assertThat(known)
                .containsEntry("assignedOn", "2026-07-06")
                .containsEntry("contents", assignment.contents())
                .containsEntry(
                        "contentRows",
                        assignment.contents().stream()
                                .map(content -> Map.of("content", content))
                                .toList())
                .containsEntry("content1", assignment.contents().get(0))
                .containsEntry(
                        "contentCount", Integer.toString(assignment.contents().size()));
    }

    @Test
    void theDecisionBeginsWithTheLastFindings() {
        var report = Acts.findings(ACCEPTED, ACCEPTED, true);
        var known = after(new Done.VerificationReported(ACCEPTED, report, "01/BC"));
        var first = report.findings().get(0);
        assertThat(known)
                .containsEntry("content1", first.content())
                .containsEntry("finding1", first.finding())
                .containsEntry("verdict1", first.verdict().name())
                .containsEntry("request", report.request())
                .containsEntry("grounds", report.grounds());
        assertThat(known.get("findings").toString()).contains(first.finding());
        assertThat((List<?>) known.get("contentRows")).hasSameSizeAs(report.findings());
    }

    @Test
    void theDialogueBeginsWithItsPlan() {
        var plan = Acts.plan(ACCEPTED);
        var known = after(new Done.DialoguePlanned(ACCEPTED, plan));
        assertThat(known)
                .containsEntry("dialogueOn", "2026-07-06")
                .containsEntry("dialoguePlace", plan.place())
                .containsEntry("dialogueChair", plan.chair());
    }

    @Test
    void tellsOnlyFactsThatItNames() {
        var known = after(
                new Done.AcceptanceDecided(ACCEPTED, Acts.accepting(ACCEPTED), List.of(), false),
                Acts.assignment(ACCEPTED, ACCEPTED, List.of()),
                new Done.VerificationReported(ACCEPTED, Acts.findings(ACCEPTED, ACCEPTED, true), "01/BC"),
                new Done.DialoguePlanned(ACCEPTED, Acts.plan(ACCEPTED)));
        assertThat(facts.names())
                .containsAll(known.keySet())
                .containsAll(facts.lists().keySet());
    }
}
