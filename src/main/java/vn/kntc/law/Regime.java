package vn.kntc.law;

import java.time.LocalDate;

/** Which law stands on a day: R1 three tiers to 30/6/2025, R2 two tiers under the old law to 30/6/2026, R3 from 01/7/2026. */
public enum Regime {
    R1,
    R2,
    R3;

    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 7, 1);

    public static Regime on(LocalDate date) {
        if (date.isBefore(TWO_TIERS)) {
            return R1;
        }
        return date.isBefore(NEW_LAW) ? R2 : R3;
    }

    /** Whether districts stand between communes and province (until 30/6/2025, Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
    public boolean threeTiers() {
        return this == R1;
    }

    /** First day of the regime; for R1 earlier than any date that is asked about. */
    public LocalDate since() {
        return switch (this) {
            case R1 -> LocalDate.MIN;
            case R2 -> TWO_TIERS;
            case R3 -> NEW_LAW;
        };
    }
}
