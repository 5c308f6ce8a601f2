package vn.kntc.clock;

import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;

/**
 * What the tables say about every clock of a key, beside its length.
 *
 * @param name Vietnamese name of the deadline
 * @param waiting true for a time that is only to be let pass
 */
record ClockTerms(String name, boolean waiting, ClockRules.Edition edition) {

    /** @throws vn.kntc.shared.InvalidInput for an unknown key */
    static ClockTerms of(String key, Law law, ClockRules rules) {
        return new ClockTerms(law.deadlineName(key), rules.letPass(key), rules.edition(key));
    }
}
