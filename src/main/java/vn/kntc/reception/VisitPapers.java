package vn.kntc.reception;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.paper.IdentityBlock;
import vn.kntc.handling.paper.Known;
import vn.kntc.handling.paper.Paper;
import vn.kntc.handling.paper.Papers;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.UserId;

/** The papers of the desk: the record of who cannot write, Mẫu 01, 02/TCD, the letter that tells a result, and Mẫu 02 Thông tư 05/2021/TT-TTCP. */
@Component
class VisitPapers {

    static final String STATEMENT = "P-01";
    static final String REFUSAL = "TCD-01";
    static final String RECEIPT = "TCD-02";
    static final String LETTER = "P-05";
    static final String SLIP = "XLD-02";

    /** Whoever has the power of signature writes his name by hand. */
    private static final Signing BY_HAND = Signing.asHead("");

    private final Papers papers;
    private final Reveals reveals;

    VisitPapers(Papers papers, Reveals reveals) {
        this.papers = papers;
        this.reveals = reveals;
    }

    /**
     * @param speaker the one at the desk
     * @param said his words out of the vault; null where they are kept closer
     * @param requests what he asks for, or null
     */
    record StatementFacts(IdentityBlock speaker, String said, String requests) {}

    /** What the officer wrote down for him (khoản 1 Điều 14 Nghị định 154/2026/NĐ-CP). */
    CaseDocument statement(Visit visit, UserId by) {
        var on = visit.arrival().on();
        var of = new VisitPaperCase(visit, BY_HAND);
        var said = of.secret()
                ? null
                : reveals.revealPetitionText(visit.caseNumber(), "Soạn thảo biên bản ghi nội dung trình bày", by);
        return papers.put(
                of,
                Paper.of(STATEMENT, on)
                        .workedOut(known -> new StatementFacts(
                                giver(known, of.unnamed()),
                                said,
                                visit.arrival().requests())),
                on,
                by);
    }

    /** @param giver who handed the documents in: the one at the desk */
    record ReceiptFacts(IdentityBlock giver) {}

    /** Mẫu 02/TCD. */
    CaseDocument receipt(Visit visit, UserId by) {
        var on = visit.arrival().on();
        var of = new VisitPaperCase(visit, BY_HAND);
        return papers.put(
                of, Paper.of(RECEIPT, on).workedOut(known -> new ReceiptFacts(giver(known, of.unnamed()))), on, by);
    }

    private static IdentityBlock giver(Known known, String unnamed) {
        return known.people().attending().stream()
                .findFirst()
                .map(person -> IdentityBlock.of(person, null))
                .orElseGet(() -> new IdentityBlock(unnamed, null, null, null, null, null, null));
    }

    /** Mẫu 01/TCD, before the head has seen it. */
    CaseDocument draftRefusal(Visit visit, UserId by) {
        return papers.put(
                new VisitPaperCase(visit, BY_HAND),
                Paper.of(REFUSAL, visit.facts().refusal().on()),
                null,
                by);
    }

    /** Mẫu 01/TCD under the name of the head who approved it. */
    CaseDocument issueRefusal(Visit visit, LocalDate on, UserId by) {
        var head = Signing.by(new UserId(visit.facts().refusalSigner()));
        return papers.put(new VisitPaperCase(visit, head), Paper.of(REFUSAL, on), on, by);
    }

    /** Who receives hands it over and signs it under his own title. */
    CaseDocument slip(Visit visit, LocalDate on, UserId by) {
        return papers.put(new VisitPaperCase(visit, Signing.author(by)), Paper.of(SLIP, on), on, by);
    }

    /** The written answer of khoản 1 Điều 28 Luật Tiếp công dân. */
    CaseDocument letter(Visit visit, LocalDate on, UserId by) {
        return papers.put(new VisitPaperCase(visit, BY_HAND), Paper.of(LETTER, on), on, by);
    }
}
