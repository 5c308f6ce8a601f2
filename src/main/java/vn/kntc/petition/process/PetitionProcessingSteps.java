package vn.kntc.petition.process;

import static vn.kntc.engine.FormField.text;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OneOf;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.VerbDecides;
import vn.kntc.petition.PetitionAction;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** What the program does at which step of {@code petition-processing.bpmn}. */
final class PetitionProcessingSteps {

    /** That another law governs is signed and told to the petitioner in diagrams that have this step. */
    private static final String OTHER_LAW_NOTICE = "callActivity_otherLawNotice";

    /** After legal staff were asked it may be sorted again in diagrams that have this way. */
    private static final String SORTED_AGAIN = "flow_sortedAgain";

    static final StepTable<PetitionHandling> TABLE = StepTable.of(PetitionHandling.class, on -> {
        on.form("checkGoverningLaw", GoverningLaw.class).does(PetitionProcessingSteps::checkGoverningLaw);
        on.form("checkConditions", ClassificationEntry.class).does(PetitionProcessingSteps::classify);
        on.form("confirmLowering", Lowering.class).does(PetitionProcessingSteps::answerLowering);
        on.form("confirmRoute", RouteEntry.class).does(PetitionProcessingSteps::chooseRoute);
        on.form("recordReview", Review.class).does(PetitionProcessingSteps::review);
        on.form("approveProposal", Approval.class).does(PetitionProcessingSteps::answerProposal);
        on.form("recordOutcome", Outcome.class)
                .opensWith((petitions, task) -> task.get(PetitionProcessing.REQUIRED_PAPER)
                        .filter(paper -> !paper.isEmpty())
                        .ifPresent(paper -> task.call("Phát hành " + paper)))
                .does(PetitionProcessingSteps::recordOutcome);
        on.form("decideDestruction", Destruction.class)
                .does((petitions, step) -> petitions.decideDestruction(
                        step.caseNumber(),
                        step.entry().filedChoice() == Destruction.Choice.DESTROY,
                        step.entry().decidedOn(),
                        step.entry().destructionNumber(),
                        step.entry().keptReason(),
                        step.by()));
    });

    static final List<ProcessStep> OTHERS = List.of(
            ProcessStep.startForm(
                    "startEvent_petitionReceived", "registerPetitionListener", text(PetitionProcessStart.INTAKE_FIELD)),
            ProcessStep.delegate("businessRuleTask_proposeRoute", "proposeRouteDelegate"),
            ProcessStep.listener("businessRuleTask_proposeRoute", "end", "raiseFlagsListener"),
            ProcessStep.delegate("serviceTask_proposeRefusal", "proposeRefusalDelegate"),
            ProcessStep.delegate("serviceTask_sendElsewhere", "sendElsewhereDelegate"),
            ProcessStep.call("callActivity_procedure", PetitionProcessing.CALLED_PROCEDURE),
            ProcessStep.call(
                    "callActivity_conclusion",
                    PetitionConclusion.KEY,
                    PetitionProcessing.ROUTES_AGAIN.name(),
                    PetitionProcessing.SENDER_WAITS.name()),
            ProcessStep.call(
                    OTHER_LAW_NOTICE,
                    PetitionConclusion.KEY,
                    PetitionProcessing.ROUTES_AGAIN.name(),
                    PetitionProcessing.SENDER_WAITS.name()),
            ProcessStep.call("callActivity_senderNotice", SenderNotice.KEY),
            ProcessStep.call("callActivity_flag", PetitionFlagging.KEY),
            ProcessStep.delegate("serviceTask_closeCase", "closeCaseDelegate"));

    /** A process that began before the model had either of these steps ends without it. */
    private static final List<String> TELLING = List.of("callActivity_senderNotice", "userTask_tellSender");

    /** What is out of scope goes on from the route in diagrams that have this way. */
    private static final String OWN_PROCEDURE = "flow_ownProcedure";

    /** What is handled together with another petition ends in diagrams that have this way. */
    private static final String MERGED = "flow_mergedIntoOther";

    /** Lowering the secrecy of a case is confirmed in diagrams that have this step. */
    private static final String CONFIRM_LOWERING = "userTask_confirmLowering";

    private static final String ANY_PROCEDURE = "callActivity_procedure";

    private PetitionProcessingSteps() {}

    record GoverningLaw(@OneOf({"true", "false"}) String governedByOtherLaw, String otherLaw) {

        boolean governs() {
            return "true".equals(governedByOtherLaw);
        }

