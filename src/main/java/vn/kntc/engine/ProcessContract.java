package vn.kntc.engine;

import java.util.Set;

/** What a room declares of one of its processes; a bean per process. The engine keeps only the variables named here. */
public interface ProcessContract {

    /** Process definition key, for example {@code complaintFirstInstance}. */
    String key();

    /** Names of every {@link ProcessVariable} of this process. */
    Set<String> variables();
}
