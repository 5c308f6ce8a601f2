package vn.kntc.oversight.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kntc.oversight.process.ProcessWalk.DAY;
import static vn.kntc.oversight.process.ProcessWalk.NUMBER;
import static vn.kntc.oversight.process.ProcessWalk.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import vn.kntc.oversight.InspectionAct;
import vn.kntc.oversight.ResponsibilityInspections;

/** Walks {@code unit-inspection.bpmn}: every end, together every element. */
class InspectionProcessTest {

    private static final ResponsibilityInspections INSPECTIONS = mock(ResponsibilityInspections.class);
    private static ProcessWalk walk;

    @BeforeAll
    static void startEngine() {
        walk = new ProcessWalk(new InspectionProcess(), "unit-inspection.bpmn", INSPECTIONS);
    }

    @AfterAll
    static void everyElementWasWalked() {
        walk.close();
    }

    @BeforeEach
    void answer() {
        Mockito.reset(INSPECTIONS);
        when(INSPECTIONS.due(NUMBER)).thenReturn("2026-09-18");
    }

    private static void decideToInspect() {
        walk.complete(
                "decideInspection",
                "resolver",
                "inspectionWay",
                "INSPECT",
                "decidedOn",
                "2026-09-07",
                "inspectedUnit",
                "Phòng Kinh tế",
                "inspectionContent",
                "Tiếp công dân năm 2026",
                "inspectionTeam",
                "Trưởng đoàn là Chánh Văn phòng",
                "since",
                "2026-09-08",
                "until",
                "2026-09-18");
        walk.complete("issueInspectionDecision", "clerk", "issuedOn", "2026-09-07");
        walk.assertDue("concludeInspection", "monitor", "2026-09-18");
    }

    private static void conclude(String requirements) {
        walk.complete(
                "concludeInspection",
                "monitor",
                "concludedOn",
                "2026-09-07",
                "findings",
                "Còn chậm trả lời",
                "requirements",
                requirements);
        walk.complete("issueInspectionConclusion", "clerk", "issuedOn", "2026-09-07");
    }

    @Test
    void theConclusionIsCarriedOut() {
        var instance = walk.start();
        decideToInspect();
        when(INSPECTIONS.due(NUMBER)).thenReturn("2026-10-15");
        conclude("[{\"who\":\"Trưởng phòng\",\"what\":\"Trả lời đơn\",\"dueOn\":\"2026-10-15\"}]");
        verify(INSPECTIONS)
                .conclude(
                        NUMBER,
                        new InspectionAct.Concluded(
                                DAY,
                                "Còn chậm trả lời",
                                List.of(new InspectionAct.Requirement(
                                        "Trưởng phòng", "Trả lời đơn", LocalDate.of(2026, 10, 15))),
                                null),
                        OFFICER);
        walk.assertDue("followInspection", "monitor", "2026-10-15");
        walk.complete(
                "followInspection", "monitor", "reportedOn", "2026-09-07", "performed", "[]", "progress", "Đang làm");
        when(INSPECTIONS.isOver(NUMBER)).thenReturn(true);
        walk.complete(
                "followInspection",
                "monitor",
                "reportedOn",
                "2026-09-07",
                "performed",
                "[{\"number\":1,\"performedOn\":\"2026-09-06\",\"result\":\"\"}]",
                "progress",
                "Đã xong");
        verify(INSPECTIONS)
                .follow(
                        NUMBER,
                        new InspectionAct.ConclusionFollowed(
                                DAY,
                                List.of(new InspectionAct.Performed(1, LocalDate.of(2026, 9, 6), null)),
                                "Đã xong"),
                        OFFICER);
        walk.assertEndedAt(instance, "carriedOut");
    }

    @Test
    void nothingIsRequired() {
        var instance = walk.start();
        decideToInspect();
        when(INSPECTIONS.isOver(NUMBER)).thenReturn(true);
        conclude("[]");
        walk.assertEndedAt(instance, "nothingRequired");
    }

    @Test
    void isDropped() {
        var instance = walk.start();
        when(INSPECTIONS.due(NUMBER)).thenReturn("");
        walk.complete(
                "decideInspection",
                "resolver",
                "inspectionWay",
                "DROP",
                "decidedOn",
                "2026-09-07",
                "dropReason",
                "Đơn vị đã sáp nhập");
        walk.assertEndedAt(instance, "dropped");
    }
}
