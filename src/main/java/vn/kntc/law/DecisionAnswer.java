package vn.kntc.law;

import java.util.List;
import java.util.Map;

/**
 * What a decision table answered.
 *
 * @param results one map a matching rule, result field to value; a field without value is present with null
 * @param basis articles of the rules that answered, never empty
 * @param doubts "Cần pháp chế xác nhận: …" of the rules that answered
 */
public record DecisionAnswer(
        String decision,
        int version,
        Regime regime,
        List<Map<String, Object>> results,
        List<String> basis,
        List<String> doubts) {}
