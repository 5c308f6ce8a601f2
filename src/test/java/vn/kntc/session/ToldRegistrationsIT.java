package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.StrayCases;
import vn.kntc.document.Documents;
import vn.kntc.organization.CaseWall;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * Who wants to meet the chairman of Võ Cường on Wednesday 12/5/2027, from the first call to the end of the session. The schedule is
 * published on 03/5's next working day, 04/5; five working days before the session lie 05, 06, 07, 10 and 11/5.
 */
@KntcIT
class ToldRegistrationsIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final AgencyId AGENCY = new AgencyId("vocuong");
    private static final UserId OFFICER = new UserId("reception-officer.vocuong");
    private static final Leader CHAIR = new Leader(null, null, "Chủ tịch Ủy ban nhân dân phường Võ Cường", true);
    private static final String WHO = "Hoàng Thị Mận Đào";

    private final int port;
    private final SessionSchedule schedule;
    private final Documents documents;
    private final StrayCases strays;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final AtTheSession officers;
    private final CaseWall wall;
    private final PlatformTransactionManager transactions;

    @Autowired
    ToldRegistrationsIT(
            @Value("${local.server.port}") int port,
            SessionSchedule schedule,
            Documents documents,
            StrayCases strays,
            MovableClock clock,
            JdbcClient jdbc,
            CaseWall wall,
            PlatformTransactionManager transactions) {
        this.port = port;
        this.wall = wall;
        this.transactions = transactions;
        this.schedule = schedule;
        this.documents = documents;
        this.strays = strays;
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

    private CaseNumber planned(String day) {
        var time =
                new SessionTime(LocalDate.parse(day), LocalTime.of(8, 0), LocalTime.of(11, 0), "Phòng tiếp công dân");
        var plan = new SessionPlan(
                CHAIR, time, SessionMode.IN_PERSON, SessionKind.PERIODIC, List.of(), List.of("Kiến nghị"), null);
        return schedule.plan(AGENCY, plan, OFFICER).planned().get(0);
    }

    private Browser signedIn(String role) {
        var browser = new Browser(port);
        browser.signIn(role + ".vocuong", "demo");
        return browser;
    }

    private static HttpResponse<String> post(Browser who, CaseNumber session, String what, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", who.token("/so-tiep-cong-dan"));
        return who.form("/lich-tiep/" + session + "/dang-ky/" + what, all);
    }

    private static String page(Browser who, CaseNumber session) {
        return who.get("/lich-tiep/" + session + "/dang-ky", PAGE).body();
    }

    private static Map<String, String> newcomer(String kind) {
        return new HashMap<>(Map.of(
                "xungHo", "MRS",
                "hoTen", WHO,
                "diaChi", "Số 9, tổ dân phố Khả Lễ",
                "dienThoai", "0912345677",
                "loaiNoiDung", kind,
                "noiDungTrinhBay", "Tôi là " + WHO + ", xin gặp Chủ tịch về việc cấp nước.",
                "tomTat", "Kiến nghị về việc cấp nước sạch của khu phố.",
                "soNguoi", "1"));
    }

    private CaseNumber registered(HttpResponse<String> answer, Browser officer, CaseNumber session) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var told =
                Pattern.compile("Đã đăng ký với số (VOCUONG-[0-9]{4}-[0-9]{6})").matcher(page(officer, session));
        assertThat(told.find()).isTrue();
        return new CaseNumber(told.group(1));
    }

    private String paper(CaseNumber number, String form) throws IOException {
        var papers = documents.of(number).stream()
                .filter(one -> one.form().equals(form))
                .toList();
        try (var word = new XWPFDocument(new ByteArrayInputStream(
                        documents.open(papers.get(papers.size() - 1).id(), OFFICER)));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private String outcome(CaseNumber number) {
        return jdbc.sql("select outcome from kntc.case_record where case_number = :number")
                .param("number", number.value())
                .query(String.class)
                .single();
    }

    private static Map<String, Object> heard(CaseNumber number) {
        return AtTheSession.heard(number, "Nêu lại nội dung kiến nghị");
    }

    @Test
    void registersInvitesHearsAndEnds() throws IOException {
        today("2027-04-26");
        var session = planned("2027-05-12");
        var officer = signedIn("reception-officer");
        var petition = officers.petition("2027-04-23");
        assertThat(post(
                                officer,
                                session,
                                "vu-viec",
                                Map.of("soHoSo", petition.value().toLowerCase(), "keoDai", "true"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(post(officer, session, "vu-viec", Map.of("soHoSo", petition.value()))
                        .body())
                .contains("đã được đăng ký cho phiên này");
        assertThat(post(officer, session, "vu-viec", Map.of("soHoSo", "VOCUONG-2027-999999"))
                        .body())
                .contains("Cơ quan không có hồ sơ số này");
        // of which only some may know: everybody reads what is heard in a session
        var walled = officers.petition("2027-04-23");
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> wall.close(walled, Set.of(Role.RESOLVER, Role.RECEPTION_OFFICER)));
        assertThat(post(officer, session, "vu-viec", Map.of("soHoSo", walled.value()))
                        .body())
                .contains("Cơ quan không có hồ sơ số này");

        // after the schedule is published, and without any case
        today("2027-05-04");
        officers.publish(session, "2027-05-04");
        var named = newcomer("FEEDBACK");
        named.put("tomTat", "Bà " + WHO + " kiến nghị về cấp nước.");
        var refused = post(officer, session, "cong-dan", named);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(officer, session)).doesNotContain("Đăng ký gặp lãnh đạo");
        var crowd = newcomer("FEEDBACK");
        crowd.put("soNguoi", "12");
        crowd.put("dongNguoi", "true");
        var own = registered(post(officer, session, "cong-dan", crowd), officer, session);
        assertThat(officers.file(own).path("status").asText()).isEqualTo("CLOSED");
        assertThat(strays.find()).noneMatch(stray -> stray.caseNumber().equals(own.value()));
        assertThat(page(officer, session))
                .contains("12 người", "đông người", "Đã soạn, chưa ban hành")
                .doesNotContain(WHO, "0912345677");
        assertThat(officers.acts(session)).contains("REGISTERED").doesNotContain(WHO);

        assertThat(paper(own, "P-07"))
                .contains(
                        "GIẤY MỜI",
                        "Kính gửi: Bà " + WHO,
                        "từ 08 giờ 00 phút đến 11 giờ 00 phút, ngày 12/05/2027",
                        "hồ sơ số " + own,
                        "văn bản cử người đại diện");

        // what is registered is heard: nothing is left out of the list
        var left = officers.tries(
                session,
                "reception-officer",
                "prepareSession",
                Map.of(
                        "matters",
                        List.of(AtTheSession.matter(petition, false, false, true)),
                        "invitedBodies",
                        List.of()));
        assertThat(left.statusCode()).isEqualTo(400);
        assertThat(left.body()).contains("Hồ sơ " + own + " đã đăng ký cho phiên mà chưa có trong danh sách");
        officers.prepare(
                session,
                AtTheSession.matter(petition, false, false, true),
                AtTheSession.matter(own, true, false, false));
        assertThat(paper(session, "P-06B")).containsSubsequence("1. Hồ sơ số " + own, "2. Hồ sơ số " + petition);
        assertThat(paper(session, "P-07A")).contains("Kính gửi: Công an phường.", "DỰ THẢO");

        // somebody more, after the list was drawn up
        var late = registered(post(officer, session, "cong-dan", newcomer("UNCLASSIFIED")), officer, session);
        assertThat(paper(session, "P-06B")).contains("3. Hồ sơ số " + late + ", đăng ký gặp lãnh đạo");
        assertThat(post(officer, session, "3/rut", Map.of("lyDo", "thôi")).body())
                .contains("Hãy ghi lý do rút đăng ký");
        assertThat(post(officer, session, "3/rut", Map.of("lyDo", "Công dân báo đã được giải đáp"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(paper(session, "P-06B")).doesNotContain(late.value());
        assertThat(outcome(late)).contains("Đã rút đăng ký");

        // one step for all that wait leads the clerk to them; the day is nobody's but ours, and its doubt is told
        var step = officers.task(session, "clerk", "issueInvitations");
        assertThat(step.path("due").asText()).startsWith("2027-04-27");
        today("2027-05-05");
        var clerk = signedIn("clerk");
        assertThat(post(clerk, session, "vu-viec", Map.of("soHoSo", petition.value()))
                        .statusCode())
                .isEqualTo(403);
        for (var wrong : List.of("06/05/2027", "03/05/2027", "hôm qua")) {
            assertThat(post(clerk, session, "giay-moi", Map.of("ngayMoi", wrong))
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(documents.of(own)).noneMatch(one -> one.issuedOn() != null);
        assertThat(post(clerk, session, "giay-moi", Map.of("ngayMoi", "05/05/2027"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(clerk, session)).contains("Đã ban hành 3 giấy mời", "/GM-UBND ngày 05/05/2027");
        assertThat(officers.tasks(session, "clerk", "issueInvitations"))
                .as("done on the page: the step is over")
                .isEmpty();
        assertThat(paper(own, "P-07")).contains("ngày 05 tháng 5 năm 2027").doesNotContain("DỰ THẢO");
        assertThat(documents.of(own)).extracting(one -> one.number()).allMatch(number -> number.endsWith("/GM-UBND"));
        assertThat(post(clerk, session, "giay-moi", Map.of("ngayMoi", "05/05/2027"))
                        .body())
                .contains("Không có giấy mời nào chờ ban hành");

        // to a new time they are invited again
        schedule.postpone(
                session,
                new SessionTime(
                        LocalDate.of(2027, 5, 19), LocalTime.of(14, 0), LocalTime.of(17, 0), "Hội trường phường"),
                "Lãnh đạo dự họp đột xuất của tỉnh",
                OFFICER);
        assertThat(page(clerk, session)).contains("Ban hành 3 giấy mời");
        today("2027-05-06");
        assertThat(post(clerk, session, "giay-moi", Map.of("ngayMoi", "04/05/2027"))
                        .body())
                .contains("ngày hoãn phiên");
        var anew = officers.task(session, "clerk", "issueInvitations");
        assertThat(anew.path("due").asText()).startsWith("2027-05-06");
        assertThat(officers.tries(session, "clerk", "issueInvitations", Map.of("invitedOn", "2027-05-04"))
                        .body())
                .contains("ngày hoãn phiên");
        officers.does(session, "clerk", "issueInvitations", Map.of("invitedOn", "2027-05-06"));
        assertThat(officers.tasks(session, "clerk", "issueInvitations")).isEmpty();
        assertThat(paper(own, "P-07"))
                .contains("từ 14 giờ 00 phút đến 17 giờ 00 phút, ngày 19/05/2027", "Hội trường phường");
        officers.announce(session, "2027-05-06");

        today("2027-05-19");
        officers.hold(session, Map.of("heard", List.of(heard(own), heard(petition))));
        assertThat(outcome(own)).contains("Đã được tiếp tại phiên tiếp công dân ngày 19/05/2027");
        assertThat(post(officer, session, "cong-dan", newcomer("FEEDBACK")).statusCode())
                .isEqualTo(302);
        assertThat(page(officer, session)).doesNotContain("Đăng ký thêm");
        assertThat(strays.find())
                .noneMatch(stray -> List.of(own.value(), late.value()).contains(stray.caseNumber()));
    }

    /** The law knows postponement only: another place at the same time is told as what it is, and everybody is invited there. */
    @Test
    void anotherPlaceAtTheSameTimeIsNoPostponement() throws IOException {
        today("2027-07-05");
        var session = planned("2027-07-21");
        var officer = signedIn("reception-officer");
        var own = registered(post(officer, session, "cong-dan", newcomer("FEEDBACK")), officer, session);
        officers.publish(session, "2027-07-05");
        today("2027-07-20");
        var elsewhere = new SessionTime(
                LocalDate.of(2027, 7, 21), LocalTime.of(8, 0), LocalTime.of(11, 0), "Hội trường phường");
        assertThat(schedule.postpone(session, elsewhere, "Phòng tiếp công dân đang sửa chữa", OFFICER))
                .as("the day stays, so nothing is short of five working days")
                .isEmpty();
        assertThat(paper(session, "P-06A"))
                .contains(
                        "Về việc thay đổi nơi tiếp công dân",
                        "vào 08 giờ 00 phút ngày 21/07/2027, thay đổi nơi tiếp. Lý do: Phòng tiếp công dân đang sửa chữa.",
                        "Nơi tiếp mới: Hội trường phường. Thời gian tiếp không thay đổi.")
                .doesNotContain("hoãn");
        assertThat(paper(own, "P-07")).contains("Hội trường phường");
        assertThat(new Browser(port).get("/lich-tiep-cong-dan/vocuong", PAGE).body())
                .contains("đổi nơi tiếp, từ Phòng tiếp công dân đến Hội trường phường");
        assertThat(officers.acts(session)).contains("Hội trường phường");
    }

    /** Who wants to denounce is named by no paper; the custodian of identities prints the address. */
    @Test
    void whoDenouncesIsInvitedWithoutHisName() throws IOException {
        today("2027-06-01");
        var session = planned("2027-06-16");
        var officer = signedIn("reception-officer");
        var who = newcomer("DENUNCIATION");
        who.put("tomTat", "Trình bày về việc của một công chức.");
        var own = registered(post(officer, session, "cong-dan", who), officer, session);
        assertThat(post(signedIn("clerk"), session, "giay-moi", Map.of("ngayMoi", "01/06/2027"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(paper(own, "P-07"))
                .contains("Kính gửi: công dân của hồ sơ số " + own)
                .doesNotContain(WHO, "Khả Lễ", "công chức");
        assertThat(page(officer, session)).contains("Nội dung được giữ bí mật").doesNotContain("của một công chức");
        var letter = documents.of(own).get(0).id();
        var custodian = signedIn("identity-custodian");
        var fields = new HashMap<>(Map.of("purpose", "Gửi giấy mời dự phiên tiếp của Chủ tịch"));
        fields.put("_csrf", custodian.token("/ho-so/" + own));
        var envelope = custodian.form("/ho-so/" + own + "/phong-bi/" + letter, fields);
        assertThat(envelope.statusCode()).as(envelope.body()).isEqualTo(200);
        assertThat(envelope.body()).contains("Bà " + WHO, "Khả Lễ");

        // who withdraws leaves no step behind
        var other = registered(post(officer, session, "cong-dan", newcomer("FEEDBACK")), officer, session);
        officers.task(session, "clerk", "issueInvitations");
        assertThat(post(officer, session, "2/rut", Map.of("lyDo", "Công dân báo không đến nữa"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(outcome(other)).contains("Đã rút đăng ký");
        assertThat(officers.tasks(session, "clerk", "issueInvitations")).isEmpty();

        schedule.cancel(session, "Chủ tịch được cử đi công tác", OFFICER);
        assertThat(outcome(own)).contains("không được tổ chức");
        assertThat(jdbc.sql("select count(*) from kntc.session_registration where session_case = :session")
                        .param("session", session.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
