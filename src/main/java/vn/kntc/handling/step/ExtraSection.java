package vn.kntc.handling.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
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

    private record Done(String step, java.time.Instant at) {}

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        var steps = new LinkedHashMap<Done, List<Value>>();
        extras.of(caseNumber).forEach(answer -> steps.computeIfAbsent(
                        new Done(answer.step(), answer.at()), first -> new ArrayList<>())
                .add(new Value(answer.label(), answer.value())));
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
                new Course(
                        "Chưa ghi thêm gì.",
                        steps.entrySet().stream()
                                .map(done -> new Step(done.getKey().step(), null, done.getValue()))
                                .toList())));
    }
}
