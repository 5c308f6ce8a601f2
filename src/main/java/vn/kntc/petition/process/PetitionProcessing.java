package vn.kntc.petition.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;

/** Business contract of {@code petition-processing.bpmn}. No form field bears the name of one of these variables. */
@Component
final class PetitionProcessing implements ProcessContract {

    static final String KEY = "petitionProcessing";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final ProcessVariable<Boolean> OTHER_LAW_GOVERNS = flag("otherLawGoverns");

    /** Code of the kind as in {@code routePetition}. */
    static final ProcessVariable<String> KIND = text("petitionKind");

    /** Code of the action that the law proposes. */
    static final ProcessVariable<String> PROPOSED_ACTION = code("proposedAction", ChooseRouteListener.ACTIONS);

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
    static final ProcessVariable<String> ACTION = code("petitionAction", ChooseRouteListener.ACTIONS);

    static final ProcessVariable<Boolean> PROPOSAL_APPROVED = flag("proposalApproved");

    static final ProcessVariable<Boolean> FIRST_INSTANCE_COMPLAINT = flag("firstInstanceComplaint");

    /** How the called procedure ended, as that procedure tells it. */
    static final ProcessVariable<String> COMPLAINT_OUTCOME = text("complaintOutcome");

    static final String FOLLOW = "FOLLOW";
    static final String DEPART = "DEPART";

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
                PROPOSED_ACTION,
                PROPOSED_FORM,
                AUTHORITY,
                GROUNDS,
                BASIS,
                DOUBTS,
                FLAGS,
                GROUP,
                PEOPLE,
                PROCESSING_CLOCK,
                SENDER_WAITS,
                SENDER_CLOCK,
                ACTION,
                PROPOSAL_APPROVED,
                FIRST_INSTANCE_COMPLAINT,
                COMPLAINT_OUTCOME);
    }

    @Override
    public List<ProcessStep> steps() {
        return PetitionProcessingSteps.ALL;
    }
}
