package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Step;

/**
 * The form by which a paper is issued.
 *
 * @param enteredNumber number of a paper that was issued on paper before the case was entered here
 */
record IssueEntry(LocalDate issuedOn, @IfAsked String enteredNumber) {

    /** Of a notice about a complaint that another body may have sent on. */
    record Notice(LocalDate issuedOn, @IfAsked String enteredNumber, @MayBeEmpty String forwardedBy) {

        void keepNumber(ComplaintHandling complaints, Step<?> step, NumberedPaper paper) {
            new IssueEntry(issuedOn, enteredNumber).keepNumber(complaints, step, paper);
        }
    }

    /** Of the notice of the dialogue, which may also go back because it can no longer go out in time. */
    record DialogueNotice(
            Handling noticeHandling, LocalDate issuedOn, @IfAsked String enteredNumber, String returnReason) {

        enum Handling {
            ISSUE,
            RETURN
        }

        boolean issued() {
            return noticeHandling == Handling.ISSUE;
        }

        void keepNumber(ComplaintHandling complaints, Step<?> step, NumberedPaper paper) {
            new IssueEntry(issuedOn, enteredNumber).keepNumber(complaints, step, paper);
        }
    }

    /** The paper keeps the number that it got on paper, where one was typed. */
    void keepNumber(ComplaintHandling complaints, Step<?> step, NumberedPaper paper) {
        if (enteredNumber != null) {
            complaints.enterNumber(step.caseNumber(), paper, enteredNumber, issuedOn, step.by());
        }
    }
}
