package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.CaseRemarks;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Sessions of the leaders of Võ Cường, told as they happen, with days worked out by hand. Each has a month or a leader of its own. */
@KntcIT
class ToldSessionsIT {

    private static final AgencyId AGENCY = new AgencyId("vocuong");
    private static final UserId OFFICER = new UserId("reception-officer.vocuong");
    private static final Leader CHAIR = new Leader(null, null, "Chủ tịch Ủy ban nhân dân phường Võ Cường", true);
    private static final String PUBLISH = "RECEPTION_SCHEDULE_PUBLISH";
    private static final String PLACE = "Phòng tiếp công dân phường";
    private static final String REASON = "Lãnh đạo dự họp đột xuất của tỉnh";

    private final SessionSchedule schedule;
    private final Sessions sessions;
    private final SessionWatch watch;
    private final SessionBook book;
    private final DutyDays duty;
    private final PublicSchedule published;
    private final List<CaseRemarks> remarks;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final AtTheSession officers;

    @Autowired
    ToldSessionsIT(
            @Value("${local.server.port}") int port,
            SessionSchedule schedule,
            Sessions sessions,
            SessionWatch watch,
            SessionBook book,
            DutyDays duty,
            PublicSchedule published,
            List<CaseRemarks> remarks,
            MovableClock clock,
            JdbcClient jdbc) {
        this.schedule = schedule;
        this.sessions = sessions;
        this.watch = watch;
        this.book = book;
        this.duty = duty;
        this.published = published;
        this.remarks = remarks;
        this.clock = clock;
        this.jdbc = jdbc;
        this.officers = new AtTheSession(port);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private void today(String day) {
        clock.today(LocalDate.parse(day));
    }

    private static SessionTime at(String day, int hour) {
        return new SessionTime(LocalDate.parse(day), LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0), PLACE);
    }

    private static SessionPlan periodic(Leader leader, String day) {
        return new SessionPlan(
                leader,
                at(day, 8),
                SessionMode.IN_PERSON,
                SessionKind.PERIODIC,
                List.of("Công an phường"),
                List.of("Kiến nghị về đất đai"),
                null);
    }

    private CaseNumber plan(SessionPlan plan) {
        return schedule.plan(AGENCY, plan, OFFICER).planned().get(0);
    }

    private static Leader deputy(String office) {
        return new Leader(null, null, office, false);
    }

