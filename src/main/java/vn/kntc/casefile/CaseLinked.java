package vn.kntc.casefile;

import vn.kntc.shared.CaseNumber;

/** Two cases were linked that were not before; published in the transaction that links them. */
public record CaseLinked(CaseNumber from, CaseRelation relation, CaseNumber to) {}
