package vn.kntc.petition;

import vn.kntc.shared.CaseNumber;

/**
 * A petition that another system handed in.
 *
 * @param created false where the same petition had been handed in before
 */
public record FiledPetition(CaseNumber caseNumber, boolean created) {}
