package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kntc.petition.PetitionState.ACCEPTANCE_PROPOSED;
import static vn.kntc.petition.PetitionState.CLASSIFIED;
import static vn.kntc.petition.PetitionState.CLOSED;
import static vn.kntc.petition.PetitionState.HANDED_OVER;
import static vn.kntc.petition.PetitionState.LAW_CHECKED;
import static vn.kntc.petition.PetitionState.OPINION_ASKED;
import static vn.kntc.petition.PetitionState.RECEIVED;
import static vn.kntc.petition.PetitionState.RESULT_UNTOLD;
import static vn.kntc.petition.PetitionState.TO_CONCLUDE;
import static vn.kntc.petition.PetitionState.TO_ROUTE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.handling.act.Act;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Where a petition stands by what is stored of it, also by a program whose log has sentences where there are facts now. */
class PetitionStandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final GroupFacts ONE = new GroupFacts(1, null, null);
    private static final Act RECEIPT = new PetitionAct.Received(DAY, Channel.POST, null, ONE);
    private static final Act LAW = new PetitionAct.GoverningLawChecked(DAY, null);
    private static final Act SORTED = new PetitionAct.Classified(DAY, CaseKind.COMPLAINT, ONE);
    private static final Act REVIEWED = new PetitionAct.Reviewed(DAY, "Thụ lý.");

    private static final PetitionOutcome ENDED = new PetitionOutcome("FILE", "Đã lưu.", null, null, DAY);

    private static Act chose(PetitionAction action) {
        return new PetitionAct.RouteChosen(DAY, PetitionAction.ACCEPT, action, null);
    }

    private static Act answered(boolean approved) {
        return new PetitionAct.ProposalAnswered(DAY, approved, null);
    }

    /** Before it was sorted. */
    private static Petition unsorted() {
        return petition();
    }

    private static Petition sorted(RouteProposal proposal, PetitionAction action) {
        return petition()
                .restored(
                        CaseKind.COMPLAINT,
                        CaseStatus.OPEN,
                        null,
                        Samples.complaint(),
                        proposal,
                        action,
                        null,
                        null,
                        null,
                        false);
    }

    private static Petition routed(PetitionAction action) {
        return sorted(proposal(), action);
    }

    private static Petition further(CaseStatus status, PetitionOutcome outcome, boolean handedOver) {
        return petition()
                .restored(
                        CaseKind.COMPLAINT,
                        status,
                        null,
                        Samples.complaint(),
                        proposal(),
                        PetitionAction.ACCEPT,
                        null,
                        null,
                        outcome,
                        handedOver);
    }

    private static RouteProposal proposal() {
        return new RouteProposal(
                PetitionAction.ACCEPT, null, null, true, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Petition petition() {
        return new Petition(
                new PetitionReceipt(
                        new CaseNumber("NHANHOA-2026-000001"),
                        new AgencyId("nhanhoa"),
                        Channel.POST,
                        DAY,
                        null,
                        false,
                        false,
                        new UserId("petition-officer.nhanhoa"),
                        Instant.parse("2026-08-05T02:00:00Z")),
                ONE,
                null,
                new RespondentBody(null, null),
                "Khiếu nại việc thu hồi đất.");
    }

    private static void stands(Petition petition, List<Act> done, PetitionState... where) {
        assertThat(new PetitionStanding(petition, done).states()).containsExactlyInAnyOrder(where);
    }

    private static List<Act> log(Act... later) {
        return Stream.concat(Stream.of(RECEIPT, LAW, SORTED), Stream.of(later)).toList();
    }

    @Test
    void isReadFromWhatIsStored() {
        stands(unsorted(), List.of(RECEIPT), RECEIVED);
        stands(unsorted(), List.of(RECEIPT, LAW), LAW_CHECKED);
        stands(sorted(null, null), log(), CLASSIFIED);
        stands(routed(null), log(), TO_ROUTE);
        stands(routed(PetitionAction.ACCEPT), log(chose(PetitionAction.ACCEPT)), ACCEPTANCE_PROPOSED);
        stands(routed(PetitionAction.ACCEPT), log(chose(PetitionAction.ACCEPT), answered(false)), TO_ROUTE);
        stands(routed(PetitionAction.ACCEPT), log(chose(PetitionAction.ACCEPT), answered(true)), TO_CONCLUDE);
        stands(
                routed(PetitionAction.ACCEPT),
                log(chose(PetitionAction.ACCEPT), answered(false), chose(PetitionAction.ACCEPT)),
                ACCEPTANCE_PROPOSED);
        stands(routed(PetitionAction.REVIEW), log(chose(PetitionAction.REVIEW)), OPINION_ASKED);
        stands(routed(PetitionAction.REVIEW), log(chose(PetitionAction.REVIEW), REVIEWED), TO_ROUTE);
        stands(
                routed(PetitionAction.REVIEW),
                log(chose(PetitionAction.REVIEW), REVIEWED, chose(PetitionAction.REVIEW)),
                OPINION_ASKED);
        stands(routed(PetitionAction.FILE), log(chose(PetitionAction.FILE)), TO_CONCLUDE);
        stands(further(CaseStatus.OPEN, null, true), log(answered(true)), HANDED_OVER);
        stands(further(CaseStatus.OPEN, ENDED, false), log(), RESULT_UNTOLD);
        stands(further(CaseStatus.OPEN, ENDED, true), log(), RESULT_UNTOLD);
        stands(further(CaseStatus.CLOSED, ENDED, true), log(), CLOSED);
    }

    @Test
    void anOlderLogLeavesOpenWhatItToldInSentences() {
        stands(unsorted(), List.of(), RECEIVED, LAW_CHECKED);
        stands(unsorted(), List.of(LAW), LAW_CHECKED);
        stands(sorted(null, null), List.of(), CLASSIFIED);
        stands(routed(null), List.of(), TO_ROUTE);
        stands(routed(PetitionAction.ACCEPT), List.of(chose(PetitionAction.ACCEPT)), ACCEPTANCE_PROPOSED);
        stands(routed(PetitionAction.ACCEPT), List.of(chose(PetitionAction.ACCEPT), answered(false)), TO_ROUTE);
        stands(routed(PetitionAction.ACCEPT), List.of(chose(PetitionAction.ACCEPT), answered(true)), TO_CONCLUDE);
        // the diagram of then concluded it at once
        stands(
                routed(PetitionAction.REVIEW),
                List.of(chose(PetitionAction.REVIEW)),
                OPINION_ASKED,
                TO_ROUTE,
                TO_CONCLUDE);
        stands(routed(PetitionAction.REVIEW), List.of(chose(PetitionAction.REVIEW), REVIEWED), TO_ROUTE);
        stands(routed(PetitionAction.REFUSE), List.of(chose(PetitionAction.REFUSE)), TO_CONCLUDE);
    }
}
