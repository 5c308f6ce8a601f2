package vn.kntc.engine.gate;

/** One thing that every form keeps to. */
interface FormRule {

    /** Tells the form every place where it does not. */
    void check(Form form);
}