        String law() {
            return governs() ? otherLaw : null;
        }
    }

    record Lowering(Answer loweringAnswer, String loweringRemark) {

        enum Answer {
            CONFIRM,
            REFUSE
        }
    }

    record Review(String opinion, @IfAsked @VerbDecides("who posts none chooses the route again") Next afterReview) {

        enum Next {
            ROUTE,
            SORT
        }
    }

    record Approval(
            Answer proposalAnswer,
            @MayBeEmpty String remark,
            @VerbDecides("other systems approve without a day: it is then today's") LocalDate approvedOn) {

        enum Answer {
            APPROVE,
            SEND_BACK
        }
    }

    record Outcome(String result, @MayBeEmpty String documentNumber, @MayBeEmpty LocalDate documentDate) {}

    record Destruction(Choice filedChoice, LocalDate decidedOn, String destructionNumber, String keptReason) {

        enum Choice {
            DESTROY,
            KEEP
        }
    }

    private static void checkGoverningLaw(PetitionHandling petitions, Step<GoverningLaw> step) {
        var number = step.caseNumber();
        var entry = step.entry();
        if (entry.governs() && step.diagramHas(OTHER_LAW_NOTICE)) {
            petitions.proposeOtherLaw(number, entry.law(), step.by());
            step.set(PetitionProcessing.ACTION, PetitionAction.OUT_OF_SCOPE.name());
            step.set(PetitionProcessing.FILED, false);
            PetitionProcessing.tell(step, petitions.nextStep(number));
        } else {
            petitions.recordGoverningLaw(number, entry.law(), step.by());
        }
        step.set(PetitionProcessing.OTHER_LAW_GOVERNS, entry.governs());
    }

    private static void review(PetitionHandling petitions, Step<Review> step) {
        boolean again = step.entry().afterReview() == Review.Next.SORT && step.diagramHas(SORTED_AGAIN);
        petitions.recordReview(step.caseNumber(), step.entry().opinion(), step.by());
        if (again) {
            petitions.sortAgain(step.caseNumber());
        }
        step.set(PetitionProcessing.SORTED_AGAIN, again);
    }

    private static void classify(PetitionHandling petitions, Step<ClassificationEntry> step) {
        var number = step.caseNumber();
        var entry = step.entry();
        var earlier = entry.handedInBefore() ? petitions.earlier(number, entry.earlierCase()) : null;
        if (entry.newSummary() != null) {
            petitions.summarize(number, entry.sort(), entry.newSummary(), step.by());
        }
        boolean lowers = petitions.lowersSecrecy(number, entry.sort()) && step.diagramHas(CONFIRM_LOWERING);
        step.set(PetitionProcessing.SECRECY_LOWERED, lowers);
        if (lowers) {
            proposeLowering(petitions, step);
        } else {
            sort(petitions, step, earlier);
        }
    }

    private static void sort(PetitionHandling petitions, Step<ClassificationEntry> step, CaseNumber earlier) {
        var number = step.caseNumber();
        var entry = step.entry();
        if (earlier != null) {
            petitions.requireLinkedByOfficer(number, entry.sort(), earlier);
        }
        if (entry.asksNothingElse()) {
            petitions.classifyLike(number, earlier, entry.sort(), entry.group(), step.by());
        } else {
            petitions.classify(number, entry.classification(), step.by());
        }
        step.set(PetitionProcessing.KIND, entry.kind());
        tellPeople(petitions, step, number);
        petitions.describeMatter(number, entry.matterField(), step.by());
        join(petitions, step, earlier);
    }

    private static void tellPeople(PetitionHandling petitions, Step<?> step, CaseNumber number) {
        step.set(PetitionProcessing.GROUP, petitions.groupWords(number));
        step.set(PetitionProcessing.PEOPLE, String.valueOf(petitions.people(number)));
        step.set(PetitionProcessing.PROCESSING_CLOCK, petitions.processingClock(number));
    }

    private static void proposeLowering(PetitionHandling petitions, Step<ClassificationEntry> step) {
        var entry = step.entry();
        if (entry.handedInBefore()) {
            throw new InvalidInput(
                    "sameMatter",
                    "Hồ sơ đang được giữ kín như tố cáo: hãy phân loại trước, sau khi được xác nhận thì gắn vụ việc ở trang"
                            + " Vụ việc.");
        }
        petitions.proposeLowering(step.caseNumber(), entry.classification(), entry.matterField(), step.by());
        step.set(PetitionProcessing.KIND, entry.kind());
        step.set(PetitionProcessing.MERGED, false);
    }

