package vn.kntc.casefile;

import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * A case was sorted, and denounces or may denounce. Published in the transaction that sorts it, after the ledger tells its kind: what it came of
 * has the same author, who is kept closer there too (Điều 8, 56 Luật Tố cáo).
 *
 * @param kind what it was found to be
 * @param by who sorted it
 */
public record CaseFoundToDenounce(CaseNumber caseNumber, CaseKind kind, UserId by) {}
