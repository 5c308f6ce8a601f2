package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Draws up the papers of a denunciation; none of them names who denounces. */
@Component
class DenunciationPapers {

    private static final Set<String> TO_DENOUNCER = Set.of(
            DenunciationPaper.DENOUNCER_TOLD.form(),
            DenunciationPaper.CONCLUSION_TOLD.form(),
            DenunciationPaper.NOT_RESOLVED_AGAIN_TOLD.form(),
            DenunciationPaper.LEFT_BELOW_TOLD.form());
    private static final Set<String> FORMS = Arrays.stream(DenunciationPaper.values())
            .map(DenunciationPaper::form)
            .collect(Collectors.toSet());

    private final Papers papers;
    private final Documents documents;
    private final DenunciationClocks clocks;

    DenunciationPapers(Papers papers, Documents documents, DenunciationClocks clocks) {
        this.papers = papers;
        this.documents = documents;
        this.clocks = clocks;
    }

    void draft(Denunciation denunciation, DenunciationPaper paper, LocalDate day, UserId by) {
        put(denunciation, paper, day, null, by);
    }

    CaseDocument issue(Denunciation denunciation, DenunciationPaper paper, LocalDate on, UserId by) {
        return put(denunciation, paper, on, on, by);
    }

    /** The paper keeps the number that it got on paper before the case was entered here. */
    void enterNumber(CaseNumber caseNumber, DenunciationPaper paper, String typed, LocalDate on) {
        var number = DecisionNumber.read(
                typed, "enteredNumber", "Hãy ghi đúng số trên văn bản giấy, không có dấu cách, ví dụ 15/QĐ-UBND.");
        documents.enterNumber(caseNumber, paper.form(), number, on);
    }

    private CaseDocument put(
            Denunciation denunciation, DenunciationPaper paper, LocalDate day, LocalDate issuedOn, UserId by) {
        var resolveBy = clocks.resolveBy(denunciation, day);
        return papers.put(
                new DenunciationPaperCase(denunciation, resolveBy), Paper.of(paper.form(), day), issuedOn, by);
    }

    /** Papers of this procedure: they name nobody. */
    Set<UUID> of(CaseNumber caseNumber) {
        return ids(caseNumber, FORMS);
    }

    /** Letters to who denounces. */
    Set<UUID> lettersToDenouncer(CaseNumber caseNumber) {
        return ids(caseNumber, TO_DENOUNCER);
    }

    private Set<UUID> ids(CaseNumber caseNumber, Set<String> forms) {
        return documents.of(caseNumber).stream()
                .filter(document -> forms.contains(document.form()))
                .map(CaseDocument::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
