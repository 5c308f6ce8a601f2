package vn.kntc.complaint;

import vn.kntc.handling.step.Coded;

/** Grounds of {@code checkComplaintAdmissibility} for not accepting a complaint; words and articles stand in {@code describeGround}. */
public enum AdmissibilityGround implements Coded {
    NOT_CONTESTABLE("2.8"),
    INTERNAL_ACT("11.1"),
    NOT_CONCERNED("11.2"),
    NO_CAPACITY("11.3"),
    UNLAWFUL_REPRESENTATIVE("11.4"),
    UNSIGNED("11.5"),
    TIME_LIMIT_EXPIRED("11.6"),
    SECOND_INSTANCE_DECIDED("11.7"),
    TERMINATED("11.8"),
    COURT_ACCEPTED("11.9"),
    GROUP("GROUP");

    private final String code;

    AdmissibilityGround(String code) {
        this.code = code;
    }

    /** As the decision table answers, for example {@code 11.6}. */
    @Override
    public String code() {
        return code;
    }
}
