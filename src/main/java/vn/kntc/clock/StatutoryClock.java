package vn.kntc.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Regime;
import vn.kntc.shared.CaseNumber;

/**
 * One statutory clock of one case, as it stands.
 *
 * @param name Vietnamese name of the deadline
 * @param due with all pauses that have ended and all extensions; a pause that still lasts has not moved it yet
 * @param metOn the day on which the act was done, or null
 * @param explanation the Vietnamese paragraph that an officer can read out
 * @param waiting true for a time that is only to be let pass and that nobody can miss ({@link ClockState})
 * @param unrolledDue the last day before it was rolled to a working day
 * @param skipped the non-working days that were passed over in counting, ascending
 * @param edition what it was last counted by
 * @param pauses oldest first
 * @param extensions oldest first
 */
public record StatutoryClock(
        CaseNumber caseNumber,
        String key,
        String name,
        LocalDate from,
        LocalDate due,
        LocalDate originalDue,
        LocalDate metOn,
        ClockState state,
        int amount,
        DayUnit unit,
        Direction direction,
        Regime regime,
        List<String> basis,
        List<String> doubts,
        String explanation,
        boolean waiting,
        LocalDate unrolledDue,
        List<LocalDate> skipped,
        ClockRules.Edition edition,
        List<ClockPause> pauses,
        List<ClockExtension> extensions) {

    /** True while somebody still has to act: it runs or is paused, or its last day has passed and the act is not done. */
    public boolean open() {
        return state == ClockState.RUNNING || state == ClockState.PAUSED || state == ClockState.MISSED && metOn == null;
    }

    /**
     * The clock that counts where several are named: of those that are open the one that ends first, a paused one last;
     * where none is open, the newest of the last key that the case ever had.
     *
     * @param ofCase all clocks of a case, oldest first
     */
    public static Optional<StatutoryClock> earliest(List<StatutoryClock> ofCase, List<String> keys) {
        var newest =
                ofCase.stream().collect(Collectors.toMap(StatutoryClock::key, clock -> clock, (older, newer) -> newer));
        var named = keys.stream().map(newest::get).filter(Objects::nonNull).toList();
        return named.stream()
                .filter(StatutoryClock::open)
                .min(Comparator.comparing((StatutoryClock clock) -> clock.state() == ClockState.PAUSED)
                        .thenComparing(StatutoryClock::due))
                .or(() -> named.stream().reduce((first, later) -> later));
    }

    /** Stands among the keys of a step for which the law may set no period. */
    private static final String NONE = "NONE";

    /** Keys of the clocks that a step hangs on, as the property {@code clock} of a diagram lists them: separated by commas; null for none. */
    public static List<String> keys(String property) {
        return property == null
                ? List.of()
                : Arrays.stream(property.split(","))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty() && !key.equals(NONE))
                        .toList();
    }

    /** Whether the law may set no period for a step; its property says so by {@code NONE}. @param property as above */
    public static boolean mayHaveNone(String property) {
        return property != null
                && Arrays.stream(property.split(",")).map(String::strip).anyMatch(NONE::equals);
    }

    /** A clock that was neither paused nor extended and whose due date was not rolled. */
    public StatutoryClock(
            CaseNumber caseNumber,
            String key,
            String name,
            LocalDate from,
            LocalDate due,
            LocalDate originalDue,
            LocalDate metOn,
            ClockState state,
            int amount,
            DayUnit unit,
            Direction direction,
            Regime regime,
            List<String> basis,
            List<String> doubts,
            String explanation) {
        this(
                caseNumber,
                key,
                name,
                from,
                due,
                originalDue,
                metOn,
                state,
                amount,
                unit,
                direction,
                regime,
                basis,
                doubts,
                explanation,
                direction == Direction.AT_LEAST,
                due,
                List.of(),
                new ClockRules.Edition(1, ""),
                List.of(),
                List.of());
    }
}
