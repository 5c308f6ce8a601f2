package vn.kntc.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.engine.KnownFacts;
import vn.kntc.shared.CaseNumber;

/** What the form of a step begins with, so that nobody types what the case knows already. */
@Component
@Transactional(readOnly = true)
public class FormBeginnings {

    private final OwnSteps steps;
    private final List<KnownFacts> rooms;
    private final Clock clock;

    FormBeginnings(OwnSteps steps, List<KnownFacts> rooms, Clock clock) {
        this.steps = steps;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Today where the law counts its days, as {@code yyyy-MM-dd}. */
    public String today() {
        return LocalDate.now(clock).toString();
    }

    /** Values by key of the form's field, rows of a list; what is not known, or is longer than its field, is left out. */
    public Map<String, Object> of(String taskId) {
        var asked = steps.askedBy(taskId);
        if (asked.isEmpty()) {
            return Map.of();
        }
        var known = known(asked, steps.caseOf(taskId));
        var values = new HashMap<String, Object>();
        for (var field : asked) {
            var fact = known.get(field.fact());
            if (fact != null) {
                value(field, fact).ifPresent(value -> values.put(field.key(), value));
            }
        }
        return values;
    }

    private static Optional<Object> value(OwnSteps.AskedField field, Object fact) {
        if (field.row().isEmpty()) {
            var value = fact instanceof List<?> lines ? lines(lines) : fact;
            return fits(field, value) ? Optional.of(value) : Optional.empty();
        }
        var rows = (fact instanceof List<?> list ? list : List.of(fact))
                .stream()
                        .limit(field.longest())
                        .map(row -> row(field.row(), row))
                        .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private static boolean fits(OwnSteps.AskedField field, Object value) {
        return field.longest() == 0 || value.toString().length() <= field.longest();
    }

    /** A text field of before begins with a line each. */
    private static String lines(List<?> texts) {
        return texts.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** What the form does not ask of a row is left out: it would come back, and be refused. */
    private static Map<String, Object> row(List<OwnSteps.AskedField> asked, Object fact) {
        var values = new HashMap<String, Object>();
        for (var field : asked) {
            var value = fact instanceof Map<?, ?> row ? row.get(field.key()) : fact;
            if (value != null
                    && fits(field, value)
                    && (fact instanceof Map || KnownFacts.TEXTS.contains(field.key()))) {
                values.put(field.key(), value);
            }
        }
        return values;
    }

    private Map<String, Object> known(List<OwnSteps.AskedField> asked, CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        known.put(KnownFacts.TODAY, today());
        for (var room : rooms) {
            var prefix = room.room() + ".";
            if (asked.stream().anyMatch(field -> field.fact().startsWith(prefix))) {
                room.of(caseNumber).forEach((name, value) -> known.put(prefix + name, value));
            }
        }
        return known;
    }
}
