package vn.kntc.casefile;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * A decision that settled a case has taken legal effect and is to be carried out; published in the transaction that records it. Who takes
 * care of the execution opens a case of its own, once a decision, and links it ({@link CaseRelation#EXECUTES}).
 *
 * @param from the case that was settled; its people lie in the vault
 * @param number of the decision
 * @param issuedOn day of the decision
 * @param instance 1 or 2
 * @param outcome code of the verdict, as the procedure that settled the case names it
 * @param content neutral: what the decision says is to be done
 * @param executors heads and bodies that the decision names
 * @param inForceOn day from which it is in force
 * @param executableFrom day from which it may be carried out: later than that of force where the time to complain again, which counts from receipt,
 *     lasted longer
 */
public record DecisionInForce(
        CaseNumber from,
        AgencyId agency,
        String number,
        LocalDate issuedOn,
        int instance,
        String outcome,
        String content,
        String executors,
        LocalDate inForceOn,
        LocalDate executableFrom) {}
