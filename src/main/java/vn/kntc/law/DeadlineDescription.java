package vn.kntc.law;

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
     */
    public record Rule(
            Regime regime,
            Map<String, Boolean> facts,
            int amount,
            DayUnit unit,
            Direction direction,
            List<String> basis) {}
}
