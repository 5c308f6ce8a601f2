package vn.kntc.casefile;

import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * A session of reception has another day, or is not held: who prepares for its day ends that in this transaction, with its clocks, or
 * refuses with {@link vn.kntc.shared.OutOfOrder} where people were received on that day already. Neither side knows the other.
 *
 * @param by who moved it
 */
public record SessionCalledOff(CaseNumber caseNumber, UserId by) {}
