package vn.kntc.petition.process;

import static vn.kntc.engine.ProcessStep.listener;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.petition.ConclusionContent;
import vn.kntc.petition.PetitionConclusions;
import vn.kntc.petition.Resolution;
import vn.kntc.petition.SendingWay;

/** What the program does at which step of {@code petition-conclusion.bpmn}. */
final class PetitionConclusionSteps {

    static final StepTable<PetitionConclusions> TABLE = StepTable.of(PetitionConclusions.class, on -> {
        on.form("draftConclusion", Draft.class).does(Draft::content, PetitionConclusions::draft);
        on.form("signConclusion", Signature.class).does(PetitionConclusionSteps::sign);
        on.form("issueConclusion", Issuing.class).does(PetitionConclusionSteps::issue);
        on.form("recordDenunciationResult", DenunciationResult.class).does((conclusions, step) -> {
            conclusions.resolve(step.caseNumber(), step.entry().resolved(), step.by());
            step.set(PetitionConclusion.SENDER_WAITS, conclusions.senderWaits(step.caseNumber()));
        });
        on.form("recordNotProcessed", NotProcessed.class).does(PetitionConclusionSteps::notProcessed);
        on.form("confirmNotProcessed", NotProcessedAnswer.class).does((conclusions, step) -> {
            boolean confirmed = step.entry().notProcessedAnswer() == NotProcessedAnswer.Answer.CONFIRM;
            conclusions.answerNotProcessed(
                    step.caseNumber(), confirmed, step.entry().notProcessedRemark(), step.by());
            step.set(PetitionConclusion.NOT_PROCESSED_CONFIRMED, confirmed);
            step.set(PetitionConclusion.ROUTES_AGAIN, !confirmed);
            step.set(PetitionConclusion.SENDER_WAITS, confirmed && conclusions.senderWaits(step.caseNumber()));
        });
        on.form("recordLowerReport", Report.class).does(PetitionConclusionSteps::report);
    });

    static final List<ProcessStep> OTHERS =
            List.of(listener("startEvent_conclusionRouted", "start", "beginConclusionListener"));

    /** In diagrams that have this step an accepted denunciation stays open until its result is told. */
    private static final String DENUNCIATION_RESULT = "userTask_recordDenunciationResult";

    /** In diagrams that have this step nothing is left unprocessed on the officer's word alone. */
    private static final String CONFIRM_NOT_PROCESSED = "userTask_confirmNotProcessed";

    private PetitionConclusionSteps() {}

    record Draft(
            String receiver,
            @MayBeEmpty String reference,
            String conclusionReason,
            @MayBeEmpty List<String> conclusionPapers,
            LocalDate replyBy) {

        ConclusionContent content() {
            return new ConclusionContent(receiver, reference, conclusionReason, conclusionPapers, replyBy);
        }
    }

    record Signature(Answer signing, LocalDate signedOn, String signingRemark) {

        enum Answer {
            SIGN,
            SEND_BACK
        }
    }

    record Issuing(LocalDate issuedOn, @IfAsked String enteredNumber, LocalDate sentOn, SendingWay sendingWay) {

        PetitionConclusions.Issue issue() {
            return new PetitionConclusions.Issue(issuedOn, enteredNumber, sentOn, sendingWay);
        }
    }

    record DenunciationResult(
            Resolution resolutionKind,
            String resolutionNumber,
            LocalDate resolutionDate,
            String resolutionSigner,
            String resolutionGist) {

        PetitionConclusions.Resolved resolved() {
            return new PetitionConclusions.Resolved(
                    resolutionKind, resolutionNumber, resolutionDate, resolutionSigner, resolutionGist);
        }
    }

    record NotProcessed(String notProcessedReason) {}

    record NotProcessedAnswer(Answer notProcessedAnswer, String notProcessedRemark) {

        enum Answer {
            CONFIRM,
            SEND_BACK
        }
    }

    private static void notProcessed(PetitionConclusions conclusions, Step<NotProcessed> step) {
        var reason = step.entry().notProcessedReason();
        if (step.diagramHas(CONFIRM_NOT_PROCESSED)) {
            conclusions.proposeNotProcessed(step.caseNumber(), reason, step.by());
        } else {
            conclusions.endWithoutPaper(step.caseNumber(), reason, step.by());
            step.set(PetitionConclusion.SENDER_WAITS, conclusions.senderWaits(step.caseNumber()));
        }
    }

    record Report(
            Kind reportKind,
            LocalDate reportedOn,
            String reportNumber,
            @IfAsked LocalDate reportDate,
            String reportGist,
            LocalDate urgedReplyBy) {

        enum Kind {
            REPORTED,
            URGE
        }
    }

    private static void sign(PetitionConclusions conclusions, Step<Signature> step) {
        var entry = step.entry();
        var number = step.caseNumber();
        boolean demanded = conclusions.demanded(number);
        boolean signed = conclusions.sign(
                number, entry.signing() == Signature.Answer.SIGN, entry.signedOn(), entry.signingRemark(), step.by());
        var kept = demanded ? PetitionConclusion.Signed.NOT_URGED : PetitionConclusion.Signed.ROUTE_AGAIN;
        var outcome = signed ? PetitionConclusion.Signed.SIGNED : kept;
        step.set(PetitionConclusion.SIGNING, outcome.name());
        step.set(PetitionConclusion.ROUTES_AGAIN, outcome == PetitionConclusion.Signed.ROUTE_AGAIN);
    }

    private static void issue(PetitionConclusions conclusions, Step<Issuing> step) {
        var number = step.caseNumber();
        boolean followed = step.diagramHas(DENUNCIATION_RESULT);
        step.set(
                PetitionConclusion.REPORT_AWAITED,
                followed
                        ? conclusions.issue(number, step.entry().issue(), step.by())
                        : conclusions.issueLast(number, step.entry().issue(), step.by()));
        conclusions.reportDue(number).ifPresent(due -> step.set(PetitionConclusion.REPORT_DUE, due.toString()));
        step.set(PetitionConclusion.RESOLUTION_AWAITED, followed && conclusions.resolutionAwaited(number));
        step.set(PetitionConclusion.SENDER_WAITS, conclusions.senderWaits(number));
    }

    private static void report(PetitionConclusions conclusions, Step<Report> step) {
        var entry = step.entry();
        boolean urged = entry.reportKind() == Report.Kind.URGE;
        if (urged) {
            conclusions.urge(step.caseNumber(), entry.urgedReplyBy(), step.by());
        } else {
            var paper = new PetitionConclusions.LowerReport(entry.reportNumber(), entry.reportDate());
            conclusions.report(step.caseNumber(), entry.reportedOn(), paper, entry.reportGist(), step.by());
        }
        step.set(PetitionConclusion.URGED, urged);
        step.set(PetitionConclusion.SENDER_WAITS, conclusions.senderWaits(step.caseNumber()));
    }
}
