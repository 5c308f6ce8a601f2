package vn.kntc.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a decision table answered.
 *
 * @param results one map a matching rule, result field to value; a field without value is present with null
 * @param basis articles of the rules that answered, never empty
 * @param doubts "Cần pháp chế xác nhận: …" of the rules that answered
 * @param ruleFrom first day of the last of the rules that begin on a day of their own, within a regime; null where none does; not part of
 *     the contract's answer
 */
public record DecisionAnswer(
        String decision,
        int version,
        Regime regime,
        List<Map<String, Object>> results,
        List<String> basis,
        List<String> doubts,
        @JsonIgnore LocalDate ruleFrom) {

    /** By rules that stand as long as their regime. */
    public DecisionAnswer(
            String decision,
            int version,
            Regime regime,
            List<Map<String, Object>> results,
            List<String> basis,
            List<String> doubts) {
        this(decision, version, regime, results, basis, doubts, null);
    }
}
