package vn.kntc.law.decision;

import vn.kntc.law.ShippedLaw;

/** What tables may name, as the program comes with it. */
final class Known {

    static final KnownLaw SHIPPED = KnownLaw.of(new NoInstruments(), ShippedLaw.regimes());

    private Known() {}
}
