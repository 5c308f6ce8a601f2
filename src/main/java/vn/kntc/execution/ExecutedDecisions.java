package vn.kntc.execution;

import java.util.Optional;
import vn.kntc.shared.CaseNumber;

/** Reads what reports ask of an execution. */
public interface ExecutedDecisions {

    /** @param caseNumber of the execution; empty where the case is none */
    Optional<ExecutedDecision> find(CaseNumber caseNumber);
}
