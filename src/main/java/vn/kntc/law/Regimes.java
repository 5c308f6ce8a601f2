package vn.kntc.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The regimes of {@code decisions/regimes.yaml}, oldest first; the codes are ordered as the days from which they stand. */
@Component
public final class Regimes {

    private final List<Period> periods;

    public Regimes(LawRegister register) {
        this.periods = register.regimes();
    }

    /**
     * @param name Vietnamese words that follow "giai đoạn"
     * @param since first day; of the first regime earlier than any date that is asked about
     * @param tiers how many levels local administration has
     */
    record Period(Regime regime, String name, LocalDate since, int tiers) {}

    public Regime on(LocalDate date) {
        return last(period -> !date.isBefore(period.since()));
    }

    /** The one that stood until the day before: of a period that ends on the first day of a regime, nothing lies within that. */
    public Regime before(LocalDate date) {
        return last(period -> period.since().isBefore(date));
    }

    /** The first one where none has begun. */
    private Regime last(Predicate<Period> begun) {
        var found = periods.get(0);
        for (var period : periods) {
            if (begun.test(period)) {
                found = period;
            }
        }
        return found.regime();
    }

    public List<Regime> all() {
        return periods.stream().map(Period::regime).toList();
    }

    /** First day of the regime; {@link LocalDate#MIN} for the first one. */
    public LocalDate since(Regime regime) {
        return period(regime).since();
    }

    /** Vietnamese words that follow "giai đoạn", as in "từ ngày 01/7/2026 (hai cấp, luật mới)". */
    public String name(Regime regime) {
        return period(regime).name();
    }

    /** All that an answer depends on. */
    @Override
    public String toString() {
        return periods.toString();
    }

    /** Whether districts stand between communes and province on that day. */
    public boolean districtsStand(LocalDate on) {
        return period(on(on)).tiers() == 3;
    }

    private Period period(Regime regime) {
        return periods.stream()
                .filter(period -> period.regime().equals(regime))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such regime: " + regime));
    }
}
