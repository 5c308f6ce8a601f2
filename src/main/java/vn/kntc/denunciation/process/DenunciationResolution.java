package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.Closed;
import vn.kntc.denunciation.DenunciationAct.VerifiedInPerson;
import vn.kntc.denunciation.DenunciationHandling;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code denunciation-resolution.bpmn}, and what is done at its own steps. */
@Component
final class DenunciationResolution implements SteppedProcess {

    static final String KEY = "denunciationResolution";

    static final String MESSAGE_SESSION = "denunciation.sessionHeld";
    static final String MESSAGE_INFORMATION = "denunciation.informationWanted";
    static final String MESSAGE_EXPERT = "denunciation.expertWanted";
    static final String MESSAGE_EXTENSION = "denunciation.extensionWanted";
    static final String MESSAGE_WITHDRAWAL = "denunciation.withdrawalNotified";
    static final String MESSAGE_SUSPENSION = "denunciation.suspensionProposed";
    static final String MESSAGE_TERMINATION = "denunciation.terminationProposed";
    static final String MESSAGE_REFERRAL = "denunciation.crimeSignFound";
    static final String MESSAGE_DELAY = "denunciation.delayAsked";
    static final String MESSAGE_HAND_OVER = "denunciation.handOverOrdered";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final ProcessVariable<Boolean> DENUNCIATION_ACCEPTED = flag("denunciationAccepted");

    /** The resolver first looks at how a body below handled it. */
    static final ProcessVariable<Boolean> EARLIER_REVIEWED = flag("earlierReviewed");

    /** After that look it is resolved here. */
    static final ProcessVariable<Boolean> RESOLVED_HERE = DenunciationReview.RESOLVED_HERE;

    /** It is resolved by the shortened procedure. */
    static final ProcessVariable<Boolean> SHORTENED_PROCEDURE = flag("shortenedProcedure");

    /** The resolver concluded; else more is to be verified. */
    static final ProcessVariable<Boolean> CONCLUSION_REACHED = flag("conclusionReached");

    /** What came of a withdrawal. */
    static final ProcessVariable<String> WITHDRAWAL_OUTCOME = DenunciationWithdrawal.WITHDRAWAL_OUTCOME;

    /** The resolution is to end for another reason. */
    static final ProcessVariable<Boolean> DENUNCIATION_TERMINATED =
            DenunciationTerminationProposal.DENUNCIATION_TERMINATED;

    static final StepTable<DenunciationHandling> TABLE = StepTable.of(DenunciationHandling.class, on -> {
        on.form("decideDenunciation", DecidingEntry.class).does(DenunciationResolution::decide);
        on.form("issueDenunciationAcceptance", PaperEntry.class)
                .does((denunciations, step) ->
                        PaperEntry.issue(denunciations, step, DenunciationPaper.ACCEPTANCE_ISSUED));
        on.form("issueDenunciationRefusal", PaperEntry.class)
                .does((denunciations, step) -> PaperEntry.issue(denunciations, step, DenunciationPaper.DENOUNCER_TOLD));
        on.form("issueDenouncerNotice", PaperEntry.class)
                .does((denunciations, step) -> PaperEntry.issue(denunciations, step, DenunciationPaper.DENOUNCER_TOLD));
        on.form("issueDenouncedNotice", PaperEntry.class)
                .does((denunciations, step) -> PaperEntry.issue(denunciations, step, DenunciationPaper.DENOUNCED_TOLD));
        on.form("verifyInPerson", VerifiedInPerson.class)
                .does(Function.identity(), DenunciationHandling::verifyInPerson);
        on.form("decideConclusion", ConclusionEntry.class).does(DenunciationResolution::conclude);
        on.form("issueDenunciationConclusion", PaperEntry.class)
                .does((denunciations, step) ->
                        PaperEntry.issue(denunciations, step, DenunciationPaper.CONCLUSION_ISSUED));
        on.form("closeDenunciation", Closed.class).does(Function.identity(), DenunciationHandling::close);
    });

    /** Processes that are called where the diagram bears their name, and give nothing back. */
    private static final List<String> CALLED = List.of(
            "denunciationVerification",
            "denunciationDispatch",
            "denunciationHandling",
            "denunciationPublication",
            "denunciationSession",
            "denunciationInformationRequest",
            "denunciationExpertAssessment",
            "denunciationExtension",
            "denunciationReferral",
            "denunciationDelayReport",
            "denunciationHandOver",
            "denunciationSuspension",
            "denunciationTermination");

    private static void decide(DenunciationHandling denunciations, Step<DecidingEntry> step) {
        var entry = step.entry();
        boolean earlier = entry.looksAtEarlier();
        if (earlier) {
            denunciations.takeUp(step.caseNumber(), entry.continued(), entry.on(), step.by());
        } else {
            step.set(DENUNCIATION_ACCEPTED, denunciations.decide(step.caseNumber(), entry.decided(), step.by()));
            step.set(SHORTENED_PROCEDURE, denunciations.isShortened(step.caseNumber()));
        }
        step.set(EARLIER_REVIEWED, earlier);
    }

    private static void conclude(DenunciationHandling denunciations, Step<ConclusionEntry> step) {
        var entry = step.entry();
        boolean reached = entry.concluding() == ConclusionEntry.Concluding.CONCLUDE;
        if (reached) {
            denunciations.conclude(step.caseNumber(), entry.concluded(), step.by());
        } else {
            denunciations.sendBack(step.caseNumber(), entry.returned(), step.by());
        }
        step.set(CONCLUSION_REACHED, reached);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER,
                EARLIER_REVIEWED,
                RESOLVED_HERE,
                DENUNCIATION_ACCEPTED,
                SHORTENED_PROCEDURE,
                CONCLUSION_REACHED,
                WITHDRAWAL_OUTCOME,
                DENUNCIATION_TERMINATED);
    }

    @Override
    public Set<String> messages() {
        return Set.of(
                MESSAGE_SESSION,
                MESSAGE_INFORMATION,
                MESSAGE_EXPERT,
                MESSAGE_EXTENSION,
                MESSAGE_WITHDRAWAL,
                MESSAGE_SUSPENSION,
                MESSAGE_TERMINATION,
                MESSAGE_REFERRAL,
                MESSAGE_DELAY,
                MESSAGE_HAND_OVER);
    }

    @Override
    public StepTable<DenunciationHandling> table() {
        return TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return Stream.concat(
                        Stream.of(
                                ProcessStep.listener(
                                        "startEvent_denunciationRouted", "start", "beginDenunciationListener"),
                                ProcessStep.call(
                                        "callActivity_denunciationReview", "denunciationReview", RESOLVED_HERE.name()),
                                ProcessStep.call(
                                        "callActivity_denunciationWithdrawal",
                                        "denunciationWithdrawal",
                                        WITHDRAWAL_OUTCOME.name()),
                                ProcessStep.call(
                                        "callActivity_denunciationTerminationProposal",
                                        "denunciationTerminationProposal",
                                        DENUNCIATION_TERMINATED.name())),
                        CALLED.stream().map(process -> ProcessStep.call("callActivity_" + process, process)))
                .toList();
    }
}
