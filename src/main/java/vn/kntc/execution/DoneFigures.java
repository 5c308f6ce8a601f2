package vn.kntc.execution;

/**
 * What has been done so far, all reports together (Mẫu 02/KQGQ, columns 5, 6, 11–19).
 *
 * @param amounts recovered and returned
 * @param handledPersons who were handled, among them handledOfficials
 * @param prosecutedCases in which proceedings were begun, with prosecutedPersons, among them prosecutedOfficials
 */
public record DoneFigures(
        Amounts amounts,
        int handledPersons,
        int handledOfficials,
        int prosecutedCases,
        int prosecutedPersons,
        int prosecutedOfficials) {

    public static final DoneFigures NONE = new DoneFigures(Amounts.NONE, 0, 0, 0, 0, 0);

    /** @throws vn.kntc.shared.InvalidInput where they cannot be, or are more than what is due */
    void requireWithin(DueFigures due) {
        amounts.requireTyped(ExecutionFields.DONE);
        amounts.requireWithin(due.amounts(), ExecutionFields.DONE);
        DueFigures.Officials.require("handledOfficials", handledOfficials, handledPersons);
        DueFigures.Officials.require("prosecutedOfficials", prosecutedOfficials, prosecutedPersons);
    }
}
