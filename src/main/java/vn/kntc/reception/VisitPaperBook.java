package vn.kntc.reception;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.paper.PaperBook;

/**
 * The papers of the desk: what {@link VisitPapers} draws up, out of what {@link VisitPaperCase} shows. The slip that guides is petition
 * processing's own, and stands in its book.
 */
@Component
class VisitPaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("head", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        return Map.of(
                "case",
                VisitPaperCase.Facts.class,
                "refusal",
                VisitPaperCase.RefusalFrame.class,
                "guidance",
                VisitPaperCase.GuidanceFrame.class,
                "result",
                VisitResult.class);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(VisitPapers.STATEMENT, VisitPapers.StatementFacts.class),
                Row.of(VisitPapers.REFUSAL),
                Row.of(VisitPapers.RECEIPT, VisitPapers.ReceiptFacts.class),
                Row.of(VisitPapers.LETTER));
    }
}
