package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.Ledgers;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** Every kind of act by which a petition ends with a paper, or that is done beside its route: kept, read back, told and printed. */
class ConclusionActsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000001");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final Instant NOW = Instant.parse("2026-07-08T02:00:00Z");

    private static final List<Act> ACTS = List.of(
            new ConclusionAct.Drafted(
                    DAY,
                    PetitionAction.RETURN,
                    new ConclusionContent("Báo Bắc Ninh", "12/BBN", "Không thuộc thẩm quyền.", List.of("Đơn"), DAY)),
            new ConclusionAct.Answered(DAY, true, null),
            new ConclusionAct.Answered(DAY, false, "Sai nơi nhận."),
            new ConclusionAct.Sent(DAY, "P-09", SendingWay.POST),
            new ConclusionAct.Urged(DAY, 2, DAY),
            new ConclusionAct.Resolved(
                    DAY, Resolution.CONCLUSION, "12/KL-UBND", "Chủ tịch Nguyễn Văn An", "Tố cáo đúng một phần."),
            new ConclusionAct.Reported(DAY, "9/BC-UBND", DAY, "Đã giải quyết."),
            new ConclusionAct.Reported(DAY, "9/BC-UBND", null, "Đã giải quyết."),
            new ConclusionAct.NotProcessedProposed(DAY, "Đã gửi nơi có thẩm quyền."),
            new ConclusionAct.NotProcessedAnswered(DAY, true, null),
            new ConclusionAct.NotProcessedAnswered(DAY, false, "Phải chuyển."),
            new ConclusionAct.DestructionDecided(DAY, true, "3/BB-UBND", null),
            new ConclusionAct.DestructionDecided(DAY, false, null, "Còn vụ việc liên quan."),
            new FlagAct.Raised(DAY, PetitionFlag.F6, "Trả lại giấy tờ gốc", List.of("Điều 10")),
            new FlagAct.Dropped(DAY, PetitionFlag.F6, "Chỉ có bản sao."),
            new FlagAct.DropAnswered(DAY, PetitionFlag.F2, true, null),
            new FlagAct.DropAnswered(DAY, PetitionFlag.F2, false, "Chuyển ngay."),
            new FlagAct.Prepared(
                    DAY, PetitionFlag.F3, new FlagContent("Công an", null, "Đổ thải.", "Dừng lại.", List.of())),
            new FlagAct.Prepared(
                    DAY, PetitionFlag.F7, new FlagContent("Báo", "12/BBN", "Đã thụ lý.", null, List.of("Đơn"))),
            new FlagAct.Decided(DAY, PetitionFlag.F3, true, "Dừng ngay."),
            new FlagAct.Decided(DAY, PetitionFlag.F3, false, "Ghi rõ hơn."),
            new FlagAct.Sent(DAY, PetitionFlag.F3, SendingWay.HAND),
            new FlagAct.Returned(
                    DAY,
                    OriginalsReceiver.PETITIONER,
                    List.of(new ReturnedOriginal("Giấy chứng nhận", "nguyên vẹn")),
                    "5/BN"));

    private static RoomDatabase database;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("conclusion_acts");
    }

    @Test
    void keepsTellsAndPrintsEveryKind() {
        var log = ActLogs.on(database.client(), Clock.systemUTC());
        ACTS.forEach(act -> log.append(CASE, PetitionActs.KINDS, new RecordedAct(act, OFFICER, NOW)));
        assertThat(ACTS)
                .extracting(Act::getClass)
                .contains(Stream.of(ConclusionAct.class, FlagAct.class)
                        .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
                        .map(kind -> kind.asSubclass(Act.class))
                        .toArray(Class[]::new));
        assertThat(log.of(CASE, PetitionActs.KINDS))
                .extracting(RecordedAct::act)
                .containsExactlyElementsOf(ACTS);
        assertThat(Ledgers.timeline(database.client(), Clock.systemUTC()).timeline(CASE))
                .extracting(entry -> entry.act())
                .contains(
                        "Soạn văn bản: " + PetitionAction.RETURN.label(),
                        "Không ký văn bản, yêu cầu làm lại",
                        "Soạn văn bản đôn đốc cấp dưới lần thứ 2",
                        "Quyết định lưu tiếp đơn đã hết thời hạn lưu",
                        "Mở việc song song: trả lại giấy tờ gốc",
                        "Trả lại giấy tờ gốc cho người nộp đơn")
                .hasSize(ACTS.size());
        assertThat(ACTS).map(PetitionActs.KINDS::print).allSatisfy(step -> {
            assertThat(step.title()).isNotBlank().isNotEqualTo("Văn bản");
            assertThat(step.on()).isEqualTo(DAY);
            assertThat(step.values())
                    .isNotEmpty()
                    .extracting(CaseSection.Value::value)
                    .doesNotContain("null");
        });
    }
}
