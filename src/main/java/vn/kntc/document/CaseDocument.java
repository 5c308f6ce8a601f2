package vn.kntc.document;

import java.time.LocalDate;
import java.util.UUID;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * A document of a case as lists show it, without content.
 *
 * @param form code of the form, for example {@code KN-03}
 * @param title Vietnamese title
 * @param number for example "12/TB-UBND", null while it is a draft or where the form carries none
 * @param numberEntered the number was given on paper before the case was entered here, not by this register
 * @param issuedOn null while it is a draft
 * @param needsLegalCheck the template has not been compared with the official gazette yet
 */
public record CaseDocument(
        UUID id,
        CaseNumber caseNumber,
        AgencyId agency,
        String form,
        String title,
        String number,
        boolean numberEntered,
        LocalDate issuedOn,
        boolean needsLegalCheck) {}
