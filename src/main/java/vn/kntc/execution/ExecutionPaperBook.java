package vn.kntc.execution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.execution.ExecutionAct.ReviewAsked;
import vn.kntc.execution.ExecutionAct.UrgingAsked;
import vn.kntc.handling.paper.PaperBook;

/** The papers of an execution, as the register of forms is held against them. */
@Component
class ExecutionPaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("resolver", Set.of(), "head", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        return Map.of(
                "case",
                ExecutionPaperCase.Facts.class,
                "directed",
                ExecutionPaperCase.Direction.class,
                "urging",
                UrgingAsked.class,
                "review",
                ReviewAsked.class);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(ExecutionPaper.DIRECTION_ISSUED.form()),
                Row.of(ExecutionPaper.URGING_ISSUED.form(), ExecutionPapers.UrgingFacts.class),
                Row.of(ExecutionPaper.REVIEW_LETTER_ISSUED.form()));
    }
}
