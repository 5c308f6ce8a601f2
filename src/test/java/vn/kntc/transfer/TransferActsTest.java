package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.Ledgers;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLogs;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** Every kind of act of a transfer is kept, told and printed. */
class TransferActsTest {

    private static final CaseNumber CASE = new CaseNumber("BACNINH-2026-000001");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final UserId OFFICER = new UserId("petition-officer.bacninh");
    private static final Instant NOW = Instant.parse("2026-07-08T02:00:00Z");
    private static final String WARD = "Ủy ban nhân dân phường Nhân Hòa";

    private static final List<Act> ACTS = List.of(
            new TransferAct.ReceiverNamed(
                    DAY, "nhanhoa", WARD, null, ReceiverType.ADMINISTRATIVE, List.of("Đơn", "Ảnh"), true),
            new TransferAct.SlipAnswered(DAY, true, null),
            new TransferAct.SlipAnswered(DAY, false, "Ghi rõ tài liệu."),
            new TransferAct.NotTransferred(DAY, "Thuộc thẩm quyền."),
            new PaperIssued(DAY, TransferPaper.DENUNCIATION_SLIP_ISSUED.form(), new UUID(0, 1), "15/PC-UBND", null),
            new TransferAct.Dispatched(DAY, List.of(SentTo.RECEIVER, SentTo.PETITIONER)),
            new TransferAct.Delivered(DAY, "NHANHOA-2026-000009"),
            new TransferAct.UrgingAsked(DAY, true),
            new TransferAct.UrgingAsked(DAY, false),
            new TransferAct.UrgingSigned(DAY),
            new TransferAct.UrgingSkipped(DAY, "Nơi nhận hẹn."),
            new TransferAct.CitizenAsked(DAY),
            new TransferAct.Answered(DAY, false, WARD, "7/UBND", DAY, "Đã giải quyết.", null),
            new TransferAct.Answered(
                    DAY, true, WARD, null, null, "Không thuộc thẩm quyền.", "Điện thoại với văn phòng."),
            new TransferAct.ResultLetterDrafted(DAY, "Đã giải quyết."),
            new TransferAct.ResultLetterAnswered(DAY, true, null),
            new TransferAct.ResultLetterAnswered(DAY, false, "Ghi rõ ngày."),
            new TransferAct.CitizenTold(DAY, "8/UBND"));

    private static RoomDatabase database;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("transfer_acts");
    }

    @Test
    void keepsTellsAndPrintsEveryKind() {
        var log = ActLogs.on(database.client(), Clock.systemUTC());
        ACTS.forEach(act -> log.append(CASE, TransferActs.KINDS, new RecordedAct(act, OFFICER, NOW)));
        assertThat(ACTS)
                .extracting(Act::getClass)
                .contains(Arrays.stream(TransferAct.class.getDeclaredClasses())
                        .map(kind -> kind.asSubclass(Act.class))
                        .toArray(Class[]::new));
        assertThat(log.of(CASE, TransferActs.KINDS))
                .extracting(RecordedAct::act)
                .containsExactlyElementsOf(ACTS);
        assertThat(Ledgers.timeline(database.client(), Clock.systemUTC()).timeline(CASE))
                .extracting(entry -> entry.act())
                .containsExactlyInAnyOrder(
                        "Nêu nơi nhận đơn: " + WARD,
                        "Đồng ý chuyển đơn",
                        "Không đồng ý phiếu chuyển đơn, yêu cầu làm lại",
                        "Không chuyển đơn, chọn lại hướng xử lý",
                        "Ban hành phiếu chuyển đơn tố cáo số 15/PC-UBND",
                        "Gửi phiếu chuyển đơn",
                        "Hồ sơ đã sang cơ quan nhận với số NHANHOA-2026-000009",
                        "Yêu cầu đôn đốc nơi nhận đơn",
                        "Đến kỳ đôn đốc nơi nhận đơn",
                        "Ký công văn đôn đốc nơi nhận đơn",
                        "Không gửi công văn đôn đốc lần này",
                        "Người nộp đơn yêu cầu được báo kết quả",
                        "Soạn văn bản báo kết quả cho người nộp đơn",
                        "Ký văn bản báo kết quả cho người nộp đơn",
                        "Không ký văn bản báo kết quả cho người nộp đơn, yêu cầu làm lại",
                        "Nhận được kết quả của nơi nhận đơn",
                        "Nơi nhận trả lại đơn",
                        "Báo kết quả cho người nộp đơn");
        assertThat(ACTS).map(TransferActs.KINDS::print).allSatisfy(step -> {
            assertThat(step.title()).isNotBlank().isNotEqualTo("Văn bản");
            assertThat(step.on()).isEqualTo(DAY);
            assertThat(step.values())
                    .isNotEmpty()
                    .extracting(CaseSection.Value::value)
                    .doesNotContain("null");
        });
    }
}
