package vn.kntc.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** A case of oversight is what its log tells: out of order nothing is recorded, and how it ended follows from its acts. */
class OversightCaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final UserId OFFICER = new UserId("can-bo.nhanhoa");
    private static final Instant NOW = Instant.parse("2026-09-07T02:00:00Z");
    private static final Opened OPENED = new Opened(DAY, "Đất dự án kè sông", List.of());

    private static RecordedAct recorded(Act act) {
        return new RecordedAct(act, OFFICER, NOW);
    }

    private static OversightCase of(Course course, Act... acts) {
        return new OversightCase(
                new CaseEntry(
                        new CaseNumber("NHANHOA-2026-000124"),
                        new AgencyId("nhanhoa"),
                        course.series(),
                        course.procedure(),
                        CaseKind.UNCLASSIFIED,
                        DAY,
                        "Đất dự án kè sông",
                        OFFICER,
                        NOW),
                course,
                Stream.of(acts).map(OversightCaseTest::recorded).toList());
    }

    @Test
    void whatIsOutOfOrderIsRefusedAndChangesNothing() {
        var review = of(new ReviewCourse(), OPENED);
        assertThatThrownBy(() -> review.record(recorded(new ReviewAct.Planned(DAY, "Phòng Kinh tế", "Đối thoại", DAY))))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("Chờ rà soát, phân loại");
        assertThat(review.acts()).hasSize(1);
        assertThat(review.stage()).isEqualTo(ReviewStage.ASSESS);
    }

    @Test
    void anInspectionIsOverWhenEveryRequirementIs() {
        var decided = new InspectionAct.Decided(
                DAY,
                InspectionAct.Way.INSPECT,
                "Phòng Kinh tế",
                "Tiếp công dân",
                "Đoàn",
                DAY,
                LocalDate.of(2026, 9, 16),
                null);
        var conclusion = new InspectionAct.Concluded(
                DAY,
                "Còn chậm",
                List.of(
                        new InspectionAct.Requirement("Trưởng phòng", "Trả lời", LocalDate.of(2026, 10, 15)),
                        new InspectionAct.Requirement("Văn thư", "Ghi sổ", LocalDate.of(2026, 9, 30))),
                null);
        var issued = new PaperIssued(DAY, "GS-05", null, "1/QĐ-UBND", null);
        var inspection = of(new InspectionCourse(), OPENED, decided, issued, conclusion, issued);
        assertThat(inspection.stage()).isEqualTo(InspectionStage.FOLLOW);
        assertThat(inspection.course().due(inspection)).isEqualTo("2026-09-30");
        inspection.record(recorded(performed(2)));
        assertThat(inspection.course().due(inspection)).isEqualTo("2026-10-15");
        inspection.record(recorded(performed(1)));
        assertThat(inspection.stage()).isEqualTo(InspectionStage.ENDED);
        assertThat(inspection.course().ending(inspection).code()).isEqualTo("CARRIED_OUT");
    }

    private static InspectionAct.ConclusionFollowed performed(int number) {
        return new InspectionAct.ConclusionFollowed(
                DAY, List.of(new InspectionAct.Performed(number, DAY, null)), "Đã xong");
    }

    @Test
    void aReportThatIsSentAfterItsLastDayIsLate() {
        var scheduled = new ReportAct.Scheduled(DAY, "Q3", 2026, DAY, DAY, LocalDate.of(2026, 9, 6), List.of());
        var compiled = new ReportAct.Compiled(DAY, "Đã đối chiếu", "12 lượt", "Biểu");
        var signed = new ReportAct.Signed(DAY, ReportAct.Answer.SIGN, "Ủy ban nhân dân tỉnh", null);
        var sent = new PaperIssued(DAY, "GS-07", null, "1/UBND", null);
        var report = of(new ReportCourse(), OPENED, scheduled, compiled, signed, sent);
        assertThat(report.course().ending(report).code()).isEqualTo("SENT_LATE");
    }
}
