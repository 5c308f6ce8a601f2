package vn.kntc.casefile;

/** Something got its number and its line in the ledger; published in the transaction that enters it. */
public record CaseEntered(CaseEntry entry) {}
