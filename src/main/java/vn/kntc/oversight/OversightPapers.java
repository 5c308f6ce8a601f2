package vn.kntc.oversight;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Draws up the papers of this room and issues them. */
@Component
class OversightPapers {

    private final Papers papers;
    private final Documents documents;
    private final OversightDesk desk;

    OversightPapers(Papers papers, Documents documents, OversightDesk desk) {
        this.papers = papers;
        this.documents = documents;
        this.desk = desk;
    }

    /** The kind is the same in every procedure that has papers. */
    static void register(ActKinds on) {
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> OversightPaper.of(issued).step())
                .tells(issued -> "Ban hành " + OversightPaper.of(issued).words() + " số " + issued.number())
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
    }

    /** Draws up the paper that is to go out next; nothing where none is. */
    void draft(OversightCase found, UserId by) {
        if (found.stage().paper() != null) {
            put(found, found.stage().paper(), null, by);
        }
    }

    /**
     * Issues the paper that is to go out.
     *
     * @param enteredNumber that it got on paper before the case was entered here, or null
     * @throws vn.kntc.shared.OutOfOrder where none is
     */
    void issue(OversightCase found, LocalDate on, String enteredNumber, UserId by) {
        var paper = found.stage().paper();
        if (paper == null) {
            throw found.stage().outOfOrder();
        }
        desk.requireDay(found, "issuedOn", on);
        if (enteredNumber != null) {
            enterNumber(found.caseNumber(), paper, enteredNumber, on);
        }
        var document = put(found, paper, on, by);
        desk.record(found, new PaperIssued(on, paper.form(), document.id(), document.number(), null), by);
    }

    private void enterNumber(CaseNumber caseNumber, OversightPaper paper, String typed, LocalDate on) {
        var number = DecisionNumber.read(
                typed, "enteredNumber", "Hãy ghi đúng số trên văn bản giấy, không có dấu cách, ví dụ 15/UBND-VP.");
        documents.enterNumber(caseNumber, paper.form(), number, on);
    }

    private CaseDocument put(OversightCase found, OversightPaper paper, LocalDate issuedOn, UserId by) {
        return papers.put(
                new OversightPaperCase(found, desk.courses()), Paper.of(paper.form(), found.latest()), issuedOn, by);
    }
}
