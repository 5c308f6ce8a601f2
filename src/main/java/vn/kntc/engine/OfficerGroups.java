package vn.kntc.engine;

/** Which groups officers may belong to; the room that knows the roles answers. */
public interface OfficerGroups {

    boolean knows(String group);
}
