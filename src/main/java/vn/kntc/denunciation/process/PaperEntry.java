package vn.kntc.denunciation.process;

import java.time.LocalDate;
import vn.kntc.denunciation.DenunciationHandling;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationReviews;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.denunciation.DenunciationsBelow;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.Step;

/** The form by which a clerk issues a paper. */
record PaperEntry(LocalDate issuedOn, @IfAsked String enteredNumber) {

    static void issue(DenunciationReviews reviews, Step<PaperEntry> step, DenunciationPaper paper) {
        reviews.issue(
                step.caseNumber(), paper, step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
    }

    static void issue(DenunciationsBelow below, Step<PaperEntry> step, DenunciationPaper paper) {
        below.issue(
                step.caseNumber(), paper, step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
    }

    static void issue(DenunciationStops stops, Step<PaperEntry> step, DenunciationPaper paper) {
        stops.issue(
                step.caseNumber(), paper, step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
    }

    static void issue(DenunciationHandling denunciations, Step<PaperEntry> step, DenunciationPaper paper) {
        denunciations.issue(
                step.caseNumber(), paper, step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
    }
}
