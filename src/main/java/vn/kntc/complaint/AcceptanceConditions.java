package vn.kntc.complaint;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.law.Provisions;

/**
 * What the decision says of the conditions of acceptance (điểm a khoản 1 Điều 29 Nghị định 124/2020/NĐ-CP), out of what was found
 * and recorded before.
 */
final class AcceptanceConditions {

    private AcceptanceConditions() {}

    static String of(Complaint complaint, Provisions provisions) {
        var decided = complaint.last(Done.AcceptanceDecided.class).orElseThrow();
        var day = Wording.day(decided.on());
        if (decided.groundsFound().isEmpty()) {
            return provisions.sentence(
                    "NO_REFUSAL_GROUND", decided.on(), Map.of("facts", facts(complaint), "day", day));
        }
        var grounds = decided.groundsFound().stream()
                .map(code -> provisions.ground(code, decided.on()))
                .map(ground -> lower(ground.words()) + " (" + ground.provision() + ")")
                .collect(Collectors.joining("; "));
        var reason = decided.decision().departureReason();
        return "Kết quả xem xét ngày " + day + " có dấu hiệu của trường hợp không thụ lý: " + grounds
                + ". Khiếu nại được thụ lý với lý do: " + lower(reason) + (reason.endsWith(".") ? "" : ".");
    }

    private static String facts(Complaint complaint) {
        var facts = complaint.admissibilityFacts();
        var said = new ArrayList<String>();
        said.add(
                "REPRESENTED".equals(facts.get("capacity"))
                        ? "được thực hiện thông qua người đại diện hợp pháp"
                        : "do người có năng lực hành vi dân sự đầy đủ thực hiện");
        if (facts.get("signers") instanceof Integer signers && signers > 1) {
            var papers = Stream.of(
                            Boolean.TRUE.equals(facts.get("allSigned"))
                                    ? "chữ ký của tất cả những người khiếu nại"
                                    : null,
                            Boolean.TRUE.equals(facts.get("representativeAppointed"))
                                    ? "văn bản cử người đại diện"
                                    : null)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" và "));
            if (!papers.isEmpty()) {
                said.add("có " + papers);
            }
        }
        said.add(
                Boolean.TRUE.equals(facts.get("withinTimeLimit"))
                        ? "còn trong thời hiệu"
                        : "đã quá thời hiệu nhưng có lý do chính đáng");
        return String.join(", ", said);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Wording.VIETNAMESE) + sentence.substring(1);
    }
}
