package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ContentFinding;
import vn.kntc.complaint.VerificationFindings;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.Numbered;
import vn.kntc.handling.step.OneOf;

/**
 * The form of the verification report.
 *
 * @param contentCount of forms of before: how many contents they show fields for; the others are hidden, and so absent
 */
record ReportEntry(
        LocalDate reportedOn,
        @IfAsked String enteredNumber,
        LocalDate verifiedFrom,
        LocalDate verifiedTo,
        String request,
        String grounds,
        @IfAsked String earlierSettlement,
        @IfAsked @OneOf({"1", "2", "3", "4", "5"}) String contentCount,
        @Numbered(ContentFinding.NUMBERED) List<ContentFinding> findings,
        ActRuling actProposal,
        @IfAsked String proposal,
        @IfAsked List<String> evidence,
        Comparison comparison) {

    enum Comparison {
        DIFFER,
        AGREE
    }

    VerificationFindings found() {
        return new VerificationFindings(
                reportedOn,
                verifiedFrom,
                verifiedTo,
                request,
                grounds,
                earlierSettlement,
                findings,
                actProposal,
                proposal,
                evidence,
                comparison == Comparison.DIFFER);
    }
}
