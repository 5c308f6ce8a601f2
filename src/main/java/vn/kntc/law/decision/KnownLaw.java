package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regime;
import vn.kntc.law.Regimes;

/** What a table may name without listing it: instruments and regimes, both of {@code decisions/regimes.yaml}. */
record KnownLaw(CitedInstruments instruments, Regimes periods) {

    static KnownLaw of(LegalInstruments instruments, Regimes regimes) {
        return new KnownLaw(new CitedInstruments(instruments), regimes);
    }

    /** Codes, oldest first. */
    List<String> regimes() {
        return periods.all().stream().map(Regime::code).toList();
    }

    /** First days of all regimes but the first. */
    List<LocalDate> turns() {
        return periods.all().stream().skip(1).map(periods::since).toList();
    }

    String regimeOn(LocalDate day) {
        return periods.on(day).code();
    }

    /** Whether a column of that name holds a regime, whose codes no table lists. */
    static boolean isRegime(String column) {
        return column.equals(OwnTables.REGIME) || column.equals(AskedColumns.REGIME_AT_DUE);
    }

    /** As a column lists the values that it allows. */
    String listed() {
        return regimes().stream().map(code -> '"' + code + '"').collect(Collectors.joining(","));
    }
}
