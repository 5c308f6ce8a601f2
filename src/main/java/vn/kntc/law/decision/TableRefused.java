package vn.kntc.law.decision;

import java.util.List;

/** Decision tables are written so that they must not answer; the message has one Vietnamese sentence a line for whoever edited them. */
final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param faults never empty */
    TableRefused(List<String> faults) {
        super(String.join("\n", faults));
    }
}
