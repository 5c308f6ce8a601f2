package vn.kntc.handling.paper;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kntc.document.DrawnPaper;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officer;

/** The papers of a procedure; a bean a room. The register of forms is held against it when the program starts. */
public interface PaperBook {

    /** Codes of {@code signedBy} that {@link PaperCase#signing} knows, each with the codes of the titles that the register has to word. */
    Map<String, Set<String>> signers();

    /** What {@link PaperCase#frames} gives, by name. */
    Map<String, Class<?>> frames();

    List<Row> rows();

    /**
     * A paper.
     *
     * @param form code in the register
     * @param facts what is worked out for it, or null
     * @param with further frames of this paper
     */
    record Row(String form, Class<? extends Record> facts, Map<String, Class<?>> with) {

        public static Row of(String form) {
            return new Row(form, null, Map.of());
        }

        public static Row of(String form, Class<? extends Record> facts) {
            return new Row(form, facts, Map.of());
        }

        public Row with(String frame, Class<?> type) {
            return new Row(form, facts, Map.of(frame, type));
        }
    }

    /** Every paper of the program, by the code of its form. */
    static Map<String, DrawnPaper> drawn(List<PaperBook> books) {
        var papers = new LinkedHashMap<String, DrawnPaper>();
        books.forEach(book -> book.rows().forEach(row -> papers.put(row.form(), drawn(book, row))));
        return papers;
    }

    private static DrawnPaper drawn(PaperBook book, Row row) {
        var signers = new LinkedHashMap<>(book.signers());
        signers.put(Papers.AUTHOR, Set.of());
        var tags = new LinkedHashMap<String, Type>(book.frames());
        tags.putAll(Map.of("agency", Agency.class, "parties", Parties.class, Papers.AUTHOR, Officer.class));
        tags.put("legalBases", List.class);
        tags.putAll(row.with());
        if (row.facts() != null) {
            tags.putAll(DrawnPaper.tagsOf(row.facts()));
        }
        return new DrawnPaper(signers, tags);
    }
}
