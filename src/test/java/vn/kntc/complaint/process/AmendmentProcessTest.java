package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import vn.kntc.complaint.Amendment;
import vn.kntc.complaint.Amendments;
import vn.kntc.complaint.GroundsAgainst;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.complaint.OriginalsTaker;
import vn.kntc.handling.step.SteppedProcess;

/** Every path of the diagrams by which officers add something to a complaint. */
class AmendmentProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    private final Amendments amendments = mock(Amendments.class);

    @Test
    void complexityIsRecordedByWhoVerifiesOrResolves() {
        walk(new ComplaintComplexity(), "complaint-complexity", "endEvent_complexityDone", diagram -> {
            assertThat(groupsOf(diagram, "userTask_recordComplexity"))
                    .containsExactlyInAnyOrder("verifier", "resolver");
            diagram.complete(
                    "userTask_recordComplexity",
                    FilledForms.of(
                            "foundOn",
                            "2026-07-20",
                            "complexityCriteria",
                            "[\"A\"]",
                            "complexityReason",
                            "Hai phường"));
        });
        verify(amendments)
                .findComplex(
                        WalkedDiagram.NUMBER,
                        new Amendment.ComplexityFound(DAY, List.of("A"), "Hai phường"),
                        WalkedDiagram.OFFICER);
    }

    @Test
    void obstaclesGoToTheFormOfAcceptance() {
        when(amendments.showObstacles(any(), any(), any()))
                .thenReturn(new GroundsAgainst(Set.of("11.6"), List.of("Cần pháp chế xác nhận: cách tính.")));
        walk(new ComplaintObstacle(), "complaint-obstacle", "endEvent_obstacleDone", diagram -> {
            assertThat(groupsOf(diagram, "userTask_recordObstacle"))
                    .containsExactlyInAnyOrder("petition-officer", "resolver");
            diagram.complete(
                    "userTask_recordObstacle",
                    FilledForms.of(
                            "recordedOn",
                            "2026-07-20",
                            "obstacles",
                            "[{\"obstacle\":\"ILLNESS\",\"since\":\"2026-05-01\",\"until\":\"2026-05-10\",\"proof\":\"Giấy ra viện số 5\"}]"));
            assertThat(diagram.engine()
                            .getHistoryService()
                            .createHistoricVariableInstanceQuery()
                            .variableName("groundsFound")
                            .singleResult()
                            .getValue())
                    .isEqualTo("11.6");
        });
        verify(amendments)
                .showObstacles(
                        WalkedDiagram.NUMBER,
                        new Amendment.ObstaclesShown(
                                DAY,
                                null,
                                List.of(new Amendment.Obstacle(
                                        "ILLNESS",
                                        LocalDate.of(2026, 5, 1),
                                        LocalDate.of(2026, 5, 10),
                                        "Giấy ra viện số 5"))),
                        WalkedDiagram.OFFICER);
    }

    @Test
    void aRepresentativeIsNamedByHisNumberOnly() {
        walk(new ComplaintRepresentative(), "complaint-representative", "endEvent_representativeDone", diagram -> {
            assertThat(groupsOf(diagram, "userTask_recordRepresentative"))
                    .containsExactlyInAnyOrder("petition-officer", "verifier", "resolver");
            diagram.complete(
                    "userTask_recordRepresentative",
                    FilledForms.of(
                            "changedOn",
                            "2026-07-20",
                            "representation",
                            "LAWYER",
                            "representationProof",
                            "LAWYER_PAPERS",
                            "proofDocument",
                            "Giấy yêu cầu ngày 19/7/2026",
                            "joiner",
                            2,
                            "changeReason",
                            "Nhờ luật sư"));
        });
        verify(amendments)
                .changeRepresentative(
                        WalkedDiagram.NUMBER,
                        new Amendment.RepresentativeChanged(
                                DAY, "LAWYER", "LAWYER_PAPERS", "Giấy yêu cầu ngày 19/7/2026", 2, null, "Nhờ luật sư"),
                        WalkedDiagram.OFFICER);
    }

    @Test
    void theNoticeOfAPassedPeriodIsDraftedAndIssued() {
        walk(new ComplaintOverdueNotice(), "complaint-overdue-notice", "endEvent_overdueNoticeDone", diagram -> {
            diagram.complete(
                    "userTask_draftOverdueNotice",
                    FilledForms.of("noticedOn", "2026-07-20", "overdueReason", "Chờ trích lục bản đồ"));
            assertThat(groupsOf(diagram, "userTask_issueOverdueNotice")).containsExactly("clerk");
            diagram.complete(
                    "userTask_issueOverdueNotice",
                    FilledForms.of("issuedOn", "2026-07-20", "enteredNumber", "40/TB-UBND"));
        });
        verify(amendments)
                .noticeOverdue(
                        WalkedDiagram.NUMBER,
                        new Amendment.OverdueNoticed(DAY, null, "Chờ trích lục bản đồ"),
                        WalkedDiagram.OFFICER);
        var order = inOrder(amendments);
        order.verify(amendments)
                .enterNumber(
                        WalkedDiagram.NUMBER, NumberedPaper.OVERDUE_NOTICE, "40/TB-UBND", DAY, WalkedDiagram.OFFICER);
        order.verify(amendments).issueOverdueNotice(WalkedDiagram.NUMBER, DAY, WalkedDiagram.OFFICER);
    }

    @Test
    void theIndexTakesPapersWithTheirPages() {
        walk(
                new ComplaintFileIndex(),
                "complaint-file-index",
                "endEvent_fileIndexDone",
                diagram -> diagram.complete(
                        "userTask_compileFileIndex",
                        FilledForms.of(
                                "indexedOn",
                                "2026-07-20",
                                "leaves",
                                "[{\"title\":\"Đơn khiếu nại\",\"pages\":3},{\"title\":\"Thông báo thụ lý\",\"reference\":\"số 5/TB-UBND\",\"pages\":1}]")));
        verify(amendments)
                .indexFile(
                        WalkedDiagram.NUMBER,
                        new Amendment.FileIndexed(
                                DAY,
                                List.of(
                                        new Amendment.Leaf("Đơn khiếu nại", null, 3),
                                        new Amendment.Leaf("Thông báo thụ lý", "số 5/TB-UBND", 1))),
                        WalkedDiagram.OFFICER);
    }

    @Test
    void originalsGoBackOneByOne() {
        walk(new ComplaintOriginals(), "complaint-originals", "endEvent_originalsDone", diagram -> {
            assertThat(groupsOf(diagram, "userTask_handBackOriginals"))
                    .containsExactlyInAnyOrder("petition-officer", "verifier", "resolver");
            diagram.complete(
                    "userTask_handBackOriginals",
                    FilledForms.of(
                            "returnedOn",
                            "2026-07-20",
                            "originalsTaker",
                            "COMPLAINANT",
                            "originals",
                            "[{\"item\":\"Giấy chứng nhận\",\"condition\":\"bản gốc\"}]"));
        });
        verify(amendments)
                .handBackOriginals(
                        WalkedDiagram.NUMBER,
                        new Amendment.OriginalsReturned(
                                DAY,
                                OriginalsTaker.COMPLAINANT,
                                List.of(new Amendment.Original("Giấy chứng nhận", "bản gốc")),
                                null),
                        WalkedDiagram.OFFICER);
    }

    private void walk(SteppedProcess contract, String file, String end, Consumer<WalkedDiagram> steps) {
        try (var diagram = new WalkedDiagram(contract, file, amendments, Map.of())) {
            var instance = diagram.start(Map.of("caseNumber", WalkedDiagram.NUMBER.value()));
            steps.accept(diagram);
            diagram.endsAt(instance, end);
            diagram.remember();
        }
    }

    private static List<String> groupsOf(WalkedDiagram diagram, String task) {
        return diagram
                .engine()
                .getTaskService()
                .getIdentityLinksForTask(diagram.open(task).getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