    private PublicSchedule.Day publicDay(String day) {
        return published.days(AGENCY).stream()
                .filter(one -> one.on().equals(LocalDate.parse(day)))
                .filter(one -> one.leader().equals(CHAIR.office()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Lãnh đạo tiếp ngày thứ Tư 16/12/2026. Năm ngày làm việc trước đó: 15, 14, 11, 10, 09/12, nên lịch phải công bố chậm nhất 09/12. Ba vụ
     * việc đăng ký; vụ đông người được xếp trước. Kết luận giao hai đơn vị, cả hai làm xong thì phiên kết thúc.
     */
    @Test
    void fromScheduleToCarriedOutConclusions() {
        today("2026-12-01");
        var number = plan(periodic(CHAIR, "2026-12-16"));
        assertThat(officers.clock(number, PUBLISH).path("due").asText()).isEqualTo("2026-12-09");
        assertThat(officers.task(number, "resolver", "signSchedule").path("due").asText())
                .startsWith("2026-12-09");
        assertThat(published.days(AGENCY))
                .noneMatch(
                        day -> day.leader().equals(CHAIR.office()) && day.on().equals(LocalDate.of(2026, 12, 16)));

        today("2026-12-08");
        officers.publish(number, "2026-12-08");
        assertThat(officers.clock(number, PUBLISH).path("state").asText()).isEqualTo("MET");
        assertThat(publicDay("2026-12-16").leader()).isEqualTo(CHAIR.office());

        var plain = officers.petition("2026-12-07");
        var crowded = officers.petition("2026-12-07");
        officers.prepare(
                number,
                AtTheSession.matter(plain, false, false, true),
                AtTheSession.matter(crowded, true, false, false));
        assertThat(number(number).facts().matters())
                .extracting(SessionMatter::caseNumber)
                .containsExactly(crowded.value(), plain.value());

        today("2026-12-16");
        var heard = List.of(AtTheSession.heard(crowded, "Đề nghị đo lại ranh giới."));
        refused(number, Map.of("concludes", "true", "heard", heard), "chưa có trong biên bản: " + plain);
        var notHeard = List.of(Map.of("caseNumber", plain.value(), "reason", "Công dân không đến."));
        refused(
                number,
                Map.of("heard", heard, "notHeard", List.of(notHeard.get(0), notHeard.get(0))),
                "mỗi hồ sơ một lần");
        var named = List.of(Map.of("caseNumber", plain.value(), "reason", "Bà " + AtTheSession.NAME + " bận."));
        refused(number, Map.of("heard", heard, "notHeard", named), "");
        refused(number, Map.of("heard", List.of(later(crowded)), "notHeard", notHeard), "hẹn trả lời sau");
        officers.hold(number, Map.of("concludes", "true", "heard", heard, "notHeard", notHeard));
        assertThat(officers.acts(number)).contains("Hồ sơ " + plain + ": Công dân không đến.");
        assertThat(officers.file(crowded).path("links").toString()).contains(number.value(), "VISIT");
        assertThat(remarks.stream()
                        .flatMap(room -> room.of(List.of(crowded)).values().stream())
                        .toList())
                .singleElement()
                .asString()
                .contains(number.value(), "ngày 16/12/2026", "lãnh đạo trực tiếp tiếp");

        today("2026-12-17");
        officers.conclude(number, "2026-12-31", "2026-12-17");
        assertThat(officers.clock(number, "DOCUMENT_ISSUE").path("state").asText())
                .isEqualTo("MET");
        assertThat(officers.task(number, "monitor", "followConclusion")
                        .path("due")
                        .asText())
                .startsWith("2026-12-31");
        today("2026-12-28");
        officers.report(number, 1, "GOING_ON", "2026-12-28");
        notShown(number, Map.of(), "Văn bản thể hiện kết quả");
        notShown(number, Map.of("resultShown", "PAPER", "resultOn", "2026-12-28"), "Số văn bản báo kết quả");
        notShown(number, Map.of("resultShown", "PAPER", "resultNumber", "45/BC-KT"), "Ngày văn bản báo kết quả");
        notShown(
                number,
                Map.of("resultShown", "PAPER", "resultNumber", "45/BC-KT", "resultOn", "2026-12-15"),
                "không được trước ngày 16/12/2026");
        notShown(number, Map.of("resultShown", "NONE"), "Lý do không có văn bản");
        notShown(
                number, Map.of("resultShown", "NONE", "noPaperReason", "Đã trả lời bà " + AtTheSession.NAME + "."), "");
        var onTheSpot = Map.of("resultShown", "NONE", "noPaperReason", "Việc giữ trật tự đã làm tại chỗ.");
        assertThat(officers.triesReport(number, 2, "DONE", "2026-12-28", onTheSpot)
                        .statusCode())
                .isEqualTo(204);
        assertThat(officers.acts(number)).contains("Việc giữ trật tự đã làm tại chỗ.");
        assertThat(officers.file(number).path("status").asText()).isEqualTo("OPEN");
        assertThat(book.followed(AGENCY))
                .filteredOn(one -> one.caseNumber().equals(number))
                .extracting(SessionBook.Followed::number)
                .containsExactly(1);
        assertThat(book.followed(new AgencyId("nhanhoa")))
                .extracting(SessionBook.Followed::caseNumber)
                .doesNotContain(number);
        officers.report(number, 1, "DONE", "2026-12-28");
        assertThat(officers.file(number).path("status").asText()).isEqualTo("CLOSED");
        assertThat(officers.file(number).path("documents").findValuesAsText("form"))
                .contains("P-06", "P-06B", "P-03", "P-04");
        assertThat(officers.acts(number)).doesNotContain(AtTheSession.NAME);
    }

    private void refused(CaseNumber number, Map<String, Object> minutes, String sentence) {
        var answer = officers.tries(number, "reception-officer", "recordSession", AtTheSession.minutes(minutes));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence).doesNotContain(AtTheSession.NAME);
        assertThat(number(number).state()).isEqualTo(SessionState.PREPARED);
    }

    private void notShown(CaseNumber number, Map<String, Object> paper, String sentence) {
        var answer = officers.triesReport(number, 2, "DONE", "2026-12-28", paper);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence).doesNotContain(AtTheSession.NAME);
        assertThat(number(number).openConclusions()).hasSize(2);
    }

    private static Map<String, Object> later(CaseNumber number) {
        return Map.of(
                "caseNumber",
                number.value(),
                "said",
                "Đề nghị đo lại ranh giới.",
                "reply",
                "LATER",
                "answerBy",
                "2026-12-30",
                "contact",
                "Bộ phận tiếp dân của phường");
    }

    private Session number(CaseNumber number) {
        return sessions.find(number).orElseThrow();
    }

    /**
     * Phiên 16/11/2026 hoãn hai lần. Chưa công bố thì thời hạn tính lại: ngày 20/11, năm ngày làm việc trước: 19, 18, 17, 16, 13/11. Đã công
     * bố ngày 12/11 rồi mới hoãn đến thứ Tư 25/11 (24/11 là ngày nghỉ): năm ngày làm việc trước: 23, 20, 19, 18, 17/11. Hoãn vào ngày
     * 18/11 thì không còn đủ năm ngày: chỉ nêu câu hỏi, không từ chối.
     */
    @Test
    void postponedTwiceWithReasonAndNewTime() {
        today("2026-11-02");
        var number = plan(periodic(CHAIR, "2026-11-16"));
        assertThat(officers.clock(number, PUBLISH).path("due").asText()).isEqualTo("2026-11-09");
        assertThat(schedule.postpone(number, at("2026-11-20", 14), REASON, OFFICER))
                .isEmpty();
        assertThat(officers.clock(number, PUBLISH).path("due").asText()).isEqualTo("2026-11-13");
        today("2026-11-12");
        officers.publish(number, "2026-11-12");
        assertThat(officers.clock(number, PUBLISH).path("state").asText()).isEqualTo("MET");

        today("2026-11-18");
        assertThat(schedule.postpone(number, at("2026-11-25", 8), "Người tiếp phải đi công tác đột xuất", OFFICER))
                .contains("25/11/2026", "Cần pháp chế xác nhận");
        assertThat(officers.clock(number, PUBLISH).path("state").asText())
                .as("the five days do not run again")
                .isEqualTo("MET");
        assertThat(publicDay("2026-11-25").moved())
                .containsExactly(
                        "08:00–11:00 ngày 16/11/2026 hoãn đến 14:00–17:00 ngày 20/11/2026: " + REASON,
                        "14:00–17:00 ngày 20/11/2026 hoãn đến 08:00–11:00 ngày 25/11/2026: Người tiếp phải đi công tác đột xuất");

        assertThat(officers.tasks(number, "resolver", "signPostponement"))
                .as("the head signs each notice before the clerk issues it")
                .hasSize(2);
        assertThat(officers.tasks(number, "clerk", "announcePostponement")).isEmpty();
        assertThat(book.month(AGENCY, YearMonth.of(2026, 11)))
                .filteredOn(line -> line.caseNumber().equals(number))
                .allMatch(SessionBook.Line::toAnnounce);
        officers.prepare(number);
        today("2026-11-25");
        var untold = officers.tries(number, "reception-officer", "recordSession", AtTheSession.minutes(Map.of()));
        assertThat(untold.statusCode()).isEqualTo(409);
        assertThat(untold.body()).contains("chưa được thông báo tại nơi tiếp");
        officers.announce(number, "2026-11-25");
        officers.hold(number, Map.of());
        assertThat(officers.tasks(number, "clerk", "announcePostponement")).isEmpty();
        assertThat(officers.file(number).path("status").asText()).isEqualTo("CLOSED");
        assertThat(jdbc.sql("select outcome from kntc.case_record where case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Đã tổ chức phiên tiếp; không có công dân đến.");
    }

    @Test
    void tellsTheNewTimeAtThePlace() {
        today("2026-11-02");
        var number = plan(periodic(deputy("Phó Chủ tịch phụ trách văn xã"), "2026-11-17"));
        schedule.postpone(number, at("2026-11-19", 8), REASON, OFFICER);
        officers.does(
                number,
                "clerk",
                "announcePostponement",
                Map.of("announcedOn", "2026-11-02", "announcedAt", List.of("RECEPTION_PLACE")));
        assertThat(number(number).toAnnounce()).isFalse();
        assertThat(officers.file(number).path("documents").findValuesAsText("form"))
                .contains("P-06A");
    }

    /**
     * Tháng 10/2026: luật cần 2 ngày mỗi tháng. Ngày 07/10 Chủ tịch tiếp, ngày 14/10 ủy quyền: chỉ tính 1. Chỉ tiêu riêng 1 ngày mỗi tuần:
     * tuần 41 (05–11/10) đạt, tuần 42 (12–18/10) không.
     */
    @Test
    void aDelegatedSessionIsListedAndNotCounted() {
        today("2026-09-21");
        var own = plan(periodic(CHAIR, "2026-10-07"));
        var delegated = plan(periodic(CHAIR, "2026-10-14"));
        for (var number : List.of(own, delegated)) {
            officers.publish(number, "2026-09-21");
            officers.prepare(number);
        }
        today("2026-10-07");
        officers.hold(own, Map.of());
        today("2026-10-14");
        officers.hold(
                delegated,
                Map.of(
                        "receivedBy", "DELEGATE",
                        "delegateName", "Lê Thị Mận",
                        "delegateOffice", "Phó Chủ tịch"));
        today("2026-11-02");
        duty.setTarget(AGENCY, new ReceptionTarget("COMMUNE_CHAIR", 1, "WEEK"), new UserId("manager.vocuong"));
        var sheet = duty.of(AGENCY, YearMonth.of(2026, 10));
        assertThat(sheet.legal().days()).isEqualTo(2);
        assertThat(sheet.legal().period()).isEqualTo("MONTH");
        assertThat(sheet.byLaw()).singleElement().satisfies(count -> {
            assertThat(count.counted()).isEqualTo(1);
            assertThat(count.met()).isFalse();
        });
        assertThat(sheet.byTarget())
                .filteredOn(count ->
                        count.label().startsWith("Tuần 41") || count.label().startsWith("Tuần 42"))
                .extracting(DutyDays.Count::met)
                .containsExactly(true, false);
        assertThat(sheet.uncounted()).singleElement().satisfies(one -> assertThat(one.receiver())
                .isEqualTo("Lê Thị Mận, Phó Chủ tịch"));
        assertThat(sheet.doubts()).anyMatch(doubt -> doubt.contains("ủy quyền"));
        assertThatThrownBy(() -> duty.setTarget(AGENCY, new ReceptionTarget("COMMUNE_CHAIR", 1, "MONTH"), OFFICER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2 ngày mỗi tháng");
    }

    /** Tháng 6/2026 theo luật cũ: 1 ngày mỗi tuần; tuần 29/6–05/7 có ba ngày làm việc ở tháng 7 nên không tính cho tháng 6 (Q36). */
    @Test
    void weeksBeforeJuly2026() {
        today("2026-12-01");
        var june = duty.of(AGENCY, YearMonth.of(2026, 6));
        assertThat(june.legal().period()).isEqualTo("WEEK");
        assertThat(june.byLaw())
                .extracting(DutyDays.Count::label)
                .containsExactly(
                        "Tuần 23 (01/06–07/06)",
                        "Tuần 24 (08/06–14/06)",
                        "Tuần 25 (15/06–21/06)",
                        "Tuần 26 (22/06–28/06)");
        assertThat(june.doubts()).anyMatch(doubt -> doubt.contains("nhiều ngày làm việc hơn"));
        assertThat(duty.of(AGENCY, YearMonth.of(2026, 7)).legal().period()).isEqualTo("MONTH");
        // Tết 2026: nghỉ từ 14 đến 22/02, tuần 8 không có ngày làm việc nên không cần ngày nào
        assertThat(duty.of(AGENCY, YearMonth.of(2026, 2)).byLaw())
                .filteredOn(count -> count.label().startsWith("Tuần 8 "))
                .singleElement()
                .satisfies(count -> assertThat(count.wanted()).isZero());
    }

    /**
     * Kết luận phải xong ngày 31/12/2026 mà chưa xong. Ngày 31/12 chưa đôn đốc; ngày 04/01/2027 đôn đốc lần một, công văn chưa ban hành thì không
     * mở thêm; 15 ngày sau lần ban hành (19/01) đôn đốc lần hai.
     */
    @Test
    void aConclusionThatIsNotCarriedOutIsUrged() {
        var leader = deputy("Phó Chủ tịch phụ trách kinh tế");
        today("2026-12-01");
        var number = plan(periodic(leader, "2026-12-15"));
        officers.publish(number, "2026-12-01");
        var petition = officers.petition("2026-12-01");
        officers.prepare(number);
        today("2026-12-15");
        officers.hold(
                number, Map.of("concludes", "true", "heard", List.of(AtTheSession.heard(petition, "Đề nghị đo lại."))));
        officers.conclude(number, "2026-12-31", "2026-12-15");
        officers.report(number, 2, "DONE", "2026-12-15");

        today("2026-12-31");
        watch.daily();
        assertThat(officers.tasks(number, "clerk", "issueConclusionUrging")).isEmpty();
        today("2027-01-04");
        watch.daily();
        watch.daily();
        assertThat(officers.tasks(number, "clerk", "issueConclusionUrging")).isEmpty();
        assertThat(officers.tasks(number, "resolver", "signConclusionUrging")).hasSize(1);
        assertThatThrownBy(() -> schedule.urge(number, 1, OFFICER)).isInstanceOf(AlreadyDone.class);
        officers.does(
                number, "clerk", "issueConclusionUrging", Map.of("urgingChoice", "SEND", "issuedOn", "2027-01-04"));
        assertThat(number(number).facts().conclusions().get(0).urged()).isEqualTo(1);
        today("2027-01-18");
        watch.daily();
        assertThat(officers.tasks(number, "clerk", "issueConclusionUrging")).isEmpty();
        today("2027-01-19");
        watch.daily();
        officers.does(
                number,
                "clerk",
                "issueConclusionUrging",
                Map.of("urgingChoice", "SKIP", "skipReason", "Đơn vị đã hẹn ngày trả lời."));
        schedule.urge(number, 1, OFFICER);
        assertThatThrownBy(() -> schedule.urge(number, 2, OFFICER)).isInstanceOf(InvalidInput.class);
        officers.report(number, 1, "DONE", "2027-01-19");
        assertThat(officers.tasks(number, "clerk", "issueConclusionUrging")).isEmpty();
        assertThat(officers.file(number).path("status").asText()).isEqualTo("CLOSED");
        assertThat(officers.acts(number)).contains("đã quá ngày phải xong", "cán bộ yêu cầu");
    }

    /** Thông báo của phiên 13/4/2027 nêu cả tháng 4; số khác, số của tháng khác thì không nhận và thời hạn công bố vẫn chạy. */
    @Test
    void onlyTheNoticeOfTheMonthPublishesAnotherSession() {
        today("2027-03-22");
        var leader = deputy("Phó Chủ tịch phụ trách thông báo chung");
        var first = plan(periodic(leader, "2027-04-13"));
        var second = plan(periodic(leader, "2027-04-14"));
        var nextMonth = plan(periodic(leader, "2027-05-12"));
        publishWith(second, "9871/TB-UBND", 400);
        officers.publish(first, "2027-03-22");
        var notice = number(first).facts().publication().number();
        publishWith(nextMonth, notice, 400);
        assertThat(number(nextMonth).state()).isEqualTo(SessionState.PLANNED);
        assertThat(officers.clock(nextMonth, PUBLISH).path("state").asText()).isEqualTo("RUNNING");
        schedule.postpone(first, at("2027-05-13", 8), REASON, OFFICER);
        publishWith(nextMonth, notice, 400);
        var early = officers.tries(second, "clerk", "publishSchedule", publication("2027-03-19", notice));
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body())
                .contains("Thông báo số " + notice + " được ban hành ngày 22/03/2027", "không được trước ngày đó");
        publishWith(second, notice, 204);
        assertThat(number(second).facts().publication().number()).isEqualTo(notice);
        assertThat(officers.clock(second, PUBLISH).path("state").asText()).isEqualTo("MET");
    }

    private void publishWith(CaseNumber number, String notice, int status) {
        var answer = officers.tries(number, "clerk", "publishSchedule", publication("2027-03-22", notice));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.body()).contains("chưa ban hành thông báo lịch tiếp công dân nào số " + notice);
        }
    }

    private static Map<String, Object> publication(String on, String notice) {
        return Map.of(
                "publicationWay",
                "WITH_OTHER",
                "publishedOn",
                on,
                "publishedAt",
                List.of("HEADQUARTERS", "RECEPTION_PLACE", "PORTAL"),
                "noticeNumber",
                notice);
    }

    /**
     * Lịch tháng 6/2027 ký một lần: hai phiên cùng tháng qua bước ký, phiên tháng 7 thì chưa. Lãnh đạo yêu cầu sửa dự kiến nội dung trước;
     * chữ ký in tên người ký vào thông báo. Hoãn sau khi ký thì thông báo phải ký lại bằng tay.
     */
    @Test
    void oneSignatureStandsForTheNoticeOfTheMonth() {
        today("2027-05-20");
        var leader = deputy("Phó Chủ tịch phụ trách lịch tháng Sáu");
        var first = plan(periodic(leader, "2027-06-10"));
        var second = plan(periodic(leader, "2027-06-24"));
        var july = plan(periodic(leader, "2027-07-08"));
        var bare = officers.tries(first, "resolver", "signSchedule", Map.of("signAnswer", "SEND_BACK"));
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("Hãy ghi ý kiến");
        officers.does(
                first, "resolver", "signSchedule", Map.of("signAnswer", "SEND_BACK", "signRemark", "Thêm Mặt trận dự"));
        var open = officers.tries(
                first,
                "reception-officer",
                "reviseSchedule",
                Map.of(
                        "newAttendance",
                        List.of(Map.of("item", "Bà A, điện thoại 0912 345 699")),
                        "newContents",
                        List.of()));
        assertThat(open.statusCode()).isEqualTo(400);
        assertThat(open.body()).contains("số giấy tờ tùy thân hoặc số điện thoại");
        officers.does(
                first,
                "reception-officer",
                "reviseSchedule",
                Map.of(
                        "newAttendance", List.of(Map.of("item", "Ủy ban Mặt trận Tổ quốc phường")),
                        "newContents", List.of(Map.of("item", "Kiến nghị về đất đai"))));
        assertThat(number(first).plan().attendance()).containsExactly("Ủy ban Mặt trận Tổ quốc phường");
        officers.does(first, "resolver", "signSchedule", Map.of("signAnswer", "APPROVE"));
        assertThat(number(first).facts().signers()).containsEntry("P-06", "resolver.vocuong");
        assertThat(number(second).facts().signers()).containsEntry("P-06", "resolver.vocuong");
        assertThat(officers.tasks(second, "clerk", "publishSchedule")).hasSize(1);
        assertThat(officers.tasks(july, "resolver", "signSchedule")).hasSize(1);
        assertThat(officers.acts(first)).contains("Thêm Mặt trận dự", "PAPER_ANSWERED", "REVISED");

        schedule.postpone(second, at("2027-06-25", 8), REASON, OFFICER);
        assertThat(number(second).facts().signers()).isEmpty();
        var because = officers.tries(
                second,
                "resolver",
                "signPostponement",
                Map.of("signAnswer", "SEND_BACK", "signRemark", "Ghi rõ lý do"));
        assertThat(because.statusCode()).as(because.body()).isEqualTo(204);
        officers.does(
                second,
                "reception-officer",
                "revisePostponement",
                Map.of("newReason", "Lãnh đạo dự kỳ họp Hội đồng nhân dân"));
        officers.announce(second, "2027-05-20");
        assertThat(number(second).facts().postponements().get(0).reason())
                .isEqualTo("Lãnh đạo dự kỳ họp Hội đồng nhân dân");
        schedule.cancel(first, "Không còn nội dung phải tiếp", OFFICER);
        schedule.cancel(second, "Không còn nội dung phải tiếp", OFFICER);
        schedule.cancel(july, "Không còn nội dung phải tiếp", OFFICER);
    }

    /** Nơi tiếp, chức vụ, lý do cũng được công khai: số hồ sơ, số điện thoại thì không nhận, không gì thay đổi. */
    @Test
    void nothingOfTheScheduleTellsANumber() {
        today("2027-05-21");
        assertThatThrownBy(() -> plan(periodic(deputy("Phó Chủ tịch, điện thoại 0912 345 699"), "2027-06-11")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("chucVu"));
        var number = plan(periodic(deputy("Phó Chủ tịch phụ trách nơi tiếp"), "2027-06-11"));
        var elsewhere = new SessionTime(
                LocalDate.of(2027, 6, 14), LocalTime.of(8, 0), LocalTime.of(11, 0), "Nhà hồ sơ VOCUONG-2027-000123");
        assertThatThrownBy(() -> schedule.postpone(number, elsewhere, REASON, OFFICER))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("noiTiep"));
        assertThatThrownBy(() -> schedule.postpone(
                        number, at("2027-06-14", 8), "Chờ người có căn cước 027185004321 đến", OFFICER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("số giấy tờ tùy thân");
        assertThatThrownBy(() -> schedule.cancel(number, "Hồ sơ VOCUONG-2027-000123 đã xong", OFFICER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("số hồ sơ");
        assertThat(number(number).on()).isEqualTo(LocalDate.of(2027, 6, 11));
        schedule.cancel(number, "Không còn nội dung phải tiếp", OFFICER);
    }

    /** Công bố ngày 10/12 cho phiên 16/12: muộn một ngày. Được ghi nhận, có câu hỏi, đồng hồ ghi trễ. */
    @Test
    void latePublicationIsToldAndNotRefused() {
        today("2026-12-10");
        var outcome = schedule.plan(AGENCY, periodic(deputy("Phó Chủ tịch phụ trách đô thị"), "2026-12-16"), OFFICER);
        assertThat(outcome.told())
                .containsExactly("Phiên ngày 16/12/2026 lẽ ra phải được công bố chậm nhất ngày 09/12/2026.");
        var number = outcome.planned().get(0);
        officers.publish(number, "2026-12-10");
        assertThat(officers.clock(number, PUBLISH).path("state").asText()).isEqualTo("MISSED");
        assertThat(officers.acts(number)).contains("Cần pháp chế xác nhận: phiên tiếp công bố muộn");
        schedule.cancel(number, "Không còn nội dung phải tiếp", OFFICER);
        assertThat(officers.file(number).path("status").asText()).isEqualTo("CLOSED");
        assertThat(published.days(AGENCY)).anyMatch(day -> "Không còn nội dung phải tiếp".equals(day.cancelled()));
    }

    /** Vụ việc có thể gây hậu quả nghiêm trọng: phải tiếp đột xuất, ngay ngày Chủ nhật, không chờ công bố. */
    @Test
    void anUrgentSessionNeedsNoPublication() {
        today("2026-12-12");
        var number = plan(new SessionPlan(
                CHAIR,
                at("2026-12-13", 8),
                SessionMode.IN_PERSON,
                SessionKind.URGENT,
                List.of(),
                List.of(),
                new Urgency(false, true, false, true, "Đông người tập trung trước trụ sở", null, null, null)));
        assertThat(officers.clock(number, PUBLISH).isMissingNode()).isTrue();
        assertThat(number(number).plan().urgency().need()).isEqualTo("REQUIRED");
        assertThat(number(number).plan().urgency().basis()).isNotEmpty();
        officers.prepare(number);
        var early = officers.tries(number, "reception-officer", "recordSession", AtTheSession.minutes(Map.of()));
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).contains("chưa đến ngày");
        today("2026-12-13");
        officers.hold(number, Map.of());
        var sheet = duty.of(AGENCY, YearMonth.of(2026, 12));
        assertThat(sheet.uncounted())
                .filteredOn(one -> one.on().equals(LocalDate.of(2026, 12, 13)))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("tiếp đột xuất"));
        assertThat(sheet.doubts()).anyMatch(doubt -> doubt.contains("phiên tiếp đột xuất"));
        assertThat(published.days(AGENCY)).noneMatch(day -> day.on().equals(LocalDate.of(2026, 12, 13)));
    }

    /** Biên bản nêu tên công dân của hồ sơ được tiếp thì bị từ chối, không gì thay đổi; hồ sơ của cơ quan khác thì không ai biết. */
    @Test
    void nobodyIsNamedAndForeignCasesStayUnknown() {
        today("2026-12-01");
        var number = plan(periodic(deputy("Phó Chủ tịch phụ trách nội chính"), "2026-12-18"));
        officers.publish(number, "2026-12-01");
        var foreign = officers.tries(
                number,
                "reception-officer",
                "prepareSession",
                Map.of(
                        "matters",
                        List.of(AtTheSession.matter(new CaseNumber("NHANHOA-2026-000001"), true, false, false)),
                        "invitedBodies",
                        List.of()));
        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(foreign.body()).contains("không có hồ sơ số này");
        var petition = officers.petition("2026-12-01");
        officers.prepare(number, AtTheSession.matter(petition, false, true, false));
        today("2026-12-18");
        var named = officers.tries(
                number,
                "reception-officer",
                "recordSession",
                AtTheSession.minutes(Map.of(
                        "heard",
                        List.of(AtTheSession.heard(petition, "Bà " + AtTheSession.NAME + " đề nghị đo lại.")))));
        assertThat(named.statusCode()).isEqualTo(400);
        assertThat(named.body()).doesNotContain(AtTheSession.NAME);
        assertThat(number(number).state()).isEqualTo(SessionState.PREPARED);
        assertThatThrownBy(() ->
                        schedule.postpone(number, at("2026-12-22", 8), "Hẹn lại với bà " + AtTheSession.NAME, OFFICER))
                .isInstanceOf(InvalidInput.class);
        assertThat(jdbc.sql("select count(*) from kntc.leader_session where facts::text like '%' || ? || '%'")
                        .param(AtTheSession.NAME)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Cả năm 2027, ngày 1 hằng tháng: 01/01 nghỉ chuyển sang thứ Hai 04/01; ngày đã có phiên thì bỏ; ngày rơi vào nghỉ được nói rõ. */
    @Test
    void aWholeYearByAPattern() {
        today("2026-12-01");
        var leader = deputy("Ủy viên Ủy ban nhân dân");
        var outcome = schedule.plan(
                AGENCY, periodic(leader, "2026-12-01"), new DayPattern(2027, null, 1, null, null), OFFICER);
        assertThat(outcome.planned()).hasSize(12);
        assertThat(outcome.told())
                .contains("Ngày 01/01/2027 không phải ngày làm việc, chuyển sang ngày 04/01/2027.")
                .contains("Ngày 01/05/2027 không phải ngày làm việc, chuyển sang ngày 04/05/2027.");
        assertThatThrownBy(() -> schedule.plan(
                        AGENCY, periodic(leader, "2026-12-01"), new DayPattern(2027, 2, 1, null, null), OFFICER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("đã có phiên");
        assertThat(book.year(AGENCY, 2027)).hasSize(12).allMatch(count -> count >= 1);
    }
}
