package vn.kntc.law;

import java.util.List;
import vn.kntc.testing.RoomDatabase;

/** The instruments that the migrations know, read once. */
public final class SeededInstruments {

    private static final List<LegalInstrument> ALL =
            new StoredInstruments(RoomDatabase.create("seeded_instruments").client()).all();

    private SeededInstruments() {}

    public static List<LegalInstrument> all() {
        return ALL;
    }
}
