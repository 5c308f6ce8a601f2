package vn.kntc.law.decision;

import java.util.Set;
import java.util.regex.Pattern;

/** Tables and columns that the program knows by name. */
final class OwnTables {

    private static final String DEADLINES = "Deadlines";

    /** Column of a deadline's key. */
    static final String KEY = "key";

    /** Column that follows from the day of a question. */
    static final String REGIME = "regime";

    /** Column of the day of the act, for rules that begin or end on a day of their own within a regime. */
    static final String ON = "on";

    static final String DESCRIBE_DEADLINE = "describeDeadline";
    static final String DOUBT_TRANSITION = "doubtTransition";
    static final String EXPLAIN_NO_ANSWER = "explainNoAnswer";
    static final String ALLOW_PAUSE = "allowClockPause";
    static final String LIMIT_EXTENSIONS = "limitExtensions";
    static final String STATE_LAW = "stateLaw";
    static final String WORD_PAPER = "wordPaper";

    /** From when on the law has a deadline no more; no clock is counted by it. */
    static final String END_DEADLINE = "endDeadline";

    static final String CHOOSE_PROCEDURE = "chooseProcedure";
    static final String REQUIRE_PAPER = "requirePaper";

    /** Column of the clock whose period the issue of a paper meets, as {@link #REQUIRE_PAPER} tells it. */
    static final String PAPER_CLOCK = "paperClock";

    /** Rules of it are about the law as such. */
    static final String CITE_BASES = "citeBases";

    /** They describe the others, and nobody asks them by name. */
    static final Set<String> INTERNAL =
            Set.of(DESCRIBE_DEADLINE, DOUBT_TRANSITION, EXPLAIN_NO_ANSWER, ALLOW_PAUSE, LIMIT_EXTENSIONS);

    /** Tables of this program's own procedures, behind the decisions that other systems rely on: they answer, but are in no list. */
    static final Set<String> UNLISTED = Set.of(
            "acceptProof",
            "answerInadmissibility",
            CHOOSE_PROCEDURE,
            REQUIRE_PAPER,
            "regulateTransfer",
            "determineReviewAuthority",
            "chooseProtector",
            "requirePersonalAttendance",
            STATE_LAW,
            WORD_PAPER,
            "describeGround",
            "describeCriterion",
            "describeRefusal",
            "describeRequirement",
            "describeStop",
            "describeRespondent",
            "chooseStopGround",
            "requireRecipients",
            "describeObstacle",
            "describeRepresentation",
            "describeDenunciationPrinciple",
            "describeDenunciationCriterion",
            "describeDenunciationSuspension",
            "describeDenunciationTermination",
            "describeDenunciationReview",
            CITE_BASES,
            "offerMove");

    /** Tables whose codes are known on every day. */
    static final Set<String> ANSWERING_ALWAYS = Set.of(
            STATE_LAW,
            WORD_PAPER,
            "describeGround",
            "describeCriterion",
            "describeRefusal",
            "describeRequirement",
            "describeStop",
            "describeRespondent",
            "chooseStopGround",
            "describeObstacle",
            "describeRepresentation",
            "describeDenunciationPrinciple",
            "describeDenunciationCriterion",
            "describeDenunciationSuspension",
            "describeDenunciationTermination",
            "describeDenunciationReview");

    private static final Pattern MOVES = Pattern.compile("move[A-Z][A-Za-z]*Clocks");

    private OwnTables() {}

    /** Whether what a table says changes how long a clock runs, how it is named or what is in doubt. */
    static boolean countsClocks(String id) {
        return tellsDeadlines(id) || INTERNAL.contains(id) || id.equals(STATE_LAW);
    }

    /** Whether a table of that id tells how long deadlines are. */
    static boolean tellsDeadlines(String id) {
        return id.endsWith(DEADLINES);
    }

    /** Whether a table of that id may be asked by name: the others answer in the course of other questions. */
    static boolean answersByName(String id) {
        return !tellsDeadlines(id) && !INTERNAL.contains(id) && !moves(id) && !id.equals(END_DEADLINE);
    }

    /** Whether a table of that id tells which act moves which clock. */
    static boolean moves(String id) {
        return MOVES.matcher(id).matches();
    }
}
