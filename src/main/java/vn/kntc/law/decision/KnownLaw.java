package vn.kntc.law.decision;

import java.util.List;
import java.util.stream.Collectors;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regime;
import vn.kntc.law.Regimes;

/**
 * What a table may name without listing it: instruments and regimes, both of {@code decisions/regimes.yaml}.
 *
 * @param regimes codes, oldest first
 */
record KnownLaw(CitedInstruments instruments, List<String> regimes) {

    static KnownLaw of(LegalInstruments instruments, Regimes regimes) {
        return new KnownLaw(
                new CitedInstruments(instruments),
                regimes.all().stream().map(Regime::code).toList());
    }

    /** Whether a column of that name holds a regime, whose codes no table lists. */
    static boolean isRegime(String column) {
        return column.equals(OwnTables.REGIME) || column.equals(AskedColumns.REGIME_AT_DUE);
    }

    /** As a column lists the values that it allows. */
    String listed() {
        return regimes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(","));
    }
}
