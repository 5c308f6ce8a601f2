package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.Traces;

/**
 * One complaint about land, worked through in a real Chromium by the accounts whose steps they are, from the petition on paper to a
 * published decision in force. Every page is looked through for English.
 */
@KntcIT
@ExtendWith(OutputCaptureExtension.class)
class ComplaintInTasklistIT {

    private static final String NAME = "Họ và tên";
    private static final String OFFICE = "Chức vụ, đơn vị công tác";
    private static final String MEMBERS = "Thành viên";
    private static final String CONTENTS = "Các nội dung xác minh";
    private static final String CONTENT = "Nội dung xác minh";
    private static final String FINDINGS = "Nội dung và kết quả xác minh";
    private static final String PARTICIPANTS = "Thành phần tham dự (ngoài người khiếu nại, người bị khiếu nại)";

    /** With a comma, at which nothing is split. */
    private static final String KEEPS_THE_FILES = "công chức văn phòng, phụ trách lưu trữ";

    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 3);
    private static final LocalDate CLASSIFIED = LocalDate.of(2026, 8, 4);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 8, 5);
    private static final LocalDate ASSIGNED = LocalDate.of(2026, 8, 6);
    private static final LocalDate REPORTED = LocalDate.of(2026, 8, 20);
    private static final LocalDate REPORT_DUE = LocalDate.of(2026, 8, 24);
    private static final LocalDate DIALOGUE = LocalDate.of(2026, 8, 28);
    private static final LocalDate DECIDED = LocalDate.of(2026, 9, 7);
    private static final LocalDate SENT = LocalDate.of(2026, 9, 8);
    private static final LocalDate DELIVERED = LocalDate.of(2026, 9, 10);
    private static final LocalDate DISPLAYED_UNTIL = LocalDate.of(2026, 9, 25);
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 9, 28);
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 10, 13);

    private static final String RULING =
            "Quyết định số 1187/QĐ-UBND ngày 15/6/2026: sửa diện tích thu hồi từ 300 m² thành 312,5 m²";
    private static final String PURPOSE = "Ghi họ tên, địa chỉ vào thông báo thụ lý";

    private final int port;
    private final String base;
    private final MovableClock clock;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final JdbcClient jdbc;
    private final Path var;
    private final Pictures pictures = new Pictures();

    private Chromium chromium;
    private Officer petitionOfficer;
    private Officer resolver;
    private Officer verifier;
    private Officer clerk;
    private Officer stranger;
    private String number;

    @Autowired
    ComplaintInTasklistIT(
            @Value("${local.server.port}") int port,
            @Value("${kntc.var-directory}") Path var,
            MovableClock clock,
            RuntimeService runtime,
            ManagementService jobs,
            JdbcClient jdbc) {
        this.port = port;
        this.base = "http://127.0.0.1:" + port;
        this.var = var;
        this.clock = clock;
        this.runtime = runtime;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        clock.today(RECEIVED);
        chromium = Chromium.start();
    }

    private void signIn() {
        petitionOfficer = officer("petition-officer.nhanhoa");
        resolver = officer("resolver.nhanhoa");
        verifier = officer("verifier.nhanhoa");
        clerk = officer("clerk.nhanhoa");
        stranger = officer("petition-officer.vocuong");
    }

    private Officer officer(String account) {
        return Officer.signIn(chromium.newPerson(), base, account, pictures);
    }

    @AfterEach
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
        clock.release();
    }

    @Test
    void aComplaintGoesFromIntakeToAPublishedDecisionInForce(CapturedOutput printed) {
        try {
            signIn();
            takeIn();
            keepOthersOut();
            classify();
            accept();
            reCheckAndAssign();
            verify();
            holdDialogue();
            decide();
            sendAndPublish();
            comeIntoForce();
            leaveNoTrace(printed);
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private void takeIn() {
        long before = instances();
        var intake = petitionOfficer.startsPetition();
        intake.photographs("bieu-mau-tiep-nhan");
        intake.pick("Nguồn đơn", "Dịch vụ bưu chính")
                .write("Ngày nhận đơn", "04/08/2026")
                .write("Họ và tên", LandPetition.NAME)
                .write("Số điện thoại", LandPetition.PHONE)
                .write("Địa chỉ", LandPetition.ADDRESS)
                .pick("Loại giấy tờ", "Thẻ căn cước, căn cước công dân")
                .write("Số giấy tờ", "02718300941")
                .write("Tóm tắt trung tính", "Bà " + LandPetition.NAME + " khiếu nại việc thu hồi đất.")
                .isRefused()
                .says("Ngày nhận đơn", "Ngày nhận đơn không thể ở tương lai; hôm nay là ngày 03/08/2026.")
                .says("Số giấy tờ", "Số này phải có đúng 12 chữ số.")
                .says("Nội dung, lý do", "Hãy nhập nội dung đơn.")
                .photographs("tiep-nhan-con-sai");

        intake.write("Ngày nhận đơn", "03/08/2026")
                .write("Số giấy tờ", LandPetition.ID_NUMBER)
                .write("Cơ quan, chức vụ", "Chủ tịch Ủy ban nhân dân phường Nhân Hòa")
                .write("Số quyết định hoặc mô tả hành vi", LandPetition.CONTESTED)
                .write("Ngày ban hành", "15/06/2026")
                .write("Ngày người khiếu nại nhận được, biết được", "22/06/2026")
                .write("Nội dung, lý do", LandPetition.CONTENT)
                .write("Yêu cầu của người nộp đơn", LandPetition.REQUEST)
                .attach(LandPetition.FILE_NAME, "application/pdf", LandPetition.scan())
                .isRefused()
                .says("Tóm tắt trung tính", "Nội dung này có chứa họ tên của người trong hồ sơ")
                .photographs("tom-tat-neu-ten");
        assertThat(instances()).as("nothing is started by a form with mistakes").isEqualTo(before);

        number = intake.write("Tóm tắt trung tính", LandPetition.SUMMARY).starts();
        assertThat(number).startsWith("NHANHOA-2026-");
        assertThat(instances()).isEqualTo(before + 1);
        petitionOfficer.photographs("da-lap-ho-so");
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("petitionProcessing")
                .count();
    }

    /** An officer of another agency does not even learn that there is such a case. */
    private void keepOthersOut() {
        stranger.searches(number);
        for (String filter : new String[] {"Việc của nhóm", "Việc của tôi", "Sắp đến hạn", "Quá hạn"}) {
            stranger.chooses(filter);
            assertThat(stranger.page().locator(".tasks-list")).containsText("Không có công việc nào khớp với bộ lọc.");
        }
        stranger.photographs("co-quan-khac-khong-thay");
        assertThat(stranger.tasksOf(number)).isEqualTo("[]");
        assertThat(stranger.statusOf("/ho-so/" + number)).isEqualTo(404);
        stranger.photographs("co-quan-khac-khong-mo-duoc");
    }

    private void classify() {
        clock.today(CLASSIFIED);
        var law = petitionOfficer.opens(number, "Xác định luật điều chỉnh");
        law.isDue("12/08/2026", "còn 6 ngày làm việc", "Khoản 5 Điều 3 Luật Khiếu nại");
        law.claim().isHeldBack();
        law.photographs("thieu-o-bat-buoc");
        law.form().choose("Vụ việc có do luật khác điều chỉnh không?", "Không");
        String conditionsStep = "Kiểm tra điều kiện và phân loại đơn";
        law.completesAndGoesOnWith(conditionsStep);
        petitionOfficer.photographs("buoc-tiep-theo-mo-san");

        if (pictures.forDocumentation()) {
            neighbours();
        }
        var conditions = pictures.forDocumentation()
                ? petitionOfficer.opensFromList(number, conditionsStep)
                : petitionOfficer.opens(number, conditionsStep);
        petitionOfficer.photographsForDocumentation("tasklist");
        conditions.claim();
        conditions
                .form()
                .pick("Loại đơn", "Khiếu nại")
                .pick("Lĩnh vực của vụ việc", "Đất đai")
                .tick("Đơn đủ điều kiện xử lý")
                .tick("Xác định được người nộp đơn")
                .number("Số người ký đơn", 1)
                .pick("Người có quyết định, hành vi bị khiếu nại", "Chủ tịch UBND cấp xã")
                .choose("Lần khiếu nại", "Lần đầu")
                .tick("Thuộc thẩm quyền của cơ quan ta")
                .tick("Đối tượng là quyết định hành chính, hành vi hành chính hoặc quyết định kỷ luật")
                .tick("Liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại")
                .choose("Năng lực hành vi của người khiếu nại", "Tự mình khiếu nại, có năng lực hành vi đầy đủ")
                .tick("Đơn có chữ ký hoặc điểm chỉ của người khiếu nại")
                .tick("Còn thời hiệu, thời hạn khiếu nại");
        conditions.photographs("kiem-tra-dieu-kien");
        conditions.completes();

        var route = petitionOfficer.opens(number, "Chọn hướng xử lý đơn");
        route.isDue("12/08/2026", "còn 6 ngày làm việc", "Thông tư 05/2021/TT-TTCP");
        assertThat(route.form().root()).containsText("Hướng xử lý đề xuất: Thụ lý đơn");
        route.claim();
        route.form().choose("Lựa chọn", "Theo đề xuất");
        route.photographs("chon-huong-xu-ly");
        route.completes();
    }

    /** A list of one task is no picture: three more petitions, one of them late and one urgent. */
    private void neighbours() {
        record Neighbour(String receivedOn, String summary) {}
        var program = new Browser(port);
        for (var neighbour : List.of(
                new Neighbour("2026-07-22", "Khiếu nại việc không bố trí tái định cư khi thu hồi đất ở."),
                new Neighbour("2026-07-28", "Phản ánh bãi tập kết vật liệu gây bụi, lấn lòng đường."),
                new Neighbour("2026-08-04", "Khiếu nại đơn giá bồi thường cây trồng trên đất nông nghiệp."))) {
            program.json(
                    "POST",
                    "/api/petitions",
                    """
                    {"agency":"nhanhoa","channel":"POST","receivedOn":"%s","petitioners":[],"summary":"%s",
                     "content":"Nội dung đơn như bản giấy kèm theo.","externalId":"%s"}"""
                            .formatted(neighbour.receivedOn(), neighbour.summary(), neighbour.receivedOn()),
                    Browser.basic("petition-officer.nhanhoa"));
        }
    }

    private void accept() {
        clock.today(ACCEPTED);
        var proposal = resolver.opens(number, "Duyệt đề xuất thụ lý");
        proposal.isDue("12/08/2026", "còn 5 ngày làm việc", "Thông tư 05/2021/TT-TTCP");
        proposal.opensCaseFile()
                .tells("tom-tat", "Khiếu nại", "03/08/2026", LandPetition.SUMMARY, LandPetition.CONTESTED, "22/06/2026")
                .keepsQuietAbout(LandPetition.NAME, LandPetition.ID_NUMBER, LandPetition.TELLING_SENTENCE);
        proposal.photographs("ho-so-trong-the");
        proposal.opensForm().claim();
        proposal.form().choose("Ý kiến duyệt", "Đồng ý thụ lý");
        proposal.completes();

        var decision = resolver.opens(number, "Quyết định thụ lý");
        decision.isDue("12/08/2026", "còn 5 ngày làm việc", "Điều 11, Điều 27 Luật Khiếu nại");
        decision.claim();
        decision.form()
                .begins("Ngày thụ lý hoặc ngày quyết định không thụ lý", "05/08/2026")
                .begins("Khiếu nại về việc", LandPetition.CONTESTED);
        decision.photographs("dien-san");
        decision.form()
                .choose("Quyết định", "Thụ lý khiếu nại")
                .day("Ngày thụ lý hoặc ngày quyết định không thụ lý", "2026-11-29", LocalDate.of(2026, 11, 29))
                .wrongDay("Ngày thụ lý hoặc ngày quyết định không thụ lý", "31/11/2026");
        decision.isHeldBackByAWrongDay();
        decision.photographs("ngay-khong-co-that");
        decision.form()
                .day("Ngày thụ lý hoặc ngày quyết định không thụ lý", ACCEPTED)
                .write("Khiếu nại về việc", "thu hồi đất nông nghiệp theo Quyết định số 1187/QĐ-UBND ngày 15/6/2026")
                .tick("Tiêu chí đáp ứng", "b) Có từ hai nội dung phải xác minh trở lên")
                .write(
                        "Tình tiết đáp ứng tiêu chí",
                        "Phải xác minh hai nội dung: diện tích đã kiểm đếm và đơn giá bồi thường đã áp dụng.");
        decision.photographs("quyet-dinh-thu-ly");
        decision.completes();

        var notice = clerk.opens(number, "Ban hành thông báo thụ lý");
        var file = notice.opensCaseFile();
        assertThat(file.reveal("Người nộp đơn 1", PURPOSE)).containsText(LandPetition.NAME);
        notice.photographs("xem-danh-tinh");
        file.tells("nhat-ky", "Người nộp đơn 1", PURPOSE);
        notice.opensForm().claim();
        notice.form().day("Ngày ban hành", LocalDate.of(2026, 11, 20));
        notice.isRefused("không được sau ngày hôm nay", "ngay-o-tuong-lai");
        notice.form().day("Ngày ban hành", ACCEPTED);
        notice.completes();
    }

    private void reCheckAndAssign() {
        clock.today(ASSIGNED);
        var reCheck = resolver.opens(number, "Kiểm tra lại quyết định bị khiếu nại");
        // two contents to verify make it complex: 45 days, whose last one is a Saturday
        reCheck.isDue("21/09/2026", "còn 46 ngày", "Điểm a khoản 1 Điều 29 Luật Khiếu nại");
        String notice = reCheck.opensCaseFile().document("Thông báo thụ lý giải quyết khiếu nại");
        assertThat(notice).contains(LandPetition.NAME, "/TB-UBND", "ngày 05 tháng 8 năm 2026", "Nhân Hòa");
        reCheck.opensForm().claim();
        reCheck.form()
                .day("Ngày kiểm tra lại", ASSIGNED)
                .write(
                        "Chức danh, cơ quan đã ban hành quyết định hoặc có hành vi",
                        "Chủ tịch Ủy ban nhân dân phường Nhân Hòa")
                .write("Căn cứ pháp lý", "Luật Đất đai năm 2024; quyết định phê duyệt dự án đường gom.")
                .write("Thẩm quyền ban hành", "Đúng thẩm quyền của Chủ tịch Ủy ban nhân dân phường.")
                .write("Nội dung", "Diện tích thu hồi 300 m², biên bản kiểm đếm và \"sổ đỏ\" chênh nhau 12,5 m².")
                .write(
                        "Trình tự, thủ tục, hình thức, thể thức",
                        "Chưa rõ việc niêm yết phương án; biên bản kiểm đếm có người ký thay.")
                .choose("Kết quả kiểm tra lại", "Chưa đủ cơ sở kết luận, phải xác minh")
                .write("Lý do của kết quả", "Phải đối chiếu hồ sơ địa chính, bảng giá đất và biên bản kiểm đếm.");
        reCheck.completes();

        var assignment = resolver.opens(number, "Giao xác minh");
        assignment.claim();
        assignment
                .form()
                .day("Ngày giao xác minh", ASSIGNED)
                .choose("Người xác minh", "Cơ quan, tổ chức, cá nhân thuộc quyền quản lý")
                .write("Cơ quan, đơn vị, người được giao xác minh", "Phòng Kinh tế, Hạ tầng và Đô thị phường")
                .choose("Hình thức tổ chức", "Tổ xác minh")
                .number("Thời gian xác minh (ngày)", 18)
                .day("Hạn báo cáo kết quả", REPORT_DUE)
                .write("Nhiệm vụ cụ thể của Đoàn, Tổ", "Đo lại thửa đất, làm việc với các bên, báo cáo kết quả.");
        namesTheTeam(assignment);
        assignment.photographs("giao-xac-minh");
        assignment.completes();

        var order = clerk.opens(number, "Ban hành quyết định xác minh");
        order.claim();
        order.form().day("Ngày ban hành", ASSIGNED);
        order.completes();
    }

    /** Rows are added, edited, taken away and left half empty; nothing that was entered is lost, and the button stays alive. */
    private void namesTheTeam(TaskPage assignment) {
        var form = assignment.form();
        form.group("Trưởng đoàn hoặc Tổ trưởng")
                .write(NAME, "Ngô Văn Thịnh")
                .write(OFFICE, "công chức tư pháp – hộ tịch");
        form.adds(MEMBERS, "Thêm thành viên").row(MEMBERS, 1).write(NAME, "Công chức địa chính – xây dựng");
        form.adds(MEMBERS, "Thêm thành viên").row(MEMBERS, 2).write(NAME, "nhầm người");
        form.adds(MEMBERS, "Thêm thành viên")
                .row(MEMBERS, 3)
                .write(NAME, "Hoàng Kim Ngân")
                .write(OFFICE, KEEPS_THE_FILES);
        form.takesAway(MEMBERS, 2)
                .row(MEMBERS, 2)
                .begins(NAME, "Hoàng Kim Ngân")
                .begins(OFFICE, KEEPS_THE_FILES);
        form.row(CONTENTS, 1).begins(CONTENT, LandPetition.CONTESTED).write(CONTENT, "Diện tích thửa đất bị thu hồi");
        form.adds(CONTENTS, "Thêm nội dung");
        form.row(MEMBERS, 1).write(NAME, "");
        assignment.isHeldBack();
        assertThat(form.row(MEMBERS, 1).root().locator(".fjs-form-field-error").first())
                .containsText("Ô này bắt buộc nhập.");
        assertThat(form.row(MEMBERS, 2).root().locator(".fjs-form-field-error:not(:empty)"))
                .hasCount(0);
        assertThat(form.row(CONTENTS, 2).root().locator(".fjs-form-field-error").first())
                .containsText("Ô này bắt buộc nhập.");
        assignment.photographs("thanh-vien-con-thieu");
        form.row(MEMBERS, 1).write(NAME, "Công chức địa chính – xây dựng");
        form.row(MEMBERS, 2).begins(NAME, "Hoàng Kim Ngân").begins(OFFICE, KEEPS_THE_FILES);
        form.row(CONTENTS, 2).write(CONTENT, "Đơn giá bồi thường của bà " + LandPetition.NAME);
        assignment.isRefused("tên", "noi-dung-co-ten");
        assertThat(form.row(CONTENTS, 2).root().locator(".kntc-refusal")).isVisible();
        form.row(CONTENTS, 2).write(CONTENT, "Đơn giá bồi thường đã áp dụng");
    }

    private void verify() {
        clock.today(REPORTED);
        var report = verifier.opens(number, "Xác minh và báo cáo kết quả");
        report.isDue("24/08/2026", "còn 4 ngày", "Điều 29 Luật Khiếu nại");
        var order = report.opensCaseFile()
                .tells("dien-bien", "Hoàng Kim Ngân, " + KEEPS_THE_FILES)
                .document("Quyết định xác minh nội dung khiếu nại");
        assertThat(order)
                .contains(
                        "Ngô Văn Thịnh, công chức tư pháp – hộ tịch, Tổ trưởng",
                        "Hoàng Kim Ngân, " + KEEPS_THE_FILES + ", thành viên")
                .contains(
                        "Nội dung xác minh 1: Diện tích thửa đất bị thu hồi",
                        "Nội dung xác minh 2: Đơn giá bồi thường đã áp dụng");
        report.opensForm().claim();
        report.form()
                .day("Ngày báo cáo", REPORTED)
                .day("Xác minh từ ngày", ASSIGNED)
                .day("Xác minh đến ngày", REPORTED)
                .write("Yêu cầu của người khiếu nại", "Hủy quyết định thu hồi đất; đo lại và bồi thường đủ diện tích.")
                .write(
                        "Căn cứ người khiếu nại nêu",
                        "Giấy chứng nhận năm 1998 ghi 312,5 m²; hộ liền kề được áp giá cao hơn.");
        finds(report.form());
        report.form()
                .pick("Kiến nghị về quyết định, hành vi bị khiếu nại", "Sửa đổi một phần quyết định")
                .write("Kiến nghị khác", "Bồi thường bổ sung 12,5 m² theo đơn giá đã phê duyệt.")
                .choose("Yêu cầu của người khiếu nại so với kết quả xác minh", "Còn khác nhau");
        assertThat(report.form().root())
                .containsText("Phải đối thoại: có nội dung kết luận sai hoặc chỉ đúng một phần");
        assertThat(report.form().root()).containsText("Số nội dung đã giao xác minh: 2");
        report.photographs("bao-cao-xac-minh");
        report.completes();
    }

    /** The contents are there as they were assigned. */
    private static void finds(CamundaForm form) {
        form.row(FINDINGS, 1)
                .begins("Nội dung khiếu nại", "Diện tích thửa đất bị thu hồi")
                .write("Kết quả xác minh", "Đo lại ngày 13/8/2026: diện tích 312,5 m²; quyết định ghi thiếu 12,5 m².")
                .choose("Kết luận", "Đúng toàn bộ");
        form.row(FINDINGS, 2)
                .begins("Nội dung khiếu nại", "Đơn giá bồi thường đã áp dụng")
                .write(
                        "Kết quả xác minh",
                        "Đơn giá 85.000 đồng/m² đúng bảng giá đất trồng lúa; hộ liền kề là đất trồng cây lâu năm.")
                .choose("Kết luận", "Sai toàn bộ");
    }

    private void holdDialogue() {
        var plan = verifier.opens(number, "Lên lịch đối thoại");
        plan.claim();
        plan.form()
                .day("Ngày đối thoại", REPORTED.plusDays(4))
                .write("Giờ bắt đầu", "08:30")
                .write("Địa điểm", "Phòng họp tầng 2, trụ sở Ủy ban nhân dân phường")
                .write("Chức danh người chủ trì", "Chủ tịch Ủy ban nhân dân phường");
        plan.form().row(PARTICIPANTS, 1).write("Thành phần tham dự", "Tổ xác minh");
        plan.form()
                .adds(PARTICIPANTS, "Thêm thành phần")
                .row(PARTICIPANTS, 2)
                .write("Thành phần tham dự", "Ủy ban Mặt trận Tổ quốc phường");
        plan.form().row("Các nội dung đối thoại", 1).write("Nội dung đối thoại", "Diện tích thu hồi");
        plan.form().row("Các nội dung đối thoại", 2).write("Nội dung đối thoại", "Đơn giá bồi thường");
        plan.isRefused("thông báo phải gửi trước ít nhất 05 ngày", "doi-thoai-qua-gan");
        plan.form().day("Ngày đối thoại", DIALOGUE);
        plan.completes();

        var notice = clerk.opens(number, "Ban hành thông báo đối thoại");
        notice.isDue("23/08/2026", "còn 3 ngày", "Khoản 2 Điều 30 Luật Khiếu nại");
        notice.claim();
        notice.form().choose("Xử lý thông báo", "Ban hành").day("Ngày ban hành", REPORTED);
        notice.completes();

        clock.today(DIALOGUE);
        var dialogue = resolver.opens(number, "Tổ chức đối thoại");
        dialogue.claim();
        dialogue.form()
                .day("Ngày đối thoại", DIALOGUE)
                .write("Giờ bắt đầu", "08:30")
                .write("Giờ kết thúc", "10:45")
                .write("Địa điểm", "Phòng họp tầng 2, trụ sở Ủy ban nhân dân phường")
                .write("Chức danh người chủ trì", "Chủ tịch Ủy ban nhân dân phường")
                .choose("Người khiếu nại hoặc người đại diện", "Có mặt")
                .tick("Người bị khiếu nại có mặt")
                .write("Kết quả xác minh đã công bố", "Diện tích thiếu 12,5 m²; đơn giá áp dụng đúng.")
                .write("Nội dung thống nhất", "Sửa diện tích thành 312,5 m².")
                .write("Nội dung còn ý kiến khác nhau", "Đơn giá bồi thường.");
        dialogue.form().group("Thư ký").write(NAME, "Lê Thu Hằng").write(OFFICE, "công chức văn phòng – thống kê");
        dialogue.form().row("Các vấn đề đối thoại", 2).begins("Vấn đề đối thoại", "Đơn giá bồi thường");
        dialogue.form()
                .row("Ý kiến tại buổi đối thoại", 1)
                .write("Người nêu ý kiến", "Người khiếu nại")
                .write("Nội dung ý kiến", "Đồng ý về diện tích, không đồng ý về đơn giá.");
        dialogue.photographs("bien-ban-doi-thoai");
        dialogue.completes();
    }

    private void decide() {
        clock.today(DECIDED);
        var decision = resolver.opens(number, "Ra quyết định giải quyết");
        decision.isDue("21/09/2026", "còn 14 ngày", "Điều 28, Điều 31 Luật Khiếu nại");
        decision.claim();
        decision.form()
                .begins("Ngày quyết định", "07/09/2026")
                .begins("Đối tượng xử lý cụ thể", LandPetition.CONTESTED)
                .day("Ngày quyết định", DECIDED)
                .choose("Kết luận chung", "Khiếu nại đúng một phần")
                .write("Quy định pháp luật áp dụng", "Điều 80, Điều 91, Điều 95 Luật Đất đai năm 2024")
                .write(
                        "Lập luận của kết luận",
                        "Đo lại cho thấy diện tích bị ghi thiếu 12,5 m²; đơn giá áp dụng đúng loại đất.\nHai bên đã thống nhất về diện tích tại buổi đối thoại.")
                .pick("Xử lý quyết định, hành vi bị khiếu nại", "Giữ nguyên quyết định")
                .write("Đối tượng xử lý cụ thể", RULING)
                .write("Bồi thường thiệt hại", "Bồi thường bổ sung 12,5 m² theo đơn giá 85.000 đồng/m².")
                .write(
                        "Cơ quan, người chịu trách nhiệm thi hành (ngoài người khiếu nại)",
                        "Hội đồng bồi thường, hỗ trợ, tái định cư; công chức địa chính – xây dựng phường");
        assertThat(decision.form().root())
                .containsText("Chưa khớp: khiếu nại đúng toàn bộ hoặc đúng một phần thì không thể giữ nguyên");
        decision.isRefused("phải sửa đổi, hủy bỏ quyết định hoặc chấm dứt hành vi", "ket-luan-chua-khop");
        decision.form().pick("Xử lý quyết định, hành vi bị khiếu nại", "Sửa đổi một phần quyết định");
        assertThat(decision.form().root().locator(".kntc-refusal")).hasCount(0);
        decision.photographs("ra-quyet-dinh");
        decision.completes();

        var issue = clerk.opens(number, "Ban hành quyết định giải quyết");
        issue.claim();
        issue.form().day("Ngày ban hành", DECIDED);
        issue.completes();
    }

    private void sendAndPublish() {
        clock.today(SENT);
        var sending = clerk.opens(number, "Gửi quyết định giải quyết");
        sending.isDue("10/09/2026", "còn 2 ngày làm việc", "Điều 32 Luật Khiếu nại");
        String decision = sending.opensCaseFile().document("Quyết định giải quyết khiếu nại");
        assertThat(decision).contains(LandPetition.NAME, "/QĐ-UBND", "ngày 07 tháng 9 năm 2026", RULING);
        sending.opensForm().claim();
        sending.form()
                .day("Ngày gửi", SENT)
                .tick("Đã gửi cho", "Người khiếu nại")
                .tick("Đã gửi cho", "Thủ trưởng cấp trên trực tiếp của người giải quyết")
                .tick("Đã gửi cho", "Người bị khiếu nại");
        sending.photographs("gui-quyet-dinh");
        sending.completes();

        clock.today(DELIVERED);
        var delivery = clerk.opens(number, "Ghi nhận ngày người khiếu nại nhận quyết định");
        delivery.claim();
        delivery.form().day("Ngày người khiếu nại nhận quyết định", DELIVERED);
        delivery.completes();

        var publication = clerk.opens(number, "Công khai quyết định giải quyết");
        publication.isDue("22/09/2026", "còn 12 ngày", "Khoản 3 Điều 29 Nghị định 124/2020/NĐ-CP");
        publication.claim();
        publication
                .form()
                .choose("Hình thức công khai", "Niêm yết tại trụ sở làm việc hoặc nơi tiếp công dân")
                .day("Ngày công khai (ngày họp, ngày bắt đầu niêm yết, ngày phát hoặc đăng đầu tiên)", DELIVERED)
                .write("Nơi công khai", "Bảng niêm yết tại trụ sở Ủy ban nhân dân phường Nhân Hòa")
                .day("Ngày bắt đầu đăng trên cổng, trang thông tin điện tử", DELIVERED);
        publication.photographs("cong-khai");
        publication.completes();
    }

    private void comeIntoForce() {
        clock.today(CONFIRMED);
        fireTimers();
        var confirmation = clerk.opens(number, "Xác nhận kết thúc công khai");
        confirmation.isDue("07/10/2026", "còn 9 ngày", "Khoản 3 Điều 29 Nghị định 124/2020/NĐ-CP");
        confirmation.claim();
        confirmation
                .form()
                .day("Ngày lập biên bản", CONFIRMED)
                .write("Giờ lập biên bản", "08:30")
                .day("Ngày kết thúc niêm yết, đăng tải", DISPLAYED_UNTIL)
                .write("Chức vụ người lập biên bản", "Công chức văn phòng – thống kê");
        confirmation.photographs("ket-thuc-cong-khai");
        confirmation.completes();

        clock.today(IN_FORCE);
        fireTimers();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();

        var file = resolver.opensCaseFile(number);
        assertThat(file.status()).hasText("Đã kết thúc");
        file.tells("nhat-ky", "03/08/2026", "05/08/2026", "07/09/2026", "13/10/2026");
        resolver.photographs("ho-so-da-khep");
        file.scrollsTo("van-ban");
        resolver.photographs("van-ban-da-ban-hanh");
        file.scrollsTo("nhat-ky");
        resolver.photographs("nhat-ky");
        var petition = file.revealPetition("Đối chiếu nội dung đơn khi lưu hồ sơ");
        assertThat(petition).containsText(LandPetition.TELLING_SENTENCE);
        assertThat(petition).containsText("< không hề >");
        resolver.photographs("noi-dung-don");
    }

    /** All of them have seen who complains; the program itself keeps it sealed. */
    private void leaveNoTrace(CapturedOutput printed) {
        var traces = new Traces(jdbc, printed.getAll(), var);
        assertThat(traces.of(number)).contains("kntc.petition", "camunda.act_hi_procinst");
        for (String secret : List.of(
                LandPetition.NAME,
                LandPetition.ID_NUMBER,
                LandPetition.PHONE,
                LandPetition.PHONE.replace(" ", ""),
                LandPetition.ADDRESS,
                LandPetition.TELLING_SENTENCE,
                LandPetition.FILE_NAME)) {
            assertThat(traces.of(secret)).as(secret).isEmpty();
        }
    }

    /** Does what the job executor would have done by now; one timer may start the next. */
    private void fireTimers() {
        for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private List<Job> dueJobs() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance -> jobs
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .duedateLowerThan(Date.from(clock.instant()))
                        .list()
                        .stream())
                .toList();
    }
}
