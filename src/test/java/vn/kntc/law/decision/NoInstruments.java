package vn.kntc.law.decision;

import java.util.List;
import vn.kntc.law.LegalInstrument;
import vn.kntc.law.LegalInstruments;

/** Nothing is known of any text, as for tests that are only about the tables. */
public final class NoInstruments implements LegalInstruments {

    @Override
    public List<LegalInstrument> all() {
        return List.of();
    }

    @Override
    public List<LegalInstrument> of(String citation) {
        return List.of();
    }
}
