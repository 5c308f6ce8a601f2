package vn.kntc.reception;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;
import vn.kntc.shared.InvalidInput;

/** Asks the law whether somebody may be turned away for a ground, and how he is told. */
@Component
class RefusalRules {

    private static final String WRITTEN = "WRITTEN";

    private final Law law;

    RefusalRules(Law law) {
        this.law = law;
    }

    /**
     * @param on day on which the grounds are complete; its law counts
     * @throws InvalidInput where the law of that day does not know the ground, with its doubt
     */
    Refusal of(RefusalGround ground, String reason, LocalDate on) {
        var answer = law.decide("refuseReception", on, Map.of("ground", ground.name()));
        var rule = answer.results().get(0);
        if (!Boolean.TRUE.equals(rule.get("refusable"))) {
            throw new InvalidInput(
                    "refusalGround",
                    "Không được từ chối tiếp theo căn cứ này vào ngày đã nhập (" + String.join("; ", answer.basis())
                            + "). " + String.join(" ", answer.doubts()));
        }
        return new Refusal(ground, WRITTEN.equals(rule.get("notice")), reason, answer.basis(), answer.doubts(), on);
    }
}
