package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.StrayCases;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** What a petition calls for beside its route, on the running program: each duty with its paper, while the route goes on and ends. */
@KntcIT
class FlagsIT {

    private static final String TODAY = "2026-07-08";
    private static final String NAME = "Trần Thị Bưởi Hồng";
    private static final String POLICE = "Cơ quan Cảnh sát điều tra Công an tỉnh Bắc Ninh";
    private static final Map<String, Object> SENT = Map.of("issuedOn", TODAY, "sentOn", TODAY, "sendingWay", "HAND");

    private static final Pattern OWN_DAY =
            Pattern.compile("\">([A-Z0-9-]+)</a> <strong class=\"name\">([^<]+)</strong></th>"
                    + " <td data-label=\"Hạn\"><strong class=\"due\">([^<]+)</strong></td> <td data-label=\"Hiện nay:\"><span"
                    + " class=\"now is-\\w+\">([^<]+)</span>");

    private final PetitionWalk walk;
    private final MovableClock clock;
    private final CaseRecords records;
    private final Clocks clocks;
    private final Documents documents;
    private final StrayCases strays;

    @Autowired
    FlagsIT(
            @Value("${local.server.port}") int port,
            MovableClock clock,
            CaseRecords records,
            Clocks clocks,
            Documents documents,
            StrayCases strays) {
        this.walk = new PetitionWalk(port);
        this.clock = clock;
        this.records = records;
        this.clocks = clocks;
        this.documents = documents;
        this.strays = strays;
    }

