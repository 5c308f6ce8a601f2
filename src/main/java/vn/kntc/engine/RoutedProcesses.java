package vn.kntc.engine;

import java.util.Set;

/** The processes that a decision table may send a case to; the room of the law answers. */
public interface RoutedProcesses {

    Set<String> keys();
}
