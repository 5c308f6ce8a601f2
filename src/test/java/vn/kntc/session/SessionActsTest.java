package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** Every kind of act of a session is kept, told and printed. */
class SessionActsTest {

    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000010");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 16);
    private static final UserId OFFICER = new UserId("reception-officer.nhanhoa");
    private static final Instant NOW = Instant.parse("2026-12-16T02:00:00Z");
    private static final SessionTime TIME =
            new SessionTime(DAY, LocalTime.of(8, 0), LocalTime.of(11, 30), "Phòng tiếp công dân");
    private static final SessionTime LATER =
            new SessionTime(DAY.withDayOfMonth(18), LocalTime.of(14, 0), LocalTime.of(17, 0), "Phòng tiếp công dân");
    private static final Leader CHAIR = new Leader(null, null, "Chủ tịch phường", true);

    private static final List<Act> ACTS = List.of(
            new SessionAct.Planned(
                    DAY,
                    new SessionPlan(
                            CHAIR,
                            TIME,
                            SessionMode.IN_PERSON,
                            SessionKind.URGENT,
                            List.of("Công an phường"),
                            List.of("Đất đai"),
                            new Urgency(
                                    true,
                                    true,
                                    false,
                                    false,
                                    "Vụ việc gay gắt",
                                    "SUGGESTED",
                                    List.of("Điều 18"),
                                    List.of()))),
            new SessionAct.Published(
                    DAY,
                    new Publication(DAY, "15/TB-UBND", false, List.of(PublishedAt.HEADQUARTERS), DAY, false),
                    null),
            new SessionAct.Published(
                    DAY,
                    new Publication(DAY, "15/TB-UBND", true, List.of(PublishedAt.PORTAL), DAY.withDayOfMonth(9), true),
                    "Cần pháp chế xác nhận: muộn."),
            new SessionAct.Postponed(DAY, new Postponement(TIME, LATER, "Họp đột xuất", DAY, null, true), "Cần hỏi."),
            new SessionAct.MovedInPerson(DAY, "Phòng tiếp công dân"),
            new SessionAct.PaperAnswered(DAY, SessionPapers.SCHEDULE, true, null),
            new SessionAct.PaperAnswered(DAY, SessionPapers.POSTPONEMENT, false, "Ghi rõ lý do."),
            new SessionAct.Revised(DAY, List.of("Công an phường"), List.of("Đất đai"), null),
            new SessionAct.Revised(DAY, null, null, "Lãnh đạo dự họp tỉnh"),
            new SessionAct.Announced(DAY, "16/TB-UBND", List.of(PublishedAt.RECEPTION_PLACE)),
            new SessionAct.Cancelled(DAY, "Không còn cần thiết"),
            new SessionAct.Registered(DAY, "NHANHOA-2026-000007", true, 12, "đông người"),
            new SessionAct.RegistrationWithdrawn(DAY, "NHANHOA-2026-000007", "Công dân báo không đến"),
            new SessionAct.Prepared(
                    DAY,
                    List.of(new SessionMatter("NHANHOA-2026-000007", true, false, true)),
                    List.of("Công an phường")),
            new SessionAct.Recorded(
                    DAY,
                    new Minutes(
                            LocalTime.of(8, 0),
                            LocalTime.of(11, 0),
                            ReceivedBy.DELEGATE,
                            "Lê Thị Mận",
                            "Phó Chủ tịch",
                            "Lê Thu Hà",
                            List.of("Trưởng Công an"),
                            List.of(
                                    new MatterHeard(
                                            "NHANHOA-2026-000007",
                                            "Hỏi ranh giới",
                                            MatterHeard.Reply.LATER,
                                            null,
                                            DAY.withDayOfMonth(30),
                                            "Lê Thu Hà",
                                            "Đề nghị trả lời sớm",
                                            null),
                                    new MatterHeard(
                                            null,
                                            "Hỏi lịch",
                                            MatterHeard.Reply.AT_ONCE,
                                            "Thứ Hai",
                                            null,
                                            null,
                                            null,
                                            "Vội về")),
                            List.of(new NotHeard("NHANHOA-2026-000009", "Công dân không đến."))),
                    "Lê Thị Mận, Phó Chủ tịch",
                    true),
            new SessionAct.Drafted(
                    DAY, List.of(new ConclusionDraft("Phòng Kinh tế", "Đo lại", DAY.withDayOfMonth(31))), List.of(1)),
            new SessionAct.Answered(DAY, true, null),
            new SessionAct.Answered(DAY, false, "Ghi rõ đơn vị."),
            new PaperIssued(DAY, SessionPapers.CONCLUSION, new UUID(0, 1), "17/TB-UBND", null),
            new SessionAct.Reported(DAY, new ConclusionReport(1, false, DAY, "Đang đo", null, null, null)),
            new SessionAct.Reported(DAY, new ConclusionReport(1, true, DAY, "Đã đo", "45/BC-KT", DAY, null)),
            new SessionAct.UrgingAsked(DAY, List.of(1, 2), false),
            new SessionAct.UrgingAsked(DAY, List.of(1), true),
            new SessionAct.UrgingSkipped(DAY, List.of(1), "Đơn vị đã hẹn."));

