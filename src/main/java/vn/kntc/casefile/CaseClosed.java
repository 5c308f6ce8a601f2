package vn.kntc.casefile;

import vn.kntc.shared.CaseNumber;

/**
 * A case has ended; what came of it the ledger tells. Published in the transaction that ends it: who only reacts to it listens after its
 * commit, and takes being told twice.
 */
public record CaseClosed(CaseNumber caseNumber) {}
