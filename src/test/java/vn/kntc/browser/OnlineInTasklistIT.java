package vn.kntc.browser;

import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.clock.Clocks;
import vn.kntc.confidentiality.Vault;
import vn.kntc.online.Sessions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** A session online from its conditions to its recording, in a real Chromium, by the accounts whose steps they are. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OnlineInTasklistIT {

    private static final LocalDate SESSION = LocalDate.of(2026, 8, 14);
    private static final LocalDate TEST = LocalDate.of(2026, 8, 12);

    private final String base;
    private final MovableClock clock;
    private final Sessions sessions;
    private final Pictures pictures = new Pictures("tiep-truc-tuyen");

    private Chromium chromium;
    private CaseNumber number;

    OnlineInTasklistIT(
            @LocalServerPort int port,
            RuntimeService runtime,
            CaseLedger ledger,
            Clocks clocks,
            Vault vault,
            MovableClock clock,
            TransactionTemplate transaction) {
        this.base = "http://127.0.0.1:" + port;
        this.clock = clock;
        this.sessions = new Sessions(runtime, ledger, clocks, vault, clock, transaction);
    }

    @BeforeEach
    void start() {
        clock.today(LocalDate.of(2026, 8, 3));
        chromium = Chromium.start();
        number = sessions.begin(CaseKind.FEEDBACK, SESSION);
    }

    @AfterEach
    void end() {
        chromium.close();
        sessions.end();
        clock.release();
    }

    @Test
    void isPreparedAndRecorded() {
        try {
            var desk = officer("reception-officer");
            check(desk);
            decide();
            plan(desk);
            sign();
            inform();
            connect(desk);
            record(desk);
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private Officer officer(String role) {
        return Officer.signIn(chromium.newPerson(), base, role + ".nhanhoa", pictures);
    }

    private void check(Officer desk) {
        var task =
                desk.opens(number.value(), "Kiểm tra điều kiện tiếp trực tuyến").claim();
        task.form().pick("Loại nội dung", "Kiến nghị, phản ánh").tick("Ghi âm, ghi hình và lưu giữ đầy đủ được");
        task.photographs("dieu-kien").completes();
    }

    private void decide() {
        var task = officer("resolver")
                .opens(number.value(), "Quyết định hình thức tiếp")
                .claim();
        task.form().choose("Hình thức tiếp", "Tiếp trực tuyến");
        task.isRefused("hãy ghi lý do cho tiếp trực tuyến", "quyet-dinh-thieu-ly-do");
        task.form().write("Lý do", "Trụ sở đang sửa chữa, công dân đồng ý tiếp trực tuyến.");
        task.photographs("quyet-dinh").completes();
    }

    private void plan(Officer desk) {
        desk.looksAgain();
        var task = desk.opens(number.value(), "Lập điểm cầu").claim();
        task.form()
                .write("Giờ bắt đầu", "08:30")
                .write("Cách kết nối", "Hệ thống họp trực tuyến của tỉnh, phòng số 12")
                .day("Ngày kết nối thử", TEST)
                .number("Số người cùng một nội dung", 12)
                .number("Số người đại diện", 3);
        task.form()
                .row("Các điểm cầu", 1)
                .choose("Loại điểm cầu", "Điểm cầu trung tâm")
                .write("Nơi đặt điểm cầu", "Phòng họp số 1 phường Nhân Hòa")
                .write("Người tiếp (chức danh)", "Chủ tịch Ủy ban nhân dân phường")
                .write("Đơn vị tham mưu", "Văn phòng phường");
        task.form()
                .row("Các điểm cầu", 2)
                .choose("Loại điểm cầu", "Điểm cầu thành phần")
                .write("Nơi đặt điểm cầu", "Trụ sở tiếp công dân tỉnh")
                .write("Cơ quan, đơn vị liên quan dự", "Sở Nông nghiệp và Môi trường");
        task.isRefused("nơi công dân ngồi", "diem-cau-thieu-cho-ngoi");
        task.form().row("Các điểm cầu", 2).tick("Công dân ngồi tại điểm cầu này");
        task.photographs("diem-cau").completes();
    }

    private void sign() {
        var task = officer("resolver")
                .opens(number.value(), "Ký thông báo tiếp trực tuyến")
                .claim();
        task.form().choose("Ý kiến", "Đồng ý ký");
        task.photographs("ky-thong-bao").completes();
    }

    private void inform() {
        var task = officer("clerk")
                .opens(number.value(), "Thông báo và bố trí điều kiện")
                .isDue("07/08/2026", "còn 4 ngày", "Khoản 1 Điều 23 Nghị định 154/2026/NĐ-CP")
                .claim();
        task.form()
                .tick("Đã gửi cho", "Công dân")
                .tick("Đã gửi cho", "Các cơ quan, đơn vị tại các điểm cầu")
                .write("Bố trí phòng, đường truyền, thiết bị, phần mềm", "Văn phòng bố trí phòng, đường truyền.");
        task.photographs("thong-bao").completes();
    }

    private void connect(Officer desk) {
        clock.today(TEST);
        desk.looksAgain();
        var test = desk.opens(number.value(), "Kết nối thử").claim();
        test.form().choose("Kết quả", "Kết nối được, nghe nhìn rõ, ghi hình được");
        test.photographs("ket-noi-thu").completes();
        clock.at(SESSION, LocalTime.of(9, 0));
        desk.looksAgain();
        var points = desk.opens(number.value(), "Kết nối các điểm cầu").claim();
        points.form().write("Mọi điểm cầu kết nối xong lúc", "07:15");
        points.photographs("ket-noi").completes();
    }

    private void record(Officer desk) {
        sessions.record(number);
        desk.looksAgain();
        var course = desk.opens(number.value(), "Ghi diễn biến phiên tiếp").claim();
        course.form()
                .choose("Diễn biến", "Bị gián đoạn vì mất kết nối hoặc sự cố khác")
                .write("Gián đoạn lúc", "09:05")
                .write("Nguyên nhân", "Đường truyền của điểm cầu thành phần bị đứt.")
                .choose("Xử lý", "Nối lại, tiếp tục trong ngày")
                .write("Tiếp tục lúc", "09:20");
        course.photographs("dien-bien").completes();
        desk.looksAgain();
        var keeping = desk.opens(number.value(), "Lưu bản ghi âm, ghi hình").claim();
        keeping.form()
                .choose("Nơi lưu", "Nơi lưu trữ của cơ quan")
                .write("Nơi lưu, tên tệp", "Máy chủ lưu trữ của tỉnh")
                .write("Người giữ (chức danh, đơn vị)", "Cán bộ công nghệ thông tin, Văn phòng tỉnh")
                .pick("Vật lưu", "Máy chủ, hệ thống lưu trữ")
                .write("Mã băm SHA-256", "ab".repeat(32))
                .pick("Chế độ bảo mật", "Thường");
        keeping.photographs("ban-ghi").completes();
        var file = desk.opensCaseFile(number.value());
        file.tells(
                        "tiep-truc-tuyen",
                        "Bị gián đoạn",
                        "Máy chủ lưu trữ của tỉnh",
                        "Cán bộ công nghệ thông tin, Văn phòng tỉnh",
                        "Trụ sở đang sửa chữa")
                .keepsQuietAbout(Sessions.NAME);
        desk.photographs("ho-so");
    }
}
