package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.matter.MatterField;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * What is done with a petition between its receipt and its end or its acceptance (Thông tư 05/2021/TT-TTCP). The door of the room: what
 * a verb does, the class of its subject says. A verb throws {@link vn.kntc.shared.OutOfOrder} where the petition does
 * not stand where it is done ({@link PetitionVerb}).
 */
@Service
@Transactional
public class PetitionHandling {

    private final Petitions petitions;
    private final PetitionClocks clocks;
    private final Registration registration;
    private final Sorting sorting;
    private final Joining joining;
    private final Routing routing;
    private final Approvals approvals;
    private final WhatFollows follows;
    private final Outcomes outcomes;
    private final CaseLedger ledger;

    PetitionHandling(
            Petitions petitions,
            PetitionClocks clocks,
            Registration registration,
            Sorting sorting,
            Joining joining,
            Routing routing,
            Approvals approvals,
            WhatFollows follows,
            Outcomes outcomes,
            CaseLedger ledger) {
        this.petitions = petitions;
        this.clocks = clocks;
        this.registration = registration;
        this.sorting = sorting;
        this.joining = joining;
        this.routing = routing;
        this.approvals = approvals;
        this.follows = follows;
        this.outcomes = outcomes;
        this.ledger = ledger;
    }

    /**
     * Makes a case of what was taken in: gives it its number, its identities, its files and its clocks.
     *
     * <p>The clock of acceptance of a complaint runs from the day of receipt for every petition, whatever it turns out to be: at this
     * moment nobody knows its kind, and no period that a petition may be under is shorter (Điều 27 Luật Khiếu nại; 7 working days as
     * for a denunciation, Điều 24 Luật Tố cáo).
     *
     * @throws InvalidInput if nothing was taken in under this id by this person for this agency, or a case exists already
     */
    public CaseNumber register(UUID intakeId, AgencyId agency, UserId by) {
        return registration.register(intakeId, agency, by);
    }

    /**
     * Records whether another law governs the matter; if so the case ends here, as in diagrams from before {@link #proposeOtherLaw}.
     *
     * @param otherLaw its name, or null where this procedure applies
     */
    public void recordGoverningLaw(CaseNumber caseNumber, String otherLaw, UserId by) {
        registration.recordGoverningLaw(caseNumber, otherLaw, by);
    }

    /**
     * Another law governs the matter; who resolves is to sign the notice that says so, and with its issue the case ends (khoản 5 Điều 3 Luật
     * Khiếu nại). Until then its periods run.
     */
    public void proposeOtherLaw(CaseNumber caseNumber, String otherLaw, UserId by) {
        registration.proposeOtherLaw(caseNumber, otherLaw, by);
    }

    /**
     * The neutral summary is worded anew, because the petition turns out to denounce.
     *
     * @throws InvalidInput if it is of another kind, too short, or may name somebody
     */
    public void summarize(CaseNumber caseNumber, CaseKind kind, String summary, UserId by) {
        sorting.summarize(caseNumber, kind, summary, by);
    }

    /**
     * Records what the officer found about kind and conditions.
     *
     * <p>Where the petition may denounce, what was harmless in a complaint may give its author away: the act and the office that were
     * told at intake are withheld then, for no form asks them again; the summary has to be worded anew.
     *
     * @throws InvalidInput also for such a summary
     */
    public void classify(CaseNumber caseNumber, Classification found, UserId by) {
        sorting.classify(caseNumber, found, by);
    }

    /** Whether sorting it as that kind opens to more people what is kept as a denunciation. */
    @Transactional(readOnly = true)
    public boolean lowersSecrecy(CaseNumber caseNumber, CaseKind kind) {
        return sorting.lowers(caseNumber, kind);
    }

    /** It is kept as one that denounces; that it does not is not for an officer alone to say (Điều 8, 56 Luật Tố cáo). */
    public void proposeLowering(CaseNumber caseNumber, Classification found, MatterField field, UserId by) {
        sorting.proposeLowering(caseNumber, found, field, by);
    }

    /**
     * Who resolves, or keeps identities, answers that; confirmed, it is sorted as it was proposed.
     *
     * @param remark needed where it is refused, else may be null
     */
    public void answerLowering(CaseNumber caseNumber, boolean confirmed, String remark, UserId by) {
        var proposed = sorting.answerLowering(caseNumber, confirmed, remark, by);
        if (confirmed) {
            joining.describe(caseNumber, ((PetitionAct.LoweringProposed) proposed.act()).field(), proposed.by());
        }
    }

