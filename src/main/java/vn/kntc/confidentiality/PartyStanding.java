package vn.kntc.confidentiality;

/** Whether somebody acts in his case. */
public enum PartyStanding {
    ACTING(""),
    /** he came while it was running, and no step has recorded yet that he acts */
    AWAITED(" (chờ ghi nhận)"),
    /** he stepped back */
    LEFT(" (đã thôi)");

    private final String remark;

    PartyStanding(String remark) {
        this.remark = remark;
    }

    /** Behind his pseudonym; empty for who acts. */
    String remark() {
        return remark;
    }
}
