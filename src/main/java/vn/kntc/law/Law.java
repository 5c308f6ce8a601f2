package vn.kntc.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the law. Every answer comes from a DMN table of {@code decisions/} and names its article. */
public interface Law {

    /**
     * @param key one of the contract's deadline keys, for example {@code COMPLAINT_RESOLVE_1}
     * @param facts what the rule asks for; a fact left out is false
     * @throws vn.kntc.shared.InvalidInput for an unknown key or fact, or a date before the governing law
     */
    DeadlineAnswer deadline(String key, LocalDate from, Map<String, Boolean> facts);

    /**
     * What happened on the day that a deadline is counted from, as in "ngày thụ lý khiếu nại"; empty for a key that no table knows, as an
     * old clock may have.
     */
    Optional<String> startEvent(String key);

    /**
     * Whether the law of that day knows the deadline at all: the notice of a dialogue, for example, has to go out some days before only
     * since 01/7/2026; before its governing law no deadline is known.
     *
     * @throws vn.kntc.shared.InvalidInput for an unknown key
     */
    boolean defines(String key, LocalDate on);

    /**
     * Facts on which the length of that deadline depends, in any regime.
     *
     * @throws vn.kntc.shared.InvalidInput for an unknown key
     */
    Set<String> factsOf(String key);

    /** Whether districts stand between communes and province on that day (until 30/6/2025). */
    boolean districtsStand(LocalDate on);

    /** Vietnamese name of a deadline key, for example "Giải quyết khiếu nại lần đầu". */
    String deadlineName(String key);

    /**
     * @param on the date of the act; it picks the regime
     * @param facts every fact that the decision lists: Boolean, Integer, String code or LocalDate
     * @throws vn.kntc.shared.InvalidInput for an unknown decision, a missing or unlisted fact or a value that is not allowed
     */
    DecisionAnswer decide(String decision, LocalDate on, Map<String, Object> facts);
}
