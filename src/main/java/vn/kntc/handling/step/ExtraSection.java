package vn.kntc.handling.step;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;

/** Prints what officers answered to questions that only the forms know, step by step, after what the procedures tell. */
@Component
@Order(1_000)
@Transactional(readOnly = true)
class ExtraSection implements CaseSection {

    private final StepExtras extras;

    ExtraSection(StepExtras extras) {
        this.extras = extras;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        var steps = extras.of(caseNumber).stream()
                .map(RecordedAct::act)
                .map(StepDone.class::cast)
                .filter(done -> !done.answers().isEmpty())
                .map(ExtraSection::step)
                .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                "ghi-them",
                "Ghi thêm",
                "Ghi thêm ở các bước",
                null,
                List.of(),
                List.of(),
                new Course("Chưa ghi thêm gì.", steps)));
    }

    /** Under the name of the step, which the log has among its facts. */
    private static Step step(StepDone done) {
        return new Step(
                done.step(),
                null,
                done.answers().stream()
                        .map(answer -> new Value(answer.label(), answer.value()))
                        .toList());
    }
}
