package vn.kntc.law;

import java.util.List;
import java.util.Map;

/**
 * A fact that a rule asks for, or a field of its result.
 *
 * @param type {@code boolean}, {@code integer} or {@code string}
 * @param allowedValues codes or numbers; empty for booleans, for ranges and for free result fields
 * @param valueLabels code to Vietnamese label
 * @param minimum least number allowed, or null
 * @param maximum greatest number allowed, or null
 * @param label Vietnamese label
 */
public record FactDescription(
        String name,
        String type,
        List<Object> allowedValues,
        Map<String, String> valueLabels,
        Integer minimum,
        Integer maximum,
        String label) {}
