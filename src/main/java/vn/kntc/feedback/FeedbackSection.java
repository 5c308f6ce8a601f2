package vn.kntc.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseSection;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;

/** Prints how a feedback was handled so far, and tells how it ended. */
@Component
@Order(20)
@Transactional(readOnly = true)
class FeedbackSection implements CaseSection {

    private final CaseLedger ledger;
    private final ActLog log;
    private final FeedbackActs acts;

    FeedbackSection(CaseLedger ledger, ActLog log, FeedbackActs acts) {
        this.ledger = ledger;
        this.log = log;
        this.acts = acts;
    }

    @Override
    public Optional<Part> part(CaseNumber caseNumber) {
        return find(caseNumber).map(this::part);
    }

    private Optional<Feedback> find(CaseNumber caseNumber) {
        var done = log.of(caseNumber, acts.kinds());
        return done.isEmpty()
                ? Optional.empty()
                : ledger.find(caseNumber).map(line -> new Feedback(line.entry(), done));
    }

    private Part part(Feedback feedback) {
        return new Part(
                "kien-nghi",
                "Kiến nghị, phản ánh",
                "Giải quyết kiến nghị, phản ánh",
                new Headline(feedback.stage().label(), ""),
                List.of(),
                List.of(),
                new Course(
                        "Chưa có bước nào được thực hiện.",
                        feedback.acts().stream()
                                .map(done -> acts.kinds().print(done.act()))
                                .toList()));
    }

    @Override
    public boolean handles(String procedure) {
        return FeedbackHandling.PROCEDURE.equals(procedure);
    }

    @Override
    public Optional<Ending> ending(CaseNumber caseNumber) {
        return find(caseNumber)
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
