package vn.kntc.shared;

/** Keeps texts for common view free of who somebody is. The one implementation lives with the identity vault. */
public interface Neutrality {

    /**
     * Refuses a text that holds a deposited name, number, phone or address of the case, however spaced, accented or cased.
     *
     * @param text may be null
     * @throws InvalidInput for that field, with a sentence that does not repeat the identity
     */
    void requireNeutral(CaseNumber caseNumber, String field, String text);
}