    private static void answerLowering(PetitionHandling petitions, Step<Lowering> step) {
        var number = step.caseNumber();
        boolean confirmed = step.entry().loweringAnswer() == Lowering.Answer.CONFIRM;
        petitions.answerLowering(number, confirmed, step.entry().loweringRemark(), step.by());
        step.set(PetitionProcessing.LOWERING_CONFIRMED, confirmed);
        if (confirmed) {
            tellPeople(petitions, step, number);
        }
    }

    /** @param earlier petition that this one is the same as; null where it is of its own */
    private static void join(PetitionHandling petitions, Step<ClassificationEntry> step, CaseNumber earlier) {
        boolean merges = step.entry().sameMatter() == ClassificationEntry.SameMatter.MERGED;
        if (merges && !step.diagramHas(MERGED)) {
            throw new InvalidInput(
                    "sameMatter",
                    "Hồ sơ này bắt đầu bằng sơ đồ cũ, chưa nhập vào hồ sơ khác được; hãy ghi là đơn gửi lại.");
        }
        if (merges) {
            petitions.merge(step.caseNumber(), earlier, step.by());
        } else if (earlier != null) {
            petitions.repeat(step.caseNumber(), earlier, step.by());
        }
        step.set(PetitionProcessing.MERGED, merges);
    }

    private static void chooseRoute(PetitionHandling petitions, Step<RouteEntry> step) {
        var number = step.caseNumber();
        var entry = step.entry();
        var action = action(step);
        var guidance = entry.guidance(action, proposedGuidance(step));
        if (entry.processedOn() != null) {
            petitions.recordProcessingDay(number, entry.processedOn());
        }
        petitions.chooseRoute(number, action, entry.departureReason(), guidance, step.by());
        step.set(PetitionProcessing.ACTION, action.name());
        step.set(PetitionProcessing.FILED, action == PetitionAction.FILE);
        step.set(PetitionProcessing.PROCESSING_CLOCK, petitions.processingClock(number));
        PetitionProcessing.tell(step, petitions.nextStep(number));
        boolean leaves = action == PetitionAction.OUT_OF_SCOPE && step.diagramHas(OWN_PROCEDURE);
        PetitionProcessing.goOn(step, leaves ? petitions.leave(number).orElse(null) : null);
    }

    private static String proposedGuidance(Step<RouteEntry> step) {
        return step.get(PetitionProcessing.PROPOSED_GUIDANCE).orElse("");
    }

    /** What was proposed, or what the officer chose instead. */
    private static PetitionAction action(Step<RouteEntry> step) {
        return step.entry().follows()
                ? PetitionAction.valueOf(
                        step.get(PetitionProcessing.PROPOSED_ACTION).orElseThrow())
                : step.entry().chosenAction();
    }

    private static void answerProposal(PetitionHandling petitions, Step<Approval> step) {
        var entry = step.entry();
        boolean approved = entry.proposalAnswer() == Approval.Answer.APPROVE;
        boolean follows = answer(petitions, step, approved);
        step.set(PetitionProcessing.PROPOSAL_APPROVED, approved);
        PetitionProcessing.goOn(step, follows ? petitions.procedure(step.caseNumber()) : null);
        if (approved && !follows) {
            PetitionProcessing.tell(step, petitions.nextStep(step.caseNumber()));
        }
    }

    /** A diagram from before calls the one process that it names. */
    private static boolean answer(PetitionHandling petitions, Step<Approval> step, boolean approved) {
        var entry = step.entry();
        return step.diagramHas(ANY_PROCEDURE)
                ? petitions.answerProposal(step.caseNumber(), approved, entry.remark(), entry.approvedOn(), step.by())
                : petitions.answerProposal(
                        step.caseNumber(),
                        approved,
                        entry.remark(),
                        entry.approvedOn(),
                        key -> step.diagramHas("callActivity_" + key),
                        step.by());
    }

    private static void recordOutcome(PetitionHandling petitions, Step<Outcome> step) {
        var entry = step.entry();
        petitions.recordOutcome(
                step.caseNumber(), entry.result(), entry.documentNumber(), entry.documentDate(), step.by());
        var clock = petitions.senderClock(step.caseNumber());
        if (clock != null && TELLING.stream().noneMatch(step::diagramHas)) {
            petitions.closeUntold(step.caseNumber());
        }
        step.set(PetitionProcessing.SENDER_CLOCK, clock == null ? "" : clock);
        step.set(PetitionProcessing.SENDER_WAITS, clock != null);
    }
}
