package vn.kntc.casefile;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * A petition goes on to another agency of this system, where a case of its own begins with it; published in the transaction that sends
 * it. Who takes petitions in there opens that case, once for each round, and links it ({@link CaseRelation#TRANSFERRED_FROM}).
 *
 * @param from the case that is sent on; it stays with who sent it
 * @param to the agency that receives it
 * @param round how many times the case has been sent on, this time included
 * @param on the day on which the receiver gets it
 * @param purpose for the log of who saw identities of the case, neutral
 */
public record CaseSentOn(CaseNumber from, AgencyId to, int round, LocalDate on, String purpose) {}
