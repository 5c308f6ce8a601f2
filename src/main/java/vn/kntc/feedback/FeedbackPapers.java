package vn.kntc.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The papers of a feedback: answer, transfer of what is about a rule, notice. */
@Component
class FeedbackPapers {

    /** The ground of {@code refuseReception}: received, guided or answered in writing before, nothing new. */
    private static final String ANSWERED_BEFORE = "RH";

    private final Papers papers;
    private final Documents documents;
    private final Law law;
    private final Provisions provisions;

    FeedbackPapers(Papers papers, Documents documents, Law law, Provisions provisions) {
        this.papers = papers;
        this.documents = documents;
        this.law = law;
        this.provisions = provisions;
    }

    void draft(Feedback feedback, FeedbackPaper paper, UserId by) {
        put(feedback, paper, null, by);
    }

    CaseDocument issue(Feedback feedback, FeedbackPaper paper, LocalDate on, UserId by) {
        return put(feedback, paper, on, by);
    }

    /** The paper keeps the number that it got on paper before the case was entered here. */
    void enterNumber(CaseNumber caseNumber, FeedbackPaper paper, String typed, LocalDate on) {
        var number = DecisionNumber.read(
                typed, "enteredNumber", "Hãy ghi đúng số trên văn bản giấy, không có dấu cách, ví dụ 15/UBND-VP.");
        documents.enterNumber(caseNumber, paper.form(), number, on);
    }

    private CaseDocument put(Feedback feedback, FeedbackPaper paper, LocalDate issuedOn, UserId by) {
        var drawn = Paper.of(paper.form(), feedback.latest());
        return papers.put(
                new FeedbackPaperCase(feedback),
                paper == FeedbackPaper.NOTICE_ISSUED ? drawn.workedOut(known -> notice(feedback)) : drawn,
                issuedOn,
                by);
    }

    /**
     * What the notice works out.
     *
     * @param ground provision by which what was answered is not answered again, or null
     * @param lacking requirements that are not met; empty where that is not the matter
     */
    record NoticeFacts(String ground, List<String> lacking) {}

    private NoticeFacts notice(Feedback feedback) {
        return new NoticeFacts(
                feedback.last(AlreadyAnswered.class)
                        .map(known -> ground(known.on()))
                        .orElse(null),
                feedback.last(RuleClassified.class)
                        .map(found -> found.lackingInWords(provisions))
                        .orElse(List.of()));
    }

    /** @throws InvalidInput where the law of that day knows no such ground, with what it says instead */
    String ground(LocalDate on) {
        var answer = law.decide("refuseReception", on, Map.of("ground", ANSWERED_BEFORE));
        if (!Boolean.TRUE.equals(answer.results().get(0).get("refusable"))) {
            throw new InvalidInput(
                    "handling",
                    "Quy định của ngày này không cho kết thúc vì nội dung đã được trả lời; hãy chọn cách giải quyết khác. "
                            + String.join(" ", answer.doubts()));
        }
        return String.join("; ", answer.basis());
    }
}
