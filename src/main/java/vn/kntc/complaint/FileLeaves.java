package vn.kntc.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.RecordedAct;

/** What the index of a file begins with: what came in, what went out, and what the parties gave, in the order of Điều 34 Luật Khiếu nại. */
final class FileLeaves {

    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("title", "reference", "pages"));

    private FileLeaves() {}

    /** @param papers of the case; drafts are left out */
    static List<Map<String, Object>> of(Complaint complaint, List<CaseDocument> papers) {
        var leaves = new ArrayList<Map<String, Object>>();
        leaves.add(leaf("Đơn khiếu nại", "nhận ngày " + Wording.day(complaint.receivedOn()), null));
        complaint.acts().stream()
                .map(RecordedAct::act)
                .filter(Inquiry.Received.class::isInstance)
                .map(Inquiry.Received.class::cast)
                .flatMap(received -> received.items().stream())
                .forEach(item -> leaves.add(leaf(item.name(), null, item.pages())));
        papers.stream()
                .filter(paper -> paper.issuedOn() != null && !paper.form().equals(AmendmentPapers.INDEX))
                .forEach(paper -> leaves.add(leaf(paper.title(), reference(paper), null)));
        return List.copyOf(leaves);
    }

    private static String reference(CaseDocument paper) {
        return (paper.number() == null ? "" : "số " + paper.number() + " ") + "ngày " + Wording.day(paper.issuedOn());
    }

    private static Map<String, Object> leaf(String title, String reference, Integer pages) {
        var leaf = new HashMap<String, Object>();
        leaf.put("title", title);
        leaf.put("reference", reference);
        leaf.put("pages", pages);
        return leaf;
    }
}
