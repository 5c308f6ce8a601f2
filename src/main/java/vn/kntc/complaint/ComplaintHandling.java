package vn.kntc.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.Act;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Handles complaints of first and second instance, one verb a step of the law; each verb keeps the act, moves the statutory clocks and draws up or
 * issues the paper, all in one transaction. The door of the room: what a verb does, the class of its subject says.
 *
 * <p>Every verb that takes an entry throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and
 * {@link vn.kntc.shared.OutOfOrder} where the complaint does not stand where the step needs it. That no text of an entry names anybody of
 * the case was checked before, for all of its form at once ({@code handling.step}).
 */
@Service
@Transactional
public class ComplaintHandling {

    private final ComplaintDesk desk;
    private final Admissibility admissibility;
    private final Acceptance acceptance;
    private final Verification verification;
    private final Dialogues dialogues;
    private final Decisions decisions;
    private final Publications publications;
    private final PaperNumbers numbers;
    private final FirstInstances firstInstances;
    private final Disciplines disciplines;
    private final Preparations preparations;
    private final Clock clock;

    ComplaintHandling(
            ComplaintDesk desk,
            Admissibility admissibility,
            Acceptance acceptance,
            Verification verification,
            Dialogues dialogues,
            Decisions decisions,
            Publications publications,
            PaperNumbers numbers,
            FirstInstances firstInstances,
            Disciplines disciplines,
            Preparations preparations,
            Clock clock) {
        this.desk = desk;
        this.admissibility = admissibility;
        this.acceptance = acceptance;
        this.verification = verification;
        this.dialogues = dialogues;
        this.decisions = decisions;
        this.publications = publications;
        this.numbers = numbers;
        this.firstInstances = firstInstances;
        this.disciplines = disciplines;
        this.preparations = preparations;
        this.clock = clock;
    }

    /** Takes a routed petition over as a complaint; its acceptance is due from the day of receipt (Điều 27 Luật Khiếu nại). */
    void open(ComplaintRouted routed) {
        boolean byFront = routed.sender().forwarded() && routed.sender().front();
        desk.open(Complaint.open(routed, byFront, clock.instant()));
    }

    /** What stands against acceptance today, by the facts recorded at classification. */
    @Transactional(readOnly = true)
    public GroundsAgainst groundsAgainst(CaseNumber caseNumber) {
        return admissibility.grounds(desk.get(caseNumber), desk.today());
    }

    /** Who resolves it by the law of today, with the article and what is open, for the form of acceptance. */
    @Transactional(readOnly = true)
    public String competence(CaseNumber caseNumber) {
        return acceptance.competence(desk.get(caseNumber), desk.today());
    }

    /** How many people complain, sign and represent, for the form of acceptance. */
    @Transactional(readOnly = true)
    public String groupWords(CaseNumber caseNumber) {
        return desk.get(caseNumber).group().words();
    }

    /** Public office and seat of who is complained about (khoản 2 Điều 31 Luật Khiếu nại); null where one stays as it was. */
    public void nameRespondent(CaseNumber caseNumber, String office, String seat) {
        acceptance.nameRespondent(caseNumber, office, seat);
    }

    /** Returns whether the complaint was accepted. */
    public boolean decideAcceptance(CaseNumber caseNumber, AcceptanceDecision decision, UserId by) {
        return acceptance.decide(caseNumber, decision, by);
    }

    /** The paper has its number from before it was entered. @throws InvalidInput if it is of today, or the number is taken */
    public void enterNumber(CaseNumber caseNumber, NumberedPaper paper, String typed, LocalDate on, UserId by) {
        numbers.enter(caseNumber, paper, typed, on, by);
    }

    /** @param forwardedBy body that sent the complaint on, or null where none did */
    public void issueRefusalNotice(CaseNumber caseNumber, LocalDate on, String forwardedBy, UserId by) {
        acceptance.issueRefusalNotice(caseNumber, on, forwardedBy, by);
    }

    /** Issues Mẫu 03 (Điều 28 Luật Khiếu nại). @param forwardedBy body that sent the complaint on, or null where none did */
    public void issueAcceptanceNotice(CaseNumber caseNumber, LocalDate on, String forwardedBy, UserId by) {
        acceptance.issueAcceptanceNotice(caseNumber, on, forwardedBy, by);
    }

