package vn.kntc.feedback;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A feedback as its papers see it. */
final class FeedbackPaperCase implements PaperCase {

    private final Feedback feedback;

    FeedbackPaperCase(Feedback feedback) {
        this.feedback = feedback;
    }

    /** The frame {@code case}. @param rule it is about an administrative rule */
    record Facts(LocalDate receivedOn, String summary, boolean rule) {}

    @Override
    public CaseNumber caseNumber() {
        return feedback.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return feedback.agency();
    }

    @Override
    public int people() {
        return feedback.people();
    }

    @Override
    public String unnamed() {
        return "Người kiến nghị, phản ánh";
    }

    @Override
    public Map<String, Object> frames() {
        var frames = new LinkedHashMap<String, Object>();
        frames.put("case", new Facts(feedback.receivedOn(), feedback.summary(), feedback.rule()));
        frames.put("ruleClassified", feedback.last(RuleClassified.class).orElse(null));
        frames.put("answered", feedback.last(Answered.class).orElse(null));
        frames.put("alreadyAnswered", feedback.last(AlreadyAnswered.class).orElse(null));
        return frames;
    }

    @Override
    public Signing signing(String code) {
        return switch (code) {
            case "resolver" -> feedback.signer().map(Signing::by).orElseGet(() -> Signing.asHead(""));
            case "head" -> feedback.noticeSigner().map(Signing::by).orElseGet(() -> Signing.asHead(""));
            default -> throw new IllegalArgumentException("nobody signs a feedback's paper as " + code);
        };
    }
}
