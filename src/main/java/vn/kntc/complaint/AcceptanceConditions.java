package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.law.Provisions;

/**
 * What the decision says of the conditions of acceptance (điểm a khoản 1 Điều 29 Nghị định 124/2020/NĐ-CP), out of what was found
 * and recorded before; in the words of {@code wordPaper}.
 */
final class AcceptanceConditions {

    private AcceptanceConditions() {}

    static String of(Complaint complaint, Provisions provisions) {
        var decided = complaint.last(Done.AcceptanceDecided.class).orElseThrow();
        var day = Wording.day(decided.on());
        if (decided.groundsFound().isEmpty()) {
            var facts = facts(complaint, decided.on(), provisions);
            return provisions.sentence("NO_REFUSAL_GROUND", decided.on(), Map.of("facts", facts, "day", day));
        }
        var grounds = decided.groundsFound().stream()
                .map(code -> provisions.ground(code, decided.on()))
                .map(ground -> lower(ground.words()) + " (" + ground.provision() + ")")
                .collect(Collectors.joining("; "));
        // the sentence ends with a full stop of its own
        var reason = lower(decided.decision().departureReason()).replaceFirst("\\.$", "");
        return provisions.wording(
                "ACCEPTED_DESPITE_GROUNDS", decided.on(), Map.of("day", day, "grounds", grounds, "reason", reason));
    }

    private static String facts(Complaint complaint, LocalDate on, Provisions provisions) {
        var facts = complaint.admissibilityFacts();
        return Stream.of(capacity(facts, on, provisions), papers(facts, on, provisions), time(facts, on, provisions))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String capacity(Map<String, Object> facts, LocalDate on, Provisions provisions) {
        return "REPRESENTED".equals(facts.get("capacity"))
                ? provisions.wording("CONDITION_REPRESENTED", on, Map.of())
                : provisions.wording("CONDITION_CAPABLE", on, Map.of());
    }

    /** Of a group only what is there; empty for one who complains alone. */
    private static String papers(Map<String, Object> facts, LocalDate on, Provisions provisions) {
        boolean group = facts.get("signers") instanceof Integer signers && signers > 1;
        boolean signed = group && Boolean.TRUE.equals(facts.get("allSigned"));
        boolean appointed = group && Boolean.TRUE.equals(facts.get("representativeAppointed"));
        if (signed && appointed) {
            return provisions.wording("CONDITION_SIGNED_APPOINTED", on, Map.of());
        }
        if (signed) {
            return provisions.wording("CONDITION_SIGNED", on, Map.of());
        }
        return appointed ? provisions.wording("CONDITION_APPOINTED", on, Map.of()) : "";
    }

    private static String time(Map<String, Object> facts, LocalDate on, Provisions provisions) {
        return Boolean.TRUE.equals(facts.get("withinTimeLimit"))
                ? provisions.wording("CONDITION_IN_TIME", on, Map.of())
                : provisions.wording("CONDITION_LATE", on, Map.of());
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Wording.VIETNAMESE) + sentence.substring(1);
    }
}