    /** Returns whether the complaint is right, so that it is decided at once. */
    public boolean reCheck(CaseNumber caseNumber, ReCheck reCheck, UserId by) {
        return verification.reCheck(caseNumber, reCheck, by);
    }

    /** Has the complaint verified (Điều 29 Luật Khiếu nại). */
    public void assignVerification(CaseNumber caseNumber, VerificationAssignment assignment, UserId by) {
        verification.assign(caseNumber, assignment, by);
    }

    /** Issues Mẫu 05. */
    public void issueVerificationDecision(CaseNumber caseNumber, LocalDate on, UserId by) {
        verification.issueDecision(caseNumber, on, by);
    }

    /** @param enteredNumber that the report got on paper before the case was entered here, or null */
    public void reportVerification(
            CaseNumber caseNumber, VerificationFindings findings, String enteredNumber, UserId by) {
        verification.report(caseNumber, findings, enteredNumber, by);
    }

    /** Whether the law requires a dialogue, by the day of the report (khoản 1 Điều 30 Luật Khiếu nại). */
    public boolean isDialogueRequired(CaseNumber caseNumber) {
        return verification.isDialogueRequired(caseNumber);
    }

    /**
     * Plans the dialogue. Where it takes place in R3 the notice has to go out at least 5 days before, also for a complaint accepted
     * earlier (khoản 1 Điều 22 Nghị định 155/2026/NĐ-CP); R1 and R2 know no minimum.
     *
     * @return key of the clock that the notice is due by
     */
    public String scheduleDialogue(CaseNumber caseNumber, DialoguePlan plan, UserId by) {
        return dialogues.schedule(caseNumber, plan, by);
    }

    /** Issues the notice of the dialogue that was planned last. */
    public void issueDialogueNotice(CaseNumber caseNumber, LocalDate on, UserId by) {
        dialogues.issueNotice(caseNumber, on, by);
    }

    /** The clerk gives the notice back because it can no longer go out in time; another day is chosen. */
    public void returnDialogueNotice(CaseNumber caseNumber, String reason, UserId by) {
        dialogues.returnNotice(caseNumber, reason, by);
    }

    /** Returns whether the complainant was absent with good reason, so that the dialogue is held another day. */
    public boolean holdDialogue(CaseNumber caseNumber, DialogueResult result, UserId by) {
        return dialogues.hold(caseNumber, result, by);
    }

    /** Decides on the complaint (Điều 31 Luật Khiếu nại). */
    public ComplaintOutcome decide(CaseNumber caseNumber, Resolution resolution, UserId by) {
        return decisions.decide(caseNumber, resolution, by);
    }

    /** The resolver does not decide yet but has the complaint verified, for the first time or further (Điều 29 Luật Khiếu nại). */
    public void verifyBeforeDeciding(CaseNumber caseNumber, UserId by) {
        decisions.verifyFirst(caseNumber, by);
    }

    /** The resolver does not decide yet but hears the parties first (Điều 30 Luật Khiếu nại). */
    public void hearBeforeDeciding(CaseNumber caseNumber, UserId by) {
        decisions.hearFirst(caseNumber, by);
    }

    /**
     * Issues Mẫu 15: that day the complaint is resolved, whatever day the signature bears (Điều 28, 31 Luật Khiếu nại); sending,
     * publication and legal effect count from it (Điều 32, 44).
     */
    public void issueDecision(CaseNumber caseNumber, LocalDate on, UserId by) {
        decisions.issue(caseNumber, on, by);
    }

    /** The decision went to those whom the law names (Điều 32 Luật Khiếu nại). */
    public void send(CaseNumber caseNumber, Dispatch dispatch, UserId by) {
        publications.send(caseNumber, dispatch, by);
    }

    /** The complainant got the decision: his time to complain again counts from here (khoản 1 Điều 33 Luật Khiếu nại). */
    public void recordDelivery(CaseNumber caseNumber, LocalDate on, UserId by) {
        publications.deliver(caseNumber, on, by);
    }

    /** Returns whether something is displayed for a minimum of days. */
    public boolean publish(CaseNumber caseNumber, Publication publication, UserId by) {
        return publications.publish(caseNumber, publication, by);
    }

    /** The display lasted as long as it had to. */
    public void confirmPublication(CaseNumber caseNumber, PublicationEnd end, UserId by) {
        publications.confirm(caseNumber, end, by);
    }

