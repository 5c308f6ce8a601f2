package vn.kntc.law.decision;

import java.time.LocalDate;
import vn.kntc.law.Regime;

/** A day in each regime. */
public final class Dates {

    private Dates() {}

    public static LocalDate in(Regime regime) {
        return switch (regime.code()) {
            case "R1" -> LocalDate.of(2025, 3, 4);
            case "R2" -> LocalDate.of(2025, 11, 4);
            case "R3" -> LocalDate.of(2026, 7, 6);
            default -> throw new IllegalArgumentException(regime.code());
        };
    }
}
