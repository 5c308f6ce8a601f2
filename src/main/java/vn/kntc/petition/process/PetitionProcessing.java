package vn.kntc.petition.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.petition.NextStep;
import vn.kntc.petition.PetitionAction;
import vn.kntc.petition.PetitionFlag;
import vn.kntc.petition.PetitionHandling;

/** Business contract of {@code petition-processing.bpmn}. No form field bears the name of one of these variables. */
@Component
final class PetitionProcessing implements SteppedProcess {

    static final String KEY = "petitionProcessing";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final ProcessVariable<Boolean> OTHER_LAW_GOVERNS = flag("otherLawGoverns");

    /** Code of the kind as in {@code routePetition}. */
    static final ProcessVariable<String> KIND = text("petitionKind");

    private static final List<String> ACTIONS =
            Arrays.stream(PetitionAction.values()).map(Enum::name).toList();

    /** The petition ends since it is handled together with an earlier one. */
    static final ProcessVariable<Boolean> MERGED = flag("mergedIntoOther");

    /** Code of the action that the law proposes. */
    static final ProcessVariable<String> PROPOSED_ACTION = code("proposedAction", ACTIONS);

    /** Statutory form that goes with the proposal, empty where there is none. */
    static final ProcessVariable<String> PROPOSED_FORM = text("proposedForm");

    /** Code of the competent authority of a complaint, empty for other kinds. */
    static final ProcessVariable<String> AUTHORITY = text("competentAuthority");

    /** Codes of the grounds against accepting a complaint, empty where there is none. */
    static final ProcessVariable<String> GROUNDS = text("inadmissibilityGrounds");

    /** Articles of the rules that answered, as the decision tables cite them. */
    static final ProcessVariable<String> BASIS = text("proposalBasis");

    /** Open questions of the rules that answered, as the decision tables state them; empty where there is none. */
    static final ProcessVariable<String> DOUBTS = text("proposalDoubts");

    /** What has to be done besides, one line each; empty where there is nothing. */
    static final ProcessVariable<String> FLAGS = text("petitionFlags");

    /** How many people stand behind the petition, in words. */
    static final ProcessVariable<String> GROUP = text("groupFacts");

    /** How many people complain, denounce or propose. */
    static final ProcessVariable<String> PEOPLE = text("groupPeople");

    /** Key of the clock by which the steps of processing are due. */
    static final ProcessVariable<String> PROCESSING_CLOCK = text("processingClock");

    /** Whoever sent the petition on has still to be told of the result. */
    static final ProcessVariable<Boolean> SENDER_WAITS = flag("senderWaits");

    /** Key of the clock by which he is to be told. */
    static final ProcessVariable<String> SENDER_CLOCK = text("senderClock");

    /** Code of the action that the officer chose. */
    static final ProcessVariable<String> ACTION = code("petitionAction", ACTIONS);

    /** What a proposal to guide guides to: {@link RouteEntry.Way}; empty for other proposals. */
    static final ProcessVariable<String> PROPOSED_GUIDANCE = text("proposedGuidance");

    /** A first-instance complaint goes to its resolver not to be accepted. */
    static final ProcessVariable<Boolean> REFUSAL_PROPOSED = flag("refusalProposed");

    /** The petition goes on in a procedure of its own at once. */
    static final ProcessVariable<Boolean> GOES_ELSEWHERE = flag("goesElsewhere");

    /** It ends with a paper of its own, or with the register. */
    static final ProcessVariable<Boolean> CONCLUSION_FOLLOWS = flag("conclusionFollows");

    /** It is kept as a denunciation, and the officer sorted it as something less secret. */
    static final ProcessVariable<Boolean> SECRECY_LOWERED = flag("secrecyLowered");

    /** That was confirmed. */
    static final ProcessVariable<Boolean> LOWERING_CONFIRMED = flag("loweringConfirmed");

    /** Legal staff were asked, and it is sorted again. */
    static final ProcessVariable<Boolean> SORTED_AGAIN = flag("sortedAgain");

    /** It was filed, and after the time of keeping the head decides about it. */
    static final ProcessVariable<Boolean> FILED = flag("petitionFiled");

