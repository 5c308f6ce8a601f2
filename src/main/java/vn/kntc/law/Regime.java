package vn.kntc.law;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which law stood on a day (giai đoạn pháp luật), by the code that the decision tables test, such as {@code R3}. Which there are, and from
 * when, stands in {@code decisions/regimes.yaml}; nobody outside this room asks which one it is, but what the law of a day says.
 */
public record Regime(@JsonValue String code) {

    @Override
    public String toString() {
        return code;
    }
}
