package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.Ledgers;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.matter.MatterField;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** Every kind of act on a petition: kept, read back, told on the timeline and printed. */
class PetitionActsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000001");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final GroupFacts SIX = new GroupFacts(6, 6, 2);
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final Instant NOW = Instant.parse("2026-07-08T02:00:00Z");

    private static final List<Act> ACTS = List.of(
            new PetitionAct.Received(DAY, Channel.POST, DAY, SIX),
            new PetitionAct.GoverningLawChecked(DAY, null),
            new PetitionAct.GoverningLawChecked(DAY, "Luật Thi hành án dân sự"),
            new PetitionAct.Summarized(DAY),
            new PetitionAct.Withheld(DAY),
            new PetitionAct.Classified(DAY, CaseKind.COMPLAINT, SIX),
            new PetitionAct.LoweringProposed(DAY, CaseKind.DENUNCIATION, Samples.complaint(), MatterField.LAND),
            new PetitionAct.LoweringAnswered(DAY, true, null),
            new PetitionAct.LoweringAnswered(DAY, false, "Có nội dung tố cáo."),
            new PetitionAct.GroupCorrected(DAY, SIX, new GroupFacts(12, 12, 3)),
            new PetitionAct.RouteChosen(DAY, PetitionAction.ACCEPT, PetitionAction.ACCEPT, null),
            new PetitionAct.RouteChosen(DAY, PetitionAction.ACCEPT, PetitionAction.FILE, "Đơn trùng."),
            new PetitionAct.ProposalAnswered(DAY, true, null),
            new PetitionAct.ProposalAnswered(DAY, false, "Kiểm tra lại."),
            new PetitionAct.RefusalProposed(DAY),
            new PetitionAct.Reviewed(DAY, "Theo Điều 7."),
            new PaperIssued(DAY, PetitionPapers.GUIDANCE, new UUID(0, 1), "15/PHD-UBND", null),
            new PetitionAct.OutcomeRecorded(DAY, PetitionAction.FILE, "lưu", "16/TB", DAY, true),
            new PetitionAct.OutcomeRecorded(DAY, PetitionAction.FILE, "lưu", null, null, false),
            new PetitionAct.OtherLawProposed(DAY, "Luật Thi hành án dân sự"),
            new PetitionAct.SortedAgain(DAY),
            new PetitionAct.AppointmentMissing(DAY, 6),
            new PetitionAct.Merged(DAY, "NHANHOA-2026-000001"),
            new PetitionAct.SenderTold(DAY, "17/CV-UBND"),
            new PetitionAct.GivenBack(DAY, "Thuộc thẩm quyền của cơ quan.", DAY),
            new PetitionAct.Settled(DAY, "Đã giải quyết."));

    private static RoomDatabase database;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("petition_acts");
    }

    @Test
    void keepsTellsAndPrintsEveryKind() {
        var log = ActLogs.on(database.client(), Clock.systemUTC());
        ACTS.forEach(act -> log.append(CASE, PetitionActs.KINDS, new RecordedAct(act, OFFICER, NOW)));
        assertThat(ACTS)
                .extracting(Act::getClass)
                .contains(Arrays.stream(PetitionAct.class.getDeclaredClasses())
                        .map(kind -> kind.asSubclass(Act.class))
                        .toArray(Class[]::new));
        assertThat(log.of(CASE, PetitionActs.KINDS))
                .extracting(RecordedAct::act)
                .containsExactlyElementsOf(ACTS);
        assertThat(Ledgers.timeline(database.client(), Clock.systemUTC()).timeline(CASE))
                .extracting(entry -> entry.act())
                .containsExactlyInAnyOrder(
                        "Tiếp nhận đơn, nguồn: dịch vụ bưu chính",
                        "Xác định không có luật khác điều chỉnh",
                        "Kết thúc hồ sơ vì luật khác điều chỉnh: Luật Thi hành án dân sự",
                        "Đề nghị không xử lý đơn vì luật khác điều chỉnh: Luật Thi hành án dân sự",
                        "Đơn trở lại bước kiểm tra điều kiện và phân loại",
                        "Viết lại tóm tắt trung tính của đơn",
                        "Lược bỏ quyết định, cơ quan hoặc trụ sở đã ghi khi tiếp nhận vì có thể làm lộ người trong đơn tố cáo",
                        "Phân loại đơn: khiếu nại",
                        "Đề nghị hạ mức giữ kín của hồ sơ: từ tố cáo thành khiếu nại",
                        "Đồng ý hạ mức giữ kín của hồ sơ",
                        "Không đồng ý hạ mức giữ kín của hồ sơ, yêu cầu phân loại lại",
                        "Sửa số người đã ghi: từ 6 người nộp đơn, 6 người ký đơn, 2 người đại diện thành 12 người nộp đơn, 12 người ký đơn,"
                                + " 3 người đại diện",
                        "Chọn hướng xử lý theo đề xuất: " + PetitionAction.ACCEPT.label(),
                        "Chọn hướng xử lý khác đề xuất: " + PetitionAction.FILE.label(),
                        "Đồng ý đề xuất thụ lý",
                        "Không đồng ý đề xuất thụ lý, yêu cầu xử lý lại",
                        "Trình người giải quyết quyết định không thụ lý",
                        "Ghi ý kiến pháp chế: Theo Điều 7.",
                        "Ghi nhận kết quả xử lý và kết thúc hồ sơ: " + PetitionAction.FILE.label(),
                        "Ghi nhận kết quả xử lý: " + PetitionAction.FILE.label(),
                        "Đơn của 6 người chưa kèm văn bản cử người đại diện",
                        "Nhập vào hồ sơ NHANHOA-2026-000001 và kết thúc hồ sơ này",
                        "Báo kết quả cho nơi chuyển đơn và kết thúc hồ sơ",
                        "Hồ sơ trở lại bước chọn hướng xử lý",
                        "Kết thúc hồ sơ");
        assertThat(ACTS).map(PetitionActs.KINDS::print).allSatisfy(step -> {
            assertThat(step.title()).isNotBlank().isNotEqualTo("Văn bản");
            assertThat(step.on()).isEqualTo(DAY);
            assertThat(step.values())
                    .isNotEmpty()
                    .extracting(CaseSection.Value::value)
                    .doesNotContain("null");
        });
    }

    @Test
    void printsChoicesWithTheirNamesAndTheRestAsSteps() {
        var course = new PetitionCourse(
                PetitionAction.ACCEPT,
                List.of(),
                List.of(),
                ACTS.stream().map(act -> new RecordedAct(act, OFFICER, NOW)).toList());
        var part = PetitionSection.part(course);
        assertThat(part.said())
                .extracting(CaseSection.Said::what)
                .containsExactly(
                        "Chọn theo đề xuất: " + PetitionAction.ACCEPT.label(),
                        "Chọn khác đề xuất: " + PetitionAction.FILE.label() + " (đề xuất: "
                                + PetitionAction.ACCEPT.label() + ")",
                        "Đồng ý đề xuất thụ lý",
                        "Không đồng ý đề xuất thụ lý, yêu cầu xử lý lại");
        assertThat(part.course().steps())
                .hasSize(ACTS.size() - 4)
                .extracting(CaseSection.Step::title)
                .startsWith("Tiếp nhận đơn", "Xác định luật điều chỉnh")
                .contains("Phiếu hướng dẫn")
                .endsWith("Báo kết quả cho nơi chuyển đơn", "Chọn lại hướng xử lý", "Kết thúc hồ sơ");
    }

    @Test
    void leavesTheStepsOutWhereNoneAreKept() {
        var course = new PetitionCourse(PetitionAction.ACCEPT, List.of(), List.of(), List.of());
        assertThat(PetitionSection.part(course).course()).isNull();
    }
}
