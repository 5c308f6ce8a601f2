package vn.kntc.law;

import java.time.LocalDate;
import java.util.List;

/** What the law allows to happen to a period that is running. Answered from DMN tables, with the article. */
public interface ClockRules {

    /**
     * May time be left out of this period?
     *
     * @param on the day from which time is not counted; its law decides, also for cases accepted before (khoản 1 Điều 22 Nghị định
     *     155/2026/NĐ-CP)
     * @throws vn.kntc.shared.InvalidInput for an unknown key
     */
    PauseRule pause(String key, PauseGround ground, LocalDate on);

    /**
     * How often may this period be extended?
     *
     * @param on the day of the decision to extend
     * @throws vn.kntc.shared.InvalidInput for an unknown key
     */
    ExtensionRule extension(String key, CaseGrade grade, LocalDate on);

    /**
     * True for a time that is only to be let pass, such as the waiting for legal effect: nobody can miss it.
     *
     * @throws vn.kntc.shared.InvalidInput for an unknown key
     */
    boolean letPass(String key);

    /**
     * What the rules of a deadline key stand in.
     *
     * @throws vn.kntc.shared.InvalidInput for an unknown key
     */
    Edition edition(String key);

    /**
     * @param version number after the dot of the table's version tag, as its author raised it
     * @param content hash of everything in the tables that clocks are counted by: it differs as soon as anything in them does
     */
    record Edition(int version, String content) {}

    /**
     * @param basis never empty; where nothing allows it, the articles that allow it for other periods
     * @param ruleFrom first day of a rule that begins on a day of its own, within a regime; else null
     */
    record PauseRule(boolean allowed, List<String> basis, List<String> doubts, LocalDate ruleFrom) {}

    /**
     * @param times how many extensions the period may have in all
     * @param extensionKey deadline key that tells the length of each, or null where there is none
     * @param basis never empty; where nothing allows it, the articles that speak of extension
     * @param ruleFrom first day of a rule that begins on a day of its own, within a regime; else null
     */
    record ExtensionRule(int times, String extensionKey, List<String> basis, List<String> doubts, LocalDate ruleFrom) {}
}
