package vn.kntc.casefile;

import vn.kntc.shared.CaseNumber;

/**
 * How far a case has come, for whoever tells the person who brought it up: a bean of each room that takes such cases on. Neither side knows
 * the other.
 */
public interface CaseProgress {

    /** Whether the case was accepted to be settled here: approved, or handed to a procedure of its own. */
    default boolean accepted(CaseNumber caseNumber) {
        return false;
    }

    /** Whether a slip, letter or demand went out by which another body has it now. */
    default boolean sentOn(CaseNumber caseNumber) {
        return false;
    }
}
