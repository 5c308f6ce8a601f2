package vn.kntc.oversight.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static vn.kntc.oversight.process.ProcessWalk.DAY;
import static vn.kntc.oversight.process.ProcessWalk.NUMBER;
import static vn.kntc.oversight.process.ProcessWalk.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.oversight.InspectionAct;
import vn.kntc.oversight.ResponsibilityInspections;

/** Walks {@code responsibility-inspection.bpmn} to its one end, by every element. */
class InspectionPlanProcessTest {

    private static final ResponsibilityInspections INSPECTIONS = mock(ResponsibilityInspections.class);

    private static void draft(ProcessWalk walk) {
        walk.complete(
                "planInspections",
                "monitor",
                "plannedOn",
                "2026-09-07",
                "planYear",
                2027,
                "managedUnits",
                10,
                "planUnits",
                "[{\"unit\":\"Phòng Kinh tế\",\"content\":\"Tiếp công dân\",\"dueOn\":\"2027-03-01\"}]",
                "planAim",
                "Chấn chỉnh việc tiếp công dân");
    }

    @Test
    void isSentBackIssuedExtendedAndFinished() {
        try (var walk = new ProcessWalk(new InspectionPlanProcess(), "responsibility-inspection.bpmn", INSPECTIONS)) {
            var instance = walk.start();
            draft(walk);
            walk.complete(
                    "approveInspectionPlan",
                    "resolver",
                    "answeredOn",
                    "2026-09-07",
                    "planAnswer",
                    "SEND_BACK",
                    "answerReason",
                    "Thêm đơn vị");
            draft(walk);
            verify(INSPECTIONS, times(2))
                    .draft(
                            NUMBER,
                            new InspectionAct.Drafted(
                                    DAY,
                                    2027,
                                    10,
                                    List.of(new InspectionAct.PlannedUnit(
                                            "Phòng Kinh tế", "Tiếp công dân", LocalDate.of(2027, 3, 1))),
                                    "Chấn chỉnh việc tiếp công dân"),
                            OFFICER);
            walk.complete("approveInspectionPlan", "resolver", "answeredOn", "2026-09-07", "planAnswer", "APPROVE");
            walk.complete("issueInspectionPlan", "clerk", "issuedOn", "2026-09-07", "enteredNumber", "12/KH-UBND");
            verify(INSPECTIONS).issuePlan(NUMBER, DAY, "12/KH-UBND", OFFICER);
            walk.complete(
                    "followInspectionPlan",
                    "monitor",
                    "planStep",
                    "ADD",
                    "followedOn",
                    "2026-09-07",
                    "addedUnit",
                    "Trạm Y tế",
                    "addedContent",
                    "Trả lời đơn",
                    "planRemark",
                    "Có phản ánh");
            walk.complete(
                    "followInspectionPlan",
                    "monitor",
                    "planStep",
                    "FINISH",
                    "followedOn",
                    "2026-09-07",
                    "planRemark",
                    "Đã xong");
            walk.assertEndedAt(instance, "planCompleted");
        }
    }
}
