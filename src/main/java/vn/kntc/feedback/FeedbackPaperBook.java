package vn.kntc.feedback;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.handling.paper.PaperBook;

/** The papers of a feedback, as the register of forms is held against them. */
@Component
class FeedbackPaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("resolver", Set.of(), "head", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        return Map.of(
                "case",
                FeedbackPaperCase.Facts.class,
                "ruleClassified",
                RuleClassified.class,
                "answered",
                Answered.class,
                "alreadyAnswered",
                AlreadyAnswered.class);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(FeedbackPaper.ANSWER_ISSUED.form()),
                Row.of(FeedbackPaper.RULE_FORWARDED.form()),
                Row.of(FeedbackPaper.NOTICE_ISSUED.form(), FeedbackPapers.NoticeFacts.class));
    }
}