    /**
     * The same of a petition that is to be merged: what is known of the earlier one is not asked again.
     *
     * @throws InvalidInput where that one is of another kind, or not sorted itself
     */
    public void classifyLike(CaseNumber caseNumber, CaseNumber earlier, CaseKind kind, GroupFacts group, UserId by) {
        sorting.classifyLike(caseNumber, earlier, kind, group, by);
    }

    /**
     * The earlier petition that an officer found this one to be the same as, both locked before anything is done with either.
     *
     * @param typed its number as he typed it
     * @throws InvalidInput if that is no other petition of the same agency
     */
    public CaseNumber earlier(CaseNumber caseNumber, String typed) {
        return joining.lockWith(caseNumber, typed);
    }

    /**
     * Whether an officer may say that the two are about the same; asked before anything that depends on who petitions.
     *
     * @param kind what the petition is being sorted as
     * @throws InvalidInput where one of the two may denounce: then who keeps identities links them (Điều 8, 56 Luật Tố cáo)
     */
    public void requireLinkedByOfficer(CaseNumber caseNumber, CaseKind kind, CaseNumber earlier) {
        joining.requireLinkedByOfficer(caseNumber, kind, earlier);
    }

    /** What the matter of the petition is about, for reports. @param field or null where nobody told */
    public void describeMatter(CaseNumber caseNumber, MatterField field, UserId by) {
        joining.describe(caseNumber, field, by);
    }

    /**
     * The petition hands in again what an earlier one did; it is counted with it and goes on to its route, where the law says how often it
     * is answered (khoản 1 Điều 8, khoản 1 Điều 14 Thông tư 05/2021/TT-TTCP).
     *
     * @throws InvalidInput where the two may not be told of each other
     */
    public void repeat(CaseNumber caseNumber, CaseNumber earlier, UserId by) {
        joining.repeat(caseNumber, earlier, by);
    }

    /**
     * The petition ends here, since it is handled together with an earlier one of the same people that is still open.
     *
     * @throws InvalidInput where it is owed an answer of its own
     */
    public void merge(CaseNumber caseNumber, CaseNumber earlier, UserId by) {
        joining.merge(caseNumber, earlier, by);
    }

    /** How many people stand behind the petition, for the officers' forms. */
    @Transactional(readOnly = true)
    public String groupWords(CaseNumber caseNumber) {
        return petitions.group(caseNumber).words();
    }

    /** How many people complain, denounce or propose. */
    @Transactional(readOnly = true)
    public int people(CaseNumber caseNumber) {
        return petitions.group(caseNumber).people();
    }

    /** Key of the clock by which the steps of processing are due. */
    public String processingClock(CaseNumber caseNumber) {
        return clocks.processing(caseNumber);
    }

    /** Asks the law what is to be done with the petition, and keeps the answer with its articles and doubts. */
    public RouteProposal proposeRoute(CaseNumber caseNumber) {
        return routing.propose(caseNumber);
    }

    /** What has to be done besides, in the words of its table. */
    public List<String> flagWords(RouteProposal proposal) {
        return routing.flagWords(proposal);
    }

    /**
     * The officer follows the proposal or departs from it; both are kept, and the document that the route needs is drafted.
     *
     * <p>Where the petition was processed on an earlier day, the law of that day proposes.
     *
     * @param action that is to be taken
     * @param reason needed to depart, else may be null
     * @param guidance what to guide to; needed for {@code GUIDE} and {@code GUIDE_SPLIT}, else null
     */
    public void chooseRoute(CaseNumber caseNumber, PetitionAction action, String reason, Guidance guidance, UserId by) {
        routing.choose(caseNumber, action, reason, guidance, by);
    }

    /**
     * The petition was processed on that day, and is only recorded now.
     *
     * @throws InvalidInput for a day to come, or before the receipt
     */
    public void recordProcessingDay(CaseNumber caseNumber, LocalDate on) {
        routing.recordProcessingDay(caseNumber, on);
    }

    /**
     * The leader answers the proposal to accept the petition (Mẫu 01 Thông tư 05/2021/TT-TTCP). An approved petition is handed over to
     * the procedure that the law has for it, if there is one.
     *
     * @param remark needed to send it back, else may be null
     * @param on day of an approval that is only recorded now; null for today
     * @return whether such a procedure is to follow
     */
    public boolean answerProposal(CaseNumber caseNumber, boolean approved, String remark, LocalDate on, UserId by) {
        return answerProposal(caseNumber, approved, remark, on, key -> true, by);
    }

    /**
     * The same of a case whose diagram cannot call every process: what it cannot call, its outcome is recorded here for.
     *
     * @param called whether the diagram can call the process of that key
     */
    public boolean answerProposal(
            CaseNumber caseNumber, boolean approved, String remark, LocalDate on, Predicate<String> called, UserId by) {
        return approvals.answer(caseNumber, approved, remark, on, called, by);
    }

