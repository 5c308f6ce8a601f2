package vn.kntc.engine;

/** Which periods the law knows; the room of the law answers. */
public interface ClockKeys {

    boolean knows(String key);
}
