package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;

/**
 * Which instance a complaint is in, one row each with what is its own in it; what the rows share is nowhere asked by instance. Templates
 * word it, and {@code moveComplaintClocks} knows it by this name.
 */
enum ResolutionInstance {
    FIRST(
            1,
            false,
            "complaintFirstInstance",
            "COMPLAINT_1",
            "lần đầu",
            new Periods("COMPLAINT_FILE", "COMPLAINT_RESOLVE_1", "COMPLAINT_EFFECT", "COMPLAINT_FILE_2"),
            NumberedPaper.RESOLUTION_DECISION),
    SECOND(
            2,
            false,
            "complaintSecondInstance",
            "COMPLAINT_2",
            "lần hai",
            new Periods("COMPLAINT_FILE_2", "COMPLAINT_RESOLVE_2", "COMPLAINT_EFFECT", "COMPLAINT_FILE_2"),
            NumberedPaper.SECOND_RESOLUTION_DECISION),
    DISCIPLINE_FIRST(
            1,
            true,
            "disciplinaryComplaint",
            "DISCIPLINE",
            "lần đầu",
            new Periods("DISCIPLINE_FILE_1", "DISCIPLINE_RESOLVE", "DISCIPLINE_EFFECT", "DISCIPLINE_FILE_2"),
            NumberedPaper.RESOLUTION_DECISION),
    DISCIPLINE_SECOND(
            2,
            true,
            "disciplinaryComplaint",
            "DISCIPLINE",
            "lần hai",
            new Periods("DISCIPLINE_FILE_2", "DISCIPLINE_RESOLVE", "DISCIPLINE_EFFECT", "DISCIPLINE_FILE_2"),
            NumberedPaper.SECOND_RESOLUTION_DECISION);

    /**
     * Keys of the deadlines that it runs by.
     *
     * @param file until it is too late for a complaint of this instance
     * @param resolve by which it is to be resolved
     * @param effect until its decision takes effect
     * @param again until it is too late for a second complaint against a decision of first instance
     */
    private record Periods(String file, String resolve, String effect, String again) {}

    private final int number;
    private final boolean disciplinary;
    private final String procedure;
    private final String offered;
    private final String words;
    private final Periods periods;
    private final NumberedPaper decision;

    ResolutionInstance(
            int number,
            boolean disciplinary,
            String procedure,
            String offered,
            String words,
            Periods periods,
            NumberedPaper decision) {
        this.number = number;
        this.disciplinary = disciplinary;
        this.procedure = procedure;
        this.offered = offered;
        this.words = words;
        this.periods = periods;
        this.decision = decision;
    }

    /**
     * @param number as {@code determineComplaintJurisdiction} counts
     * @param disciplinary the decision complained about is a disciplinary one
     * @throws IllegalArgumentException for a number that the law does not know
     */
    static ResolutionInstance of(int number, boolean disciplinary) {
        return Arrays.stream(values())
                .filter(instance -> instance.number == number && instance.disciplinary == disciplinary)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no instance " + number));
    }

    /** Against a disciplinary decision (Chương IV Luật Khiếu nại). */
    boolean disciplinary() {
        return disciplinary;
    }

    boolean second() {
        return number == 2;
    }

    /** Which instance it is, whatever is complained about: so papers word it. */
    ResolutionInstance counted() {
        return second() ? SECOND : FIRST;
    }

    /** The row of the first instance before it. */
    ResolutionInstance first() {
        return of(1, disciplinary);
    }

    /** Key of the clock until the decision takes effect. */
    String effectClock() {
        return periods.effect();
    }

    /** Key of the clock until it is too late for a second complaint against a decision of first instance. */
    String againClock() {
        return periods.again();
    }

    /** Key of the time limit of complaining in this instance. */
    String fileLimit() {
        return periods.file();
    }

    /** What the length of that period depends on, as the complaint has it. */
    static Map<String, Boolean> countedBy(Law law, String key, Complaint complaint) {
        var known = Map.of("remote", complaint.remote(), "dismissal", DisciplineRecorded.ofDismissal(complaint));
        return known.entrySet().stream()
                .filter(fact -> law.factsOf(key).contains(fact.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As {@code requireDialogue} names what is complained about. */
    String type() {
        return disciplinary ? "DISCIPLINARY" : "ADMINISTRATIVE";
    }

    /** An instance that a process resolves, the first of several; empty for a process of another room. */
    static Optional<ResolutionInstance> handledBy(String procedure) {
        return Arrays.stream(values())
                .filter(instance -> instance.procedure.equals(procedure))
                .findFirst();
    }

    /** As {@code chooseProcedure} names the process. */
    String procedure() {
        return procedure;
    }

    /** As {@code offerMove} names it, for what officers may start in it. */
    String offered() {
        return offered;
    }

    /** "lần đầu", "lần hai". */
    String words() {
        return words;
    }

    /** Key of the clock that the complaint is to be resolved by. */
    String resolveClock() {
        return periods.resolve();
    }

    /** The paper that resolves it. */
    NumberedPaper decision() {
        return decision;
    }

    /** Who gets the decision in every case, by the law of the day on which it is sent. */
    List<DecisionRecipient> recipients(Provisions law, LocalDate on) {
        return law.decisionRecipients(type(), number, on).stream()
                .map(DecisionRecipient::valueOf)
                .toList();
    }
}
