package vn.kntc.reception;

import java.time.LocalDate;

/**
 * Why somebody is not received after he was heard. Whether a paper has to be named, the form says: the form of a visit that began before
 * asks for none.
 *
 * @param ground code of {@code describeRefusal}
 * @param reason neutral
 * @param paperNumber of the paper that the ground rests on, or null
 * @param paperOn its day, or null
 */
public record LateRefusal(String ground, String reason, String paperNumber, LocalDate paperOn) {}
