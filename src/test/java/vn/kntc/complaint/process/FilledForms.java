package vn.kntc.complaint.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Forms of the procedure as officers fill them in: as they were before lists, and {@link #inLists} as they are. */
final class FilledForms {

    private FilledForms() {}

    /** @param entries field, value, field, value … */
    static Map<String, Object> of(Object... entries) {
        var form = new HashMap<String, Object>();
        for (int i = 0; i < entries.length; i += 2) {
            form.put((String) entries[i], entries[i + 1]);
        }
        return form;
    }

    static Map<String, Object> reCheck(String on, boolean right) {
        return of(
                "checkedOn",
                on,
                "issuer",
                "Chủ tịch UBND phường",
                "legalGround",
                "Luật Đất đai",
                "competence",
                "Đúng",
                "content",
                "Chưa rõ",
                "procedure",
                "Đúng",
                "reCheckResult",
                right ? "DECIDE" : "VERIFY",
                "reason",
                "Theo hồ sơ");
    }

    static Map<String, Object> dialoguePlan(String dialogueOn) {
        return of(
                "dialogueOn",
                dialogueOn,
                "startsAt",
                "08:30",
                "place",
                "Phòng tiếp công dân",
                "chair",
                "Chủ tịch UBND phường",
                "participants",
                "Công chức địa chính",
                "contents",
                "Diện tích");
    }

    static Map<String, Object> dialogue(String on, String attendance) {
        return of(
                "heldOn",
                on,
                "startedAt",
                "08:30",
                "endedAt",
                "10:00",
                "place",
                "Phòng tiếp công dân",
                "chair",
                "Chủ tịch UBND phường",
                "secretary",
                "Công chức tư pháp",
                "attendance",
                attendance,
                "absenceReason",
                "Nằm viện",
                "respondentPresent",
                true,
                "verificationResult",
                "Như báo cáo",
                "matters",
                "Diện tích",
                "opinions",
                "Người khiếu nại: đề nghị đo lại",
                "copies",
                3);
    }

    static Map<String, Object> decision(String on, String outcome) {
        return of(
                "decidedOn",
                on,
                "outcome",
                outcome,
                "norms",
                "Điều 79 Luật Đất đai",
                "reasoning",
                "Theo kết quả xác minh",
                "ruling",
                "AMEND_PART",
                "rulingDetail",
                "Quyết định số 45/QĐ-UBND về diện tích",
                "executors",
                "Công chức địa chính");
    }

    /** The same answers as the forms of now ask for them: in lists, and people by name and office. */
    static Map<String, Object> inLists(Map<String, Object> before) {
        var form = new HashMap<>(before);
        form.remove("contentCount");
        form.remove("separateReasoning");
        Stream.of("leader", "deputy", "secretary")
                .forEach(key -> form.computeIfPresent(key, (k, line) -> json(person(line.toString()))));
        rows(form, "members", FilledForms::person);
        rows(form, "opinions", line -> pair(line, ": ", "speaker", "opinion"));
        rows(form, "unsigned", line -> pair(line, ": ", "who", "reason"));
        Stream.of(
                        "contents",
                        "participants",
                        "papersToBring",
                        "evidence",
                        "concerned",
                        "bodies",
                        "matters",
                        "furtherBases")
                .forEach(key -> rows(form, key, line -> Map.of("item", line)));
        numbered(form, "findings", "content", "finding", "verdict", "rightPart");
        return form;
    }

    private static Map<String, Object> person(String line) {
        return pair(line, ", ", "name", "office");
    }

    private static Map<String, Object> pair(String line, String between, String first, String second) {
        var parts = line.split(between, 2);
        return parts.length < 2 ? Map.of(first, line) : Map.of(first, parts[0], second, parts[1]);
    }

    private static void rows(Map<String, Object> form, String key, Function<String, Map<String, Object>> row) {
        form.computeIfPresent(
                key, (k, text) -> json(text.toString().lines().map(row).toList()));
    }

    private static void numbered(Map<String, Object> form, String list, String... keys) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int number = 1; form.containsKey(keys[0] + number); number++) {
            var row = new HashMap<String, Object>();
            for (var key : keys) {
                var value = form.remove(key + number);
                if (value != null) {
                    row.put(key, value);
                }
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            form.put(list, json(rows));
        }
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
