package vn.kntc.reception;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;

/** Asks the law whether somebody may be turned away for a ground, and how he is told. */
@Component
class RefusalRules {

    private static final String WRITTEN = "WRITTEN";
    private static final Set<CaseKind> SETTLED = Set.of(CaseKind.COMPLAINT, CaseKind.DENUNCIATION);
    private static final Set<CaseKind> FEEDBACK = Set.of(CaseKind.FEEDBACK, CaseKind.RULE_FEEDBACK);

    private final Law law;
    private final Provisions provisions;

    RefusalRules(Law law) {
        this.law = law;
        this.provisions = new Provisions(law);
    }

    /** Whether the tables know that code. */
    boolean knows(String ground, LocalDate on) {
        try {
            return !described(ground, on).isEmpty();
        } catch (InvalidInput unknown) {
            return false;
        }
    }

    private Map<String, Object> described(String ground, LocalDate on) {
        return law.decide("describeRefusal", on, Map.of("ground", ground))
                .results()
                .get(0);
    }

    /**
     * What is turned away because it was settled or answered before: complaints and denunciations for the one ground, feedback for the other
     * (khoản 3 Điều 9 Luật Tiếp công dân; điểm h khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP).
     *
     * @param kind what was brought up, as it was sorted
     * @param on day on which the grounds are complete
     * @throws InvalidInput where the ground is not one for that kind
     */
    void requireFor(CaseKind kind, String ground, LocalDate on) {
        var only = described(ground, on).get("only");
        if ("CASES".equals(only) && FEEDBACK.contains(kind)) {
            throw new InvalidInput(
                    "lateRefusal", provisions.sentence("REFUSAL_OF_CASES_ONLY", on, Map.of("kind", kind.label())));
        }
        if ("FEEDBACK".equals(only) && SETTLED.contains(kind)) {
            throw new InvalidInput(
                    "lateRefusal", provisions.sentence("REFUSAL_OF_FEEDBACK_ONLY", on, Map.of("kind", kind.label())));
        }
    }

    /**
     * @param on day on which the grounds are complete; its law counts
     * @throws InvalidInput where the law of that day does not know the ground, with its doubt
     */
    Refusal of(String ground, String reason, LocalDate on) {
        var answer = law.decide("refuseReception", on, Map.of("ground", ground));
        var rule = answer.results().get(0);
        if (!Boolean.TRUE.equals(rule.get("refusable"))) {
            throw new InvalidInput(
                    "refusalGround",
                    provisions.sentence(
                            "REFUSAL_NOT_YET",
                            on,
                            Map.of(
                                    "articles", String.join("; ", answer.basis()),
                                    "doubts", String.join(" ", answer.doubts()))));
        }
        return new Refusal(
                ground, WRITTEN.equals(rule.get("notice")), reason, answer.basis(), answer.doubts(), on, null);
    }

    /**
     * Which paper the ground rests on, in words: what was told in writing before (khoản 3 Điều 9 Luật Tiếp công dân; điểm i khoản 1 Điều 4
     * Nghị định 154/2026/NĐ-CP). Empty where it rests on none.
     */
    Optional<String> paperOf(Refusal refusal) {
        return Optional.ofNullable(
                (String) described(refusal.ground(), refusal.on()).get("paper"));
    }

    /**
     * The refusal with the paper that it rests on.
     *
     * @param number and {@code paperOn}: as typed; null where there is none
     * @throws InvalidInput for what is no number of a paper, for one without its day, or a day after the grounds were complete
     */
    Refusal resting(Refusal refusal, String number, LocalDate paperOn) {
        if (number == null && paperOn == null) {
            return refusal;
        }
        var read = DecisionNumber.read(
                number,
                "refusalPaperNumber",
                "Hãy ghi đúng số, ký hiệu của văn bản làm căn cứ từ chối, không có dấu cách, ví dụ 15/TB-UBND.");
        if (paperOn == null || paperOn.isAfter(refusal.on())) {
            throw new InvalidInput(
                    "refusalPaperOn", "Hãy ghi ngày của văn bản làm căn cứ từ chối, không sau ngày từ chối tiếp.");
        }
        return refusal.resting(new Refusal.Paper(read, paperOn));
    }
}
