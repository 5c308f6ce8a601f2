package vn.kntc.transfer.process;

import static vn.kntc.engine.ProcessStep.delegate;
import static vn.kntc.engine.ProcessStep.listener;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.VerbDecides;
import vn.kntc.transfer.Answer;
import vn.kntc.transfer.NamedReceiver;
import vn.kntc.transfer.ReceiverType;
import vn.kntc.transfer.SendingWay;
import vn.kntc.transfer.SentTo;
import vn.kntc.transfer.TransferHandling;

/** What the program does at which step of {@code petition-transfer.bpmn}. */
final class PetitionTransferSteps {

    static final StepTable<TransferHandling> TABLE = StepTable.of(TransferHandling.class, on -> {
        on.form("nameReceiver", ReceiverEntry.class).does(PetitionTransferSteps::nameReceiver);
        on.form("approveTransfer", Approval.class)
                .does((transfers, step) -> step.set(
                        PetitionTransfer.APPROVED,
                        transfers.approveSlip(
                                step.caseNumber(),
                                step.entry().transferAnswer() == Approval.Reply.APPROVE,
                                step.entry().transferRemark(),
                                step.entry().approvedOn(),
                                step.by())));
        on.form("issueTransferSlip", Issue.class)
                .does((transfers, step) -> transfers.issueSlip(
                        step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by()));
        on.form("dispatchTransfer", DispatchEntry.class).does((transfers, step) -> {
            transfers.dispatch(
                    step.caseNumber(), step.entry().sentOn(), step.entry().sentTo(), step.by());
            step.set(PetitionTransfer.IN_SYSTEM, transfers.receiverInSystem(step.caseNumber()));
        });
        on.form("recordTransferAnswer", AnswerEntry.class).does((transfers, step) -> {
            transfers.recordAnswer(step.caseNumber(), step.entry().answer(), step.by());
            step.set(PetitionTransfer.RETURNED, transfers.returned(step.caseNumber()));
            step.set(PetitionTransfer.CITIZEN_WAITS, transfers.citizenWaits(step.caseNumber()));
        });
        on.form("issueUrging", UrgingEntry.class).does(PetitionTransferSteps::urge);
        on.form("signUrging", UrgingAnswer.class).does(PetitionTransferSteps::signUrging);
        on.form("draftResultLetter", Letter.class).does(Letter::letterResult, TransferHandling::draftResultLetter);
        on.form("signResultLetter", Signature.class)
                .does((transfers, step) -> step.set(
                        PetitionTransfer.LETTER_SIGNED,
                        transfers.signResultLetter(
                                step.caseNumber(),
                                step.entry().signing() == Signature.Reply.SIGN,
                                step.entry().signedOn(),
                                step.entry().signingRemark(),
                                step.by())));
        on.form("issueResultLetter", LetterIssue.class)
                .does((transfers, step) -> transfers.issueResultLetter(
                        step.caseNumber(),
                        step.entry().issuedOn(),
                        step.entry().enteredNumber(),
                        step.entry().sentOn(),
                        step.entry().sendingWay(),
                        step.by()));
    });

    static final List<ProcessStep> OTHERS = List.of(
            listener("startEvent_transferRouted", "start", "beginTransferListener"),
            delegate("serviceTask_deliverCase", "deliverCaseDelegate"),
            listener("message_answerArrived", "end", "readAnswerListener"));

    /** In diagrams that have this step an urging letter is signed before it gets its number. */
    private static final String SIGNED_URGING = "userTask_signUrging";

    private PetitionTransferSteps() {}

    record ReceiverEntry(
            Kind receiverKind,
            String receiverAgency,
            String receiverName,
            @MayBeEmpty String receiverAddress,
            ReceiverType receiverType,
            List<String> sentPapers,
            boolean citizenAsked,
            String keptReason) {

        enum Kind {
            AGENCY,
            OUTSIDE,
            NONE
        }

        NamedReceiver named() {
            return new NamedReceiver(
                    receiverAgency, receiverName, receiverAddress, receiverType, sentPapers, citizenAsked);
        }
    }

    record Approval(
            Reply transferAnswer,
            @MayBeEmpty String transferRemark,
            @IfAsked @VerbDecides("other systems approve without a day: it is then today's") LocalDate approvedOn) {

        enum Reply {
            APPROVE,
            SEND_BACK
        }
    }

    record Issue(LocalDate issuedOn, @IfAsked String enteredNumber) {}

    record DispatchEntry(LocalDate sentOn, List<SentTo> sentTo) {}

    /** Forms from before do not ask what the answer rests on; a number and a day may be missing there. */
    record AnswerEntry(
            Kind answerKind,
            String answerBody,
            @IfAsked Proof answerProof,
            @IfAsked String answerNumber,
            @IfAsked LocalDate answerDate,
            @IfAsked String answerSource,
            LocalDate answerReceivedOn,
            String answerGist) {

        enum Proof {
            DOCUMENT,
            NONE
        }

        enum Kind {
            RESULT,
            RETURNED
        }

        Answer answer() {
            return new Answer(
                    answerKind == Kind.RETURNED,
                    answerReceivedOn,
                    answerBody,
                    answerNumber,
                    answerDate,
                    answerGist,
                    answerSource);
        }
    }

    /** Forms from before a letter was signed ask whether it is sent at all. */
    record UrgingEntry(
            @IfAsked Choice urgingChoice,
            LocalDate issuedOn,
            @IfAsked String enteredNumber,
            @IfAsked String skipReason) {

        enum Choice {
            SEND,
            SKIP
        }
    }

    record UrgingAnswer(Reply urgingAnswer, String skipReason) {

        enum Reply {
            SIGN,
            SKIP
        }
    }

    record Letter(String letterResult) {}

    record Signature(Reply signing, LocalDate signedOn, String signingRemark) {

        enum Reply {
            SIGN,
            SEND_BACK
        }
    }

    record LetterIssue(LocalDate issuedOn, @IfAsked String enteredNumber, LocalDate sentOn, SendingWay sendingWay) {}

    private static void nameReceiver(TransferHandling transfers, Step<ReceiverEntry> step) {
        var entry = step.entry();
        var proposed = entry.receiverKind() != ReceiverEntry.Kind.NONE;
        if (proposed) {
            transfers.nameReceiver(step.caseNumber(), entry.named(), step.by());
        } else {
            transfers.keepHere(step.caseNumber(), entry.keptReason(), step.by());
        }
        step.set(PetitionTransfer.PROPOSED, proposed);
    }

    private static void signUrging(TransferHandling transfers, Step<UrgingAnswer> step) {
        boolean signed = step.entry().urgingAnswer() == UrgingAnswer.Reply.SIGN;
        if (signed) {
            transfers.signUrging(step.caseNumber(), step.by());
        } else {
            transfers.skipUrging(step.caseNumber(), step.entry().skipReason(), step.by());
        }
        step.set(PetitionTransfer.URGING_SIGNED, signed);
    }

    private static void urge(TransferHandling transfers, Step<UrgingEntry> step) {
        var entry = step.entry();
        if (entry.urgingChoice() == UrgingEntry.Choice.SKIP) {
            transfers.skipUrging(step.caseNumber(), entry.skipReason(), step.by());
        } else if (step.diagramHas(SIGNED_URGING)) {
            transfers.issueUrging(step.caseNumber(), entry.issuedOn(), entry.enteredNumber(), step.by());
        } else {
            transfers.issueUnsignedUrging(step.caseNumber(), entry.issuedOn(), entry.enteredNumber(), step.by());
        }
    }
}
