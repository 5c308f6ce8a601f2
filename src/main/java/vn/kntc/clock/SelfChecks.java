package vn.kntc.clock;

/** Looks whether the deployed procedures can be worked: clocks without rule, groups without member. */
public interface SelfChecks {

    SelfCheck check();
}
