package vn.kntc.protection;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The papers of a protection. */
@Component
class ProtectionPapers {

    private final Papers papers;
    private final Documents documents;

    ProtectionPapers(Papers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    void draft(Protection protection, ProtectionPaper paper, UserId by) {
        put(protection, paper, null, by);
    }

    CaseDocument issue(Protection protection, ProtectionPaper paper, LocalDate on, UserId by) {
        return put(protection, paper, on, by);
    }

    /** The paper keeps the number that it got on paper before the case was entered here. */
    void enterNumber(CaseNumber caseNumber, ProtectionPaper paper, String typed, LocalDate on) {
        var number = DecisionNumber.read(
                typed, "enteredNumber", "Hãy ghi đúng số trên văn bản giấy, không có dấu cách, ví dụ 15/QĐ-UBND.");
        documents.enterNumber(caseNumber, paper.form(), number, on);
    }

    private CaseDocument put(Protection protection, ProtectionPaper paper, LocalDate issuedOn, UserId by) {
        return papers.put(
                new ProtectionPaperCase(protection), Paper.of(paper.form(), protection.latest()), issuedOn, by);
    }
}
