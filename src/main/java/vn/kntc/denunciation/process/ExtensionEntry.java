package vn.kntc.denunciation.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.denunciation.DenunciationAct.Answer;
import vn.kntc.denunciation.DenunciationStops.Extending;
import vn.kntc.handling.step.CodesOf;

/** The form by which the resolver extends the period, or does not. */
record ExtensionEntry(
        LocalDate on,
        Answer answer,
        @CodesOf(table = "describeDenunciationCriterion", column = "criterion") List<String> criteria,
        String reason) {

    Extending wish() {
        return new Extending(on, answer == Answer.GRANT, criteria == null ? List.of() : criteria, reason);
    }
}
