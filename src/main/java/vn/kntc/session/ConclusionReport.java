package vn.kntc.session;

import java.time.LocalDate;

/**
 * What is heard of a conclusion.
 *
 * @param number of the conclusion
 * @param done it is carried out; else it goes on
 * @param paperNumber of the paper that shows it, or null
 */
public record ConclusionReport(int number, boolean done, LocalDate on, String words, String paperNumber) {}
