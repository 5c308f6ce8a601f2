package vn.kntc.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.shared.InvalidInput;

/** A few deadlines of the contract, counted on the real calendar. */
public final class StubLaw implements Law {

    private final WorkCalendar calendar;

    public StubLaw(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public DeadlineAnswer deadline(String key, LocalDate from, Map<String, Boolean> facts) {
        var period = period(key, facts);
        var counted = calendar.count(from, period);
        return new DeadlineAnswer(
                key,
                from,
                counted.due(),
                period.amount(),
                period.unit(),
                period.direction(),
                period.roll(),
                new Regime("R3"),
                List.of("Điều 28 Luật Khiếu nại"),
                counted.unrolledDue(),
                counted.skipped(),
                counted.doubts(),
                "Thời hạn " + key + " tính từ ngày " + from + " đến ngày " + counted.due() + ".");
    }

    @Override
    public Optional<String> startEvent(String key) {
        return Optional.of("có việc của " + key);
    }

    @Override
    public boolean defines(String key, LocalDate on) {
        return true;
    }

    @Override
    public Set<String> factsOf(String key) {
        return Set.of("complex", "remote", "multiPlace");
    }

    @Override
    public boolean districtsStand(LocalDate on) {
        return false;
    }

    @Override
    public String deadlineName(String key) {
        return "Tên của " + key;
    }

    @Override
    public DecisionAnswer decide(String decision, LocalDate on, Map<String, Object> facts) {
        throw new AssertionError("a clock asks for no decision");
    }

    private static Period period(String key, Map<String, Boolean> facts) {
        boolean complex = facts.getOrDefault("complex", false);
        return switch (key) {
            case "COMPLAINT_ACCEPT" -> new Period(7, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE);
            case "COMPLAINT_RESOLVE_1" ->
                new Period(complex ? 45 : 30, DayUnit.CALENDAR_DAY, Direction.AFTER, RollRule.NEXT_WORKING_DAY);
            case "COMPLAINT_EFFECT", "COMPLAINT_FILE_2" ->
                new Period(30, DayUnit.CALENDAR_DAY, Direction.AFTER, RollRule.NEXT_WORKING_DAY);
            case "COMPLAINT_DIALOGUE_NOTICE" -> new Period(5, DayUnit.CALENDAR_DAY, Direction.BEFORE, RollRule.NONE);
            case "COMPLAINT_PUBLISH_DISPLAY" -> new Period(15, DayUnit.CALENDAR_DAY, Direction.AT_LEAST, RollRule.NONE);
            default -> throw new InvalidInput("key", "Không có thời hạn " + key + ".");
        };
    }
}
