package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** Petitions on the running program: handed in by API and by form, worked through as officers do over HTTP. */
@KntcIT
class PetitionIT {

    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final CaseRecords records;
    private final Petitions petitions;
    private final Clocks clocks;
    private final Documents documents;
    private final CaseFiles files;
    private final Vault vault;
    private final JdbcClient jdbc;

    @Autowired
    PetitionIT(
            @Value("${local.server.port}") int port,
            CaseRecords records,
            Petitions petitions,
            Clocks clocks,
            Documents documents,
            CaseFiles files,
            Vault vault,
            JdbcClient jdbc) {
        this.port = port;
        this.records = records;
        this.petitions = petitions;
        this.clocks = clocks;
        this.documents = documents;
        this.files = files;
        this.vault = vault;
        this.jdbc = jdbc;
    }

    private static String petition(String externalId) {
        return petition("nhanhoa", externalId, "Khiếu nại đơn giá bồi thường khi thu hồi đất nông nghiệp.");
    }

    private static String petition(String agency, String externalId, String summary) {
        return write(Map.of(
                "agency",
                agency,
                "channel",
                "POST",
                "receivedOn",
                "2026-07-03",
                "petitioners",
                new Object[] {
                    Map.of(
                            "name", "Trần Thị Bưởi Hồng",
                            "address", "Tổ 3, khu phố Mỏ",
                            "idType", "CITIZEN_CARD",
                            "idNumber", "027185003219",
                            "phone", "0912345678")
                },
                "summary",
                summary,
                "content",
                "Tôi là Trần Thị Bưởi Hồng, không đồng ý với đơn giá \"đền bù\".",
                "externalId",
                externalId));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static JsonNode body(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body(), cause);
        }
    }

    private HttpResponse<String> file(String account, String petition) {
        return new Browser(port).json("POST", "/api/petitions", petition, Browser.basic(account));
    }

    private Browser signedIn() {
        var browser = new Browser(port);
        browser.signIn(OFFICER, "demo");
        return browser;
    }

    private JsonNode openTask(CaseNumber number, String account) {
        var tasks = body(new Browser(port)
                .get("/engine-rest/task?processInstanceBusinessKey=" + number, Browser.basic(account)));
        assertThat(tasks.size()).as(tasks.toString()).isOne();
        return tasks.get(0);
    }

    /** The same beside another that is open. */
    private JsonNode openTask(CaseNumber number, String account, String key) {
        var tasks = body(new Browser(port)
                .get(
                        "/engine-rest/task?processInstanceBusinessKey=" + number + "&taskDefinitionKey=" + key,
                        Browser.basic(account)));
        assertThat(tasks.size()).as(key + " " + tasks).isOne();
        return tasks.get(0);
    }

    private HttpResponse<String> submit(CaseNumber number, String account, String task, Map<String, Object> fields) {
        var open = openTask(number, account, task);
        var variables = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> variables.put(
                name,
                value.toString().startsWith("[") ? Map.of("type", "Json", "value", value) : Map.of("value", value)));
        return new Browser(port)
                .json(
                        "POST",
                        "/engine-rest/task/" + open.get("id").asText() + "/submit-form",
                        write(Map.of("variables", variables)),
                        Browser.basic(account));
    }

    private void complete(CaseNumber number, String account, String task, Map<String, Object> fields) {
        var answer = submit(number, account, task, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static Map<String, Object> complaintFacts(String respondent) {
        var facts = new HashMap<String, Object>(Map.of(
                "kind", "COMPLAINT",
                "signers", 1,
                "competentBody", "ADMINISTRATIVE",
                "respondent", respondent,
                "instance", "1",
                "capacity", "FULL"));
        for (var fact : new String[] {
            "fit",
            "authorIdentified",
            "respondentWithinArea",
            "contestable",
            "directlyAffected",
            "signed",
            "withinTimeLimit"
        }) {
            facts.put(fact, true);
        }
        return facts;
    }

    @Test
    void takesAPetitionFromAnotherSystemOnce() {
        var first = file(OFFICER, petition("IT-1"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var number = new CaseNumber(body(first).get("caseNumber").asText());
        var again = file("reception-officer.nhanhoa", petition("IT-1"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(body(again)).isEqualTo(body(first));

        assertThat(records.find(number)).isPresent();
        assertThat(vault.parties(number)).hasSize(1);
        assertThat(clocks.of(number))
                .extracting(StatutoryClock::key)
                .containsExactlyInAnyOrder("COMPLAINT_ACCEPT", "PETITION_UNPROCESSED_ALARM");
        var task = openTask(number, OFFICER);
        assertThat(task.get("taskDefinitionKey").asText()).isEqualTo("userTask_checkGoverningLaw");
        assertThat(task.get("due").asText()).startsWith("2026-07-14");
        assertThat(task.get("tenantId").asText()).isEqualTo("nhanhoa");
        assertThat(body(new Browser(port)
                        .get(
                                "/engine-rest/task?processInstanceBusinessKey=" + number,
                                Browser.basic("petition-officer.vocuong"))))
                .isEmpty();
    }

    @Test
    void takesItOnceAlsoWhenItIsSentManyTimesAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            var attempts = new ArrayList<Callable<HttpResponse<String>>>();
            for (int attempt = 0; attempt < 12; attempt++) {
                attempts.add(() -> file(OFFICER, petition("IT-SONG-SONG")));
            }
            var statuses = new ArrayList<Integer>();
            var numbers = new ArrayList<JsonNode>();
            for (var answer : pool.invokeAll(attempts)) {
                statuses.add(answer.get().statusCode());
                numbers.add(body(answer.get()));
            }
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
            assertThat(numbers).containsOnly(numbers.get(0));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesWhatItCannotTake() {
        assertThat(file("clerk.nhanhoa", petition("IT-2")).statusCode()).isEqualTo(403);
        assertThat(file("petition-officer.vocuong", petition("IT-2")).statusCode())
                .isEqualTo(403);
        var named = file(OFFICER, petition("nhanhoa", "IT-2", "Bà TRAN THI BUOI HONG khiếu nại thu hồi đất."));
        assertThat(named.statusCode()).as(named.body()).isEqualTo(400);
        assertThat(body(named).get("field").asText()).isEqualTo("summary");
        assertThat(named.body().toLowerCase()).doesNotContain("buoi hong").doesNotContain("bưởi");
        var malformed = file(OFFICER, "{\"agency\":\"nhanhoa\",\"petitioners\":7}");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from kntc.petition_intake where external_id = 'IT-2'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String with(String externalId, String more) {
        return petition(externalId).replaceFirst("\\{", "{" + more + ",");
    }

    @Test
    void takesTheActTheRespondentAndTheNumbersOfAGroup() {
        var taken = file(
                OFFICER,
                with(
                        "IT-NHOM",
                        """
                        "contestedAct":{"reference":"Quyết định số 9/QĐ-UBND","issuedOn":"2026-06-01","receivedOn":"2026-06-05"},
                        "respondent":{"office":"Chủ tịch Ủy ban nhân dân phường","seat":"số 1 phố Chợ Giữa"},
                        "people":12,"representatives":3"""));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        var number = new CaseNumber(body(taken).get("caseNumber").asText());
        assertThat(petitions.group(number)).isEqualTo(new GroupFacts(12, null, 3));
        assertThat(petitions.find(number).orElseThrow().contested())
                .isEqualTo(new ContestedDecision(
                        "Quyết định số 9/QĐ-UBND", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 5)));
        var shown = new Browser(port).get("/api/cases/" + number, Browser.basic(OFFICER));
        assertThat(shown.body().toLowerCase()).doesNotContain("bưởi hồng", "027185003219", "khu phố mỏ");

        complete(number, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        var form = body(new Browser(port)
                .get(
                        "/engine-rest/task/"
                                + openTask(number, OFFICER).get("id").asText() + "/form-variables",
                        Browser.basic(OFFICER)));
        assertThat(form.at("/groupFacts/value").asText()).isEqualTo("12 người nộp đơn, 3 người đại diện");
        var facts = complaintFacts("COMMUNE_CHAIR");
        facts.remove("signers");
        facts.put("representatives", 6);
        var tooMany = submit(number, OFFICER, "userTask_checkConditions", facts);
        assertThat(tooMany.statusCode()).isEqualTo(400);
        assertThat(tooMany.body()).contains("nhiều nhất là 5 người");
        facts.remove("representatives");
        facts.putAll(Map.of("allSigned", true, "representativeAppointed", true, "complexOrCrowded", true));
        complete(number, OFFICER, "userTask_checkConditions", facts);
        assertThat(petitions.group(number)).isEqualTo(new GroupFacts(12, 12, 3));
        assertThat(petitions.proposal(number).orElseThrow().flags()).containsExactly("F1");
        var page = signedIn().get("/ho-so/" + number, Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "12 người nộp đơn, 12 người ký đơn, 3 người đại diện",
                        "Báo cáo người đứng đầu để có biện pháp xử lý");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | \"people\":0",
                "people | \"people\":-3",
                "people | \"people\":2.5",
                "people | \"people\":\"6\"",
                "people | \"people\":100001",
                "representatives | \"people\":6,\"representatives\":3",
                "representatives | \"people\":6,\"representatives\":7",
                "representatives | \"representatives\":-1",
                "representatives | \"representatives\":2",
                "contestedAct.reference | \"contestedAct\":{\"issuedOn\":\"2026-06-01\"}",
                "contestedAct.issuedOn | \"contestedAct\":{\"reference\":\"Số 9\",\"issuedOn\":\"2026-02-30\"}",
                "contestedAct.issuedOn | \"contestedAct\":{\"reference\":\"Số 9\",\"issuedOn\":\"2026-07-04\"}",
                "contestedAct.receivedOn | \"contestedAct\":{\"reference\":\"Số 9\",\"issuedOn\":\"2026-06-05\",\"receivedOn\":\"2026-06-01\"}",
                "contestedAct.reference | \"contestedAct\":{\"reference\":\"Việc từ chối Trần Thị Bưởi Hồng\"}",
                "respondent.office | \"respondent\":{\"office\":\"Trần Thị Bưởi Hồng\"}",
                "respondent.seat | \"respondent\":{\"office\":\"UBND\",\"seat\":\"nhà Trần Thị Bưởi Hồng\"}",
                "- | \"contestedAct\":{\"number\":\"9\"}",
                "- | \"respondent\":{\"name\":\"X\"}",
                "- | \"respondent\":7",
                "- | \"contestedAct\":[]",
                "- | \"signers\":1"
            })
    void refusesNonsenseAboutActRespondentAndNumbers(String field, String more) {
        var refused = file(OFFICER, with("IT-SAI", more));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(body(refused).path("field").asText("-")).isEqualTo(field);
        assertThat(body(refused).get("detail").asText()).matches("(?s)\\p{Lu}.*\\p{InLatinExtendedAdditional}.*\\.");
        assertThat(refused.body()).doesNotContain("Bưởi Hồng");
        assertThat(jdbc.sql("select count(*) from kntc.petition_intake where external_id = 'IT-SAI'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsADenunciationItsOwnClocksAndTellsTheElectedBodyThatSentItOn() {
        var number = new CaseNumber(body(file(OFFICER, petition("IT-TC").replace("\"POST\"", "\"ELECTED\"")))
                .get("caseNumber")
                .asText());
        complete(number, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        var facts = new HashMap<String, Object>(Map.of("kind", "DENUNCIATION", "competentBody", "ADMINISTRATIVE"));
        for (var fact : new String[] {"fit", "authorIdentified", "validForm", "conditionsMet"}) {
            facts.put(fact, true);
        }
        complete(number, OFFICER, "userTask_checkConditions", facts);

        assertThat(clocks.find(number, "COMPLAINT_ACCEPT").orElseThrow().state())
                .isEqualTo(ClockState.CANCELLED);
        assertThat(clocks.find(number, "DENUNCIATION_TRANSFER").orElseThrow().due())
                .isEqualTo("2026-07-10");
        assertThat(clocks.find(number, "DENUNCIATION_FEEDBACK_TO_FORWARDER")
                        .orElseThrow()
                        .due())
                .isEqualTo("2026-07-23");
        var task = openTask(number, OFFICER, "userTask_confirmRoute");
        assertThat(task.get("due").asText()).startsWith("2026-07-10");
        assertThat(openTask(number, OFFICER, "userTask_answerForwarder")
                        .get("due")
                        .asText())
                .startsWith("2026-07-23");
        var card = body(signedIn().get("/cong-viec/the?ids=" + task.get("id").asText(), Map.of()))
                .get(0);
        assertThat(card.get("due").asText()).isEqualTo("10/07/2026");
        complete(number, OFFICER, "userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        transfer(number, "[\"RECEIVER\",\"PETITIONER\",\"FORWARDER\"]");

        var transfer = clocks.find(number, "DENUNCIATION_TRANSFER").orElseThrow();
        assertThat(transfer.state()).isEqualTo(ClockState.MET);
        assertThat(transfer.metOn()).isEqualTo("2026-07-09");
        var alarm = clocks.find(number, "PETITION_UNPROCESSED_ALARM").orElseThrow();
        assertThat(alarm.state()).isEqualTo(ClockState.MET);
        assertThat(alarm.metOn()).isEqualTo("2026-07-09");
        assertThat(clocks.find(number, "DENUNCIATION_FEEDBACK_TO_FORWARDER")
                        .orElseThrow()
                        .metOn())
                .isEqualTo("2026-07-10");
        assertThat(openTask(number, OFFICER, "userTask_recordTransferAnswer")
                        .get("due")
                        .isNull())
                .isTrue();
        complete(
                number,
                OFFICER,
                "userTask_recordTransferAnswer",
                Map.of(
                        "answerKind", "RESULT",
                        "answerBody", "Sở Nội vụ tỉnh Bắc Ninh",
                        "answerProof", "DOCUMENT",
                        "answerNumber", "15/SNV-VP",
                        "answerDate", "2026-07-13",
                        "answerReceivedOn", "2026-07-13",
                        "answerGist", "Đã thụ lý để giải quyết."));
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(openTask(number, OFFICER, "userTask_draftSenderNotice")
                        .get("due")
                        .asText())
                .startsWith("2026-07-22");
        tellSender(number);
        assertThat(clocks.find(number, "TRANSFER_RESULT_TO_SENDER")
                        .orElseThrow()
                        .metOn())
                .isEqualTo("2026-07-14");
        assertThat(clocks.find(number, "DENUNCIATION_FEEDBACK_TO_FORWARDER")
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET);
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(records.find(number).orElseThrow().outcome())
                .matches(".*Đã báo kết quả cho nơi chuyển đơn ngày 14/07/2026 \\(văn bản số \\d+/UBND-VP\\)\\.");
        complete(
                number,
                OFFICER,
                "userTask_answerForwarder",
                Map.of("flagChoice", "DROP", "droppedReason", "Đã báo nơi chuyển khi chuyển đơn."));
        assertThat(clocks.find(number, "DENUNCIATION_FEEDBACK_TO_FORWARDER")
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET);
    }

    /** Signed on 13/07, issued and sent on 14/07/2026; only then the period is met. */
    private void tellSender(CaseNumber number) {
        complete(
                number,
                OFFICER,
                "userTask_draftSenderNotice",
                Map.of(
                        "senderName", "Đoàn đại biểu Quốc hội tỉnh Bắc Ninh",
                        "senderResult", "Đã chuyển đến cơ quan có thẩm quyền."));
        assertThat(submit(
                                number,
                                "resolver.nhanhoa",
                                "userTask_signSenderNotice",
                                Map.of("signing", "SIGN", "signedOn", "2026-07-12"))
                        .statusCode())
                .as("before the result")
                .isEqualTo(400);
        complete(
                number,
                "resolver.nhanhoa",
                "userTask_signSenderNotice",
                Map.of("signing", "SIGN", "signedOn", "2026-07-13"));
        assertThat(clocks.find(number, "TRANSFER_RESULT_TO_SENDER")
                        .orElseThrow()
                        .open())
                .as("a signature tells nobody")
                .isTrue();
        complete(
                number,
                "clerk.nhanhoa",
                "userTask_issueSenderNotice",
                Map.of("issuedOn", "2026-07-14", "sentOn", "2026-07-14", "sendingWay", "POST"));
    }

    /** To a body outside the system, with the slip of 09/07/2026. */
    private void transfer(CaseNumber number, String sentTo) {
        complete(
                number,
                OFFICER,
                "userTask_nameReceiver",
                Map.of(
                        "receiverKind", "OUTSIDE",
                        "receiverName", "Sở Nội vụ tỉnh Bắc Ninh",
                        "receiverType", "ADMINISTRATIVE",
                        "sentPapers", "[{\"item\": \"Đơn (bản chính)\"}]"));
        complete(
                number,
                "resolver.nhanhoa",
                "userTask_approveTransfer",
                Map.of("transferAnswer", "APPROVE", "approvedOn", "2026-07-09"));
        complete(number, "clerk.nhanhoa", "userTask_issueTransferSlip", Map.of("issuedOn", "2026-07-09"));
        complete(
                number, "clerk.nhanhoa", "userTask_dispatchTransfer", Map.of("sentOn", "2026-07-10", "sentTo", sentTo));
    }

    @Test
    void guidesThePetitionerToWhoIsCompetent() {
        var number = new CaseNumber(
                body(file(OFFICER, petition("IT-3"))).get("caseNumber").asText());
        complete(number, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete(number, OFFICER, "userTask_checkConditions", complaintFacts("PROVINCE_CHAIR"));

        var shown = body(new Browser(port)
                .get(
                        "/engine-rest/task/"
                                + openTask(number, OFFICER).get("id").asText() + "/form-variables",
                        Browser.basic(OFFICER)));
        assertThat(shown.at("/proposedAction/value").asText()).isEqualTo("GUIDE");
        assertThat(shown.at("/competentAuthority/value").asText()).isEqualTo("PROVINCE_CHAIR");
        assertThat(shown.at("/proposalBasis/value").asText()).contains("Điều");
        assertThat(shown.has("kind")).isFalse();

        var forged = submit(number, OFFICER, "userTask_confirmRoute", Map.of("petitionAction", "ACCEPT"));
        assertThat(forged.statusCode()).isEqualTo(400);
        var named = submit(
                number,
                OFFICER,
                "userTask_confirmRoute",
                Map.of(
                        "routeChoice",
                        "DEPART",
                        "chosenAction",
                        "FILE",
                        "departureReason",
                        "Đơn của Trần Thị Bưởi Hồng"));
        assertThat(named.statusCode()).as(named.body()).isEqualTo(400);

        complete(
                number,
                OFFICER,
                "userTask_confirmRoute",
                Map.of(
                        "routeChoice", "FOLLOW",
                        "guidanceWay", "NOT_COMPETENT",
                        "guideTo", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"));
        assertThat(documents.of(number)).extracting(CaseDocument::form).containsExactly("XLD-02");
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        complete(number, "resolver.nhanhoa", "userTask_signConclusion", Map.of("signing", "SIGN", "signedOn", today));
        complete(
                number,
                "clerk.nhanhoa",
                "userTask_issueConclusion",
                Map.of("issuedOn", today, "sentOn", today, "sendingWay", "POST"));

        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(clocks.find(number, "COMPLAINT_ACCEPT").orElseThrow().state())
                .isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void proposesToTheLeaderWhatTheLawAccepts() {
        var number = new CaseNumber(
                body(file(OFFICER, petition("IT-4"))).get("caseNumber").asText());
        complete(number, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete(number, OFFICER, "userTask_checkConditions", complaintFacts("COMMUNE_CHAIR"));
        complete(number, OFFICER, "userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        assertThat(documents.of(number)).extracting(CaseDocument::form).containsExactly("XLD-01");

        complete(
                number,
                "resolver.nhanhoa",
                "userTask_approveProposal",
                Map.of("proposalAnswer", "SEND_BACK", "remark", "Xem lại thời hiệu"));
        assertThat(openTask(number, OFFICER).get("taskDefinitionKey").asText()).isEqualTo("userTask_confirmRoute");
    }

    @Test
    void refusesByTheResolversNoticeWhatCannotBeCured() {
        var number = new CaseNumber(body(file(OFFICER, petition("IT-KHONG-THU-LY")))
                .get("caseNumber")
                .asText());
        complete(number, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        var late = complaintFacts("COMMUNE_CHAIR");
        late.put("withinTimeLimit", false);
        complete(number, OFFICER, "userTask_checkConditions", late);
        var shown = body(new Browser(port)
                .get(
                        "/engine-rest/task/"
                                + openTask(number, OFFICER).get("id").asText() + "/form-variables",
                        Browser.basic(OFFICER)));
        assertThat(shown.at("/proposedAction/value").asText()).isEqualTo("REFUSE");
        assertThat(shown.at("/proposedForm/value").asText()).isEqualTo("KN-04");
        complete(number, OFFICER, "userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));

        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        complete(
                number,
                "resolver.nhanhoa",
                "userTask_decideAcceptance",
                Map.of(
                        "acceptanceDecision", "REFUSE",
                        "decidedOn", today,
                        "subject", "đơn giá bồi thường",
                        "refusalGrounds", "[\"11.6\"]",
                        "refusalReason", "Nộp đơn sau khi hết 90 ngày, không nêu trở ngại."));
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
        complete(number, "clerk.nhanhoa", "userTask_issueRefusalNotice", Map.of("issuedOn", today));

        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(documents.of(number)).extracting(CaseDocument::form).containsExactly("KN-04");
        assertThat(clocks.find(number, "COMPLAINT_ACCEPT").orElseThrow().metOn())
                .isEqualTo(today);
    }

    @Test
    void waitsForThePaperOfATransfer() {
        var number = new CaseNumber(
                body(file(OFFICER, petition("IT-CHUYEN"))).get("caseNumber").asText());
        complete(number, OFFICER, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete(
                number,
                OFFICER,
                "userTask_checkConditions",
                Map.of(
                        "kind",
                        "DENUNCIATION",
                        "signers",
                        1,
                        "competentBody",
                        "ADMINISTRATIVE",
                        "fit",
                        true,
                        "authorIdentified",
                        true,
                        "validForm",
                        true));
        complete(number, OFFICER, "userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));

        var waiting = openTask(number, OFFICER);
        assertThat(waiting.get("taskDefinitionKey").asText()).isEqualTo("userTask_nameReceiver");
        var transfer = clocks.find(number, "DENUNCIATION_TRANSFER").orElseThrow();
        assertThat(transfer.due()).isEqualTo("2026-07-10");
        assertThat(waiting.get("due").asText()).startsWith("2026-07-10");
        transfer(number, "[\"RECEIVER\",\"PETITIONER\"]");
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(clocks.find(number, "DENUNCIATION_TRANSFER").orElseThrow().metOn())
                .isEqualTo("2026-07-09");
        assertThat(clocks.find(number, "COMPLAINT_ACCEPT").orElseThrow().state())
                .isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void refusesInVietnameseATaskThatIsAnothers() {
        var number = new CaseNumber(
                body(file(OFFICER, petition("IT-5"))).get("caseNumber").asText());
        var task = "/engine-rest/task/" + openTask(number, OFFICER).get("id").asText();
        for (var stranger : new String[] {"clerk.nhanhoa", "petition-officer.vocuong"}) {
            for (var work : Map.of(
                            "/claim",
                            "{\"userId\":\"" + stranger + "\"}",
                            "/submit-form",
                            "{\"variables\":{}}",
                            "/complete",
                            "{\"variables\":{}}")
                    .entrySet()) {
                var answer =
                        new Browser(port).json("POST", task + work.getKey(), work.getValue(), Browser.basic(stranger));
                assertThat(answer.statusCode()).as(stranger + work.getKey()).isEqualTo(403);
                assertThat(body(answer).get("message").asText())
                        .isEqualTo(
                                "Công việc này không thuộc nhiệm vụ của tài khoản đang đăng nhập, hoặc đã có người khác"
                                        + " nhận.");
            }
        }
        assertThat(openTask(number, OFFICER).get("assignee").isNull()).isTrue();
    }

    @Test
    void takesAPetitionFromTheFormInTasklist() {
        var browser = new Browser(port);
        browser.signIn(OFFICER, "demo");
        assertThat(body(browser.get("/tiep-nhan/co-quan", Map.of()))
                        .get(0)
                        .get("id")
                        .asText())
                .isEqualTo("nhanhoa");
        var refused = sendForm(browser, UUID.randomUUID(), Map.of("agency", "nhanhoa", "receivedOn", "2099-01-01"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).get("errors").size()).isGreaterThan(3);

        var intakeId = UUID.randomUUID();
        var sheet = Map.<String, Object>of(
                "agency", "nhanhoa",
                "channel", "DESK",
                "receivedOn", "2026-07-03",
                "petitioners", new Object[] {Map.of("name", "Trần Thị Bưởi Hồng", "address", "Tổ 3, khu phố Mỏ")},
                "content", "Nội dung đơn.",
                "summary", "Phản ánh đường hỏng tại khu dân cư.");
        for (int sending = 0; sending < 2; sending++) {
            var received = sendForm(browser, intakeId, sheet);
            assertThat(received.statusCode()).as(received.body()).isEqualTo(200);
            assertThat(body(received).get("intakeId").asText()).isEqualTo(intakeId.toString());
        }
        var start = write(Map.of(
                "variables",
                Map.of("intakeId", Map.of("value", intakeId.toString()), "agency", Map.of("value", "nhanhoa"))));
        var started = browser.json(
                "POST",
                "/engine-rest/process-definition/key/petitionProcessing/submit-form",
                start,
                Browser.basic(OFFICER));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        var number = new CaseNumber(body(started).get("businessKey").asText());
        assertThat(petitions.find(number).orElseThrow().channel()).isEqualTo(Channel.DESK);
        assertThat(files.of(number)).hasSize(1);
        var twice = browser.json(
                "POST",
                "/engine-rest/process-definition/key/petitionProcessing/submit-form",
                start,
                Browser.basic(OFFICER));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains(number.value());
    }

    private HttpResponse<String> sendForm(Browser browser, UUID intakeId, Map<String, Object> sheet) {
        var token = body(browser.get("/phien/csrf", Map.of()));
        var boundary = "ranh-gioi";
        var content = "--%1$s\r\nContent-Disposition: form-data; name=\"intakeId\"\r\n\r\n%2$s\r\n"
                        .formatted(boundary, intakeId)
                + "--%s\r\nContent-Disposition: form-data; name=\"don\"\r\n\r\n%s\r\n".formatted(boundary, write(sheet))
                + "--%s\r\nContent-Disposition: form-data; name=\"banQuet\"; filename=\"don.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%%PDF-1.4 thử\r\n"
                        .formatted(boundary)
                + "--" + boundary + "--\r\n";
        return browser.send(
                "POST",
                "/tiep-nhan/don",
                Map.of(
                        "Content-Type",
                        "multipart/form-data; charset=UTF-8; boundary=" + boundary,
                        token.get("headerName").asText(),
                        token.get("token").asText()),
                HttpRequest.BodyPublishers.ofString(content));
    }
}
