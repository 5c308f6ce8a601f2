package vn.kntc.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * A procedure prints itself into the dossier and tells how a case ended with it: a bean of each procedure's room. Everything it gives is
 * neutral, ready to print, days as dd/MM/yyyy; the dossier adds the names of officers and decides on nothing. Sections stand in the order
 * of the beans.
 */
public interface CaseSection {

    /** What the head of the case file says of it; nothing where the case is none of this procedure. */
    default Head head(CaseNumber caseNumber) {
        return Head.EMPTY;
    }

    /** Its part of the case file; empty where there is nothing to tell yet. */
    default Optional<Part> part(CaseNumber caseNumber) {
        return Optional.empty();
    }

    /**
     * Papers of a denunciation that were drawn up without its people, so that who hands them out may open them; none as a rule.
     *
     * @return ids of documents
     */
    default Set<UUID> namingNobody(CaseNumber caseNumber) {
        return Set.of();
    }

    /**
     * Papers that go to who petitions, so that somebody has to address them; none as a rule.
     *
     * @return ids of documents, drafts among them
     */
    default Set<UUID> lettersToPetitioner(CaseNumber caseNumber) {
        return Set.of();
    }

    /** Whether a case that is handled by the process of that key ends with this procedure. */
    default boolean handles(String procedure) {
        return false;
    }

    /** What came of the case with it; empty while nothing has. Asked only of the procedure that handles the case. */
    default Optional<Ending> ending(CaseNumber caseNumber) {
        return Optional.empty();
    }

    /**
     * For the head of the case file.
     *
     * @param origin whence and how it came
     * @param matter what it is about
     */
    record Head(List<Fact> origin, List<Fact> matter) {

        public static final Head EMPTY = new Head(List.of(), List.of());
    }

    /**
     * A label with what is known.
     *
     * @param lines the value, mostly one line
     * @param strong the value stands out
     * @param notes said in small letters below, for example the articles
     * @param doubts sentences "Cần pháp chế xác nhận: …"
     * @param places where more is told
     */
    record Fact(
            String label,
            List<String> lines,
            boolean strong,
            List<String> notes,
            List<String> doubts,
            List<CasePlaces.Place> places) {

        public Fact(String label, List<String> lines, boolean strong, List<String> notes, List<String> doubts) {
            this(label, lines, strong, notes, doubts, List.of());
        }

        public static Fact of(String label, String value) {
            return new Fact(label, List.of(value), false, List.of(), List.of());
        }
    }

    /**
     * A part of the case file.
     *
     * @param id anchor in the page, lower-case ASCII
     * @param menu what leads there
     * @param headline where it stands, or null
     * @param said choices and answers, oldest first
     * @param course what each step found, in the order of the procedure, or null where it is not told by steps
     */
    record Part(
            String id,
            String menu,
            String title,
            Headline headline,
            List<Fact> facts,
            List<Said> said,
            Course course) {}

    /**
     * @param rest behind it in plain letters, or empty
     * @param page address within this house where more of it is told, or null
     */
    record Headline(String strong, String rest, String page) {

        public Headline(String strong, String rest) {
            this(strong, rest, null);
        }
    }

    /** @param note reason or remark, or null */
    record Said(Instant at, UserId by, String what, String noteLabel, String note) {}

    /** @param none the sentence where no step has been done yet */
    record Course(String none, List<Step> steps) {}

    /** @param on day of the step, or null for what has no day of its own */
    record Step(String title, LocalDate on, List<Value> values) {}

    record Value(String label, String value) {}

    /**
     * How a case ended.
     *
     * @param code as the procedure names it
     * @param sentence Vietnamese, for the register
     * @param on day on which the matter was settled, null for today; of a case that is given back the day on which it came back here, null
     *     where it never left
     */
    record Ending(String code, String sentence, LocalDate on) {

        /** Code of a case that the procedure gives back unsettled: what is to be done with it is chosen anew. */
        public static final String GIVEN_BACK = "GIVEN_BACK";

        /** Of a procedure that tells nothing. */
        public static final Ending UNTOLD = new Ending("SETTLED", "Đã giải quyết.");

        /** Of a matter that was settled today. */
        public Ending(String code, String sentence) {
            this(code, sentence, null);
        }

        public boolean givenBack() {
            return GIVEN_BACK.equals(code);
        }
    }
}
