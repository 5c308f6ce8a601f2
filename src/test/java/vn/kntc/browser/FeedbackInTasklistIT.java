package vn.kntc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Feedback from the leader's table to its publication, in a real Chromium, by the accounts whose steps they are. */
@KntcIT
class FeedbackInTasklistIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 7, 24);
    private static final String NAME = "Phùng Thị Quỳnh Xoan";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final TaskService tasks;
    private final MovableClock clock;
    private final Pictures pictures = new Pictures("kien-nghi");

    private Chromium chromium;

    @Autowired
    FeedbackInTasklistIT(@Value("${local.server.port}") int port, TaskService tasks, MovableClock clock) {
        this.port = port;
        this.tasks = tasks;
        this.clock = clock;
    }

    @BeforeEach
    void start() {
        clock.today(TODAY);
        chromium = Chromium.start();
    }

    @AfterEach
    void end() {
        chromium.close();
        clock.release();
    }

    @Test
    void isAssignedDraftedSignedIssuedSentAndPublished() {
        var number = accepted();
        try {
            assign(number);
            draft(number);
            sign(number);
            issueSendAndPublish(number);
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private CaseNumber accepted() {
        var number = FiledPetition.of(port, NAME, "Kiến nghị sửa đèn đường ở tổ dân phố số 3.");
        submit(number, "petition-officer", Map.of("governedByOtherLaw", "false"));
        submit(
                number,
                "petition-officer",
                Map.of(
                        "kind",
                        "FEEDBACK",
                        "fit",
                        true,
                        "authorIdentified",
                        true,
                        "competent",
                        true,
                        "competentBody",
                        "ADMINISTRATIVE"));
        submit(number, "petition-officer", Map.of("routeChoice", "FOLLOW"));
        submit(number, "resolver", Map.of("proposalAnswer", "APPROVE"));
        return number;
    }

    private void submit(CaseNumber number, String role, Map<String, Object> fields) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        var variables = new HashMap<String, Object>();
        fields.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        var answer = new Browser(port)
                .json(
                        "POST",
                        "/engine-rest/task/" + task.getId() + "/submit-form",
                        JSON.valueToTree(Map.of("variables", variables)).toString(),
                        Browser.basic(role + ".nhanhoa"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private Officer officer(String role) {
        return Officer.signIn(chromium.newPerson(), "http://127.0.0.1:" + port, role + ".nhanhoa", pictures);
    }

    private void assign(CaseNumber number) {
        var task = officer("resolver")
                .opens(number.value(), "Xem xét, giao giải quyết")
                .claim();
        task.form().begins("Ngày quyết định", "20/07/2026");
        task.photographs("xem-xet");
        task.form().choose("Cách giải quyết", "Tự nghiên cứu và trả lời ngay");
        task.photographs("tu-tra-loi");
        task.form()
                .choose("Cách giải quyết", "Giao đơn vị, cán bộ dự thảo trả lời")
                .write("Đơn vị, cán bộ được giao", "Phòng Kinh tế, Hạ tầng và Đô thị")
                .choose("Nhóm nhận việc", "Cán bộ xác minh, đơn vị chuyên môn")
                .day("Ngày phải trình dự thảo trả lời", ANSWER_BY);
        task.photographs("giao");
        task.completes();
    }

    private void draft(CaseNumber number) {
        var task = officer("verifier")
                .opens(number.value(), "Dự thảo văn bản trả lời")
                .claim();
        task.form()
                .write("Kết quả xem xét", "Đã thay bóng và sửa đường dây ngày 18/7/2026; đèn sáng bình thường.")
                .write("Biện pháp và thời gian thực hiện", "Kiểm tra toàn tuyến trong tháng 8/2026.")
                .write("Đơn vị, số điện thoại liên hệ của cơ quan", "Phòng Kinh tế, Hạ tầng và Đô thị");
        task.photographs("du-thao");
        task.completes();
    }

    private void sign(CaseNumber number) {
        var task = officer("resolver").opens(number.value(), "Ký văn bản trả lời");
        var file = task.opensCaseFile();
        file.tells("kien-nghi", "Nội dung trả lời", "Đã thay bóng", "Phòng Kinh tế")
                .keepsQuietAbout(NAME);
        assertThat(file.document("Công văn trả lời kiến nghị, phản ánh")).contains("Đã thay bóng", NAME);
        task.photographs("ho-so");
        task.opensForm().claim();
        task.form().choose("Ý kiến", "Ký, giao văn thư ban hành");
        task.photographs("ky");
        task.completes();
    }

    private void issueSendAndPublish(CaseNumber number) {
        var clerk = officer("clerk");
        var issue = clerk.opens(number.value(), "Ban hành văn bản trả lời").claim();
        issue.photographs("ban-hanh");
        issue.completes();
        var send = clerk.opens(number.value(), "Gửi văn bản trả lời").claim();
        send.form().tick("Đã gửi cho", "Người kiến nghị, phản ánh").tick("Công khai kết quả xử lý");
        send.photographs("gui");
        send.completes();
        var publish = clerk.opens(number.value(), "Công khai kết quả xử lý").claim();
        publish.form()
                .tick("Hình thức công khai", "Cổng, trang thông tin điện tử")
                .write("Nơi công khai", "Trang thông tin điện tử phường");
        publish.photographs("cong-khai");
        publish.completes();
        var file = clerk.opensCaseFile(number.value());
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(file.status())
                .containsText("Đã kết thúc");
        file.tells("kien-nghi", "Công khai kết quả xử lý", "Trang thông tin điện tử phường");
        clerk.photographs("ho-so-ket-thuc");
    }
}
