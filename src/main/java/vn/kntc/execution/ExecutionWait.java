package vn.kntc.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/**
 * A decision whose day of effect, counted from its issue, has come is not carried out while the time to complain again, counted from its
 * receipt, is open: nobody is late with it, and why it waits is told.
 */
@Component
class ExecutionWait {

    private static final List<String> EFFECT = List.of("COMPLAINT_EFFECT", "DISCIPLINE_EFFECT");
    private static final List<String> FILE_AGAIN = List.of("COMPLAINT_FILE_2", "DISCIPLINE_FILE_2");

    private final Clocks clocks;
    private final Provisions provisions;
    private final Clock clock;

    ExecutionWait(Clocks clocks, Provisions provisions, Clock clock) {
        this.clocks = clocks;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** @param doubts "Cần pháp chế xác nhận: …" */
    record Reason(String sentence, List<String> doubts) {}

    /** @param settled the case that the decision settled; empty where its execution does not wait for that */
    Optional<Reason> of(CaseNumber settled) {
        var today = LocalDate.now(clock);
        var effect = find(settled, EFFECT)
                .filter(one -> one.state() != ClockState.CANCELLED)
                .filter(one -> one.due().isBefore(today));
        return find(settled, FILE_AGAIN)
                .filter(one -> one.state() == ClockState.RUNNING && effect.isPresent())
                .map(window -> new Reason(
                        provisions.sentence(
                                "EXECUTION_WAITS",
                                today,
                                Map.of(
                                        "effect",
                                        ShownDay.of(effect.orElseThrow().due()),
                                        "until",
                                        ShownDay.of(window.due()))),
                        provisions.doubts("EXECUTION_WAITS", today)));
    }

    /** A case has that of what it is about. */
    private Optional<StatutoryClock> find(CaseNumber settled, List<String> keys) {
        return keys.stream().flatMap(key -> clocks.find(settled, key).stream()).findFirst();
    }
}
