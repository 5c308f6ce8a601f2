package vn.kntc.law;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells by its code which regime a day lies in, for figures that are told apart by it; what the law of a day says is asked elsewhere. */
@Component
public class RegimeOfDay {

    private final Regimes regimes;

    RegimeOfDay(Regimes regimes) {
        this.regimes = regimes;
    }

    /** Code of the regime, for example {@code R3}. */
    public String code(LocalDate day) {
        return regimes.on(day).code();
    }
}
