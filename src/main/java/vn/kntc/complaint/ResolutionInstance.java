package vn.kntc.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which instance a complaint is in, one row each with what is its own in it; what the rows share is nowhere asked by instance. Templates
 * word it, and {@code moveComplaintClocks} knows it by this name.
 */
enum ResolutionInstance {
    FIRST(
            1,
            "complaintFirstInstance",
            "COMPLAINT_1",
            "lần đầu",
            "COMPLAINT_RESOLVE_1",
            NumberedPaper.RESOLUTION_DECISION,
            List.of(DecisionRecipient.COMPLAINANT, DecisionRecipient.SUPERIOR)),
    SECOND(
            2,
            "complaintSecondInstance",
            "COMPLAINT_2",
            "lần hai",
            "COMPLAINT_RESOLVE_2",
            NumberedPaper.SECOND_RESOLUTION_DECISION,
            List.of(DecisionRecipient.COMPLAINANT, DecisionRecipient.RESPONDENT, DecisionRecipient.FIRST_INSTANCE));

    private final int number;
    private final String procedure;
    private final String offered;
    private final String words;
    private final String resolveClock;
    private final NumberedPaper decision;
    private final List<DecisionRecipient> recipients;

    ResolutionInstance(
            int number,
            String procedure,
            String offered,
            String words,
            String resolveClock,
            NumberedPaper decision,
            List<DecisionRecipient> recipients) {
        this.number = number;
        this.procedure = procedure;
        this.offered = offered;
        this.words = words;
        this.resolveClock = resolveClock;
        this.decision = decision;
        this.recipients = recipients;
    }

    /** @param number as {@code determineComplaintJurisdiction} counts. @throws IllegalArgumentException for a number that the law does not know */
    static ResolutionInstance of(int number) {
        return Arrays.stream(values())
                .filter(instance -> instance.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no instance " + number));
    }

    /** The instance that a process resolves; empty for a process of another room. */
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
        return resolveClock;
    }

    /** The paper that resolves it. */
    NumberedPaper decision() {
        return decision;
    }

    /** Who gets the decision in every case. */
    List<DecisionRecipient> recipients() {
        return recipients;
    }
}
