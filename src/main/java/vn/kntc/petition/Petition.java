package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * A registered petition (đơn) and what has been found and decided about it so far. Neutral: identities lie in the vault. When what may
 * be done with it, {@link PetitionVerb} says.
 */
final class Petition {

    /** Code of how a petition ended that is handled together with another one. */
    static final String MERGED = "MERGED";

    private static final String WITHHELD_ACT = "quyết định nêu trong đơn";

    private final PetitionReceipt receipt;
    private ContestedDecision contested;
    private RespondentBody respondent;
    private String summary;

    private CaseKind kind = CaseKind.UNCLASSIFIED;
    private CaseStatus status = CaseStatus.OPEN;
    private GroupFacts group;
    private Boolean representativeAppointed;
    private Stamps stamps = Stamps.NONE;
    private LocalDate processedOn;
    private String otherLaw;
    private Classification classification;
    private RouteProposal proposal;
    private PetitionAction action;
    private Guidance guidance;
    private PetitionOutcome outcome;
    private boolean handedOver;

    Petition(
            PetitionReceipt receipt,
            GroupFacts group,
            ContestedDecision contested,
            RespondentBody respondent,
            String summary) {
        this.receipt = receipt;
        this.group = group;
        this.contested = contested;
        this.respondent = respondent;
        this.summary = summary;
    }

    /** @param appointed whether the paper is there that appoints who speaks for several people; null where nobody told */
    Petition appointing(Boolean appointed) {
        representativeAppointed = appointed;
        return this;
    }

    /** What its stamps say. */
    Petition stamped(Stamps on) {
        stamps = on;
        return this;
    }

    /** Puts back what was kept; for the register only. */
    Petition restored(
            CaseKind kind,
            CaseStatus status,
            String otherLaw,
            Classification classification,
            RouteProposal proposal,
            PetitionAction action,
            Guidance guidance,
            LocalDate processedOn,
            PetitionOutcome outcome,
            boolean handedOver) {
        this.kind = kind;
        this.status = status;
        this.otherLaw = otherLaw;
        this.classification = classification;
        this.proposal = proposal;
        this.action = action;
        this.guidance = guidance;
        this.processedOn = processedOn;
        this.outcome = outcome;
        this.handedOver = handedOver;
        return this;
    }

    /** Another law governs the matter, so it is not processed here (khoản 5 Điều 3 Luật Khiếu nại). */
    void leaveTo(String law, LocalDate on) {
        otherLaw = law;
        action = PetitionAction.OUT_OF_SCOPE;
        close(new PetitionOutcome(
                PetitionAction.OUT_OF_SCOPE.name(),
                "Không xử lý theo quy trình này vì vụ việc do luật khác điều chỉnh: " + law + ".",
                null,
                null,
                on));
    }

    /** The same, once the notice that says so is signed and issued. */
    void proposeOtherLaw(String law) {
        otherLaw = law;
        action = PetitionAction.OUT_OF_SCOPE;
    }

    /** What it was found to be where it was brought up; classification may find otherwise. */
    void presume(CaseKind found) {
        kind = found;
    }

    void classify(Classification found) {
        kind = found.kind();
        classification = found;
        group = found.group().people() == null ? group : found.group();
    }

    /** It is handled together with an earlier one, by which it is answered. */
    void mergeInto(CaseNumber earlier, LocalDate on) {
        close(new PetitionOutcome(
                MERGED, "Đã nhập vào hồ sơ " + earlier + " để giải quyết và trả lời chung.", null, null, on));
    }

    void propose(RouteProposal answer) {
        proposal = answer;
    }

    /** @param guides what to guide to, or null where nobody is guided */
    void choose(PetitionAction chosen, Guidance guides) {
        action = chosen;
        guidance = guides;
    }

    /** The day on which the petition was processed, where that was not the day of recording it. */
    void process(LocalDate on) {
        processedOn = on;
    }

    /** The matter is settled, but whoever sent the petition on has still to be told; the case stays open for that. */
    void settle(PetitionOutcome how) {
        outcome = how;
    }

    /** The procedure that it went to gives it back unsettled: what is to be done with it is chosen anew. */
    void takeBack() {
        action = null;
        guidance = null;
        otherLaw = null;
    }

    /** What was found, proposed and chosen falls away; the kind stands, for what is kept closely must not open by itself. */
    void sortAgain() {
        takeBack();
        classification = null;
        proposal = null;
    }

    /** Whether this agency is competent, as the last proposal established it; not before there is one. */
    boolean foundCompetent() {
        return proposal != null && proposal.competent();
    }

    void close(PetitionOutcome how) {
        status = CaseStatus.CLOSED;
        outcome = how;
    }

    boolean isComplaint() {
        return kind == CaseKind.COMPLAINT;
    }

    PetitionReceipt receipt() {
        return receipt;
    }

    CaseNumber caseNumber() {
        return receipt.caseNumber();
    }

    AgencyId agency() {
        return receipt.agency();
    }

    Channel channel() {
        return receipt.channel();
    }

    LocalDate receivedOn() {
        return receipt.receivedOn();
    }

    /** Day that the petition bears, or null. */
    LocalDate writtenOn() {
        return receipt.writtenOn();
    }

    /** How many people there are; the signers are null until somebody told them. */
    GroupFacts group() {
        return group;
    }

    /** Whether the paper is there that appoints who speaks for several people; null where nobody told. */
    Boolean representativeAppointed() {
        return representativeAppointed;
    }

    Stamps stamps() {
        return stamps;
    }

    /** The day on which the petition was processed, or null where that is the day of recording it. */
    LocalDate processedOn() {
        return processedOn;
    }

    /** Whoever sent it on is to be told how it was settled (khoản 2 Điều 27 Luật Tiếp công dân). */
    boolean awaitsResult() {
        return channel().awaitsResult() || classification != null && classification.board();
    }

    boolean anonymous() {
        return receipt.anonymous();
    }

    ContestedDecision contested() {
        return contested;
    }

    /** The public part of who is complained about. */
    RespondentBody respondent() {
        return respondent;
    }

    String summary() {
        return summary;
    }

    /**
     * Takes back what was told about act and office where it tells who petitions.
     *
     * @return whether anything was
     */
    boolean withhold(Predicate<String> tells) {
        var contestedBefore = contested;
        var respondentBefore = respondent;
        if (contested != null && contested.reference() != null && tells.test(contested.reference())) {
            contested = new ContestedDecision(WITHHELD_ACT, contested.issuedOn(), contested.receivedOn());
        }
        respondent = new RespondentBody(
                respondent.office() == null || tells.test(respondent.office()) ? null : respondent.office(),
                respondent.seat() == null || tells.test(respondent.seat()) ? null : respondent.seat());
        return !Objects.equals(contestedBefore, contested) || !respondentBefore.equals(respondent);
    }

    void summarize(String newSummary) {
        this.summary = newSummary;
    }

    CaseKind kind() {
        return kind;
    }

    CaseStatus status() {
        return status;
    }

    String otherLaw() {
        return otherLaw;
    }

    Classification classification() {
        return classification;
    }

    RouteProposal proposal() {
        return proposal;
    }

    PetitionAction action() {
        return action;
    }

    /** What the petitioner is guided to do, or null. */
    Guidance guidance() {
        return guidance;
    }

    PetitionOutcome outcome() {
        return outcome;
    }

    /** Whether another process than the one that every petition begins with handles the case. */
    boolean handedOver() {
        return handedOver;
    }
}
