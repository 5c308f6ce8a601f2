package vn.kntc.handling.step;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.kntc.handling.act.Act;

/**
 * A step was done that only its diagram and form know, or more was answered in a known one than its record holds.
 *
 * @param task id of the step in its diagram
 * @param step its name as the officer read it
 * @param added the step is a known one, whose own act the room records
 * @param answers in the order of the form
 */
record StepDone(LocalDate on, String task, String step, boolean added, List<ExtraAnswer> answers) implements Act {

    /** The labels only: the answers stand in the case file, once. */
    String sentence() {
        var labels = answers.stream().map(ExtraAnswer::label).collect(Collectors.joining("; "));
        return added
                ? "Ghi thêm ở bước “" + step + "”: " + labels
                : "Hoàn thành bước “" + step + "”" + (labels.isEmpty() ? "" : ", ghi: " + labels);
    }
}
