package vn.kntc.complaint;

/** What makes a complaint complex (vụ việc phức tạp); words, articles and the days on which each applies stand in {@code describeCriterion}. */
public enum ComplexityCriterion {
    A,
    B,
    C,
    D,
    DD,
    E,
    G,
    JUDGEMENT
}