    @BeforeEach
    void setTheClock() {
        clock.today(LocalDate.of(2026, 7, 8));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    private CaseNumber flagged(String channel, String kind, List<String> flags, Map<String, Object> more) {
        var number = walk.file(channel, "Nội dung của đơn về cấp phép xây dựng.");
        var facts = new LinkedHashMap<String, Object>(
                Map.of("kind", kind, "competentBody", "ADMINISTRATIVE", "signers", 1, "fit", true));
        facts.putAll(Map.of("authorIdentified", true, "validForm", true));
        facts.putAll(more);
        flags.forEach(flag -> facts.put(flag, true));
        walk.classify(number, facts);
        return number;
    }

    private CaseNumber complaint(String... flags) {
        return flagged(
                "POST",
                "COMPLAINT",
                List.of(flags),
                Map.of(
                        "respondent", "PROVINCE_CHAIR",
                        "instance", "1",
                        "capacity", "FULL",
                        "respondentWithinArea", true,
                        "contestable", true,
                        "directlyAffected", true,
                        "signed", true,
                        "withinTimeLimit", true));
    }

    private List<CaseDocument> issued(CaseNumber number, String form) {
        return documents.of(number).stream()
                .filter(document -> document.form().equals(form) && document.issuedOn() != null)
                .toList();
    }

    private String paper(CaseNumber number, String form) {
        var issued = issued(number, form);
        assertThat(issued).as(form).hasSize(1);
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(documents.open(issued.get(0).id(), new UserId("clerk.nhanhoa"))));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void guide(CaseNumber number) {
        walk.complete(
                number,
                "petition-officer",
                "userTask_confirmRoute",
                Map.of("routeChoice", "FOLLOW", "guideTo", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"));
        walk.complete(number, "resolver", "userTask_signConclusion", Map.of("signing", "SIGN", "signedOn", TODAY));
        walk.complete(number, "clerk", "userTask_issueConclusion", SENT);
    }

    @Test
    void reportsToTheHeadAndWritesToWhoeverMayStay() {
        var number = complaint("complexOrCrowded", "executionHarm", "effectiveButDoubtful");
        assertThat(walk.openTasks(number))
                .containsExactly(
                        "userTask_confirmRoute",
                        "userTask_proposeReview",
                        "userTask_proposeStay",
                        "userTask_reportMatter");
        walk.complete(
                number,
                "petition-officer",
                "userTask_proposeStay",
                Map.of(
                        "flagChoice", "DO",
                        "flagGist", "Sắp cưỡng chế thu hồi",
                        "flagMeasure", "Tạm đình chỉ thi hành",
                        "flagReceiver", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"));
        assertThat(issued(number, "P-18"))
                .as("nothing is issued before the head has answered")
                .isEmpty();
        walk.complete(
                number,
                "resolver",
                "userTask_decideFlag",
                Map.of("flagAnswer", "SEND_BACK", "direction", "Nêu rõ ngày cưỡng chế."));
        walk.complete(
                number,
                "petition-officer",
                "userTask_proposeStay",
                Map.of(
                        "flagChoice", "DO",
                        "flagGist", "Sắp cưỡng chế thu hồi ngày 20/07/2026",
                        "flagMeasure", "Tạm đình chỉ thi hành",
                        "flagReceiver", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"));
        var mere = walk.submit(number, "resolver", "userTask_decideFlag", Map.of("flagAnswer", "AGREE"));
        assertThat(mere.statusCode()).as(mere.body()).isEqualTo(400);
        assertThat(mere.body()).contains("ý kiến chỉ đạo");
        walk.complete(
                number,
                "resolver",
                "userTask_decideFlag",
                Map.of("flagAnswer", "AGREE", "direction", "Gửi công văn ngay."));
        assertThat(paper(number, "P-18"))
                .as("one report, as it was written last")
                .contains(
                        "PHIẾU BÁO CÁO", "Tình hình: Sắp cưỡng chế thu hồi ngày 20/07/2026", "Điều 12 Thông tư 05/2021")
                .doesNotContain(NAME, "Điều 27 Thông tư");
        walk.complete(number, "clerk", "userTask_issueFlagLetter", SENT);
        assertThat(paper(number, "P-19"))
                .contains(
                        "Số: ",
                        "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh.",
                        "V/v đề nghị tạm đình chỉ thi hành quyết định bị khiếu nại");

        guide(number);
        assertThat(records.find(number).orElseThrow().status())
                .as("the result does not wait for the duties beside it")
                .isEqualTo(CaseStatus.CLOSED);
        assertThat(walk.openTasks(number)).containsExactly("userTask_proposeReview", "userTask_reportMatter");
        assertThat(strays.find())
                .as("a duty may outlive its case")
                .extracting(StrayCases.StrayCase::caseNumber)
                .doesNotContain(number.value());
        walk.complete(
                number,
                "petition-officer",
                "userTask_reportMatter",
                Map.of("flagChoice", "DO", "flagGist", "Ba mươi người", "flagMeasure", "Đối thoại"));
        walk.complete(
                number, "resolver", "userTask_decideFlag", Map.of("flagAnswer", "AGREE", "direction", "Đối thoại."));
        walk.complete(
                number,
                "petition-officer",
                "userTask_proposeReview",
                Map.of("flagChoice", "DROP", "droppedReason", "Không có tình tiết mới."));
        walk.complete(number, "resolver", "userTask_decideFlag", Map.of("flagAnswer", "AGREE"));
        assertThat(walk.openTasks(number)).isEmpty();
        assertThat(walk.acts(number)).contains("FLAG_RAISED", "FLAG_DECIDED", "FLAG_DROPPED", "FLAG_DROP_ANSWERED");
    }

    @Test
    void givesOriginalsBackOnceTheComplaintIsNotAccepted() {
        var number = complaint("originalsAttached");
        assertThat(walk.openTasks(number)).as("not before it is known").containsExactly("userTask_confirmRoute");
        guide(number);
        assertThat(walk.openTasks(number)).containsExactly("userTask_returnOriginals");
        walk.complete(
                number,
                "petition-officer",
                "userTask_returnOriginals",
                Map.of(
                        "flagChoice", "DO",
                        "returnedOn", TODAY,
                        "originalsReceiver", "PETITIONER",
                        "originals",
                                "[{\"item\": \"Giấy chứng nhận quyền sử dụng đất\", \"condition\": \"nguyên vẹn\"}]",
                        "originalsReceipt", "05/BN ngày 03/07/2026"));
        assertThat(paper(number, "K-15"))
                .contains(
                        "BIÊN BẢN",
                        NAME,
                        "Ngày 08/07/2026",
                        "1. Giấy chứng nhận quyền sử dụng đất; tình trạng: nguyên vẹn.",
                        "Giấy biên nhận: 05/BN ngày 03/07/2026.");
        assertThat(walk.openTasks(number)).isEmpty();
    }

    @Test
    void refersACrimePreventsHarmAndAnswersThePress() {
        var number = flagged(
                "PRESS",
                "DENUNCIATION",
                List.of("crimeSign", "seriousHarm", "competent"),
                Map.of("conditionsMet", false));
        assertThat(walk.openTasks(number))
                .containsExactly(
                        "userTask_answerForwarder",
                        "userTask_confirmRoute",
                        "userTask_referToInvestigators",
                        "userTask_reportHarm");
        for (var atOnce : List.of("userTask_referToInvestigators", "userTask_reportHarm")) {
            assertThat(walk.due(number, "petition-officer", atOnce)).as(atOnce).isEqualTo("2026-07-09");
        }
        assertThat(walk.page("petition-officer", "/ho-so/" + number))
                .contains("Việc phải làm ngay (khoản 1 Điều 27 Luật Tố cáo); hạn của bước này là ngày 09/07/2026");
        var due = clocks.find(number, "DENUNCIATION_FEEDBACK_TO_FORWARDER").orElseThrow();
        assertThat(due.due()).isEqualTo("2026-07-23");
        warnsOfWhatIsDueAtOnce(number);

        walk.complete(
                number,
                "petition-officer",
                "userTask_referToInvestigators",
                Map.of(
                        "flagChoice", "DO",
                        "flagReceiver", POLICE,
                        "flagGist", "Thu tiền không lập phiếu",
                        "flagPapers", "[{\"item\": \"Đơn (bản sao)\"}]"));
        assertThat(walk.due(number, "resolver", "userTask_decideFlag")).isEqualTo("2026-07-09");
        walk.complete(number, "resolver", "userTask_decideFlag", Map.of("flagAnswer", "AGREE"));
        var unsigned = walk.submit(
                number,
                "clerk",
                "userTask_issueFlagLetter",
                Map.of("issuedOn", "2026-07-07", "sentOn", TODAY, "sendingWay", "HAND"));
        assertThat(unsigned.statusCode()).as(unsigned.body()).isEqualTo(400);
        assertThat(unsigned.body()).contains("“Ngày ban hành” không thể trước ngày 08/07/2026.");
        walk.complete(number, "clerk", "userTask_issueFlagLetter", SENT);
        assertThat(paper(number, "T-10"))
                .contains("Kính gửi: " + POLICE + ".", "Thu tiền không lập phiếu", "1. Đơn (bản sao).")
                .doesNotContain(NAME);

        walk.complete(
                number,
                "petition-officer",
                "userTask_reportHarm",
                Map.of("flagChoice", "DROP", "droppedReason", "Việc đã dừng."));
        walk.complete(number, "resolver", "userTask_decideFlag", Map.of("flagAnswer", "AGREE"));

        refuse(number);
        assertThat(records.find(number).orElseThrow().status())
                .as("the press is answered by a task of its own")
                .isEqualTo(CaseStatus.CLOSED);
        assertThat(walk.openTasks(number)).containsExactly("userTask_answerForwarder");
        walk.complete(
                number,
                "petition-officer",
                "userTask_answerForwarder",
                Map.of(
                        "flagChoice", "DO",
                        "flagReceiver", "Báo Bắc Ninh",
                        "flagReference", "12/BBN ngày 01/07/2026",
                        "flagGist", "Không thụ lý vì không đủ điều kiện"));
        walk.complete(number, "resolver", "userTask_decideFlag", Map.of("flagAnswer", "AGREE"));
        walk.complete(number, "clerk", "userTask_issueFlagLetter", SENT);
        assertThat(paper(number, "P-12"))
                .contains("Kính gửi: Báo Bắc Ninh.", "12/BBN ngày 01/07/2026", "Không thụ lý")
                .doesNotContain(NAME);
        var answered = clocks.find(number, "DENUNCIATION_FEEDBACK_TO_FORWARDER").orElseThrow();
        assertThat(answered.state()).isEqualTo(ClockState.MET);
    }

    /** What is due at once has no clock that warns; the page of warnings shows it all the same while it is open. */
    private void warnsOfWhatIsDueAtOnce(CaseNumber number) {
        assertThat(ownDays("petition-officer", number))
                .containsExactly(
                        "Chuyển hồ sơ có dấu hiệu tội phạm 09/07/2026 Chưa xong, còn 1 ngày làm việc",
                        "Báo cáo để ngăn chặn thiệt hại 09/07/2026 Chưa xong, còn 1 ngày làm việc");
        assertThat(ownDays("manager", number)).hasSize(2);
        assertThat(ownDays("clerk", number)).as("nothing of it is the clerk's").isEmpty();
        assertThat(ownDays("resolver", number)).as("nothing is over").isEmpty();
        clock.today(LocalDate.of(2026, 7, 10));
        assertThat(ownDays("resolver", number))
                .as("what is over is told to who resolves")
                .hasSize(2)
                .allMatch(line -> line.endsWith("09/07/2026 Chưa xong, quá hạn 1 ngày làm việc"));
        clock.today(LocalDate.of(2026, 7, 8));
    }

    private List<String> ownDays(String role, CaseNumber number) {
        return OWN_DAY.matcher(walk.page(role, "/canh-bao").replaceAll("\\s+", " "))
                .results()
                .filter(row -> row.group(1).equals(number.value()))
                .map(row -> row.group(2) + " " + row.group(3) + " " + row.group(4))
                .toList();
    }

    @Test
    void nobodyAloneGivesUpTheAnswerToThePress() {
        var number = flagged("PRESS", "DENUNCIATION", List.of("competent"), Map.of("conditionsMet", false));
        var dropped = Map.<String, Object>of("flagChoice", "DROP", "droppedReason", "Báo đã được trả lời.");
        walk.complete(number, "petition-officer", "userTask_answerForwarder", dropped);
        assertThat(toThePress(number)).as("the head has not answered").isEqualTo(ClockState.RUNNING);
        var mere = walk.submit(number, "resolver", "userTask_decideFlag", Map.of("flagAnswer", "SEND_BACK"));
        assertThat(mere.statusCode()).as(mere.body()).isEqualTo(400);
        walk.complete(
                number,
                "resolver",
                "userTask_decideFlag",
                Map.of("flagAnswer", "SEND_BACK", "direction", "Nêu rõ văn bản đã trả lời."));
        assertThat(toThePress(number)).isEqualTo(ClockState.RUNNING);
        walk.complete(number, "petition-officer", "userTask_answerForwarder", dropped);
        walk.complete(number, "resolver", "userTask_decideFlag", Map.of("flagAnswer", "AGREE"));
        assertThat(toThePress(number)).isEqualTo(ClockState.CANCELLED);
        assertThat(walk.openTasks(number)).containsExactly("userTask_confirmRoute");
    }

    private ClockState toThePress(CaseNumber number) {
        return clocks.find(number, "DENUNCIATION_FEEDBACK_TO_FORWARDER")
                .orElseThrow()
                .state();
    }

    private void refuse(CaseNumber number) {
        walk.complete(number, "petition-officer", "userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        walk.complete(
                number,
                "petition-officer",
                "userTask_draftConclusion",
                Map.of("conclusionReason", "Không có cơ sở xác định hành vi"));
        walk.complete(number, "resolver", "userTask_signConclusion", Map.of("signing", "SIGN", "signedOn", TODAY));
        walk.complete(number, "clerk", "userTask_issueConclusion", SENT);
    }
}
