package vn.kntc.complaint;

/** Papers of the first-instance procedure that carry a number (Điều 15 Nghị định 30/2020/NĐ-CP). */
public enum NumberedPaper {
    ACCEPTANCE_NOTICE("KN-03"),
    REFUSAL_NOTICE("KN-04"),
    VERIFICATION_DECISION("KN-05"),
    VERIFICATION_REPORT("KN-13"),
    DIALOGUE_NOTICE("K-06"),
    RESOLUTION_DECISION("KN-15");

    private final String form;

    NumberedPaper(String form) {
        this.form = form;
    }

    /** Code in the register of forms. */
    String form() {
        return form;
    }
}