    /**
     * The decision took effect: the day after the last day of waiting from issuance (khoản 1 Điều 44 Luật Khiếu nại). Called once
     * the window of the second complaint is over as well, so both waiting periods end as kept.
     *
     * @return whether a second complaint was filed after all, before the case waited: then it takes no effect
     */
    public boolean recordLegalEffect(CaseNumber caseNumber) {
        return publications.takeEffect(caseNumber);
    }

    /**
     * What a second complaint is about, with its window (Điều 33 Luật Khiếu nại). The first case, where it is here, is linked and told in the
     * same transaction.
     */
    public void recordFirstInstance(CaseNumber caseNumber, FirstInstance first, UserId by) {
        firstInstances.record(caseNumber, first, by);
    }

    /** Whose opinion the resolver of second instance asks for, and why he has to attend himself. Returns whether he asks for one. */
    public boolean prepareDialogue(CaseNumber caseNumber, Preparation preparation, UserId by) {
        return preparations.prepare(caseNumber, preparation, by);
    }

    /** The opinion asked for (khoản 2 Điều 36, Điều 43 Luật Khiếu nại). */
    public void recordOpinion(CaseNumber caseNumber, Preparation.OpinionGiven opinion, UserId by) {
        preparations.giveOpinion(caseNumber, opinion, by);
    }

    /** The resolver ends the second instance because the first decision was revoked by its issuer; an open question of the law. */
    public void endForRevocation(CaseNumber caseNumber, FirstDecisionRevoked revoked, UserId by) {
        decisions.endForRevocation(caseNumber, revoked, by);
    }

    /** The same, by a decision that terminates the resolution: to be issued and sent (điểm c khoản 2 Điều 11a Luật Khiếu nại). */
    public void stopForRevocation(CaseNumber caseNumber, FirstDecisionRevoked revoked, UserId by) {
        decisions.stopForRevocation(caseNumber, revoked, by);
    }

    /** Whether the case is of second instance. */
    public boolean isSecondInstance(CaseNumber caseNumber) {
        return desk.get(caseNumber).resolution().second();
    }

    /** The disciplinary decision that is complained about, with the window of the first complaint (Điều 48 Luật Khiếu nại). */
    public void recordDisciplinaryDecision(CaseNumber caseNumber, DisciplinaryDecision decision, UserId by) {
        disciplines.record(caseNumber, decision, by);
    }

    /** The disciplinary council was asked by letter (K-09, Điều 52 Luật Khiếu nại). */
    public void issueCouncilRequest(CaseNumber caseNumber, LocalDate on, UserId by) {
        disciplines.issueRequest(caseNumber, on, by);
    }

    /** What the disciplinary council proposes (Điều 52 Luật Khiếu nại). */
    public void recordCouncilProposal(CaseNumber caseNumber, CouncilProposal proposal, UserId by) {
        disciplines.propose(caseNumber, proposal, by);
    }

    /** The decision in force was announced in the unit (Điều 58 Luật Khiếu nại). */
    public void announceInUnit(CaseNumber caseNumber, UnitAnnouncement announcement, UserId by) {
        disciplines.announce(caseNumber, announcement, by);
    }

    /** A second complaint came in time, so the decision does not take effect (Điều 33, 44 Luật Khiếu nại). */
    public void recordSecondComplaint(CaseNumber caseNumber) {
        noted(caseNumber, Done.SecondComplaintNoted::new);
    }

    /** The whole complaint was withdrawn; what the law asks then (Điều 10, 11a Luật Khiếu nại) follows outside this procedure. */
    public void recordWithdrawal(CaseNumber caseNumber) {
        noted(caseNumber, Done.Withdrawn::new);
    }

    /** Only noted: the decision to suspend (Điều 11a Luật Khiếu nại) and the pause of the clocks follow outside this procedure. */
    public void recordSuspensionGround(CaseNumber caseNumber) {
        noted(caseNumber, Done.SuspensionGroundNoted::new);
    }

    /** Only noted: staying the contested decision (Điều 35 Luật Khiếu nại) follows outside this procedure. */
    public void recordStayRequest(CaseNumber caseNumber) {
        noted(caseNumber, Done.StayRequestNoted::new);
    }

    private void noted(CaseNumber caseNumber, Function<LocalDate, Act> act) {
        var complaint = desk.lock(caseNumber);
        complaint.record(act.apply(desk.today()), desk.recording(UserId.SYSTEM));
        desk.keep(complaint);
    }
}
