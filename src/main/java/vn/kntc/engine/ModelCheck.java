package vn.kntc.engine;

import java.util.List;
import java.util.Map;

/** Looks at diagrams and forms before the engine does. */
public interface ModelCheck {

    /**
     * @param files name and content of every diagram and form that is deployed together
     * @param whole true if nothing that the program has a contract for may be missing
     * @return one Vietnamese sentence per fault, all of them; empty where the files may be deployed
     */
    List<String> faults(Map<String, byte[]> files, boolean whole);
}
