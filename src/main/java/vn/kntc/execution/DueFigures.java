package vn.kntc.execution;

import vn.kntc.shared.InvalidInput;

/**
 * What a decision calls for, captured once with the direction (Mẫu 01/KQGQ, columns 7–19; Mẫu 02/KQGQ, columns 3, 4, 7–10).
 *
 * @param amounts to be recovered to the State, to be returned to organizations and to persons
 * @param restoredOrganizations whose rights are restored; so restoredPersons
 * @param proposedPersons who are proposed to be handled, among them proposedOfficials
 * @param referredCases to investigators; with referredPersons, among them referredOfficials
 */
public record DueFigures(
        Amounts amounts,
        int restoredOrganizations,
        int restoredPersons,
        int proposedPersons,
        int proposedOfficials,
        int referredCases,
        int referredPersons,
        int referredOfficials) {

    public static final DueFigures NONE = new DueFigures(Amounts.NONE, 0, 0, 0, 0, 0, 0, 0);

    void require() {
        amounts.requireTyped(ExecutionFields.DUE);
        Officials.require("proposedOfficials", proposedOfficials, proposedPersons);
        Officials.require("referredOfficials", referredOfficials, referredPersons);
    }

    /** Officials are counted among the persons. */
    static final class Officials {

        private Officials() {}

        static void require(String field, int officials, int persons) {
            if (officials > persons) {
                throw new InvalidInput(
                        field,
                        "Số cán bộ, công chức, viên chức nằm trong số người, nên không được lớn hơn " + persons + ".");
            }
        }
    }
}
