package vn.kntc.handling.step;

/** An enum whose constants stand in forms under another code than their names. */
public interface Coded {

    String code();
}
