package vn.kntc.execution;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.execution.ExecutionAct.Duty;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The papers of an execution: direction, urging letter, letter to who may review the resolution. */
@Component
class ExecutionPapers {

    private final Papers papers;
    private final Documents documents;

    ExecutionPapers(Papers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    void draft(Execution execution, ExecutionPaper paper, UserId by) {
        put(execution, paper, null, by);
    }

    CaseDocument issue(Execution execution, ExecutionPaper paper, LocalDate on, UserId by) {
        return put(execution, paper, on, by);
    }

    /** The paper keeps the number that it got on paper before the case was entered here. */
    void enterNumber(CaseNumber caseNumber, ExecutionPaper paper, String typed, LocalDate on) {
        var number = DecisionNumber.read(
                typed, "enteredNumber", "Hãy ghi đúng số trên văn bản giấy, không có dấu cách, ví dụ 15/UBND-VP.");
        documents.enterNumber(caseNumber, paper.form(), number, on);
    }

    private CaseDocument put(Execution execution, ExecutionPaper paper, LocalDate issuedOn, UserId by) {
        var drawn = Paper.of(paper.form(), execution.latest());
        return papers.put(
                new ExecutionPaperCase(execution),
                paper == ExecutionPaper.URGING_ISSUED ? drawn.workedOut(known -> urging(execution)) : drawn,
                issuedOn,
                by);
    }

    /**
     * What the urging letter works out.
     *
     * @param nth how often it was urged, with this letter
     * @param rows duties that are not performed
     */
    record UrgingFacts(Integer nth, List<Duty> rows) {}

    private static UrgingFacts urging(Execution execution) {
        return new UrgingFacts(
                execution.urged() + 1,
                execution.open().stream().map(Execution.OpenDuty::duty).toList());
    }
}
