package vn.kntc.handling.paper;

import java.util.Arrays;
import vn.kntc.handling.act.PaperIssued;

/** A paper that a procedure issues, as its form in the register names it. Each procedure lists its own as an enum. */
public interface NamedPaper {

    /**
     * What a paper is called.
     *
     * @param form code in the register of forms
     * @param words in a sentence
     * @param step title of its issue in the case file
     */
    record Naming(String form, String words, String step) {}

    Naming naming();

    /** That of the constant; it is data. */
    String name();

    /** Code in the register of forms. */
    default String form() {
        return naming().form();
    }

    /** What it is called in a sentence. */
    default String words() {
        return naming().words();
    }

    /** Title of its issue in the case file. */
    default String step() {
        return naming().step();
    }

    /**
     * The one that was issued.
     *
     * @param papers all of the procedure
     * @throws IllegalArgumentException for a paper of another procedure
     */
    static <P extends NamedPaper> P of(P[] papers, PaperIssued issued) {
        return withForm(papers, issued.form());
    }

    /** The one with that form. @throws IllegalArgumentException for a form of another procedure */
    static <P extends NamedPaper> P withForm(P[] papers, String form) {
        return Arrays.stream(papers)
                .filter(paper -> paper.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper of this procedure: " + form));
    }
}
