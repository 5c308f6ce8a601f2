package vn.kntc.reception;

/** Whether and how somebody is turned away. */
public enum RefusalForm {
    /** he is received */
    NONE,
    /** he was told by mouth */
    ORAL,
    /** the head tells him in writing */
    WRITTEN;

    static RefusalForm of(Refusal refusal) {
        return refusal == null ? NONE : refusal.written() ? WRITTEN : ORAL;
    }
}
