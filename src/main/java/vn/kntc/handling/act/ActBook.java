package vn.kntc.handling.act;

/** What a procedure records: a bean of its room. */
public interface ActBook {

    /** The same at every call. */
    ActKinds kinds();
}
