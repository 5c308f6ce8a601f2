package vn.kntc.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints how a feedback was handled so far, and tells how it ended. */
@Component
@Order(20)
@Transactional(readOnly = true)
class FeedbackSection implements CaseSection {

    private final FeedbackDesk desk;
    private final FeedbackActs acts;

    FeedbackSection(FeedbackDesk desk, FeedbackActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return desk.find(caseNumber).map(this::part);
    }

    private Part part(Feedback feedback) {
        return new Part(
                "kien-nghi",
                "Kiến nghị, phản ánh",
                "Giải quyết kiến nghị, phản ánh",
                new Headline(feedback.stage().label(), ""),
                List.of(),
                List.of(),
                acts.kinds().course(feedback.acts()));
    }

    @Override
    public boolean handles(String procedure) {
        return FeedbackHandling.PROCEDURE.equals(procedure);
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return desk.find(caseNumber)
                .filter(feedback -> feedback.stage() == FeedbackStage.ENDED)
                .map(FeedbackSection::ending);
    }

    private static Ending ending(Feedback feedback) {
        var issued = feedback.last(PaperIssued.class).orElseThrow();
        var paper = " (văn bản số " + issued.number() + " ngày " + ShownDay.of(issued.on()) + ").";
        return switch (FeedbackPaper.of(issued)) {
            case ANSWER_ISSUED -> new Ending("ANSWERED", "Đã trả lời kiến nghị, phản ánh" + paper);
            case RULE_FORWARDED ->
                new Ending(
                        "FORWARDED",
                        "Đã chuyển đến "
                                + feedback.last(RuleClassified.class)
                                        .orElseThrow()
                                        .forwardTo() + paper);
            case NOTICE_ISSUED ->
                feedback.last(AlreadyAnswered.class).isPresent()
                        ? new Ending(
                                "ALREADY_ANSWERED",
                                "Đã thông báo nội dung đã được trả lời trước đó, không có tình tiết mới" + paper)
                        : new Ending("NOT_RECEIVED", "Không tiếp nhận phản ánh, kiến nghị, đã thông báo" + paper);
        };
    }
}