    /**
     * What is out of the scope of processing petitions, as feedback about an administrative rule is, goes to the procedure that the law has
     * for it (Điều 1 Thông tư 05/2021/TT-TTCP).
     *
     * @return its key; empty where there is none, so that the outcome is recorded here
     */
    public Optional<String> leave(CaseNumber caseNumber) {
        return approvals.leave(caseNumber);
    }

    /** Key of the process that the case was handed over to. */
    @Transactional(readOnly = true)
    public String procedure(CaseNumber caseNumber) {
        return ledger.find(caseNumber).orElseThrow().entry().procedure();
    }

    /** What follows after the route was chosen, or after an accepted petition goes to no procedure of its own. */
    public NextStep nextStep(CaseNumber caseNumber) {
        return follows.next(caseNumber);
    }

    /** The officer proposes not to accept the petition; who is competent decides that and notifies (Điều 27 Luật Khiếu nại). */
    public void proposeRefusal(CaseNumber caseNumber) {
        approvals.proposeRefusal(caseNumber);
    }

    /** The petition goes on in a procedure of its own that its route alone sends it to, such as a transfer (Điều 14, 21 Thông tư 05/2021/TT-TTCP). */
    public void sendElsewhere(CaseNumber caseNumber) {
        approvals.sendElsewhere(caseNumber);
    }

    /**
     * The time of keeping a filed petition is over, and the head decides (khoản 2 Điều 28 Thông tư 05/2021/TT-TTCP).
     *
     * @param number of the decision or record of destruction, or null
     * @param reason needed to keep it on, else null
     */
    public void decideDestruction(
            CaseNumber caseNumber, boolean destroyed, LocalDate on, String number, String reason, UserId by) {
        outcomes.decideDestruction(caseNumber, new ConclusionAct.DestructionDecided(on, destroyed, number, reason), by);
    }

    /** Whether the procedure that the petition went to gave it back, so that its route is chosen again. */
    @Transactional(readOnly = true)
    public boolean routesAgain(CaseNumber caseNumber) {
        var line = ledger.find(caseNumber).orElseThrow();
        return line.status() == CaseStatus.OPEN && line.outcome() == null;
    }

    /** Legal staff were asked; the route is chosen again with what they said. */
    public void recordReview(CaseNumber caseNumber, String opinion, UserId by) {
        routing.review(caseNumber, opinion, by);
    }

    /** The petition is sorted from the beginning, as legal staff said; its kind, and how close it is kept, stand until then. */
    public void sortAgain(CaseNumber caseNumber) {
        sorting.again(caseNumber);
    }

    /**
     * Records what was done with a petition that does not go on to a procedure of its own, and ends the case: where the law wants a
     * paper, only with its number and date; and unless whoever sent it on has still to be told ({@link #senderClock}).
     *
     * @param result what was done, neutral
     * @param typedNumber of the document issued on paper, or null; a guidance that was drafted gets its number here
     * @param documentDate its date; given if and only if there is a document
     */
    public void recordOutcome(
            CaseNumber caseNumber, String result, String typedNumber, LocalDate documentDate, UserId by) {
        outcomes.record(caseNumber, result, typedNumber, documentDate, by);
    }

    /** Key of the clock by which whoever sent the petition on is to be told of its result; null where nobody waits for it. */
    public String senderClock(CaseNumber caseNumber) {
        return outcomes.senderClock(caseNumber).orElse(null);
    }

    /**
     * Whoever sent the petition on was told of its result (khoản 2 Điều 27 Luật Tiếp công dân; khoản 2 Điều 26 Luật Tố cáo), and the case
     * ends.
     *
     * @param documentNumber of the letter, or null where he was told otherwise
     * @throws InvalidInput for a day to come, or before the result
     */
    public void tellSender(CaseNumber caseNumber, LocalDate on, String documentNumber, UserId by) {
        outcomes.tellSender(caseNumber, on, documentNumber, by);
    }

    /** The same for a process that began before it knew this step: the duty is told on the timeline instead. */
    public void closeUntold(CaseNumber caseNumber) {
        outcomes.closeUntold(caseNumber);
    }

    /**
     * Ends the case of a petition that went through a procedure of its own, with the outcome that the procedure tells; unless whoever sent it
     * on has still to be told of it ({@link #senderClock}), or the procedure gives it back ({@link #routesAgain}).
     */
    public void closeSettled(CaseNumber caseNumber) {
        outcomes.closeSettled(caseNumber);
    }
}
