package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;

/** The time limit of complaining, counted without the days of obstacles (Điều 9 Luật Khiếu nại). */
@Component
class TimeLimits {

    private final Law law;
    private final Provisions provisions;
    private final WorkCalendar calendar;

    TimeLimits(Law law, Provisions provisions, WorkCalendar calendar) {
        this.law = law;
        this.provisions = provisions;
        this.calendar = calendar;
    }

    /** @throws InvalidInput where a day cannot be, or nobody knows from when the time limit counts */
    Amendment.LimitRecounted recounted(Complaint complaint, Amendment.ObstaclesShown shown) {
        var from = Optional.ofNullable(shown.knownOn())
                .or(() -> onFile(complaint))
                .or(() -> atClassification(complaint))
                .orElseThrow(
                        () -> new InvalidInput(
                                "knownOn",
                                "Hồ sơ chưa ghi ngày nhận được quyết định hoặc biết được quyết định, hành vi; hãy ghi ngày đó."));
        if (from.isAfter(complaint.receivedOn())) {
            throw new InvalidInput("knownOn", "Ngày này không được sau ngày nhận đơn.");
        }
        onFile(complaint).filter(day -> !day.equals(from)).ifPresent(day -> {
            throw new InvalidInput(
                    "knownOn", "Hồ sơ đã ghi thời hạn khiếu nại tính từ ngày " + Wording.day(day) + "; hãy để trống.");
        });
        requirePeriods(shown.obstacles(), complaint.receivedOn());
        return count(complaint, from, shown);
    }

    /** @throws OutOfOrder where the step that says from when the time limit counts was not done yet */
    void requireRecorded(Complaint complaint) {
        onFile(complaint);
    }

    /** From when the time limit counts: an earlier step said so, or classification did. */
    private static Optional<LocalDate> onFile(Complaint complaint) {
        if (complaint.resolution().second()) {
            return Optional.of(complaint
                    .last(FirstInstanceRecorded.class)
                    .map(recorded -> recorded.first().windowFrom())
                    .orElseThrow(() -> new OutOfOrder("Hãy ghi nhận kết quả giải quyết lần đầu trước.")));
        }
        if (complaint.resolution().disciplinary()) {
            return Optional.of(complaint
                    .last(DisciplineRecorded.class)
                    .map(recorded -> recorded.decision().receivedOn())
                    .orElseThrow(() -> new OutOfOrder("Hãy ghi nhận quyết định kỷ luật bị khiếu nại trước.")));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> atClassification(Complaint complaint) {
        return Optional.ofNullable(complaint.contested()).map(ContestedDecision::receivedOn);
    }

    /** The day of the event is not counted, so an obstacle on that very day takes nothing away. */
    private Amendment.LimitRecounted count(Complaint complaint, LocalDate from, Amendment.ObstaclesShown shown) {
        var key = complaint.resolution().fileLimit();
        var limit = law.deadline(key, from, lengthens(complaint, key));
        var out = new TreeSet<LocalDate>();
        for (var one : shown.obstacles()) {
            var day = one.since().isAfter(from) ? one.since() : dayAfter(from);
            for (; !day.isAfter(one.until()); day = dayAfter(day)) {
                out.add(day);
            }
        }
        int daysOut = 0;
        var last = limit.unrolledDue();
        // a day of an obstacle that comes within the time that was added for earlier ones is not counted either
        for (var day : out) {
            if (!day.isAfter(last)) {
                daysOut++;
                last = after(limit.unrolledDue(), daysOut);
            }
        }
        var ends = daysOut == 0 ? limit.due() : rolled(last);
        return new Amendment.LimitRecounted(
                shown.on(), shown, from, daysOut, ends, complaint.receivedOn().isAfter(ends));
    }

    /** Whether the area is remote was recorded with the first instance, before anybody accepted anything. */
    private Map<String, Boolean> lengthens(Complaint complaint, String key) {
        var facts = new HashMap<>(ResolutionInstance.countedBy(law, key, complaint));
        complaint
                .last(FirstInstanceRecorded.class)
                .ifPresent(recorded -> facts.computeIfPresent(
                        "remote", (fact, other) -> recorded.first().remote()));
        return facts;
    }

    LocalDate dayAfter(LocalDate day) {
        return after(day, 1);
    }

    /** The open questions of such a count. */
    List<String> doubts(LocalDate on) {
        return provisions.doubts("OBSTACLES_LEFT_OUT", on);
    }

    /** How it was counted, for who decides on acceptance. */
    String sentence(Amendment.LimitRecounted counted) {
        var facts = Map.of("days", String.valueOf(counted.daysOut()), "until", Wording.day(counted.ends()));
        return counted.late()
                ? provisions.sentence("OBSTACLES_TOO_LATE", counted.on(), facts)
                : provisions.sentence("OBSTACLES_LEFT_OUT", counted.on(), facts);
    }

    private LocalDate after(LocalDate day, int days) {
        return calendar.count(day, new Period(days, DayUnit.CALENDAR_DAY, Direction.AT_LEAST, RollRule.NONE))
                .due();
    }

    /** Where the last day is a day off the next working day ends it, as with every other period. */
    private LocalDate rolled(LocalDate last) {
        return calendar.day(last).workingDay()
                ? last
                : calendar.count(last, new Period(1, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE))
                        .due();
    }

    private static void requirePeriods(List<Amendment.Obstacle> obstacles, LocalDate receivedOn) {
        for (int i = 0; i < obstacles.size(); i++) {
            var one = obstacles.get(i);
            if (one.until().isBefore(one.since())) {
                throw new InvalidInput(
                        "obstacles[" + i + "].until", "Ngày cuối không được trước ngày đầu của trở ngại.");
            }
            if (one.until().isAfter(receivedOn)) {
                throw new InvalidInput(
                        "obstacles[" + i + "].until",
                        "Trở ngại chỉ tính đến ngày nhận đơn, " + Wording.day(receivedOn) + ".");
            }
        }
    }
}
