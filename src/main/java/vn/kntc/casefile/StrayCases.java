package vn.kntc.casefile;

import java.util.List;

/** Compares the cases with the engine's instances. */
public interface StrayCases {

    /** At most a thousand, by case number. */
    List<StrayCase> find();

    /**
     * A case or an instance that stands alone.
     *
     * @param caseNumber or, where an instance carries none, the instance's id
     * @param fault Vietnamese sentence
     */
    record StrayCase(String caseNumber, String fault) {}
}
