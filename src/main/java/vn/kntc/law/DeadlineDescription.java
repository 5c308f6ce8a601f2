package vn.kntc.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;

/**
 * What the law says about one deadline (thời hạn) in every regime that defines it.
 *
 * @param name Vietnamese name of the key
 * @param facts the facts that change its length; empty where nothing does
 */
public record DeadlineDescription(String key, String name, List<FactDescription> facts, List<Rule> rules) {

    /**
     * One line of the table in one regime.
     *
     * @param facts fact to the value that this line needs
     * @param basis the articles
     * @param from first day of the line where it begins on a day of its own, within its regime; else null
     */
    public record Rule(
            Regime regime,
            Map<String, Boolean> facts,
            int amount,
            DayUnit unit,
            Direction direction,
            List<String> basis,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate from) {

        /** A line that stands as long as its regime. */
        public Rule(
                Regime regime,
                Map<String, Boolean> facts,
                int amount,
                DayUnit unit,
                Direction direction,
                List<String> basis) {
            this(regime, facts, amount, unit, direction, basis, null);
        }
    }
}
