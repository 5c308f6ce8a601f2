package vn.kntc.denunciation;

import java.time.LocalDate;
import vn.kntc.document.Choice;
import vn.kntc.handling.act.Act;

/**
 * Acts about a denunciation that another body has resolved or is late with: those of the superior, and those of the body below it (Điều 37,
 * Điều 38 Luật Tố cáo). Most are what the form of their step asks for; nothing in them tells who denounces.
 */
public final class ReviewAct {

    private ReviewAct() {}

    /** The denouncer holds the resolution below to be unlawful (khoản 1 Điều 37 Luật Tố cáo). */
    public record ContinuedTakenUp(LocalDate on) implements Act {}

    /** The body below has not resolved it in time (khoản 1 Điều 38 Luật Tố cáo). */
    public record OverdueTakenUp(LocalDate on) implements Act {}

    /** What the superior decides after he looked at the resolution below. */
    public sealed interface Reviewed extends Act {

        /** Number of the case below where it is kept in this program, or null. */
        String earlierCase();

        /** Who resolved it, or is late. */
        String earlierBody();

        /** Code of the ground; null where nothing is resolved anew. */
        default String reviewGround() {
            return null;
        }

        /** What goes out; null where nothing does before the denunciation is accepted anew. */
        default DenunciationPaper paper() {
            return null;
        }
    }

    /** The resolution below was right (điểm a khoản 2 Điều 37 Luật Tố cáo). @param earlierPaper its number and day, or null */
    public record Upheld(LocalDate on, String earlierCase, String earlierBody, String earlierPaper, String reason)
            implements Reviewed {

        @Override
        public DenunciationPaper paper() {
            return DenunciationPaper.NOT_RESOLVED_AGAIN_TOLD;
        }
    }

    /** Resolved without competence; another body is competent (điểm b khoản 2 Điều 37 Luật Tố cáo). */
    public record SentOn(
            LocalDate on, String earlierCase, String earlierBody, String earlierPaper, String receiver, String reason)
            implements Reviewed {

        @Override
        public DenunciationPaper paper() {
            return DenunciationPaper.SENT_ON_ISSUED;
        }
    }

    /** The superior resolves it again (điểm b, điểm c khoản 2, khoản 3 Điều 37 Luật Tố cáo). */
    public record ResolvedAgain(
            LocalDate on,
            String earlierCase,
            String earlierBody,
            String earlierPaper,
            String reviewGround,
            String reason)
            implements Reviewed {}

    /**
     * The body below is to report why it is late (khoản 2 Điều 38 Luật Tố cáo).
     *
     * @param replyBy last day on which it has to report
     */
    public record DelayDemanded(
            LocalDate on, String earlierCase, String earlierBody, String earlierPaper, String reason, LocalDate replyBy)
            implements Reviewed {

        @Override
        public DenunciationPaper paper() {
            return DenunciationPaper.DELAY_DEMAND_ISSUED;
        }
    }

    /** Whether the body below reported. */
    public enum BelowAnswer implements Choice {
        REPORTED("đã báo cáo"),
        SILENT("hết hạn mà không báo cáo");

        private final String words;

        BelowAnswer(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What came of the demand (khoản 3 Điều 38 Luật Tố cáo). @param reportPaper its number and day; null where it is silent */
    public record BelowReported(LocalDate on, BelowAnswer belowAnswer, String reportPaper, String reportGist)
            implements Act {}

    /** It stays with the body below, which goes on (khoản 4 Điều 38 Luật Tố cáo). */
    public record LeftBelow(LocalDate on, String earlierCase, String earlierBody, String earlierPaper, String reason)
            implements Reviewed {

        @Override
        public DenunciationPaper paper() {
            return DenunciationPaper.LEFT_BELOW_TOLD;
        }
    }

    /**
     * The superior takes it over (khoản 5 Điều 38 Luật Tố cáo, Điều 5 Nghị định 31/2019/NĐ-CP).
     *
     * @param handOverBy last day on which the file has to be handed over
     */
    public record TakeOverDecided(
            LocalDate on,
            String earlierCase,
            String earlierBody,
            String earlierPaper,
            String reviewGround,
            String reason,
            LocalDate handOverBy)
            implements Reviewed {

        @Override
        public DenunciationPaper paper() {
            return DenunciationPaper.TAKE_OVER_ORDERED;
        }
    }

    /**
     * The superior's demand came in (khoản 2 Điều 38 Luật Tố cáo).
     *
     * @param on day on which it came
     * @param superiorPaper its number and day
     */
    public record DelayAsked(LocalDate on, String superiorBody, String superiorPaper) implements Act {}

    /** What is reported to him (khoản 3 Điều 38 Luật Tố cáo). @param dueOn until when it is to be resolved */
    public record DelayExplained(
            LocalDate on, String progress, String delayReason, String responsibility, LocalDate dueOn) implements Act {}

    /** The superior has taken the case over; the file went to him (khoản 3 Điều 5 Nghị định 31/2019/NĐ-CP). */
    public record HandedOver(LocalDate on, String superiorBody, String superiorPaper, String handedPapers)
            implements Act {}
}
