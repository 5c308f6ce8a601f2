package vn.kntc.petition.process;

import static vn.kntc.engine.FormField.code;
import static vn.kntc.engine.FormField.date;
import static vn.kntc.engine.FormField.flag;
import static vn.kntc.engine.FormField.number;
import static vn.kntc.engine.FormField.text;

import java.util.List;
import vn.kntc.engine.ProcessStep;

/** Which bean {@code petition-processing.bpmn} calls where, and the fields of each form. */
final class PetitionProcessingSteps {

    static final List<ProcessStep> ALL = List.of(
            ProcessStep.startForm(
                    "startEvent_petitionReceived", "registerPetitionListener", text(PetitionProcessStart.INTAKE_FIELD)),
            ProcessStep.form(
                    "checkGoverningLaw",
                    "recordGoverningLawListener",
                    code("governedByOtherLaw", RecordGoverningLawListener.ANSWERS),
                    text("otherLaw")),
            ProcessStep.form(
                    "checkConditions",
                    "classifyPetitionListener",
                    code("kind", ClassifyPetitionListener.KINDS),
                    text("newSummary"),
                    flag("fit"),
                    flag("authorIdentified"),
                    number("people"),
                    number("signers"),
                    number("representatives"),
                    flag("complexOrCrowded"),
                    flag("crimeSign"),
                    flag("seriousHarm"),
                    flag("executionHarm"),
                    flag("effectiveButDoubtful"),
                    flag("originalsAttached"),
                    flag("multiPlace"),
                    flag("alreadyGuided"),
                    flag("multiAddressed"),
                    flag("forwarded"),
                    text("earlierSettlement"),
                    flag("validForm"),
                    flag("checkableEvidence"),
                    flag("fromSettledComplaint"),
                    code("respondent", ClassifyPetitionListener.RESPONDENTS),
                    code("instance", ClassifyPetitionListener.INSTANCES),
                    flag("respondentWithinArea"),
                    flag("competent"),
                    code("competentBody", ClassifyPetitionListener.BODIES),
                    flag("lowerBodyOverdue"),
                    flag("conditionsMet"),
                    flag("contestable"),
                    flag("internalAct"),
                    flag("directlyAffected"),
                    code("capacity", ClassifyPetitionListener.CAPACITIES),
                    flag("representativeLawful"),
                    flag("signed"),
                    flag("withinTimeLimit"),
                    flag("legitimateReason"),
                    flag("secondInstanceDecided"),
                    flag("terminatedAndLapsed"),
                    flag("courtAccepted"),
                    flag("allSigned"),
                    flag("representativeAppointed")),
            ProcessStep.delegate("businessRuleTask_proposeRoute", "proposeRouteDelegate"),
            ProcessStep.form(
                    "confirmRoute",
                    "chooseRouteListener",
                    code("routeChoice", ChooseRouteListener.CHOICES),
                    code("chosenAction", ChooseRouteListener.ACTIONS),
                    text("departureReason"),
                    code("guidanceWay", ChooseRouteListener.WAYS),
                    text("guideTo"),
                    text("supplements"),
                    text("matter1"),
                    text("matterBody1"),
                    text("matter2"),
                    text("matterBody2"),
                    text("matter3"),
                    text("matterBody3"),
                    date("processedOn")),
            ProcessStep.form("recordReview", "recordReviewListener", text("opinion")),
            ProcessStep.delegate("serviceTask_proposeRefusal", "proposeRefusalDelegate"),
            ProcessStep.form(
                    "approveProposal",
                    "answerProposalListener",
                    code("proposalAnswer", AnswerProposalListener.ANSWERS),
                    text("remark"),
                    date("approvedOn")),
            ProcessStep.call(
                    "callActivity_complaintFirstInstance",
                    "complaintFirstInstance",
                    PetitionProcessing.COMPLAINT_OUTCOME.name()),
            ProcessStep.delegate("serviceTask_closeCase", "closeCaseDelegate"),
            ProcessStep.listener("userTask_recordOutcome", "create", "namePaperListener"),
            ProcessStep.form(
                    "recordOutcome",
                    "recordOutcomeListener",
                    text("result"),
                    text("documentNumber"),
                    date("documentDate")),
            ProcessStep.form("tellSender", "tellSenderListener", date("toldOn"), text("resultNumber")));

    private PetitionProcessingSteps() {}
}
