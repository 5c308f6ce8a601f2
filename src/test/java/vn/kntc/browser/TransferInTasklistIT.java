package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.transfer.Walk;

/** The province sends a petition on to a ward, the ward gives it back: in a real Chromium, by the officers of both. */
@KntcIT
class TransferInTasklistIT {

    private static final String RECEIVER = "Cơ quan nhận (tên hoặc mã)";
    private static final int COMMUNES = 150;

    private static final LocalDate SENT = LocalDate.of(2026, 7, 8);
    private static final LocalDate RETURNED = LocalDate.of(2026, 7, 10);
    private static final String REASON = "Đường này do phường Võ Cường quản lý.";

    private final String base;
    private final Walk walk;
    private final MovableClock clock;
    private final ManagementService jobs;
    private final JdbcClient jdbc;
    private final Pictures pictures = new Pictures("chuyen-don");

    private Chromium chromium;
    private Officer officer;

    @Autowired
    TransferInTasklistIT(
            @Value("${local.server.port}") int port, MovableClock clock, ManagementService jobs, JdbcClient jdbc) {
        this.base = "http://127.0.0.1:" + port;
        this.walk = new Walk(port);
        this.clock = clock;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        clock.today(SENT);
        chromium = Chromium.start();
    }

    @AfterEach
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
        clock.release();
    }

    @Test
    void goesToTheWardAndComesBackWithItsReason() {
        var number = walk.file("POST", "Phản ánh mặt đường liên phường hư hỏng.");
        walk.toTransfer(number, "FEEDBACK");
        try {
            officer = officer("petition-officer." + Walk.SENDER);
            name(number);
            approve(number);
            issueAndDispatch(number);
            var received = deliver(number);
            bothLookAtIt(number, received);
            giveBack(received);
            comesBack(number, received);
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    /** An elected body sent it on; it is told by a letter that three officers make. */
    @Test
    void tellsTheElectedBodyByALetter() {
        var number = walk.file("ELECTED", "Phản ánh cây đổ chắn đường.");
        walk.classify(number, Walk.SENDER, "FEEDBACK", true);
        walk.complete(
                number,
                "petition-officer." + Walk.SENDER,
                "userTask_confirmRoute",
                Map.of("routeChoice", "DEPART", "chosenAction", "REFUSE", "departureReason", REASON));
        walk.conclude(Walk.SENDER, number, Map.of("conclusionReason", REASON), "2026-07-08");
        try {
            officer = officer("petition-officer." + Walk.SENDER);
            var draft = officer.opens(number.value(), "Soạn văn bản báo kết quả cho nơi chuyển đơn")
                    .claim();
            draft.form()
                    .write("Nơi chuyển đơn", "Đoàn đại biểu Quốc hội tỉnh Bắc Ninh")
                    .write("Kết quả", REASON);
            draft.photographs("soan-bao-noi-chuyen").completes();
            var signature = officer("resolver." + Walk.SENDER)
                    .opens(number.value(), "Ký văn bản báo kết quả cho nơi chuyển đơn")
                    .claim();
            signature.form().choose("Ý kiến", "Ký văn bản").day("Ngày ký hoặc trả lại", SENT);
            signature.photographs("ky-bao-noi-chuyen").completes();
            var issue = officer("clerk." + Walk.SENDER)
                    .opens(number.value(), "Ban hành, gửi văn bản báo kết quả cho nơi chuyển đơn")
                    .claim();
            issue.form().day("Ngày ban hành", SENT).day("Ngày gửi", SENT).pick("Cách gửi", "Gửi qua bưu chính");
            issue.photographs("ban-hanh-bao-noi-chuyen").completes();
            assertThat(walk.api(number, Walk.SENDER).path("status").asText()).isEqualTo("CLOSED");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    @Test
    void findsAnyOfManyAgencies() {
        var number = walk.file("POST", "Phản ánh rác thải ở bãi bồi.");
        walk.toTransfer(number, "FEEDBACK");
        enterCommunes();
        try {
            officer = officer("petition-officer." + Walk.SENDER);
            var task = officer.opens(number.value(), "Nêu nơi nhận đơn").claim();
            var form = task.form().choose("Nơi nhận đơn", "Cơ quan dùng hệ thống này");
            losesNone(form);
            form.takesSuggestion(RECEIVER, "can suoi 150", "Ủy ban nhân dân xã Suối Cạn 150 (mã: suoican150)");
            assertThat(form.root().locator(".kntc-suggestions")).hasCount(0);
            form.row("Đơn và tài liệu chuyển kèm", 1).write("Đơn hoặc tài liệu", "Đơn (bản chính)");
            task.completes();
            assertThat(receiverOf(number)).isEqualTo("suoican150");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        } finally {
            forgetCommunes();
        }
    }

    /** The first fifty are shown and the others counted; a few letters more bring each of them. */
    private void losesNone(CamundaForm form) {
        var list = form.suggests(RECEIVER, "xa suoi can");
        assertThat(list.getByRole(AriaRole.OPTION)).hasCount(50);
        assertThat(list).containsText("Còn %d tên khác".formatted(COMMUNES - 50));
        officer.photographs("goi-y-noi-nhan");
        for (var number : List.of("001", "075", "149")) {
            assertThat(form.suggests(RECEIVER, "Suối Cạn " + number).getByRole(AriaRole.OPTION))
                    .hasText(new String[] {"Ủy ban nhân dân xã Suối Cạn %s (mã: suoican%s)".formatted(number, number)});
        }
        assertThat(form.suggests(RECEIVER, "tỉnh Bắc Ninh")).containsText("Không có tên nào khớp");
        assertThat(officer.page()
                        .request()
                        .get(base + "/chuyen-don/noi-nhan")
                        .text()
                        .split("\\(mã: suoican"))
                .hasSize(COMMUNES + 1);
    }

    private String receiverOf(CaseNumber number) {
        return jdbc.sql("select receiver_agency from kntc.transfer where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    private void enterCommunes() {
        jdbc.sql(
                        """
                        insert into kntc.agency (id, level, name, abbreviation, superior, superior_name, place, head_title,
                            second_instance, inspectorate_name, has_portal, unit)
                        select 'suoican' || lpad(cast(n as text), 3, '0'), level,
                            'Ủy ban nhân dân xã Suối Cạn ' || lpad(cast(n as text), 3, '0'), abbreviation, superior,
                            superior_name, place, head_title, second_instance, inspectorate_name, has_portal, unit
                        from kntc.agency, generate_series(1, ?) n where id = 'nhanhoa'""")
                .param(COMMUNES)
                .update();
    }

    /** Other tests know the agencies of the demonstration only. */
    private void forgetCommunes() {
        jdbc.sql("update kntc.transfer set receiver_agency = 'nhanhoa' where receiver_agency like 'suoican%'")
                .update();
        jdbc.sql("delete from kntc.agency where id like 'suoican%'").update();
    }

    private Officer officer(String account) {
        return Officer.signIn(chromium.newPerson(), base, account, pictures);
    }

    private void name(CaseNumber number) {
        var task = officer.opens(number.value(), "Nêu nơi nhận đơn").claim();
        task.form()
                .choose("Nơi nhận đơn", "Cơ quan dùng hệ thống này")
                .write(RECEIVER, "tỉnh Bắc Ninh")
                .row("Đơn và tài liệu chuyển kèm", 1)
                .write("Đơn hoặc tài liệu", "Đơn (bản chính), 02 trang");
        task.isRefused("chính cơ quan này", "noi-nhan-sai");
        task.form().write(RECEIVER, "phường Nhân Hòa");
        task.photographs("neu-noi-nhan").completes();
    }

    private void approve(CaseNumber number) {
        var task = officer("resolver." + Walk.SENDER)
                .opens(number.value(), "Duyệt phiếu chuyển đơn")
                .claim();
        task.form().choose("Ý kiến duyệt", "Đồng ý chuyển");
        task.photographs("duyet-phieu-chuyen").completes();
    }

    private void issueAndDispatch(CaseNumber number) {
        var clerk = officer("clerk." + Walk.SENDER);
        var slip = clerk.opens(number.value(), "Ban hành phiếu chuyển đơn").claim();
        slip.form().day("Ngày ban hành", SENT);
        slip.photographs("ban-hanh-phieu-chuyen").completes();

        var dispatch = clerk.opens(number.value(), "Gửi phiếu chuyển và báo người nộp đơn");
        dispatch.opensCaseFile()
                .tells("chuyen-don", "Ủy ban nhân dân phường Nhân Hòa", "Đơn (bản chính), 02 trang")
                .keepsQuietAbout(Walk.NAME);
        dispatch.photographs("phieu-chuyen-trong-ho-so").opensForm().claim();
        dispatch.form().day("Ngày gửi", SENT).tick("Đã gửi cho", "Nơi nhận đơn").tick("Đã gửi cho", "Người nộp đơn");
        dispatch.photographs("gui-phieu-chuyen").completes();
    }

    /** What the job does by itself in the running program. */
    private CaseNumber deliver(CaseNumber number) {
        var instance = jdbc.sql(
                        "select proc_inst_id_ from camunda.act_ru_execution where business_key_ = ? and super_exec_ is not null")
                .param(number.value())
                .query(String.class)
                .single();
        jobs.executeJob(
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId());
        return jdbc.sql("select receiving_case from kntc.transfer where case_number = ?")
                .param(number.value())
                .query((row, line) -> new CaseNumber(row.getString(1)))
                .single();
    }

    private void bothLookAtIt(CaseNumber number, CaseNumber received) {
        officer.opensCaseFile(number.value())
                .tells("chuyen-don", "Đang chờ kết quả", received.value(), "Đang giải quyết")
                .keepsQuietAbout(Walk.NAME);
        officer.photographs("noi-chuyen-theo-doi");
        assertThat(officer.statusOf("/ho-so/" + received)).isEqualTo(404);
        officer.page().navigate(base + "/so-chuyen-don");
        assertThat(officer.page().locator("main.page")).containsText("Phản ánh mặt đường liên phường hư hỏng.");
        officer.photographs("so-chuyen-don");
        officer.page().navigate(base + "/so-chuyen-don/giao-ban");
        officer.photographs("giao-ban");
    }

    private void giveBack(CaseNumber received) {
        clock.today(RETURNED);
        walk.classify(received, Walk.RECEIVER, "FEEDBACK", true);
        var ward = officer("petition-officer." + Walk.RECEIVER);
        var route = ward.opens(received.value(), "Chọn hướng xử lý đơn").claim();
        route.form()
                .choose("Lựa chọn", "Chọn hướng xử lý khác")
                .pick("Hướng xử lý khác", "Trả lại đơn cho nơi chuyển đến")
                .write("Lý do chọn hướng khác", REASON);
        route.photographs("noi-nhan-tra-lai").completes();
        var letter = ward.opens(received.value(), "Soạn văn bản kết thúc đơn").claim();
        letter.form()
                .write("Nơi nhận văn bản, người bị tố cáo", "Ủy ban nhân dân tỉnh Bắc Ninh")
                .write("Lý do, nội dung", REASON);
        letter.photographs("noi-nhan-soan-cong-van").completes();
        var signature = officer("resolver." + Walk.RECEIVER)
                .opens(received.value(), "Ký văn bản kết thúc đơn")
                .claim();
        signature.form().choose("Ý kiến", "Ký văn bản").day("Ngày ký hoặc trả lại", RETURNED);
        signature.photographs("noi-nhan-ky").completes();
        var issue = officer("clerk." + Walk.RECEIVER)
                .opens(received.value(), "Ban hành và gửi văn bản")
                .claim();
        issue.form().day("Ngày ban hành", RETURNED).day("Ngày gửi", RETURNED).pick("Cách gửi", "Gửi qua bưu chính");
        issue.photographs("noi-nhan-ket-thuc").completes();
    }

    private void comesBack(CaseNumber number, CaseNumber received) {
        Awaitility.await().untilAsserted(() -> assertThat(walk.openTask(number, "petition-officer." + Walk.SENDER)
                        .get("taskDefinitionKey")
                        .asText())
                .isEqualTo("userTask_nameReceiver"));
        var task = officer.opens(number.value(), "Nêu nơi nhận đơn");
        assertThat(task.form().root()).containsText("Nơi nhận đã trả lại đơn.");
        task.photographs("don-bi-tra-lai");
        task.opensCaseFile().tells("chuyen-don", "Bị trả lại", REASON, received.value());
        task.photographs("ly-do-tra-lai");
    }
}