    /** What is to be done beside the route: code of {@code flagPetition}; one in each of the tasks that are done beside it. */
    static final ProcessVariable<String> FLAG = code(
            "petitionFlag", Arrays.stream(PetitionFlag.values()).map(Enum::name).toList());

    /** Something is to be done beside the route. */
    static final String MESSAGE_FLAG_RAISED = "petition.flagRaised";

    /** The procedure that the petition went to gave it back. */
    static final ProcessVariable<Boolean> ROUTES_AGAIN = flag("routesAgain");

    /** Title of the paper that has to be issued before the case ends, empty where the law wants none. */
    static final ProcessVariable<String> REQUIRED_PAPER = text("requiredPaper");

    /** The paper lies drafted in the case file and gets its number when the step is done. */
    static final ProcessVariable<Boolean> PAPER_DRAFTED = flag("paperDrafted");

    /** Key of the clock by which the paper is due. */
    static final ProcessVariable<String> PAPER_CLOCK = text("paperClock");

    static final ProcessVariable<Boolean> PROPOSAL_APPROVED = flag("proposalApproved");

    /** An approved petition goes to a procedure of its own. */
    static final ProcessVariable<Boolean> PROCEDURE_FOLLOWS = flag("procedureFollows");

    /** Key of the process that it goes to. */
    static final ProcessVariable<String> CALLED_PROCEDURE = text("calledProcedure");

    /** The same question in diagrams of before: they name the process that they call, and go there for no other. */
    static final ProcessVariable<Boolean> FIRST_INSTANCE_COMPLAINT = flag("firstInstanceComplaint");

    /** Tells the model to which process an answered petition goes. @param procedure null where to none */
    static void goOn(Step<?> step, String procedure) {
        step.set(PROCEDURE_FOLLOWS, procedure != null);
        step.set(CALLED_PROCEDURE, procedure == null ? "" : procedure);
        // they call that element after the process
        step.set(FIRST_INSTANCE_COMPLAINT, step.diagramHas("callActivity_" + procedure));
    }

    /** Tells the model and its forms what follows. */
    static void tell(Step<?> step, NextStep next) {
        step.set(REFUSAL_PROPOSED, next.refusal());
        step.set(GOES_ELSEWHERE, next.elsewhere());
        step.set(CONCLUSION_FOLLOWS, next.concluded());
        step.set(REQUIRED_PAPER, next.paper());
        step.set(PAPER_DRAFTED, next.drafted());
        step.set(PAPER_CLOCK, next.clock());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER,
                OTHER_LAW_GOVERNS,
                KIND,
                MERGED,
                PROPOSED_ACTION,
                PROPOSED_FORM,
                AUTHORITY,
                GROUNDS,
                BASIS,
                DOUBTS,
                FLAGS,
                GROUP,
                PEOPLE,
                SENDER_WAITS,
                ACTION,
                PROPOSED_GUIDANCE,
                REFUSAL_PROPOSED,
                GOES_ELSEWHERE,
                CONCLUSION_FOLLOWS,
                FILED,
                SORTED_AGAIN,
                SECRECY_LOWERED,
                LOWERING_CONFIRMED,
                FLAG,
                ROUTES_AGAIN,
                REQUIRED_PAPER,
                PAPER_DRAFTED,
                PROPOSAL_APPROVED,
                PROCEDURE_FOLLOWS,
                CALLED_PROCEDURE,
                FIRST_INSTANCE_COMPLAINT);
    }

    @Override
    public Set<ProcessVariable<?>> ofDiagramsBefore() {
        return Set.of(PROCESSING_CLOCK, SENDER_CLOCK, PAPER_CLOCK);
    }

    @Override
    public Set<String> messages() {
        return Set.of(MESSAGE_FLAG_RAISED);
    }

    @Override
    public StepTable<PetitionHandling> table() {
        return PetitionProcessingSteps.TABLE;
    }

    @Override
    public List<SteppedProcess> onceOwn() {
        return List.of(new PetitionProcessingBefore());
    }

    @Override
    public List<ProcessStep> others() {
        return PetitionProcessingSteps.OTHERS;
    }
}
