package vn.kntc.law;

import java.util.List;

/** Regimes and instruments as the program comes with them. */
public final class ShippedLaw {

    private static final LawRegister REGISTER = LawRegister.shipped();

    private ShippedLaw() {}

    public static Regimes regimes() {
        return new Regimes(REGISTER);
    }

    public static Regimes regimes(LawRegister register) {
        return new Regimes(register);
    }

    public static List<LegalInstrument> instruments() {
        return REGISTER.instruments();
    }

    public static Regime regime(String code) {
        return new Regime(code);
    }

    public static RegimeOfDay regimeOfDay() {
        return new RegimeOfDay(regimes());
    }
}
