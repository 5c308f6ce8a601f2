package vn.kntc.denunciation.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.denunciation.DenunciationAct.Concluded;
import vn.kntc.denunciation.DenunciationAct.Finding;
import vn.kntc.denunciation.DenunciationAct.Recommendation;
import vn.kntc.denunciation.DenunciationAct.VerificationReturned;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which the resolver concludes, or has more verified; what belongs to the other answer is hidden. */
record ConclusionEntry(
        Concluding concluding,
        LocalDate on,
        List<Finding> findings,
        @MayBeEmpty String causes,
        @MayBeEmpty String damage,
        @MayBeEmpty String measures,
        @MayBeEmpty List<Recommendation> recommendations,
        @MayBeEmpty String policy,
        boolean deliberatelyFalse,
        boolean crimeSign,
        boolean extract,
        @MayBeEmpty String earlierFaults,
        String returnReason) {

    enum Concluding {
        CONCLUDE,
        SEND_BACK
    }

    Concluded concluded() {
        return new Concluded(
                on,
                findings,
                causes,
                damage,
                measures,
                recommendations,
                policy,
                deliberatelyFalse,
                crimeSign,
                extract,
                earlierFaults);
    }

    VerificationReturned returned() {
        return new VerificationReturned(on, returnReason);
    }
}
