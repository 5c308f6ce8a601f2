package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import vn.kntc.casefile.CasePlaces;
import vn.kntc.casefile.CaseSection;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Sessions of the leaders of Võ Cường online, told as they happen through both rooms, with days worked out by hand. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ToldOnlineSessionsIT {

    private static final AgencyId AGENCY = new AgencyId("vocuong");
    private static final UserId OFFICER = new UserId("reception-officer.vocuong");
    private static final Leader CHAIR = new Leader(null, null, "Chủ tịch Ủy ban nhân dân phường Võ Cường", true);
    private static final String PUBLISH = "RECEPTION_SCHEDULE_PUBLISH";
    private static final String NOTICE = "RECEPTION_ONLINE_NOTICE";
    private static final String TEST = "RECEPTION_ONLINE_TEST";
    private static final String DESK = "reception-officer";
    private static final String CAUSE = "Đường truyền của điểm cầu thành phần bị đứt";
    private static final String REASON = "Lãnh đạo dự họp đột xuất của tỉnh";

    private final SessionSchedule schedule;
    private final Sessions sessions;
    private final DutyDays duty;
    private final PublicSchedule published;
    private final List<CaseSection> sections;
    private final Documents documents;
    private final Clocks clocks;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final MovableClock clock;
    private final AtTheSession officers;

    ToldOnlineSessionsIT(
            SessionSchedule schedule,
            Sessions sessions,
            DutyDays duty,
            PublicSchedule published,
            List<CaseSection> sections,
            Documents documents,
            Clocks clocks,
            TaskService tasks,
            RuntimeService runtime,
            MovableClock clock,
            @LocalServerPort int port) {
        this.schedule = schedule;
        this.sessions = sessions;
        this.duty = duty;
        this.published = published;
        this.sections = sections;
        this.documents = documents;
        this.clocks = clocks;
        this.tasks = tasks;
        this.runtime = runtime;
        this.clock = clock;
        this.officers = new AtTheSession(port);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private void today(String day) {
        clock.today(LocalDate.parse(day));
    }

    private static SessionTime at(String day) {
        return new SessionTime(
                LocalDate.parse(day), LocalTime.of(8, 0), LocalTime.of(11, 0), "Phòng họp trực tuyến của phường");
    }

    private static SessionPlan online(Leader leader, String day) {
        return new SessionPlan(
                leader,
                at(day),
                SessionMode.ONLINE,
                SessionKind.PERIODIC,
                List.of("Công an phường"),
                List.of("Kiến nghị về đất đai"),
                null);
    }

    private static Leader deputy(String office) {
        return new Leader(null, null, office, false);
    }

    /** Planned and published on that day, its cases registered. */
    private CaseNumber prepared(Leader leader, String day, String today, Object... matters) {
        today(today);
        var number =
                schedule.plan(AGENCY, online(leader, day), OFFICER).planned().get(0);
        officers.publish(number, today);
        officers.prepare(number, matters);
        return number;
    }

    private void decided(CaseNumber number, String choice, String on) {
        officers.does(
                number,
                DESK,
                "checkOnlineConditions",
                Map.of("kind", "COMPLAINT", "complexOrLong", true, "recordingAvailable", true));
        officers.does(number, "resolver", "decideOnlineReception", Map.of("onlineChoice", choice, "decidedOn", on));
    }

    /** From the decision to the moment when all points stand. */
    private void ready(CaseNumber number, String noticeOn, String testOn, String day) {
        officers.does(
                number,
                DESK,
                "planOnlineSession",
                Map.of(
                        "beginsAt",
                        "08:00",
                        "connection",
                        "Hệ thống họp trực tuyến của tỉnh, phòng số 12",
                        "testPlannedOn",
                        testOn,
                        "points",
                        List.of(
                                Map.of(
                                        "pointKind", "CENTRE",
                                        "pointName", "Phòng họp số 1 phường Võ Cường",
                                        "receiver", "Chủ tịch Ủy ban nhân dân phường",
                                        "advisingUnit", "Văn phòng phường",
                                        "citizenHere", false),
                                Map.of(
                                        "pointKind", "COMPONENT",
                                        "pointName", "Trụ sở tiếp công dân tỉnh",
                                        "bodies", "Sở Nông nghiệp và Môi trường",
                                        "citizenHere", true)),
                        "people",
                        1));
        officers.does(number, "resolver", "signOnlineNotice", Map.of("signAnswer", "APPROVE"));
        today(noticeOn);
        officers.does(
                number,
                "clerk",
                "issueOnlineNotice",
                Map.of(
                        "issuedOn",
                        noticeOn,
                        "told",
                        List.of("CITIZEN", "BODIES"),
                        "setUp",
                        "Văn phòng bố trí phòng, đường truyền"));
        var notice = documents.of(number).stream()
                .filter(paper -> paper.form().equals("P-08"))
                .toList();
        assertThat(sections.stream().flatMap(section -> section.namingNobody(number).stream()))
                .as("nobody lies in the vault of a session: who hands the notice out prints it")
                .containsAll(notice.stream().map(CaseDocument::id).toList());
        today(testOn);
        officers.does(number, DESK, "testOnlineLink", Map.of("testedOn", testOn, "testResult", "OK"));
        clock.at(LocalDate.parse(day), LocalTime.of(11, 30));
        officers.does(number, DESK, "connectOnlinePoints", Map.of("connectedAt", "07:00"));
    }

    private void keepRecording(CaseNumber number) {
        officers.does(
                number,
                DESK,
                "keepOnlineRecording",
                Map.of(
                        "where", "OUTSIDE",
                        "place", "Máy chủ lưu trữ của tỉnh",
                        "keeper", "Văn phòng tỉnh",
                        "medium", "SERVER",
                        "sha256", "ab".repeat(32),
                        "secrecy", "RESTRICTED"));
    }

    private static Map<String, Object> broken(String cause, String nextOn) {
        return new HashMap<>(Map.of(
                "course", "BROKEN_OFF",
                "brokenAt", "09:05",
                "cause", cause,
                "continuation", "REANNOUNCED",
                "nextOn", nextOn));
    }

    private void refused(String sentence, CaseNumber number, Map<String, Object> course) {
        var answer = officers.tries(number, DESK, "recordOnlineSession", course);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence).doesNotContain(AtTheSession.NAME);
        assertThat(sessions.find(number).orElseThrow().on())
                .as("nothing has changed")
                .isEqualTo("2026-08-14");
    }

    private PublicSchedule.Day publicDay(String day) {
        return published.days(AGENCY).stream()
                .filter(one -> one.on().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(CaseNumber number, String key) {
        return clocks.find(number, key)
                .filter(StatutoryClock::open)
                .orElseThrow()
                .due();
    }

    private List<String> open(CaseNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(task -> task.getTaskDefinitionKey().substring("userTask_".length()))
                .sorted()
                .toList();
    }

    private List<String> parts(CaseNumber number) {
        return sections.stream()
                .flatMap(section -> section.part(number).stream())
                .map(CaseSection.Part::id)
                .toList();
    }

    /**
     * Phiên trực tuyến thứ Sáu 14/8/2026. Năm ngày làm việc trước: 13, 12, 11, 10, 07/8, nên lịch và thông báo chậm nhất 07/8; kết nối thử
     * chậm nhất 13/8. Mất kết nối lúc 09:05, dừng. Thứ Bảy 29/8 không phải ngày làm việc; thông báo lại cho thứ Sáu 28/8: 27, 26, 25, 24/8
     * và thứ Bảy 22/8 (làm bù cho thứ Hai 31/8), nên thông báo chậm nhất 22/8, kết nối thử chậm nhất 27/8. Ngày 28/8 tiếp trọn phiên. Ngày
     * tiếp được nêu nhưng không tính vào số ngày của người đứng đầu.
     */
    @Test
    void onlineWithALostConnectionAnnouncedAnewAndHeld() {
        today("2026-08-03");
        var petition = officers.petition("2026-08-03");
        var number = prepared(CHAIR, "2026-08-14", "2026-08-03", AtTheSession.matter(petition, false, true, false));
        assertThat(publicDay("2026-08-14").mode()).isEqualTo("Trực tuyến");
        assertThat(open(number)).containsExactly("checkOnlineConditions", "issueInvitations");
        decided(number, "ONLINE", "2026-08-03");
        assertThat(due(number, NOTICE)).isEqualTo("2026-08-07");
        assertThat(due(number, TEST)).isEqualTo("2026-08-13");
        ready(number, "2026-08-06", "2026-08-12", "2026-08-14");

        refused("không phải ngày làm việc", number, broken(CAUSE, "2026-08-29"));
        refused("", number, broken("Máy của bà " + AtTheSession.NAME + " bị hỏng", "2026-08-28"));
        officers.does(number, DESK, "recordOnlineSession", broken(CAUSE, "2026-08-28"));
        assertThat(publicDay("2026-08-28").moved())
                .as("told at once")
                .containsExactly("08:00–11:00 ngày 14/08/2026 hoãn đến 08:00–11:00 ngày 28/08/2026: "
                        + "Phiên tiếp trực tuyến bị gián đoạn: " + CAUSE);
        assertThat(officers.clock(number, PUBLISH).path("state").asText()).isEqualTo("MET");
        assertThat(open(number)).containsExactly("issueInvitations", "keepOnlineRecording", "signPostponement");
        assertThatThrownBy(() -> schedule.postpone(number, at("2026-08-27"), REASON, OFFICER))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("lưu bản ghi");
        assertThatThrownBy(() -> schedule.cancel(number, REASON, OFFICER)).isInstanceOf(OutOfOrder.class);

        keepRecording(number);
        officers.does(
                number,
                "clerk",
                "announcePostponement",
                Map.of("announcedOn", "2026-08-14", "announcedAt", List.of("RECEPTION_PLACE")));
        assertThat(officers.task(number, DESK, "checkOnlineConditions")
                        .path("due")
                        .asText())
                .startsWith("2026-08-28");
        decided(number, "ONLINE", "2026-08-14");
        assertThat(due(number, NOTICE)).isEqualTo("2026-08-22");
        assertThat(due(number, TEST)).isEqualTo("2026-08-27");
        ready(number, "2026-08-17", "2026-08-26", "2026-08-28");
        officers.does(number, DESK, "recordOnlineSession", Map.of("course", "WHOLE"));
        keepRecording(number);
        assertThat(open(number)).containsExactly("issueInvitations", "recordSession");
        assertThatThrownBy(() -> schedule.cancel(number, REASON, OFFICER))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("đã tiếp trực tuyến");
        assertThatThrownBy(() -> schedule.postpone(number, at("2026-09-11"), REASON, OFFICER))
                .isInstanceOf(OutOfOrder.class);
        officers.hold(number, Map.of("heard", List.of(AtTheSession.heard(petition, "Đề nghị đo lại ranh giới."))));
        assertThat(sections.stream()
                        .flatMap(section -> section.part(number).stream())
                        .flatMap(part -> part.facts().stream())
                        .flatMap(fact -> fact.places().stream()))
                .as("what is heard leads to the page of its matter")
                .extracting(CasePlaces.Place::address)
                .singleElement()
                .asString()
                .startsWith("/vu-viec/VV-VOCUONG-");

        assertThat(officers.file(number).path("status").asText()).isEqualTo("CLOSED");
        assertThat(clocks.of(number)).noneMatch(StatutoryClock::open);
        assertThat(parts(number)).contains("phien-tiep", "tiep-truc-tuyen");
        assertThat(officers.acts(number))
                .contains("POSTPONED", "Bị gián đoạn", CAUSE, "Trọn phiên", "RECORDED")
                .doesNotContain(AtTheSession.NAME);
        var sheet = duty.of(AGENCY, YearMonth.of(2026, 8));
        assertThat(sheet.uncounted())
                .filteredOn(one -> one.on().equals(LocalDate.of(2026, 8, 28)))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("tiếp trực tuyến"));
    }

    /**
     * Phiên trực tuyến thứ Sáu 25/9/2026: thông báo chậm nhất 18/9 (24, 23, 22, 21, 18), kết nối thử 24/9. Hoãn đến thứ Tư 30/9 khi đang
     * chuẩn bị: thời hạn cũ thôi, chuẩn bị lại, thông báo chậm nhất 23/9 (29, 28, 25, 24, 23), kết nối thử 29/9. Rồi hủy: không còn việc
     * nào mở, không còn thời hạn nào chạy.
     */
    @Test
    void postponedWhileBeingPreparedOnlineAndThenCalledOff() {
        var number = prepared(deputy("Phó Chủ tịch phụ trách chuyển đổi số"), "2026-09-25", "2026-09-07");
        decided(number, "ONLINE", "2026-09-07");
        assertThat(due(number, NOTICE)).isEqualTo("2026-09-18");
        assertThat(due(number, TEST)).isEqualTo("2026-09-24");

        schedule.postpone(number, at("2026-09-30"), REASON, OFFICER);
        assertThat(open(number)).containsExactly("checkOnlineConditions", "issueInvitations", "signPostponement");
        assertThat(clocks.find(number, NOTICE))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(ClockState.CANCELLED));
        assertThat(officers.task(number, DESK, "checkOnlineConditions")
                        .path("due")
                        .asText())
                .startsWith("2026-09-30");
        decided(number, "ONLINE", "2026-09-07");
        assertThat(due(number, NOTICE)).isEqualTo("2026-09-23");
        assertThat(due(number, TEST)).isEqualTo("2026-09-29");

        schedule.cancel(number, "Không còn nội dung phải tiếp", OFFICER);
        assertThat(open(number)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
        assertThat(clocks.of(number)).noneMatch(StatutoryClock::open);
        assertThat(officers.file(number).path("status").asText()).isEqualTo("CLOSED");
        assertThat(officers.acts(number)).contains("CALLED_OFF");
    }

    /** Mọi điểm cầu đã kết nối thì lãnh đạo phải đi: hoãn đến thứ Sáu 16/10/2026, chuẩn bị lại từ đầu. */
    @Test
    void postponedWhenAllPointsStand() {
        var number = prepared(deputy("Phó Chủ tịch phụ trách tài chính"), "2026-09-29", "2026-09-09");
        decided(number, "ONLINE", "2026-09-09");
        ready(number, "2026-09-10", "2026-09-28", "2026-09-29");
        assertThat(open(number)).containsExactly("issueInvitations", "recordOnlineSession");
        schedule.postpone(number, at("2026-10-16"), REASON, OFFICER);
        assertThat(open(number)).containsExactly("checkOnlineConditions", "issueInvitations", "signPostponement");
    }

    /** Người đứng đầu không cho tiếp trực tuyến: lịch và trang công khai ghi tiếp trực tiếp, hoãn thì không chuẩn bị trực tuyến nữa. */
    @Test
    void theHeadHasItHeldInPerson() {
        var number = prepared(deputy("Phó Chủ tịch phụ trách y tế"), "2026-09-28", "2026-09-08");
        assertThat(publicDay("2026-09-28").mode()).isEqualTo("Trực tuyến");
        decided(number, "IN_PERSON", "2026-09-08");
        assertThat(publicDay("2026-09-28").mode()).isEqualTo("Trực tiếp");
        assertThat(open(number)).containsExactly("issueInvitations", "recordSession");
        schedule.postpone(number, at("2026-10-15"), REASON, OFFICER);
        assertThat(open(number)).containsExactly("issueInvitations", "recordSession", "signPostponement");
        assertThat(officers.acts(number)).contains("MOVED_IN_PERSON");
        officers.announce(number, "2026-09-08");
        today("2026-10-15");
        officers.hold(number, Map.of());
        assertThat(officers.file(number).path("status").asText()).isEqualTo("CLOSED");
    }

    /** Luật của ngày 30/6/2026 chưa có tiếp trực tuyến; của ngày 01/7/2026 thì có. */
    @Test
    void isPlannedFromTheDayOnThatLawKnowsIt() {
        today("2026-06-01");
        var leader = deputy("Phó Chủ tịch phụ trách lao động");
        assertThatThrownBy(() -> schedule.plan(AGENCY, online(leader, "2026-06-30"), OFFICER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("30/06/2026 chưa có hình thức tiếp trực tuyến");
        var planned = new ArrayList<>(
                schedule.plan(AGENCY, online(leader, "2026-07-01"), OFFICER).planned());
        assertThat(planned).hasSize(1);
        schedule.cancel(planned.get(0), REASON, OFFICER);
    }
}
