package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kntc.reception.VisitSheets.aVisit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseSection;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.online.Sessions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * What becomes of matters brought up at the desk of Nhân Hòa, told to their end, with dates worked out by hand. Around Quốc khánh 2026:
 * Saturday 22/8 is worked in place of Monday 31/8, and 01/9 and 02/9 are holidays.
 */
@KntcIT
class ToldMattersIT {

    private static final String RESULT = "RECEPTION_RESULT_NOTICE";
    private static final String REFUSAL = "RECEPTION_REFUSAL_NOTICE";
    private static final String DESK = "reception-officer";
    private static final String OFFICER = "petition-officer";
    private static final String HEAD = "resolver";
    private static final String CLERK = "clerk";

    private final AtTheDesk desk;
    private final MovableClock clock;
    private final Clocks clocks;
    private final CaseLinks links;
    private final Documents documents;
    private final ManagementService jobs;
    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final List<CaseSection> sections;

    @Autowired
    ToldMattersIT(
            VisitIntake intake,
            @Value("${local.server.port}") int port,
            MovableClock clock,
            Clocks clocks,
            CaseLinks links,
            Documents documents,
            ManagementService jobs,
            JdbcClient jdbc,
            RuntimeService runtime,
            CaseLedger ledger,
            Vault vault,
            TransactionTemplate transaction,
            List<CaseSection> sections) {
        this.desk = new AtTheDesk(intake, port);
        this.clock = clock;
        this.clocks = clocks;
        this.links = links;
        this.documents = documents;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.sessions = new Sessions(runtime, ledger, clocks, vault, clock, transaction);
        this.sections = sections;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private void on(String day) {
        clock.today(LocalDate.parse(day));
    }

    private StatutoryClock clock(CaseNumber number, String key) {
        return clocks.find(number, key).orElseThrow();
    }

    private CaseNumber visit(String day, String kind, String summary) {
        on(day);
        return desk.receive(aVisit().on(day).about(kind, summary).typed());
    }

    private void assess(CaseNumber visit, String kind, boolean competent) {
        desk.does(
                visit,
                "assessVisit",
                DESK,
                Map.of("kind", kind, "lateRefusal", "NONE", "competent", competent, "conditionsMet", true));
    }

    private CaseNumber petition(CaseNumber visit) {
        desk.does(visit, "chooseDeskRoute", DESK, Map.of("routeChoice", "FOLLOW"));
        return desk.linked(visit).get(0);
    }

    private void classified(CaseNumber petition, String officer, boolean competent) {
        desk.doesAs(petition, "checkGoverningLaw", officer, Map.of("governedByOtherLaw", "false"));
        var facts = new HashMap<String, Object>(
                Map.of("kind", "FEEDBACK", "competentBody", "ADMINISTRATIVE", "competent", competent, "signers", 1));
        for (var fact : List.of("fit", "authorIdentified", "validForm", "conditionsMet")) {
            facts.put(fact, true);
        }
        desk.doesAs(petition, "checkConditions", officer, facts);
    }

    private void told(CaseNumber visit, String day, String outcome) {
        on(day);
        desk.does(
                visit,
                "tellVisitResult",
                DESK,
                Map.of(
                        "toldOn",
                        day,
                        "resultOutcome",
                        outcome,
                        "resultWay",
                        "ORAL",
                        "resultText",
                        "Đã nói rõ kết quả với công dân."));
    }

    /**
     * Phản ánh không thuộc thẩm quyền, chuyển nhầm. Tiếp thứ Hai 03/8; trả lời chậm nhất 17/8 (04/8 là 1, …, 07/8 là 4, 10/8 là 5, …, 14/8 là
     * 9, 17/8 là 10). Chuyển 05/8 đến Võ Cường, nơi ấy trả lại 10/8; chuyển lại 11/8 đến Sở Xây dựng; có kết quả thứ Hai 24/8; báo công dân
     * chậm nhất 03/9 (25/8 là 1, 26/8 là 2, 27/8 là 3, 28/8 là 4; 31/8, 01/9, 02/9 nghỉ; 03/9 là 5).
     */
    @Test
    void anAgencyReturnsAWrongTransfer() {
        var visit = visit("2026-08-03", "FEEDBACK", "Phản ánh nắp cống mất trên đường tỉnh.");
        assertThat(clock(visit, RESULT).due()).isEqualTo("2026-08-17");
        assess(visit, "FEEDBACK", false);
        var petition = petition(visit);
        classified(petition, OFFICER + ".nhanhoa", false);
        desk.does(petition, "confirmRoute", OFFICER, Map.of("routeChoice", "FOLLOW"));
        sentOn(petition, "2026-08-05", Map.of("receiverKind", "AGENCY", "receiverAgency", "vocuong"));
        told(visit, "2026-08-05", "D");
        assertThat(clock(visit, RESULT).state()).isEqualTo(ClockState.MET);

        on("2026-08-06");
        var received = delivered(petition);
        assertThat(received.agency().value()).isEqualTo("vocuong");
        on("2026-08-10");
        givenBack(received);
        untilOpen(petition, "Nêu nơi nhận đơn");

        sentOn(
                petition,
                "2026-08-11",
                Map.of(
                        "receiverKind", "OUTSIDE",
                        "receiverName", "Sở Xây dựng tỉnh Bắc Ninh",
                        "receiverType", "ADMINISTRATIVE",
                        "citizenAsked", true));
        on("2026-08-24");
        desk.does(
                petition,
                "recordTransferAnswer",
                OFFICER,
                Map.of(
                        "answerKind", "RESULT",
                        "answerBody", "Sở Xây dựng tỉnh Bắc Ninh",
                        "answerProof", "DOCUMENT",
                        "answerNumber", "210/SXD-VP",
                        "answerDate", "2026-08-21",
                        "answerReceivedOn", "2026-08-24",
                        "answerGist", "Đã thay nắp cống."));
        assertThat(clock(petition, "FORWARDER_TO_CITIZEN").due()).isEqualTo("2026-09-03");
        on("2026-08-25");
        desk.does(petition, "draftResultLetter", OFFICER, Map.of("letterResult", "Đã thay nắp cống."));
        desk.does(petition, "signResultLetter", HEAD, Map.of("signing", "SIGN", "signedOn", "2026-08-25"));
        desk.does(
                petition,
                "issueResultLetter",
                CLERK,
                Map.of("issuedOn", "2026-08-25", "sentOn", "2026-08-25", "sendingWay", "POST"));
        assertThat(clock(petition, "FORWARDER_TO_CITIZEN").state()).isEqualTo(ClockState.MET);
        untilClosed(petition);
    }

    private void sentOn(CaseNumber petition, String day, Map<String, Object> receiver) {
        on(day);
        var named = new HashMap<String, Object>(Map.of("sentPapers", List.of(Map.of("item", "Bản ghi, 01 trang"))));
        named.putAll(receiver);
        desk.does(petition, "nameReceiver", OFFICER, named);
        desk.does(petition, "approveTransfer", HEAD, Map.of("transferAnswer", "APPROVE"));
        desk.does(petition, "issueTransferSlip", CLERK, Map.of("issuedOn", day));
        desk.does(petition, "dispatchTransfer", CLERK, Map.of("sentOn", day, "sentTo", List.of("RECEIVER")));
    }

    private CaseNumber delivered(CaseNumber petition) {
        var instance = jdbc.sql(
                        "select proc_inst_id_ from camunda.act_ru_execution where business_key_ = ? and super_exec_ is not null")
                .param(petition.value())
                .query(String.class)
                .single();
        jobs.executeJob(
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId());
        return links.of(petition).stream()
                .filter(link -> link.relation().equals("TRANSFERRED_TO"))
                .map(CaseLinks.Link::other)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void givenBack(CaseNumber received) {
        var officer = OFFICER + ".vocuong";
        classified(received, officer, true);
        desk.doesAs(
                received,
                "confirmRoute",
                officer,
                Map.of(
                        "routeChoice", "DEPART",
                        "chosenAction", "RETURN",
                        "departureReason", "Đường do tỉnh quản lý."));
        desk.doesAs(
                received,
                "draftConclusion",
                officer,
                Map.of("receiver", "Cơ quan đã chuyển đơn", "conclusionReason", "Đường do tỉnh quản lý."));
        desk.doesAs(
                received, "signConclusion", "resolver.vocuong", Map.of("signing", "SIGN", "signedOn", "2026-08-10"));
        desk.doesAs(
                received,
                "issueConclusion",
                "clerk.vocuong",
                Map.of("issuedOn", "2026-08-10", "sentOn", "2026-08-10", "sendingWay", "POST"));
    }

    /** What one case tells another comes after the commit. */
    private void untilOpen(CaseNumber number, String task) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        desk.file(number).path("openTasks").findValuesAsText("name"))
                .contains(task));
    }

    private void untilClosed(CaseNumber number) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(desk.file(number).path("status").asText()).isEqualTo("CLOSED"));
    }

    /**
     * Hai đơn của một việc. Lần đầu, thứ Hai 03/8, được trả lời 06/8. Thứ Hai 10/8 người khác đến nói cùng việc, không có tình tiết mới: lãnh
     * đạo xác định đã được trả lời ngày 12/8, thông báo chậm nhất 17/8 (13/8 là 1, 14/8 là 2, 17/8 là 3); hai hồ sơ được liên kết. Lượt tiếp
     * thứ hai trả lời chậm nhất 22/8 (11/8 là 1, …, 14/8 là 4, 17/8 là 5, …, 21/8 là 9, thứ Bảy 22/8 làm bù là 10).
     */
    @Test
    void twoPetitionsOfOneMatter() {
        var first = accepted(visit("2026-08-03", "FEEDBACK", "Phản ánh bãi rác tự phát cạnh chợ."));
        on("2026-08-06");
        desk.does(
                first,
                "decideFeedback",
                HEAD,
                Map.of(
                        "handling", "ANSWER",
                        "decidedOn", "2026-08-06",
                        "findings", "Đã dọn và đặt biển cấm đổ rác."));
        desk.does(first, "issueFeedbackAnswer", CLERK, Map.of("issuedOn", "2026-08-06"));
        desk.does(
                first,
                "sendFeedbackAnswer",
                CLERK,
                Map.of("sentOn", "2026-08-06", "recipients", List.of("PETITIONER")));
        untilClosed(first);

        var again = visit("2026-08-10", "FEEDBACK", "Phản ánh bãi rác tự phát cạnh chợ, đã có trả lời.");
        assertThat(clock(again, RESULT).due()).isEqualTo("2026-08-22");
        var second = accepted(again);
        on("2026-08-12");
        desk.does(
                second,
                "decideFeedback",
                HEAD,
                Map.of(
                        "handling", "ALREADY_ANSWERED",
                        "decidedOn", "2026-08-12",
                        "earlierAnswer", "công văn trả lời ngày 06/8/2026",
                        "earlierCase", first.value()));
        assertThat(clock(second, REFUSAL).due()).isEqualTo("2026-08-17");
        on("2026-08-13");
        desk.does(second, "issueFeedbackNotice", CLERK, Map.of("issuedOn", "2026-08-13"));
        assertThat(clock(second, REFUSAL).state()).isEqualTo(ClockState.MET);
        untilClosed(second);
        assertThat(links.of(second)).anySatisfy(link -> {
            assertThat(link.relation()).isEqualTo("REPEATED");
            assertThat(link.other()).isEqualTo(first);
        });
        var notice = documents.of(second).stream()
                .filter(document -> document.form().equals("P-17"))
                .map(CaseDocument::number)
                .findFirst()
                .orElseThrow();
        var invented = desk.tries(again, "tellVisitResult", DESK, toldBy("9999/TB-UBND"));
        assertThat(invented.status()).as(invented.body()).isEqualTo(400);
        assertThat(invented.body()).contains("chưa phát hành văn bản nào có số và ngày đó");
        desk.does(again, "tellVisitResult", DESK, toldBy(notice));
        assertThat(clock(again, RESULT).state()).isEqualTo(ClockState.MET);
    }

    private static Map<String, Object> toldBy(String paper) {
        return Map.of(
                "toldOn", "2026-08-13",
                "resultOutcome", "C",
                "resultWay", "PETITION_PAPER",
                "resultText", "Việc đã được trả lời.",
                "paperNumber", paper,
                "paperDate", "2026-08-13");
    }

    private CaseNumber accepted(CaseNumber visit) {
        assess(visit, "FEEDBACK", true);
        var petition = petition(visit);
        classified(petition, OFFICER + ".nhanhoa", true);
        desk.does(petition, "confirmRoute", OFFICER, Map.of("routeChoice", "FOLLOW"));
        desk.does(petition, "approveProposal", HEAD, Map.of("proposalAnswer", "APPROVE"));
        return petition;
    }

    /**
     * Nghe xong mới đủ căn cứ từ chối bằng văn bản. Tiếp thứ Hai 03/8; căn cứ đủ thứ Tư 05/8; thông báo chậm nhất thứ Hai 10/8 (06/8 là 1,
     * 07/8 là 2, 10/8 là 3). Thủ trưởng trả lại, cán bộ nghe lại và vẫn đề nghị từ chối ngày 06/8: chậm nhất 11/8 (07/8 là 1, 10/8 là 2, 11/8 là
     * 3); thủ trưởng đồng ý, ban hành 07/8.
     */
    @Test
    void whoWasHeardIsTurnedAwayAfterTheHeadHadHimHeardAgain() {
        var visit = visit("2026-08-03", "FEEDBACK", "Phản ánh tiếng ồn, đã được trả lời.");
        on("2026-08-05");
        refusedLate(visit);
        assertThat(clock(visit, REFUSAL).due()).isEqualTo("2026-08-10");
        desk.does(
                visit,
                "approveReceptionRefusal",
                HEAD,
                Map.of("refusalAnswer", "SEND_BACK", "remark", "Hỏi lại có tình tiết mới không."));
        assertThat(clock(visit, RESULT).due()).as("from the day of the visit").isEqualTo("2026-08-17");
        on("2026-08-06");
        refusedLate(visit);
        assertThat(clock(visit, REFUSAL).due()).isEqualTo("2026-08-11");
        desk.does(visit, "approveReceptionRefusal", HEAD, Map.of("refusalAnswer", "APPROVE"));
        on("2026-08-07");
        desk.does(visit, "issueReceptionRefusal", CLERK, Map.of("noticeOn", "2026-08-07"));
        assertThat(clock(visit, REFUSAL).state()).isEqualTo(ClockState.MET);
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
        assertThat(clocks.of(visit)).noneMatch(StatutoryClock::open);
    }

    private void refusedLate(CaseNumber visit) {
        desk.does(
                visit,
                "assessVisit",
                DESK,
                Map.of(
                        "kind",
                        "FEEDBACK",
                        "lateRefusal",
                        "RH",
                        "refusalReason",
                        "Đã trả lời tại Công văn số 12/UBND-VP ngày 02/7/2026."));
    }

    /** Một lượt tiếp được tiếp trực tuyến: hồ sơ có cả phần của lượt tiếp và phần tiếp trực tuyến, không phần nào lẫn vào phần kia. */
    @Test
    void aVisitThatIsHeardOnlineShowsBothParts() {
        var visit = visit("2026-08-03", "FEEDBACK", "Kiến nghị về mức hỗ trợ cây trồng.");
        sessions.prepare(visit, LocalDate.of(2026, 8, 14));
        var parts = sections.stream()
                .flatMap(section -> section.part(visit).stream())
                .toList();
        assertThat(parts).extracting(CaseSection.Part::id).contains("tiep-cong-dan", "tiep-truc-tuyen");
        assertThat(parts)
                .filteredOn(part -> part.id().startsWith("tiep-"))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.course().steps()).hasSize(1));
        assertThat(desk.file(visit).path("openTasks").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Xét nội dung trình bày", "Kiểm tra điều kiện tiếp trực tuyến");
        sessions.stop(visit);
    }

    /**
     * Đến trước kỳ nghỉ. Tiếp thứ Hai 24/8; trả lời chậm nhất 10/9 (25/8 là 1, 26/8 là 2, 27/8 là 3, 28/8 là 4; 31/8, 01/9, 02/9 nghỉ; 03/9 là
     * 5, 04/9 là 6, 07/9 là 7, 08/9 là 8, 09/9 là 9, 10/9 là 10). Trả lời thứ Sáu 11/9: quá hạn một ngày làm việc, ghi nhận là quá hạn.
     */
    @Test
    void anAnswerAcrossTheHolidayComesADayLate() {
        var visit = visit("2026-08-24", "FEEDBACK", "Kiến nghị mở thêm lớp mẫu giáo.");
        assertThat(clock(visit, RESULT).due()).isEqualTo("2026-09-10");
        assess(visit, "FEEDBACK", true);
        petition(visit);
        told(visit, "2026-09-11", "B");
        assertThat(clock(visit, RESULT).state()).isEqualTo(ClockState.MISSED);
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
    }

    /**
     * Đến trước ngày 01/7/2026. Tiếp thứ Năm 25/6; trả lời chậm nhất 09/7 (26/6 là 1, 29/6 là 2, 30/6 là 3, 01/7 là 4, 02/7 là 5, 03/7 là 6,
     * 06/7 là 7, 07/7 là 8, 08/7 là 9, 09/7 là 10). Các căn cứ từ chối của Nghị định 154/2026 chưa có; khiếu nại không thuộc thẩm quyền thì
     * hướng dẫn.
     */
    @Test
    void beforeTheNewLawWhoIsInTheWrongPlaceIsGuided() {
        on("2026-06-25");
        assertThat(desk.faults(aVisit().on("2026-06-25")
                        .turnedAway("RK", "Cơ quan khác đang giải quyết.")
                        .typed()))
                .extracting(IntakeError::field)
                .contains("refusalGround");
        var visit = visit("2026-06-25", "COMPLAINT", "Khiếu nại quyết định xử phạt của cơ quan cấp tỉnh.");
        assertThat(clock(visit, RESULT).due()).isEqualTo("2026-07-09");
        assess(visit, "COMPLAINT", false);
        desk.does(
                visit,
                "chooseDeskRoute",
                DESK,
                Map.of(
                        "routeChoice", "FOLLOW",
                        "competentBody", "Giám đốc Sở Xây dựng tỉnh Bắc Ninh",
                        "answerWay", "NOW_ORAL",
                        "explanation", "Đã hướng dẫn gửi đơn đến người ký quyết định."));
        assertThat(desk.file(visit).path("status").asText()).isEqualTo("CLOSED");
        assertThat(clock(visit, RESULT).state()).isEqualTo(ClockState.MET);
        assertThat(desk.acts(visit)).contains("Hướng dẫn");
    }
}
