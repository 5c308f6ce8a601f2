package vn.kntc.clock;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules.ExtensionRule;
import vn.kntc.law.ClockRules.PauseRule;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.ShownDay;

/** Says in one sentence, with the article, what the law does not allow to happen to a clock. */
final class Refusals {

    private Refusals() {}

    static ClockOutcome.Refused pause(StatutoryClock clock, PauseGround ground, LocalDate on, PauseRule rule) {
        return new ClockOutcome.Refused(
                "Không được tạm dừng thời hạn \"%s\" từ ngày %s do %s; căn cứ: %s.%s"
                        .formatted(
                                clock.name(),
                                ShownDay.of(on),
                                ground.label(),
                                joined(rule.basis()),
                                since(rule.ruleFrom())),
                rule.basis(),
                rule.doubts());
    }

    /** As the explanation of a deadline says it; nothing of a rule that begins with its regime. */
    private static String since(LocalDate ruleFrom) {
        return ruleFrom == null ? "" : " Quy định này áp dụng từ ngày " + ShownDay.of(ruleFrom) + ".";
    }

    /** For every ground. */
    static ClockOutcome.Refused pause(StatutoryClock clock, List<String> basis, List<String> doubts) {
        return new ClockOutcome.Refused(
                "Không được tạm dừng thời hạn \"%s\"; căn cứ: %s.".formatted(clock.name(), joined(basis)),
                basis,
                doubts);
    }

    static ClockOutcome.Refused extension(StatutoryClock clock, CaseGrade grade, ExtensionRule rule) {
        var sentence = rule.times() == 0
                ? "Thời hạn \"%s\" không được gia hạn đối với vụ việc %s; căn cứ: %s."
                        .formatted(clock.name(), grade.label(), joined(rule.basis()))
                : "Thời hạn \"%s\" đối với vụ việc %s chỉ được gia hạn %d lần và đã gia hạn %d lần; căn cứ: %s."
                        .formatted(
                                clock.name(),
                                grade.label(),
                                rule.times(),
                                clock.extensions().size(),
                                joined(rule.basis()));
        return new ClockOutcome.Refused(sentence + since(rule.ruleFrom()), rule.basis(), rule.doubts());
    }

    /** For every grade. */
    static ClockOutcome.Refused extension(StatutoryClock clock, List<String> basis, List<String> doubts) {
        return new ClockOutcome.Refused(
                "Thời hạn \"%s\" không được gia hạn; căn cứ: %s.".formatted(clock.name(), joined(basis)),
                basis,
                doubts);
    }

    /** @param last what may be withdrawn instead, or null */
    static ClockOutcome.Refused withdrawal(StatutoryClock clock, RecordedDecision last) {
        return new ClockOutcome.Refused(
                last == null
                        ? "Thời hạn \"%s\" không có quyết định nào đã ghi để rút.".formatted(clock.name())
                        : "Chỉ rút được quyết định ghi sau cùng của thời hạn \"%s\": %s."
                                .formatted(clock.name(), named(last.decision())),
                List.of(),
                List.of());
    }

    /** As in a sentence, after a colon or a verb. */
    static String named(ClockDecision decision) {
        var day = ShownDay.of(decision.on());
        if (decision instanceof ClockDecision.Suspension suspension) {
            return "Quyết định %s số %s ngày %s".formatted(suspension.ground().label(), decision.number(), day);
        }
        if (decision instanceof ClockDecision.Extension) {
            return "Quyết định gia hạn số %s ngày %s".formatted(decision.number(), day);
        }
        return "việc tiếp tục%s từ ngày %s"
                .formatted(decision.number() == null ? "" : " theo văn bản số " + decision.number(), day);
    }

    private static String joined(List<String> basis) {
        return String.join("; ", basis);
    }
}
