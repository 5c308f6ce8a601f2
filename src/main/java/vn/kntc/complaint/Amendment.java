package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;

/** What an officer adds to a complaint beside its course. None of them pushes later acts to its day. */
public sealed interface Amendment extends Act {

    @Override
    default boolean advances() {
        return false;
    }

    /**
     * The case is complex (Điều 28 Luật Khiếu nại; Điều 3a Nghị định 124/2020/NĐ-CP).
     *
     * @param criteria codes of {@code describeCriterion}
     * @param reason what of the case meets them
     */
    record ComplexityFound(LocalDate on, List<String> criteria, String reason) implements Amendment {}

    /**
     * What kept the complainant from complaining in time (Điều 9 Luật Khiếu nại).
     *
     * @param knownOn from when the time limit counts; null where the case knows it
     */
    record ObstaclesShown(LocalDate on, LocalDate knownOn, List<Obstacle> obstacles) implements Amendment {}

    /**
     * One of them, its first and last day included.
     *
     * @param obstacle code of {@code describeObstacle}
     * @param proof kind, number and day of the paper that proves it
     */
    record Obstacle(String obstacle, LocalDate since, LocalDate until, String proof) {}

    /**
     * The time limit was counted anew without the days of the obstacles.
     *
     * @param daysOut days of the time limit that are not counted
     * @param ends last day on which it could be complained
     * @param late the complaint came after that day
     */
    record LimitRecounted(LocalDate on, ObstaclesShown shown, LocalDate from, int daysOut, LocalDate ends, boolean late)
            implements Amendment {}

    /**
     * Somebody else speaks for the complainant, or goes on in his place (Điều 12 Luật Khiếu nại; Điều 5, 6, 7 Nghị định 124/2020/NĐ-CP).
     *
     * @param change code of {@code describeRepresentation}
     * @param proof likewise
     * @param document number and day of the proof
     * @param joiner place among the people of the case of who comes; null where nobody does
     * @param leaver likewise of who steps back; null where nobody does
     */
    record RepresentativeChanged(
            LocalDate on, String change, String proof, String document, Integer joiner, Integer leaver, String reason)
            implements Amendment {}

    /**
     * The period of resolution has passed without a decision, and the complainant is to be told so.
     *
     * @param due last day of that period
     * @param reason why there is no decision yet
     */
    record OverdueNoticed(LocalDate on, LocalDate due, String reason) implements Amendment {}

    /** The index of the file was drawn up (Điều 34 Luật Khiếu nại; Điều 30 Nghị định 124/2020/NĐ-CP). */
    record FileIndexed(LocalDate on, List<Leaf> leaves) implements Amendment {

        int pages() {
            return leaves.stream().mapToInt(Leaf::pages).sum();
        }
    }

    /**
     * Original papers went back to who gave them (Điều 10 Thông tư 05/2021/TT-TTCP).
     *
     * @param receipt by which they were taken in, or by which they were posted; null where there is none
     */
    record OriginalsReturned(LocalDate on, OriginalsTaker taker, List<Original> items, String receipt)
            implements Amendment {}

    /** One of them, and how it looks. */
    record Original(String item, String condition) {}

    /**
     * One paper of the file.
     *
     * @param reference its number and day, or null
     */
    record Leaf(String title, String reference, int pages) {}
}
