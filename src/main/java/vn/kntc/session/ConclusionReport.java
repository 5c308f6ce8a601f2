package vn.kntc.session;

import java.time.LocalDate;

/**
 * What is heard of a conclusion.
 *
 * @param number of the conclusion
 * @param done it is carried out; else it goes on
 * @param paperNumber of the paper that shows it, or null
 * @param paperOn its day, or null
 * @param noPaper why no paper shows it, or null; neutral
 */
public record ConclusionReport(
        int number, boolean done, LocalDate on, String words, String paperNumber, LocalDate paperOn, String noPaper) {}
