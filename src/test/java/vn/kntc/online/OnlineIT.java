package vn.kntc.online;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseSection;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * Sessions online on the running program, as they are told, with dates worked out by hand. The session is on Friday 14/8/2026 at 08:30.
 * Working days counted back from it: 13/8 (Thu) 1, 12/8 (Wed) 2, 11/8 (Tue) 3, 10/8 (Mon) 4, 07/8 (Fri) 5. So the notice goes out by
 * 07/8, the test link stands by 13/8, and all points by 07:30 on the day.
 */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OnlineIT {

    private static final LocalDate SESSION = LocalDate.of(2026, 8, 14);
    private static final String NAME = Sessions.NAME;
    private static final String NOTICE = "RECEPTION_ONLINE_NOTICE";
    private static final String TEST = "RECEPTION_ONLINE_TEST";
    private static final String DESK = "reception-officer";
    private static final String HEAD = "resolver";
    private static final UserId OFFICER = new UserId("reception-officer.nhanhoa");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> CENTRE = Map.of(
            "pointKind", "CENTRE",
            "pointName", "Phòng họp số 1 phường Nhân Hòa",
            "receiver", "Chủ tịch Ủy ban nhân dân phường",
            "advisingUnit", "Văn phòng phường",
            "citizenHere", false);
    private static final Map<String, Object> COMPONENT = Map.of(
            "pointKind", "COMPONENT",
            "pointName", "Trụ sở tiếp công dân tỉnh",
            "bodies", "Sở Nông nghiệp và Môi trường",
            "citizenHere", true);

    private final TaskService tasks;
    private final Clocks clocks;
    private final CaseFiles files;
    private final Documents documents;
    private final List<CaseSection> sections;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Browser browser;
    private final Sessions sessions;

    OnlineIT(
            TaskService tasks,
            RuntimeService runtime,
            Clocks clocks,
            CaseLedger ledger,
            CaseFiles files,
            Documents documents,
            Vault vault,
            List<CaseSection> sections,
            MovableClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @LocalServerPort int port) {
        this.tasks = tasks;
        this.clocks = clocks;
        this.files = files;
        this.documents = documents;
        this.sections = sections;
        this.clock = clock;
        this.jdbc = jdbc;
        this.browser = new Browser(port);
        this.sessions = new Sessions(runtime, ledger, clocks, vault, clock, transaction);
    }

    @AfterEach
    void closeAndRelease() {
        sessions.end();
        clock.release();
    }

    /** @param form field, value, field, value … */
    private HttpResponse<String> submit(CaseNumber number, String role, String task, Object... form) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        assertThat(open.getTaskDefinitionKey()).isEqualTo("userTask_" + task);
        var variables = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            variables.put((String) form[i], value(form[i + 1]));
        }
        return browser.json(
                "POST",
                "/engine-rest/task/" + open.getId() + "/submit-form",
                JSON.valueToTree(Map.of("variables", variables)).toString(),
                Browser.basic(role + ".nhanhoa"));
    }

    private static Map<String, Object> value(Object entered) {
        return entered instanceof List<?>
                ? Map.of("value", JSON.valueToTree(entered).toString(), "type", "Json")
                : Map.of("value", entered);
    }

    private void done(CaseNumber number, String role, String task, Object... form) {
        var answer = submit(number, role, task, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private void refused(String sentence, CaseNumber number, String role, String task, Object... form) {
        var answer = submit(number, role, task, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
    }

    private StatutoryClock clock(CaseNumber number, String key) {
        return clocks.find(number, key).orElseThrow();
    }

    private String due(CaseNumber number) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        return open.getDueDate()
                .toInstant()
                .atZone(MovableClock.ZONE)
                .toLocalDate()
                .toString();
    }

    private JsonNode acts(CaseNumber number) {
        try {
            return JSON.readTree(
                    browser.get("/api/cases/" + number + "/acts", Browser.basic("petition-officer.nhanhoa"))
                            .body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String paper(CaseNumber number) {
        var notice = documents.of(number).stream()
                .filter(document -> document.form().equals("P-08"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        try (var word = new XWPFDocument(new ByteArrayInputStream(documents.open(notice.id(), OFFICER)));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final Object[] COMPLEX = {"kind", "COMPLAINT", "complexOrLong", true, "recordingAvailable", true};

    private void decided(CaseNumber number, String on) {
        done(number, HEAD, "decideOnlineReception", "onlineChoice", "ONLINE", "decidedOn", on);
    }

    private static Object[] plan(int people, Integer representatives, String testOn, List<?> points) {
        var form = new ArrayList<Object>(List.of(
                "beginsAt",
                "08:30",
                "connection",
                "Hệ thống họp trực tuyến của tỉnh, phòng số 12",
                "testPlannedOn",
                testOn,
                "points",
                points,
                "people",
                people));
        if (representatives != null) {
            form.addAll(List.of("representatives", representatives));
        }
        return form.toArray();
    }

    private void planned(CaseNumber number) {
        done(number, DESK, "planOnlineSession", plan(1, null, "2026-08-12", List.of(CENTRE, COMPONENT)));
        signed(number);
    }

    private void signed(CaseNumber number) {
        done(number, HEAD, "signOnlineNotice", "signAnswer", "APPROVE");
    }

    private static Object[] notice(String on) {
        return new Object[] {
            "issuedOn", on, "told", List.of("CITIZEN", "BODIES"), "setUp", "Văn phòng bố trí phòng, đường truyền"
        };
    }

    private void tested(CaseNumber number, String on, String result) {
        var form = new ArrayList<Object>(List.of("testedOn", on, "testResult", result));
        if (!result.equals("OK")) {
            form.addAll(List.of("testRemark", "Không có tiếng ở điểm cầu thành phần"));
        }
        done(number, DESK, "testOnlineLink", form.toArray());
    }

    /** Up to the moment when the session may begin, everything in time. */
    private CaseNumber ready(CaseKind kind) {
        clock.today(LocalDate.of(2026, 8, 3));
        var number = sessions.begin(kind, SESSION);
        done(number, DESK, "checkOnlineConditions", COMPLEX);
        decided(number, "2026-08-03");
        planned(number);
        clock.today(LocalDate.of(2026, 8, 6));
        done(number, "clerk", "issueOnlineNotice", notice("2026-08-06"));
        clock.today(LocalDate.of(2026, 8, 12));
        tested(number, "2026-08-12", "OK");
        clock.at(SESSION, LocalTime.of(7, 20));
        done(number, DESK, "connectOnlinePoints", "connectedAt", "07:15");
        return number;
    }

    /** Trọn phiên: thông báo ngày 06/8 (hạn 07/8), kết nối thử ngày 12/8 (hạn 13/8), bản ghi là tệp video của hồ sơ. */
    @Test
    void isPreparedInTimeHeldAndItsRecordingIsAFileOfTheCase() {
        clock.today(LocalDate.of(2026, 8, 3));
        var number = sessions.begin(CaseKind.COMPLAINT, SESSION);
        assertThat(due(number)).as("the day of the session").isEqualTo("2026-08-14");
        assertThat(clocks.of(number)).isEmpty();
        done(number, DESK, "checkOnlineConditions", COMPLEX);
        assertThat(clocks.of(number)).as("nothing is decided yet").isEmpty();
        decided(number, "2026-08-03");
        assertThat(clock(number, NOTICE).due()).isEqualTo("2026-08-07");
        assertThat(clock(number, TEST).due()).isEqualTo("2026-08-13");
        assertThat(due(number)).isEqualTo("2026-08-07");

        refused(
                "đúng một điểm cầu trung tâm",
                number,
                DESK,
                "planOnlineSession",
                plan(1, null, "2026-08-12", List.of(COMPONENT, COMPONENT)));
        refused(
                "chậm nhất là ngày 13/08/2026",
                number,
                DESK,
                "planOnlineSession",
                plan(1, null, "2026-08-14", List.of(CENTRE, COMPONENT)));
        done(number, DESK, "planOnlineSession", plan(1, null, "2026-08-12", List.of(CENTRE, COMPONENT)));
        assertThat(due(number)).as("the head signs by the day of the notice").isEqualTo("2026-08-07");
        refused("Hãy ghi ý kiến", number, HEAD, "signOnlineNotice", "signAnswer", "SEND_BACK");
        done(number, HEAD, "signOnlineNotice", "signAnswer", "SEND_BACK", "signRemark", "Mời thêm đơn vị cùng dự");
        planned(number);
        assertThat(acts(number).toString()).contains("Yêu cầu sửa", "Mời thêm đơn vị cùng dự", "Đồng ý ký");
        assertThat(paper(number))
                .contains(
                        "DỰ THẢO",
                        "vào hồi 08 giờ 30 phút, ngày 14 tháng 8 năm 2026",
                        "1. Điểm cầu trung tâm: Phòng họp số 1 phường Nhân Hòa – Chủ tịch",
                        "2. Điểm cầu thành phần: Trụ sở tiếp công dân tỉnh – Sở Nông nghiệp và Môi trường; công dân ngồi",
                        NAME);

        clock.today(LocalDate.of(2026, 8, 6));
        refused(
                "cả công dân và các cơ quan",
                number,
                "clerk",
                "issueOnlineNotice",
                "issuedOn",
                "2026-08-06",
                "told",
                List.of("CITIZEN"),
                "setUp",
                "Văn phòng bố trí");
        done(number, "clerk", "issueOnlineNotice", notice("2026-08-06"));
        assertThat(clock(number, NOTICE).state()).isEqualTo(ClockState.MET);
        assertThat(due(number)).isEqualTo("2026-08-13");

        clock.today(LocalDate.of(2026, 8, 11));
        tested(number, "2026-08-11", "FAILED");
        assertThat(clock(number, TEST).open()).as("it is done again").isTrue();
        clock.today(LocalDate.of(2026, 8, 12));
        tested(number, "2026-08-12", "OK");
        assertThat(clock(number, TEST).state()).isEqualTo(ClockState.MET);

        refused("không thể ở tương lai", number, DESK, "connectOnlinePoints", "connectedAt", "07:15");
        clock.at(SESSION, LocalTime.of(11, 0));
        done(number, DESK, "connectOnlinePoints", "connectedAt", "07:30");
        assertThat(acts(number).toString()).doesNotContain("muộn hơn");

        sessions.record(number);
        done(number, DESK, "recordOnlineSession", "course", "WHOLE");
        var video = files.add(number, CaseFiles.Kind.OTHER, "phien.mp4", video(), OFFICER);
        files.add(number, CaseFiles.Kind.OTHER, "a.txt", "văn bản".getBytes(StandardCharsets.UTF_8), OFFICER);
        refused("không có Tệp 3", number, DESK, "keepOnlineRecording", inCase(3));
        refused("không phải là tệp âm thanh", number, DESK, "keepOnlineRecording", inCase(2));
        done(number, DESK, "keepOnlineRecording", inCase(1));

        assertThat(acts(number).toString())
                .contains("Trọn phiên", video.sha256(), "Tệp 1 – Tài liệu khác")
                .doesNotContain(NAME);
        assertThat(part(number)).contains("Phiên ngày 14/08/2026", "Lưu bản ghi phiên tiếp");
        assertThat(clocks.of(number)).noneMatch(StatutoryClock::open);
        var scan = new ClearTextScan(jdbc);
        assertThat(scan.tablesHolding("kntc", NAME)).isEmpty();
        assertThat(scan.tablesHolding("camunda", NAME)).isEmpty();
    }

    private static Object[] inCase(int file) {
        return new Object[] {"where", "IN_CASE", "fileNumber", file, "secrecy", "NORMAL"};
    }

    private static byte[] video() {
        return Arrays.copyOf(
                new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'}, 4096);
    }

    /** As the dossier prints it. */
    private String part(CaseNumber number) {
        return sections.stream()
                .flatMap(section -> section.part(number).stream())
                .filter(part -> part.id().equals("tiep-truc-tuyen"))
                .map(part -> part.headline().strong() + part.course())
                .findFirst()
                .orElseThrow();
    }

    /** Mất kết nối lúc 09:05, nối lại lúc 09:20 cùng ngày: ghi nhận, kèm điểm chưa chắc chắn; bản ghi quá lớn nên lưu ngoài. */
    @Test
    void aLostConnectionIsRecordedAndTheSessionGoesOn() {
        var number = ready(CaseKind.COMPLAINT);
        clock.at(SESSION, LocalTime.of(11, 0));
        sessions.record(number);
        refused(
                "Giờ tiếp tục phải sau giờ mất kết nối",
                number,
                DESK,
                "recordOnlineSession",
                broken("SAME_DAY", "continuedAt", "09:05"));
        done(number, DESK, "recordOnlineSession", broken("SAME_DAY", "continuedAt", "09:20"));
        refused(
                "Mã băm",
                number,
                DESK,
                "keepOnlineRecording",
                "where",
                "OUTSIDE",
                "place",
                "Máy chủ lưu trữ của tỉnh",
                "keeper",
                "Văn phòng tỉnh",
                "medium",
                "SERVER",
                "sha256",
                "abc",
                "secrecy",
                "RESTRICTED");
        done(
                number,
                DESK,
                "keepOnlineRecording",
                "where",
                "OUTSIDE",
                "place",
                "Máy chủ lưu trữ của tỉnh",
                "keeper",
                "Văn phòng tỉnh",
                "medium",
                "SERVER",
                "sha256",
                "AB".repeat(32),
                "secrecy",
                "RESTRICTED");
        assertThat(acts(number).toString())
                .contains(
                        "Bị gián đoạn",
                        "Đường truyền của điểm cầu thành phần bị đứt",
                        "Cần pháp chế xác nhận: chưa thấy quy định về phiên tiếp trực tuyến bị gián đoạn",
                        "Máy chủ lưu trữ của tỉnh",
                        "ab".repeat(32));
        assertThat(part(number)).contains("09:20");
    }

    private static Object[] broken(String continuation, Object... more) {
        var form = new ArrayList<Object>(List.of(
                "course",
                "BROKEN_OFF",
                "brokenAt",
                "09:05",
                "cause",
                "Đường truyền của điểm cầu thành phần bị đứt",
                "continuation",
                continuation));
        form.addAll(List.of(more));
        return form.toArray();
    }

    /**
     * Mất kết nối, thông báo lại cho thứ Sáu 28/8/2026: lượt chuẩn bị mới. Đếm lùi: 27/8 là 1, 26/8 là 2, 25/8 là 3, 24/8 là 4, thứ Bảy 22/8
     * làm bù cho thứ Hai 31/8 nên là 5: thông báo chậm nhất 22/8, kết nối thử chậm nhất 27/8.
     */
    @Test
    void aBrokenSessionThatIsAnnouncedAnewIsPreparedAnew() {
        var number = ready(CaseKind.FEEDBACK);
        clock.at(SESSION, LocalTime.of(11, 0));
        sessions.record(number);
        refused(
                "phải sau ngày tiếp 14/08/2026",
                number,
                DESK,
                "recordOnlineSession",
                broken("REANNOUNCED", "nextOn", "2026-08-14"));
        done(number, DESK, "recordOnlineSession", broken("REANNOUNCED", "nextOn", "2026-08-28"));
        done(
                number,
                DESK,
                "keepOnlineRecording",
                "where",
                "OUTSIDE",
                "place",
                "Máy chủ lưu trữ của tỉnh",
                "keeper",
                "Văn phòng tỉnh",
                "medium",
                "SERVER",
                "sha256",
                "ab".repeat(32),
                "secrecy",
                "NORMAL");
        var next = LocalDate.of(2026, 8, 28);
        sessions.prepare(number, next);
        done(number, DESK, "checkOnlineConditions", COMPLEX);
        decided(number, "2026-08-14");
        assertThat(clock(number, NOTICE).due()).isEqualTo("2026-08-22");
        assertThat(clock(number, TEST).due()).isEqualTo("2026-08-27");
        assertThat(part(number)).contains("Phiên ngày 28/08/2026", "28/08/2026");
    }

    /** Ngày tiếp đổi khi đã quyết định: thời hạn của ngày cũ thôi, thời hạn của ngày mới chạy. */
    @Test
    void aPostponedSessionLosesTheClocksOfItsOldDay() {
        clock.today(LocalDate.of(2026, 8, 3));
        var number = sessions.begin(CaseKind.COMPLAINT, SESSION);
        done(number, DESK, "checkOnlineConditions", COMPLEX);
        decided(number, "2026-08-03");
        sessions.stop(number);
        sessions.prepare(number, LocalDate.of(2026, 8, 28));
        assertThat(clocks.of(number)).hasSize(2).allMatch(one -> one.state() == ClockState.CANCELLED);
    }

    /** Chưa thuộc trường hợp nào: người đứng đầu cho tiếp vì yêu cầu thực tế khác, có lý do; ghi điểm chưa chắc chắn. */
    @Test
    void theHeadAllowsAnotherNeedWithAReason() {
        clock.today(LocalDate.of(2026, 8, 3));
        var number = sessions.begin(CaseKind.COMPLAINT, SESSION);
        done(number, DESK, "checkOnlineConditions", "kind", "COMPLAINT", "recordingAvailable", true);
        refused(
                "hãy ghi lý do",
                number,
                HEAD,
                "decideOnlineReception",
                "onlineChoice",
                "ONLINE",
                "decidedOn",
                "2026-08-03");
        done(
                number,
                HEAD,
                "decideOnlineReception",
                "onlineChoice",
                "ONLINE",
                "decidedOn",
                "2026-08-03",
                "decisionReason",
                "Trụ sở đang sửa chữa");
        assertThat(acts(number).toString()).contains("Trụ sở đang sửa chữa", "“yêu cầu thực tế khác”");
        assertThat(clock(number, NOTICE).due()).isEqualTo("2026-08-07");
    }

    /** Không ghi âm, ghi hình được; hoặc người tố cáo yêu cầu giữ bí mật: không ai cho tiếp trực tuyến được, phiên tiếp trực tiếp. */
    @Test
    void whatTheLawRefusesForAnotherReasonTheHeadCannotAllow() {
        clock.today(LocalDate.of(2026, 8, 3));
        for (var facts : List.of(new Object[] {"kind", "COMPLAINT", "complexOrLong", true}, new Object[] {
            "kind",
            "DENUNCIATION",
            "complexOrLong",
            true,
            "asksIdentityProtection",
            true,
            "secrecyAssured",
            true,
            "recordingAvailable",
            true
        })) {
            var number = sessions.begin(CaseKind.UNCLASSIFIED, SESSION);
            done(number, DESK, "checkOnlineConditions", facts);
            refused(
                    "Không tiếp trực tuyến được dù có lý do khác",
                    number,
                    HEAD,
                    "decideOnlineReception",
                    "onlineChoice",
                    "ONLINE",
                    "decidedOn",
                    "2026-08-03",
                    "decisionReason",
                    "Cần gấp");
            done(number, HEAD, "decideOnlineReception", "onlineChoice", "IN_PERSON", "decidedOn", "2026-08-03");
            assertThat(clocks.of(number)).isEmpty();
            assertThat(part(number)).contains("Trực tiếp");
            assertThat(tasks.createTaskQuery()
                            .processInstanceBusinessKey(number.value())
                            .count())
                    .isZero();
        }
    }

    /** Phiên ngày 15/6/2026, trước khi có tiếp công dân trực tuyến. */
    @Test
    void beforeTheLawThereIsNoSessionOnline() {
        clock.today(LocalDate.of(2026, 6, 1));
        var number = sessions.begin(CaseKind.COMPLAINT, LocalDate.of(2026, 6, 15));
        done(number, DESK, "checkOnlineConditions", COMPLEX);
        refused(
                "Không tiếp trực tuyến được",
                number,
                HEAD,
                "decideOnlineReception",
                "onlineChoice",
                "ONLINE",
                "decidedOn",
                "2026-06-01",
                "decisionReason",
                "Cần gấp");
    }

    /**
     * Mười hai người: người đại diện từ 1 đến 5. Thông báo gửi thứ Hai 10/8, sau hạn 07/8: ghi nhận, thời hạn quá hạn. Kết nối xong 08:00,
     * phải xong 07:30: ghi nhận là muộn.
     */
    @Test
    void whatIsLateIsToldAndNotHidden() {
        clock.today(LocalDate.of(2026, 8, 10));
        var number = sessions.begin(CaseKind.FEEDBACK, SESSION);
        done(
                number,
                DESK,
                "checkOnlineConditions",
                "kind",
                "FEEDBACK",
                "needsManyAgencies",
                true,
                "recordingAvailable",
                true);
        decided(number, "2026-08-10");
        for (var wrong : Arrays.asList(null, 5)) {
            refused(
                    wrong == null ? "Số người đại diện" : "từ 1 đến 2 người",
                    number,
                    DESK,
                    "planOnlineSession",
                    plan(wrong == null ? 12 : 10, wrong, "2026-08-12", List.of(CENTRE, COMPONENT)));
        }
        done(number, DESK, "planOnlineSession", plan(12, 5, "2026-08-12", List.of(CENTRE, COMPONENT)));
        signed(number);
        done(number, "clerk", "issueOnlineNotice", notice("2026-08-10"));
        assertThat(clock(number, NOTICE).state()).isEqualTo(ClockState.MISSED);
        assertThat(paper(number)).contains("cử 05 người đại diện");
        clock.today(LocalDate.of(2026, 8, 12));
        tested(number, "2026-08-12", "OK");
        clock.at(SESSION, LocalTime.of(9, 0));
        done(number, DESK, "connectOnlinePoints", "connectedAt", "08:00");
        assertThat(acts(number).toString()).contains("ít nhất 01 giờ trước giờ bắt đầu");
        assertThat(part(number)).as("late, and still ready").contains("Kết nối xong lúc");
    }

    /** Không kết nối thử được: thôi, tiếp trực tiếp. */
    @Test
    void aLinkThatNeverStandsIsGivenUp() {
        clock.today(LocalDate.of(2026, 8, 3));
        var number = sessions.begin(CaseKind.COMPLAINT, SESSION);
        done(number, DESK, "checkOnlineConditions", COMPLEX);
        decided(number, "2026-08-03");
        planned(number);
        done(number, "clerk", "issueOnlineNotice", notice("2026-08-03"));
        clock.today(LocalDate.of(2026, 8, 13));
        tested(number, "2026-08-13", "GIVEN_UP");
        assertThat(clock(number, TEST).state()).isEqualTo(ClockState.CANCELLED);
        assertThat(part(number)).contains("Không khắc phục được");
    }

    /** Tố cáo phức tạp, người tố cáo không yêu cầu giữ bí mật, bảo đảm bí mật: tiếp được; thông báo không nêu tên, bản ghi phải hạn chế. */
    @Test
    void theNoticeOfADenunciationNamesNobody() {
        clock.today(LocalDate.of(2026, 8, 3));
        var number = sessions.begin(CaseKind.UNCLASSIFIED, SESSION);
        done(
                number,
                DESK,
                "checkOnlineConditions",
                "kind",
                "DENUNCIATION",
                "complexOrLong",
                true,
                "secrecyAssured",
                true,
                "recordingAvailable",
                true);
        assertThat(jdbc.sql("select kept_closer from kntc.vault_deposit where case_number = ?")
                        .param(number.value())
                        .query(Boolean.class)
                        .single())
                .as("from the moment when it is known to denounce")
                .isTrue();
        decided(number, "2026-08-03");
        planned(number);
        done(number, "clerk", "issueOnlineNotice", notice("2026-08-03"));
        assertThat(paper(number))
                .contains("người trình bày của phiên tiếp số " + number)
                .doesNotContain(NAME, "Thanh Bình");
        assertThat(sections.stream().flatMap(section -> section.namingNobody(number).stream()))
                .as("who hands it out prints it")
                .contains(documents.of(number).get(0).id());
        clock.today(LocalDate.of(2026, 8, 12));
        tested(number, "2026-08-12", "OK");
        clock.at(SESSION, LocalTime.of(11, 0));
        done(number, DESK, "connectOnlinePoints", "connectedAt", "07:00");
        sessions.record(number);
        done(number, DESK, "recordOnlineSession", "course", "WHOLE");
        var kept = new Object[] {
            "where",
            "OUTSIDE",
            "place",
            "Máy chủ của tỉnh",
            "keeper",
            "Văn phòng tỉnh",
            "medium",
            "DRIVE",
            "sha256",
            "ab".repeat(32),
            "secrecy",
            "NORMAL"
        };
        refused("phải được hạn chế", number, DESK, "keepOnlineRecording", kept);
        kept[kept.length - 1] = "STATE_SECRET";
        done(number, DESK, "keepOnlineRecording", kept);
        assertThat(acts(number).toString()).contains("danh mục bí mật nhà nước");
    }
}
