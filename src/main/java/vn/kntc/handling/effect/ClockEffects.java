package vn.kntc.handling.effect;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.clock.ClockOutcome;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.ClockMove;
import vn.kntc.law.ClockMoves;
import vn.kntc.law.Law;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** Moves the clocks of a case as the table of its procedure says that an act does; joins the transaction of the act. */
@Component
public class ClockEffects {

    private final ClockMoves moves;
    private final Clocks clocks;
    private final Law law;

    ClockEffects(ClockMoves moves, Clocks clocks, Law law) {
        this.moves = moves;
        this.clocks = clocks;
        this.law = law;
    }

    /**
     * Nothing for an act that the table does not list: it moves no clock.
     *
     * @throws InvalidInput where a clock is to be restated that does not run, or started before its law, or where the act of this time
     *     has no day that the table names
     */
    public void follow(ClockedProcedure procedure, CaseNumber caseNumber, ClockedAct act) {
        if (!moves.vocabulary(procedure.table()).acts().contains(act.code())) {
            return;
        }
        var running = clocks.of(caseNumber).stream()
                .filter(StatutoryClock::open)
                .collect(Collectors.toMap(StatutoryClock::key, clock -> clock, (older, newer) -> newer));
        moves.of(procedure.table(), act.code(), act.on(), act.facts(), running.keySet())
                .forEach(move -> carryOut(move, caseNumber, act, Optional.ofNullable(running.get(move.key()))));
    }

    private void carryOut(ClockMove move, CaseNumber caseNumber, ClockedAct act, Optional<StatutoryClock> running) {
        var key = move.key();
        switch (move.effect()) {
            case START -> start(move, caseNumber, act);
            case START_IF_GIVEN -> {
                if (given(key, move, act)) {
                    start(move, caseNumber, act);
                } else {
                    running.ifPresent(clock -> clocks.cancel(caseNumber, key));
                }
            }
            case START_UNLESS_RUNNING -> {
                if (running.isEmpty() && given(key, move, act)) {
                    start(move, caseNumber, act);
                }
            }
            case START_AND_MEET -> {
                start(move, caseNumber, act);
                clocks.meet(caseNumber, key, day(move, act));
            }
            case RESTATE -> clocks.restate(caseNumber, key, terms(key, act));
            case MEET -> running.ifPresent(clock -> clocks.meet(caseNumber, key, day(move, act, clock)));
            case MEET_EARLIER -> clocks.meetEarlier(caseNumber, key, day(move, act));
            case CANCEL -> {
                if ((running.isPresent() || letPass(caseNumber, key))
                        && (move.replacedBy() == null || given(move.replacedBy(), move, act))) {
                    clocks.cancel(caseNumber, key);
                }
            }
            case PAUSE ->
                running.filter(clock -> clock.state() != ClockState.PAUSED)
                        .ifPresent(clock -> pause(move, caseNumber, act));
            case RESUME ->
                running.filter(clock -> clock.state() == ClockState.PAUSED)
                        .ifPresent(clock -> clocks.resume(
                                caseNumber,
                                key,
                                act.decision().number(),
                                day(move, act),
                                act.decision().by()));
        }
    }

    private void pause(ClockMove move, CaseNumber caseNumber, ClockedAct act) {
        var decision = act.decision();
        var outcome = clocks.pause(
                caseNumber, move.key(), decision.ground(), decision.number(), day(move, act), decision.by());
        if (outcome instanceof ClockOutcome.Refused refused) {
            throw new InvalidInput("clock", refused.sentence());
        }
    }

    /** A time that is only to be let pass counts as kept after its last day; until an act says so it can still be called off. */
    private boolean letPass(CaseNumber caseNumber, String key) {
        return clocks.find(caseNumber, key)
                .filter(clock -> clock.waiting() && clock.metOn() == null)
                .isPresent();
    }

    private void start(ClockMove move, CaseNumber caseNumber, ClockedAct act) {
        clocks.start(caseNumber, move.key(), day(move, act), terms(move.key(), act));
    }

    private boolean given(String key, ClockMove move, ClockedAct act) {
        return law.defines(key, day(move, act));
    }

    private Map<String, Boolean> terms(String key, ClockedAct act) {
        var terms = new HashMap<>(act.terms());
        terms.keySet().retainAll(law.factsOf(key));
        return terms;
    }

    private static LocalDate day(ClockMove move, ClockedAct act, StatutoryClock running) {
        return move.day().equals(ClockMoves.OWN_LAST_DAY) ? running.due() : day(move, act);
    }

    private static LocalDate day(ClockMove move, ClockedAct act) {
        var day = act.days().get(move.day());
        if (day == null) {
            // which days an act may have was asked at the start; that this one has none only shows now
            throw new InvalidInput(
                    "clock",
                    "Thời hạn " + move.key() + " tính theo ngày \"" + move.day() + "\" mà việc \"" + act.code()
                            + "\" lần này không có; đề nghị cán bộ pháp chế xem lại bảng việc và thời hạn.");
        }
        return day;
    }

    /**
     * What a table names and the procedure does not know, one Vietnamese sentence each: no such rule would ever be asked for, or the act
     * would fail in its midst.
     */
    static List<String> unknown(ClockedProcedure procedure, ClockMoves moves) {
        var table = moves.vocabulary(procedure.table());
        return Stream.of(
                        table.acts().stream()
                                .filter(act -> !procedure.acts().contains(act))
                                .map(act -> "việc \"" + act + "\""),
                        table.days().entrySet().stream()
                                .filter(ofAct -> procedure.acts().contains(ofAct.getKey()))
                                .flatMap(ofAct -> ofAct.getValue().stream()
                                        .filter(day ->
                                                !procedure.days(ofAct.getKey()).contains(day))
                                        .map(day -> "ngày \"" + day + "\" ở việc \"" + ofAct.getKey() + "\"")),
                        table.facts().stream()
                                .filter(fact -> !procedure.facts().contains(fact))
                                .map(fact -> "dữ kiện \"" + fact + "\""))
                .flatMap(names -> names.sorted())
                .map(named -> "Bảng “" + procedure.table() + "”: quy trình không có " + named + ".")
                .toList();
    }
}