    private static RoomDatabase database;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("session_acts");
    }

    @Test
    void keepsTellsAndPrintsEveryKind() {
        var log = ActLogs.on(database.client(), Clock.systemUTC());
        ACTS.forEach(act -> log.append(CASE, SessionActs.KINDS, new RecordedAct(act, OFFICER, NOW)));
        assertThat(ACTS)
                .extracting(Act::getClass)
                .contains(Arrays.stream(SessionAct.class.getDeclaredClasses())
                        .map(kind -> kind.asSubclass(Act.class))
                        .toArray(Class[]::new));
        assertThat(log.of(CASE, SessionActs.KINDS)).extracting(RecordedAct::act).containsExactlyElementsOf(ACTS);
        assertThat(Ledgers.timeline(database.client(), Clock.systemUTC()).timeline(CASE))
                .extracting(entry -> entry.act())
                .containsExactlyInAnyOrder(
                        "Lập lịch phiên tiếp công dân 08:00–11:30 ngày 16/12/2026",
                        "Công bố lịch tiếp công dân",
                        "Công bố lịch tiếp công dân, muộn hơn ngày 09/12/2026",
                        "Hoãn phiên tiếp công dân đến 14:00–17:00 ngày 18/12/2026",
                        "Phiên tiếp chuyển từ trực tuyến sang trực tiếp",
                        "Ký thông báo lịch tiếp công dân",
                        "Chưa ký, yêu cầu sửa thông báo hoãn tiếp công dân",
                        "Sửa theo ý kiến của lãnh đạo, trình ký lại",
                        "Sửa theo ý kiến của lãnh đạo, trình ký lại",
                        "Thông báo thời gian mới của phiên tiếp công dân",
                        "Hủy phiên tiếp công dân",
                        "Đăng ký vào phiên tiếp công dân: 12 người",
                        "Rút một đăng ký vào phiên tiếp công dân",
                        "Chuẩn bị phiên tiếp công dân: 1 vụ việc",
                        "Tiếp công dân tại phiên: người được ủy quyền tiếp",
                        "Soạn thông báo kết luận: 1 nội dung",
                        "Ký thông báo kết luận",
                        "Yêu cầu soạn lại thông báo kết luận",
                        "Ban hành thông báo kết luận việc tiếp công dân số 17/TB-UBND",
                        "Kết luận số 1: đang thực hiện",
                        "Kết luận số 1: đã thực hiện xong",
                        "Đôn đốc thực hiện kết luận số 1, 2",
                        "Đôn đốc thực hiện kết luận số 1",
                        "Không gửi công văn đôn đốc lần này");
        assertThat(ACTS).map(SessionActs.KINDS::print).allSatisfy(step -> {
            assertThat(step.title()).isNotBlank().isNotEqualTo("Văn bản");
            assertThat(step.on()).isEqualTo(DAY);
            assertThat(step.values())
                    .isNotEmpty()
                    .extracting(CaseSection.Value::value)
                    .doesNotContain("null");
        });
    }
}
