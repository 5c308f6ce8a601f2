package vn.kntc.engine.gate;

/** One thing that every diagram keeps to. */
interface DiagramRule {

    /** Tells the diagram every place where it does not. */
    void check(Diagram diagram);
}
