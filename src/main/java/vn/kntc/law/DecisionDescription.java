package vn.kntc.law;

import java.util.List;

/**
 * What a decision asks and what it answers.
 *
 * @param name Vietnamese name of the decision
 * @param facts every one of them is required
 * @param results fields of each result; a field may be null in a result
 */
public record DecisionDescription(
        String decision, String name, int version, List<FactDescription> facts, List<FactDescription> results) {}
