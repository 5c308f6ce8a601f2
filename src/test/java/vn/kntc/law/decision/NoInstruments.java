package vn.kntc.law.decision;

import java.util.List;
import vn.kntc.law.LegalInstrument;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.ShippedLaw;

/** The gate knows every instrument, but no answer asks from when one is in force, as for tests that are only about the tables. */
public final class NoInstruments implements LegalInstruments {

    @Override
    public List<LegalInstrument> all() {
        return ShippedLaw.instruments();
    }

    @Override
    public List<LegalInstrument> of(String citation) {
        return List.of();
    }
}
