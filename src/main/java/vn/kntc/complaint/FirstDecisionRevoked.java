package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/**
 * The decision of first instance was revoked by who had made it while the second instance ran, and its resolver ends the second instance
 * for that; whether the law wants it so is open.
 *
 * @param on day of the resolver's choice
 * @param paper number of the paper that revoked it
 * @param revokedOn its day
 * @param reason why the second instance ends with it
 */
public record FirstDecisionRevoked(LocalDate on, String paper, LocalDate revokedOn, String reason) implements Act {}
