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

    /** The decisions that other systems rely on. Tables of this program's own procedures answer as well, but are in no list. */
    private static final Set<String> LISTED = Set.of(
            "determineComplaintJurisdiction",
            "determineDisciplineJurisdiction",
            "determineDenunciationJurisdiction",
            "checkComplaintAdmissibility",
            "checkDenunciationAcceptance",
            "routeAtReception",
            "routePetition",
            "flagPetition",
            "refuseReception",
            "needUrgentReception",
            "allowOnlineReception",
            "limitRepresentatives",
            "determineReceptionDuty",
            "gradeComplexity",
            "requireDialogue",
            "scheduleReports",
            "warnOfDeadline");

    /** How a table is called that only words codes. */
    private static final String WORDS = "describe";

    /** Others whose codes are known on every day. */
    private static final Set<String> ANSWERING_ALWAYS = Set.of(STATE_LAW, WORD_PAPER, "chooseStopGround");

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

    /** Whether other systems may rely on it, so that the law API lists it. */
    static boolean listed(String id) {
        return LISTED.contains(id);
    }

    /** Whether its codes, those of its first column, are known on every day: what was recorded once is printed ever after. */
    static boolean answersAlways(String id) {
        return ANSWERING_ALWAYS.contains(id) || id.startsWith(WORDS) && !INTERNAL.contains(id);
    }

    /** Whether a table of that id tells which act moves which clock. */
    static boolean moves(String id) {
        return MOVES.matcher(id).matches();
    }
}
