package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ContentFinding;
import vn.kntc.complaint.ContentReasoning;
import vn.kntc.complaint.Resolution;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Numbered;
import vn.kntc.handling.step.OneOf;
import vn.kntc.shared.InvalidInput;

/**
 * The form of the decision, by which the resolver may also have the complaint verified or the parties heard first.
 *
 * @param changeFindings opens the fields of the findings where a report has them already; hidden fields are absent
 * @param contentCount of forms of before: how many contents they show fields for
 * @param separateReasoning of forms of before: opens the fields of {@code perContent}
 */
record DecisionEntry(
        LocalDate decidedOn,
        Choice outcome,
        boolean changeFindings,
        @IfAsked @OneOf({"1", "2", "3", "4", "5"}) String contentCount,
        @Numbered(ContentFinding.NUMBERED) List<ContentFinding> findings,
        @MayBeEmpty String request,
        @MayBeEmpty String grounds,
        String norms,
        String reasoning,
        @IfAsked boolean separateReasoning,
        @IfAsked @Numbered(ContentFinding.NUMBERED) List<Separate> perContent,
        ActRuling ruling,
        String rulingDetail,
        @IfAsked String related,
        @IfAsked String compensation,
        @MayBeEmpty String secondInstanceOffice,
        String executors,
        @IfAsked List<String> furtherBases) {

    /** More contents no list takes. */
    private static final int MOST_CONTENTS = 100;

    enum Choice {
        WHOLLY_RIGHT,
        PARTLY_RIGHT,
        WRONG,
        VERIFY,
        DIALOGUE
    }

    /** Reasons of one content. @param contentNumber which; null in forms of before, where the place says it */
    record Separate(@IfAsked Integer contentNumber, @MayBeEmpty String norms, @MayBeEmpty String reasoning) {}

    boolean decides() {
        return outcome != Choice.VERIFY && outcome != Choice.DIALOGUE;
    }

    Resolution resolution() {
        return new Resolution(
                decidedOn,
                ComplaintOutcome.valueOf(outcome.name()),
                findings,
                request,
                grounds,
                norms,
                reasoning,
                reasonings(perContent),
                ruling,
                rulingDetail,
                related,
                compensation,
                secondInstanceOffice,
                executors,
                furtherBases);
    }

    /** By content; those without reasons of their own in between have none. */
    static List<ContentReasoning> reasonings(List<Separate> perContent) {
        var byContent = new TreeMap<Integer, ContentReasoning>();
        for (int i = 0; i < perContent.size(); i++) {
            var separate = perContent.get(i);
            int number = number(separate, i);
            if (byContent.put(number, new ContentReasoning(separate.norms(), separate.reasoning())) != null) {
                throw new InvalidInput(
                        numberAt(i), "Nội dung thứ " + number + " đã có căn cứ, lập luận riêng ở trên; hãy gộp lại.");
            }
        }
        return IntStream.rangeClosed(1, byContent.isEmpty() ? 0 : byContent.lastKey())
                .mapToObj(number -> byContent.getOrDefault(number, new ContentReasoning(null, null)))
                .toList();
    }

    private static int number(Separate separate, int row) {
        int number = separate.contentNumber() == null ? row + 1 : separate.contentNumber();
        if (number > MOST_CONTENTS) {
            throw new InvalidInput(numberAt(row), "Khiếu nại không có nội dung thứ " + number + ".");
        }
        return number;
    }

    private static String numberAt(int row) {
        return "perContent[" + row + "].contentNumber";
    }
}
