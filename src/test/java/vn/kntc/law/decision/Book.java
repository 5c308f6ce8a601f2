package vn.kntc.law.decision;

import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.Regimes;
import vn.kntc.law.ShippedLaw;

/** The law as tables tell it, without the rest of the program. */
record Book(Law law, LawCatalogue catalogue, ClockRules clocks) {

    /** From the tables below {@code decisions/}. */
    static Book shipped() {
        return of(DecisionTables.load(Known.SHIPPED));
    }

    static Book of(DecisionTables tables) {
        return of(tables, ShippedLaw.regimes());
    }

    static Book of(DecisionTables tables, Regimes regimes) {
        var calendar = new PlainCalendar();
        var dated = new DatedTables(tables, regimes, calendar);
        var deadlines = new Deadlines(tables, dated);
        var lengths = new DeadlineAnswers(deadlines, tables, dated, calendar, new NoInstruments(), regimes);
        return new Book(
                new StatuteBook(deadlines, lengths, new DecisionAnswers(tables, dated), regimes),
                new TableCatalogue(deadlines, tables, dated, regimes),
                new ClockTables(deadlines, tables, dated, regimes));
    }
}
