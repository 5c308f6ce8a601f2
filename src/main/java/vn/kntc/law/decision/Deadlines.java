package vn.kntc.law.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.StartRefused;

/** The keys of all tables of deadlines, in the order of the tables. Refuses the start where a table would be silent one day. */
@Component
final class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    private final Map<String, Deadline> byKey = new LinkedHashMap<>();

    /** @throws StartRefused with every key that is not described, and every question that is left without an answer */
    Deadlines(DecisionTables tables, DatedTables dated) {
        var faults = new ArrayList<String>();
        for (var table : tables.all()) {
            if (OwnTables.tellsDeadlines(table.id())) {
                keys(table).forEach(key -> {
                    try {
                        byKey.put(key, Deadline.of(key, table, tables.get(OwnTables.DESCRIBE_DEADLINE)));
                    } catch (StartRefused refused) {
                        faults.add(refused.getMessage());
                    }
                });
            }
        }
        faults.addAll(SilentDays.codes(tables, dated));
        faults.addAll(SilentDays.gaps(all(), dated));
        if (!faults.isEmpty()) {
            throw new StartRefused(String.join("\n", faults));
        }
        SilentDays.ended(all(), dated, endedOn(tables)).forEach(LOG::warn);
    }

    /**
     * From which day on the law has a deadline no more, as its table says.
     *
     * @throws StartRefused for a day that is none
     */
    static Map<String, LocalDate> endedOn(DecisionTables tables) {
        var ended = new HashMap<String, LocalDate>();
        tables.find(OwnTables.END_DEADLINE)
                .ifPresent(table -> keys(table).forEach(key -> table.evaluate(Map.of(OwnTables.KEY, key))
                        .forEach(match ->
                                ended.put(key, day(key, (String) match.result().get("endedOn"))))));
        return ended;
    }

    private static LocalDate day(String key, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw new StartRefused("Bảng quyết định decisions/end-deadline.dmn: ngày thôi quy định thời hạn " + key
                    + " phải viết dạng \"2026-07-01\".");
        }
    }

    private static List<String> keys(DecisionTable table) {
        return table.inputs().get(table.column(OwnTables.KEY)).description().allowedValues().stream()
                .map(String.class::cast)
                .toList();
    }

    Collection<Deadline> all() {
        return byKey.values();
    }

    Optional<Deadline> find(String key) {
        return Optional.ofNullable(key).map(byKey::get);
    }

    /** @throws InvalidInput for an unknown key */
    Deadline get(String key) {
        return find(key).orElseThrow(() -> new InvalidInput(OwnTables.KEY, "Không có thời hạn nào mang mã này."));
    }
}
