package vn.kntc.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** Feedback on the running program, from the petition to its end, worked through as officers do over HTTP. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FeedbackIT {

    private static final String NAME = "Nguyễn Hữu Thị Bưởi";
    private static final String OFFICER = "petition-officer";
    private static final String LEADER = "resolver";
    private static final String CLERK = "clerk";
    private static final String SENDER = "TRANSFER_RESULT_TO_SENDER";
    private static final String FORWARD = "RULE_FEEDBACK_FORWARD";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Clocks clocks;
    private final PetitionHandling petitions;
    private final int port;
    private final Browser browser;

    FeedbackIT(
            TaskService tasks,
            RuntimeService runtime,
            Clocks clocks,
            PetitionHandling petitions,
            @LocalServerPort int port) {
        this.petitions = petitions;
        this.tasks = tasks;
        this.runtime = runtime;
        this.clocks = clocks;
        this.port = port;
        this.browser = new Browser(port);
    }

    private CaseNumber filed(String channel) {
        var body =
                """
                {"agency":"nhanhoa","channel":"%s","receivedOn":"2026-07-03","petitioners":[{"name":"%s","address":"Tổ 3"}],
                 "summary":"Kiến nghị sửa đèn đường.","content":"Đề nghị sửa đèn.","externalId":"%s"}"""
                        .formatted(channel, NAME, UUID.randomUUID());
        var answer = browser.json("POST", "/api/petitions", body, basic(OFFICER));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(read(answer).path("caseNumber").asText());
    }

    private static Map<String, String> basic(String role) {
        return Browser.basic(role + ".nhanhoa");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
                basic(role));
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

    private CaseNumber classified(String channel, String kind, boolean competent) {
        var number = sorted(channel, kind, competent);
        done(number, OFFICER, "confirmRoute", "routeChoice", "FOLLOW");
        return number;
    }

    private CaseNumber sorted(String channel, String kind, boolean competent) {
        var number = filed(channel);
        done(number, OFFICER, "checkGoverningLaw", "governedByOtherLaw", "false");
        done(
                number,
                OFFICER,
                "checkConditions",
                "kind",
                kind,
                "fit",
                true,
                "authorIdentified",
                true,
                "forwarded",
                channel.equals("FRONT"),
                "competent",
                competent,
                "competentBody",
                "ADMINISTRATIVE");
        return number;
    }

    private CaseNumber accepted(String channel) {
        var number = classified(channel, "FEEDBACK", true);
        done(number, LEADER, "approveProposal", "proposalAnswer", "APPROVE", "approvedOn", "2026-07-14");
        return number;
    }

    private StatutoryClock clock(CaseNumber number, String key) {
        return clocks.find(number, key).orElseThrow();
    }

    private JsonNode read(CaseNumber number) {
        return read(browser.get("/api/cases/" + number, basic(OFFICER)));
    }

    private void closed(CaseNumber number, String outcome) {
        assertThat(read(number).path("status").asText()).isEqualTo("CLOSED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
        assertThat(clocks.of(number)).noneMatch(StatutoryClock::open);
        browser.signIn(OFFICER + ".nhanhoa", "demo");
        assertThat(browser.get("/ho-so/" + number, Map.of()).body()).contains(outcome);
        assertThat(browser.get("/api/cases/" + number + "/acts", basic(OFFICER)).body())
                .doesNotContain(NAME);
    }

    private void assigned(CaseNumber number, Object... more) {
        done(
                number,
                LEADER,
                "decideFeedback",
                "handling",
                "ASSIGN",
                "decidedOn",
                "2026-07-15",
                "unit",
                "Phòng Kinh tế",
                "answeringRole",
                "verifier",
                "answerBy",
                "2026-07-22");
    }

    @Test
    void isAssignedDraftedSignedIssuedSentAndToldToWhoSentItOn() {
        var number = accepted("FRONT");
        assertThat(clock(number, "COMPLAINT_ACCEPT").state()).isEqualTo(ClockState.CANCELLED);
        refused(
                "không được trước ngày 14/07/2026",
                number,
                LEADER,
                "decideFeedback",
                "handling",
                "ANSWER",
                "decidedOn",
                "2026-07-13",
                "findings",
                "Trước ngày duyệt.");
        refused(
                "không thể trước ngày quyết định 15/07/2026",
                number,
                LEADER,
                "decideFeedback",
                "handling",
                "ASSIGN",
                "decidedOn",
                "2026-07-15",
                "unit",
                "Phòng Kinh tế",
                "answeringRole",
                "verifier",
                "answerBy",
                "2026-07-14");
        assigned(number);
        var draft = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        assertThat(draft.getDueDate()).isInSameDayAs("2026-07-22");
        var naming = submit(
                number,
                "verifier",
                "draftFeedbackAnswer",
                "answeredOn",
                "2026-07-20",
                "findings",
                "Đã gặp ông " + NAME + ".");
        assertThat(naming.statusCode()).isEqualTo(400);
        refused(
                "không được trước ngày 15/07/2026",
                number,
                "verifier",
                "draftFeedbackAnswer",
                "answeredOn",
                "2026-07-14",
                "findings",
                "Đèn đã sửa.");
        done(number, "verifier", "draftFeedbackAnswer", "answeredOn", "2026-07-20", "findings", "Đèn đã sửa.");
        done(
                number,
                LEADER,
                "signFeedbackAnswer",
                "signing",
                "SEND_BACK",
                "signedOn",
                "2026-07-20",
                "signingRemark",
                "Ghi rõ ngày sửa");
        done(
                number,
                "verifier",
                "draftFeedbackAnswer",
                "answeredOn",
                "2026-07-21",
                "findings",
                "Đèn đã sửa ngày 18/7.",
                "contact",
                "Phòng Kinh tế");
        done(number, LEADER, "signFeedbackAnswer", "signing", "SIGN", "signedOn", "2026-07-21");
        done(number, CLERK, "issueFeedbackAnswer", "issuedOn", "2026-07-22");
        assertThat(clock(number, SENDER).due()).as("7 working days").isEqualTo("2026-07-31");
        var send = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        assertThat(send.getDueDate()).isInSameDayAs("2026-07-31");
        refused(
                "phải gửi cả cho nơi chuyển đơn",
                number,
                CLERK,
                "sendFeedbackAnswer",
                "sentOn",
                "2026-07-23",
                "recipients",
                List.of("PETITIONER"));
        done(
                number,
                CLERK,
                "sendFeedbackAnswer",
                "sentOn",
                "2026-07-23",
                "recipients",
                List.of("PETITIONER", "FORWARDER"));

        closed(number, "Đã trả lời kiến nghị, phản ánh");
        assertThat(clock(number, SENDER).state()).isEqualTo(ClockState.MET);
        assertThat(read(number).path("documents").findValuesAsText("form")).contains("P-14");
        assertThat(browser.get("/api/cases/" + number + "/acts", basic(OFFICER)).body())
                .contains("Đèn đã sửa ngày 18/7.", "\"ANSWER_SENT\"", "\"SENDER_TOLD\"", "23/07/2026");
    }

    @Test
    void aResidentsGroupGetsTheAnswerTooWithoutAPeriodOfLaw() {
        var number = accepted("GRASSROOTS");
        done(
                number,
                LEADER,
                "decideFeedback",
                "handling",
                "ANSWER",
                "decidedOn",
                "2026-07-15",
                "findings",
                "Đã giao sửa đèn.");
        done(number, CLERK, "issueFeedbackAnswer", "issuedOn", "2026-07-15");
        assertThat(clocks.find(number, SENDER)).isEmpty();
        refused(
                "phải gửi cả cho nơi chuyển đơn",
                number,
                CLERK,
                "sendFeedbackAnswer",
                "sentOn",
                "2026-07-15",
                "recipients",
                List.of("PETITIONER"));
        done(
                number,
                CLERK,
                "sendFeedbackAnswer",
                "sentOn",
                "2026-07-15",
                "recipients",
                List.of("PETITIONER", "FORWARDER"),
                "publishes",
                true);
        done(
                number,
                CLERK,
                "publishFeedbackAnswer",
                "publishedOn",
                "2026-07-16",
                "ways",
                List.of("OTHER"),
                "place",
                "Nhà văn hóa");
        closed(number, "Đã trả lời kiến nghị, phản ánh");
    }

    @Test
    void whatWasAnsweredBeforeIsToldSoAndLinked() {
        var earlier = accepted("PORTAL");
        var number = accepted("PORTAL");
        refused("không đúng dạng", number, LEADER, "decideFeedback", before("xxx"));
        refused("không có hồ sơ đơn nào khác", number, LEADER, "decideFeedback", before("NHANHOA-2020-000001"));
        refused("không có hồ sơ đơn nào khác", number, LEADER, "decideFeedback", before(number.value()));
        for (var kind : List.of("DENUNCIATION", "MIXED")) {
            var secret = sorted("PORTAL", kind, true);
            refused("không lộ người tố cáo", number, LEADER, "decideFeedback", before(secret.value()));
        }
        var unsorted = filed("PORTAL");
        refused("không lộ người tố cáo", number, LEADER, "decideFeedback", before(unsorted.value()));
        assertThat(read(number).path("links")).isEmpty();
        done(number, LEADER, "decideFeedback", before(earlier.value()));
        assertThat(clock(number, "RECEPTION_REFUSAL_NOTICE").due())
                .as("3 working days")
                .isEqualTo("2026-07-20");
        done(number, CLERK, "issueFeedbackNotice", "issuedOn", "2026-07-17");
        closed(number, "đã được trả lời trước đó");
        assertThat(clock(number, "RECEPTION_REFUSAL_NOTICE").state()).isEqualTo(ClockState.MET);
        var link = read(number).path("links").get(0);
        assertThat(link.path("caseNumber").asText()).isEqualTo(earlier.value());
        assertThat(link.path("relation").asText()).isEqualTo("REPEATED");
    }

    private static Object[] before(String earlierCase) {
        return new Object[] {
            "handling",
            "ALREADY_ANSWERED",
            "decidedOn",
            "2026-07-15",
            "earlierAnswer",
            "tại Công văn số 12/UBND-VP ngày 01/6/2026",
            "earlierCase",
            earlierCase
        };
    }

    /** By a letter that is drafted, signed and issued on that day (P-12A). */
    private void tellSender(CaseNumber number, String on) {
        done(
                number,
                OFFICER,
                "draftSenderNotice",
                "senderName",
                "Ủy ban Mặt trận Tổ quốc phường",
                "senderResult",
                "Đã chuyển đến nơi có thẩm quyền.");
        done(number, LEADER, "signSenderNotice", "signing", "SIGN", "signedOn", on);
        done(number, CLERK, "issueSenderNotice", "issuedOn", on, "sentOn", on, "sendingWay", "POST");
        assertThat(read(number).path("documents").findValuesAsText("form")).contains("P-12A");
    }

    private CaseNumber aboutRule(String channel, Object... classification) {
        var number = classified(channel, "RULE_FEEDBACK", false);
        assertThat(clock(number, FORWARD).due()).as("5 working days").isEqualTo("2026-07-10");
        done(number, OFFICER, "classifyRuleFeedback", classification);
        return number;
    }

    @Test
    void aRuleOfAnotherAgencyIsForwardedInTime() {
        var number = aboutRule(
                "FRONT",
                "ruleClass",
                "NOT_IN_COMPETENCE",
                "classifiedOn",
                "2026-07-08",
                "forwardTo",
                "Sở Tư pháp tỉnh Bắc Ninh",
                "classReason",
                "Do tỉnh quy định");
        assertThat(clock(number, FORWARD).open()).isTrue();
        done(number, LEADER, "signFeedbackNotice", "signing", "SIGN", "signedOn", "2026-07-09");
        done(number, CLERK, "forwardRuleFeedback", "issuedOn", "2026-07-09");
        assertThat(clock(number, SENDER).due())
                .as("10/7 is 1, 13/7 is 2, …, 17/7 is 6, 20/7 is 7")
                .isEqualTo("2026-07-20");
        assertThat(clock(number, SENDER).open()).as("no day alone meets it").isTrue();
        tellSender(number, "2026-07-10");
        closed(number, "Đã chuyển đến Sở Tư pháp tỉnh Bắc Ninh");
        assertThat(clock(number, FORWARD).state()).isEqualTo(ClockState.MET);
        assertThat(clock(number, SENDER).metOn()).isEqualTo("2026-07-10");
    }

    @Test
    void aRuleOfThisAgencyIsTestedAnsweredAndPublished() {
        var number = aboutRule(
                "PORTAL",
                "ruleClass",
                "IN_COMPETENCE",
                "classifiedOn",
                "2026-07-08",
                "classReason",
                "Do phường quy định");
        assertThat(clock(number, FORWARD).state()).isEqualTo(ClockState.CANCELLED);
        done(
                number,
                LEADER,
                "decideFeedback",
                "handling",
                "ANSWER",
                "decidedOn",
                "2026-07-15",
                "findings",
                "Giấy tờ trùng.",
                "necessity",
                "NOT_MET",
                "legality",
                "MET",
                "simplicity",
                "MET",
                "feasibility",
                "MET",
                "consistency",
                "MET",
                "treatyFit",
                "MET");
        done(number, CLERK, "issueFeedbackAnswer", "issuedOn", "2026-07-15");
        done(number, CLERK, "sendFeedbackAnswer", "sentOn", "2026-07-15", "recipients", List.of("PETITIONER"));
        refused(
                "Hình thức công khai",
                number,
                CLERK,
                "publishFeedbackAnswer",
                "publishedOn",
                "2026-07-16",
                "place",
                "Trang phường");
        done(
                number,
                CLERK,
                "publishFeedbackAnswer",
                "publishedOn",
                "2026-07-16",
                "ways",
                List.of("WEBSITE"),
                "place",
                "Trang phường");
        closed(number, "Đã trả lời kiến nghị, phản ánh");
        assertThat(browser.get("/api/cases/" + number + "/acts", basic(OFFICER)).body())
                .contains("Sự cần thiết", "chưa đạt", "Trang phường");
    }

    @Test
    void whatDoesNotMeetTheRequirementsIsToldSo() {
        var number = aboutRule(
                "PORTAL",
                "ruleClass",
                "NOT_RECEIVED",
                "classifiedOn",
                "2026-07-08",
                "lacking",
                List.of("CONTENT"),
                "classReason",
                "Không nêu quy định nào");
        done(
                number,
                LEADER,
                "signFeedbackNotice",
                "signing",
                "SEND_BACK",
                "signedOn",
                "2026-07-08",
                "signingRemark",
                "Ghi rõ còn thiếu gì.");
        done(
                number,
                OFFICER,
                "classifyRuleFeedback",
                "ruleClass",
                "NOT_RECEIVED",
                "classifiedOn",
                "2026-07-08",
                "lacking",
                List.of("CONTENT", "CONTACT"),
                "classReason",
                "Không nêu quy định nào");
        done(number, LEADER, "signFeedbackNotice", "signing", "SIGN", "signedOn", "2026-07-08");
        done(number, CLERK, "issueFeedbackNotice", "issuedOn", "2026-07-08");
        closed(number, "Không tiếp nhận phản ánh, kiến nghị");
        assertThat(read(number).path("documents").findValuesAsText("form")).contains("P-17");
    }

    @Test
    void whatLiesOutsideCompetenceIsTransferredByThePetitionsOwnWay() {
        var number = classified("PORTAL", "FEEDBACK", false);
        assertThat(read(number).path("openTasks").findValuesAsText("name")).containsExactly("Nêu nơi nhận đơn");
        assertThat(read(number).path("status").asText()).isEqualTo("OPEN");
    }

    /** It was accepted before feedback had a procedure of its own, and waits where it then waited. */
    @Test
    void aCaseFromBeforeEndsWhereItWaits() {
        var number = classified("FRONT", "FEEDBACK", true);
        petitions.answerProposal(number, true, null, null, procedure -> false, new UserId("resolver.nhanhoa"));
        var petition = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("petitionProcessing")
                .singleResult();
        runtime.createProcessInstanceModification(petition.getId())
                .cancelAllForActivity("userTask_approveProposal")
                .startBeforeActivity("userTask_recordOutcome")
                .execute();
        done(
                number,
                OFFICER,
                "recordOutcome",
                "result",
                "Đã trả lời",
                "documentNumber",
                "15/UBND-VP",
                "documentDate",
                "2026-07-08");
        tellSender(number, "2026-07-09");
        assertThat(read(number).path("status").asText()).isEqualTo("CLOSED");
        assertThat(clock(number, SENDER).state()).isEqualTo(ClockState.MET);
    }
}
