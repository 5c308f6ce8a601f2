package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;

/** Hands petitions in and does their steps over HTTP, as the officers of two agencies do. */
public final class Walk {

    public static final String NAME = "Trần Thị Bưởi Hồng";
    public static final String SENDER = "bacninh";
    public static final String RECEIVER = "nhanhoa";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;

    public Walk(int port) {
        this.port = port;
    }

    public CaseNumber file(String channel, String summary) {
        var answer = new Browser(port)
                .json(
                        "POST",
                        "/api/petitions",
                        write(Map.of(
                                "agency",
                                SENDER,
                                "channel",
                                channel,
                                "receivedOn",
                                "2026-07-03",
                                "petitioners",
                                List.of(Map.of(
                                        "name", NAME,
                                        "address", "Tổ 3, khu phố Mỏ",
                                        "idType", "CITIZEN_CARD",
                                        "idNumber", "027185003219",
                                        "phone", "0912345678")),
                                "summary",
                                summary,
                                "content",
                                "Tôi là " + NAME + ", đề nghị xem xét.",
                                "externalId",
                                UUID.randomUUID().toString())),
                        Browser.basic("petition-officer." + SENDER));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(body(answer).get("caseNumber").asText());
    }

    /** To the officer's question where the petition is to go. */
    public void toTransfer(CaseNumber number, String kind) {
        classify(number, SENDER, kind, false);
        complete(number, "petition-officer." + SENDER, "userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
    }

    public void classify(CaseNumber number, String agency, String kind, boolean competent) {
        var officer = "petition-officer." + agency;
        complete(number, officer, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        var facts = new HashMap<String, Object>(
                Map.of("kind", kind, "competentBody", "ADMINISTRATIVE", "competent", competent, "signers", 1));
        for (var fact : List.of("fit", "authorIdentified", "validForm", "conditionsMet")) {
            facts.put(fact, true);
        }
        complete(number, officer, "userTask_checkConditions", facts);
    }

    /** Named, approved and issued; the slip has not gone out. */
    void issue(CaseNumber number, Map<String, Object> receiver, String on) {
        var named = new HashMap<String, Object>(Map.of("sentPapers", "[{\"item\": \"Đơn (bản chính), 03 trang\"}]"));
        named.putAll(receiver);
        complete(number, "petition-officer." + SENDER, "userTask_nameReceiver", named);
        complete(
                number,
                "resolver." + SENDER,
                "userTask_approveTransfer",
                Map.of("transferAnswer", "APPROVE", "approvedOn", on));
        complete(number, "clerk." + SENDER, "userTask_issueTransferSlip", Map.of("issuedOn", on));
    }

    void dispatch(CaseNumber number, String on, String to) {
        complete(number, "clerk." + SENDER, "userTask_dispatchTransfer", Map.of("sentOn", on, "sentTo", to));
    }

    /** The receiver sends it back with that reason. */
    void giveBack(CaseNumber received, String reason, String on) {
        classify(received, RECEIVER, "FEEDBACK", true);
        var officer = "petition-officer." + RECEIVER;
        complete(
                received,
                officer,
                "userTask_confirmRoute",
                Map.of("routeChoice", "DEPART", "chosenAction", "RETURN", "departureReason", reason));
        conclude(received, Map.of("receiver", "Cơ quan đã chuyển đơn", "conclusionReason", reason), on);
    }

    private void conclude(CaseNumber received, Map<String, Object> draft, String on) {
        conclude(RECEIVER, received, draft, on);
    }

    /** Drafted, signed and issued at that agency. */
    public void conclude(String agency, CaseNumber number, Map<String, Object> draft, String on) {
        complete(number, "petition-officer." + agency, "userTask_draftConclusion", draft);
        complete(number, "resolver." + agency, "userTask_signConclusion", Map.of("signing", "SIGN", "signedOn", on));
        complete(
                number,
                "clerk." + agency,
                "userTask_issueConclusion",
                Map.of("issuedOn", on, "sentOn", on, "sendingWay", "POST"));
    }

    /** The receiver settles it. */
    void settle(CaseNumber received, String result, String on) {
        classify(received, RECEIVER, "FEEDBACK", true);
        var officer = "petition-officer." + RECEIVER;
        complete(
                received,
                officer,
                "userTask_confirmRoute",
                Map.of(
                        "routeChoice", "DEPART",
                        "chosenAction", "ORDER_REPORT",
                        "departureReason", "Đã giao tổ dân phố giải quyết."));
        conclude(
                received,
                Map.of("receiver", "Tổ dân phố", "conclusionReason", "Chưa giải quyết xong.", "replyBy", "2026-12-31"),
                on);
        complete(
                received,
                officer,
                "userTask_recordLowerReport",
                Map.of(
                        "reportKind", "REPORTED",
                        "reportedOn", on,
                        "reportNumber", "9/BC-TDP",
                        "reportDate", on,
                        "reportGist", result));
    }

    /** Whoever sent it on is told by a letter that is drafted, signed and issued at that agency. */
    public void tellSender(String agency, CaseNumber number, String result, String on) {
        complete(
                number,
                "petition-officer." + agency,
                "userTask_draftSenderNotice",
                Map.of("senderName", "Đoàn đại biểu Quốc hội tỉnh Bắc Ninh", "senderResult", result));
        complete(number, "resolver." + agency, "userTask_signSenderNotice", Map.of("signing", "SIGN", "signedOn", on));
        complete(
                number,
                "clerk." + agency,
                "userTask_issueSenderNotice",
                Map.of("issuedOn", on, "sentOn", on, "sendingWay", "POST"));
    }

    public JsonNode openTask(CaseNumber number, String account) {
        var tasks = body(new Browser(port)
                .get("/engine-rest/task?processInstanceBusinessKey=" + number, Browser.basic(account)));
        assertThat(tasks.size()).as(account + " " + tasks).isOne();
        return tasks.get(0);
    }

    /** The same beside another that is open. */
    JsonNode openTask(CaseNumber number, String account, String key) {
        var tasks = body(new Browser(port)
                .get(
                        "/engine-rest/task?processInstanceBusinessKey=" + number + "&taskDefinitionKey=" + key,
                        Browser.basic(account)));
        assertThat(tasks.size()).as(key + " " + tasks).isOne();
        return tasks.get(0);
    }

    public HttpResponse<String> submit(CaseNumber number, String account, String task, Map<String, Object> fields) {
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

    public void complete(CaseNumber number, String account, String task, Map<String, Object> fields) {
        var answer = submit(number, account, task, fields);
        assertThat(answer.statusCode()).as(task + " " + answer.body()).isEqualTo(204);
    }

    public JsonNode api(CaseNumber number, String agency) {
        return body(new Browser(port).get("/api/cases/" + number, Browser.basic("petition-officer." + agency)));
    }

    int apiStatus(CaseNumber number, String agency) {
        return new Browser(port)
                .get("/api/cases/" + number, Browser.basic("petition-officer." + agency))
                .statusCode();
    }

    static JsonNode body(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body(), cause);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
