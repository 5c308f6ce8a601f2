package vn.kntc.petition.process;

import static vn.kntc.engine.ProcessStep.listener;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.petition.FlagContent;
import vn.kntc.petition.OriginalsReceiver;
import vn.kntc.petition.PetitionConclusions;
import vn.kntc.petition.PetitionFlag;
import vn.kntc.petition.PetitionFlags;
import vn.kntc.petition.ReturnedOriginal;
import vn.kntc.petition.SendingWay;

/** What the program does at which step of {@code petition-flag.bpmn}. */
final class PetitionFlaggingSteps {

    static final StepTable<PetitionFlags> TABLE = StepTable.of(PetitionFlags.class, on -> {
        for (var task : List.of("reportMatter", "reportHarm", "proposeStay", "proposeReview")) {
            on.form(task, Report.class)
                    .does((flags, step) -> prepare(
                            flags,
                            step,
                            step.entry().flagChoice(),
                            step.entry().droppedReason(),
                            step.entry().content()));
        }
        for (var task : List.of("referToInvestigators", "answerForwarder")) {
            on.form(task, Letter.class)
                    .does((flags, step) -> prepare(
                            flags,
                            step,
                            step.entry().flagChoice(),
                            step.entry().droppedReason(),
                            step.entry().content()));
        }
        on.form("decideFlag", Decision.class).does(PetitionFlaggingSteps::decide);
        on.form("issueFlagLetter", Issuing.class)
                .does((flags, step) ->
                        flags.send(step.caseNumber(), flag(step), step.entry().issue(), step.by()));
        on.form("returnOriginals", Originals.class).does(PetitionFlaggingSteps::returnOriginals);
    });

    static final List<ProcessStep> OTHERS = List.of(listener("startEvent_flagRaised", "start", "beginFlagListener"));

    /** In diagrams that have this way the head is asked before nothing is done. */
    private static final String HEAD_ANSWERS_DROP = "flow_flagStands";

    private PetitionFlaggingSteps() {}

    enum Choice {
        DO,
        DROP
    }

    record Report(
            Choice flagChoice,
            String flagGist,
            String flagMeasure,
            @MayBeEmpty @IfAsked String flagReceiver,
            String droppedReason) {

        FlagContent content() {
            return new FlagContent(flagReceiver, null, flagGist, flagMeasure, List.of());
        }
    }

    record Letter(
            Choice flagChoice,
            String flagReceiver,
            @MayBeEmpty @IfAsked String flagReference,
            String flagGist,
            @MayBeEmpty @IfAsked List<String> flagPapers,
            String droppedReason) {

        FlagContent content() {
            return new FlagContent(flagReceiver, flagReference, flagGist, null, flagPapers);
        }
    }

    record Decision(Answer flagAnswer, @MayBeEmpty String direction) {

        enum Answer {
            AGREE,
            SEND_BACK
        }
    }

    record Issuing(LocalDate issuedOn, @IfAsked String enteredNumber, LocalDate sentOn, SendingWay sendingWay) {

        PetitionConclusions.Issue issue() {
            return new PetitionConclusions.Issue(issuedOn, enteredNumber, sentOn, sendingWay);
        }
    }

    record Originals(
            Choice flagChoice,
            LocalDate returnedOn,
            OriginalsReceiver originalsReceiver,
            List<Item> originals,
            @MayBeEmpty String originalsReceipt,
            String droppedReason) {

        record Item(String item, String condition) {}

        List<ReturnedOriginal> items() {
            return originals.stream()
                    .map(one -> new ReturnedOriginal(one.item(), one.condition()))
                    .toList();
        }
    }

    private static PetitionFlag flag(Step<?> step) {
        return PetitionFlag.valueOf(step.get(PetitionFlagging.FLAG).orElseThrow());
    }

    private static void prepare(PetitionFlags flags, Step<?> step, Choice choice, String dropped, FlagContent content) {
        step.set(PetitionFlagging.DROPPED, choice == Choice.DROP);
        if (choice == Choice.DROP && step.diagramHas(HEAD_ANSWERS_DROP)) {
            flags.proposeDrop(step.caseNumber(), flag(step), dropped, step.by());
        } else if (choice == Choice.DROP) {
            flags.drop(step.caseNumber(), flag(step), dropped, step.by());
        } else {
            flags.prepare(step.caseNumber(), flag(step), content, step.by());
        }
    }

    private static void decide(PetitionFlags flags, Step<Decision> step) {
        boolean agreed = step.entry().flagAnswer() == Decision.Answer.AGREE;
        boolean follows =
                flags.decide(step.caseNumber(), flag(step), agreed, step.entry().direction(), step.by());
        step.set(PetitionFlagging.AGREED, agreed);
        step.set(PetitionFlagging.LETTER_FOLLOWS, follows);
    }

    private static void returnOriginals(PetitionFlags flags, Step<Originals> step) {
        var entry = step.entry();
        if (entry.flagChoice() == Choice.DROP) {
            flags.drop(step.caseNumber(), flag(step), entry.droppedReason(), step.by());
            return;
        }
        flags.returnOriginals(
                step.caseNumber(),
                entry.returnedOn(),
                entry.originalsReceiver(),
                entry.items(),
                entry.originalsReceipt(),
                step.by());
    }
}
