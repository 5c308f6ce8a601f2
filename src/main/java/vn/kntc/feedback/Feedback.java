package vn.kntc.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.Assigned;
import vn.kntc.feedback.FeedbackAct.RuleClass;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.feedback.FeedbackAct.Sent;
import vn.kntc.feedback.FeedbackAct.Signed;
import vn.kntc.feedback.FeedbackAct.TakenOver;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.LoggedCase;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.UserId;

/** One feedback (kiến nghị, phản ánh): what its log of acts tells, and nothing besides. */
final class Feedback extends LoggedCase {

    private FeedbackStage stage = FeedbackStage.NEW;

    /** @param acts of this procedure, oldest first */
    Feedback(CaseEntry entry, List<RecordedAct> acts) {
        super(entry);
        acts.forEach(this::record);
    }

    @Override
    public void record(RecordedAct recorded) {
        stage = next(recorded.act());
        keep(recorded);
    }

    private FeedbackStage next(Act act) {
        stage.require(act);
        return ofOpening(act).or(() -> ofAnswer(act)).or(() -> ofEnd(act)).orElse(stage);
    }

    private static Optional<FeedbackStage> ofOpening(Act act) {
        if (act instanceof TakenOver taken) {
            return Optional.of(taken.rule() ? FeedbackStage.CLASSIFY : FeedbackStage.DECIDE);
        }
        if (act instanceof RuleClassified found) {
            return Optional.of(afterClassification(found.ruleClass()));
        }
        return act instanceof FeedbackAct.AlreadyAnswered ? Optional.of(FeedbackStage.NOTIFY) : Optional.empty();
    }

    private Optional<FeedbackStage> ofAnswer(Act act) {
        if (act instanceof Assigned) {
            return Optional.of(FeedbackStage.DRAFT);
        }
        if (act instanceof Answered) {
            // what the leader answers himself nobody signs for him
            return Optional.of(stage == FeedbackStage.DRAFT ? FeedbackStage.SIGN : FeedbackStage.ISSUE);
        }
        return act instanceof Signed signed ? Optional.of(afterSignature(signed.signed())) : Optional.empty();
    }

    private FeedbackStage afterSignature(boolean signed) {
        return switch (stage) {
            case SIGN_NOTICE -> signed ? FeedbackStage.NOTIFY : FeedbackStage.CLASSIFY;
            case SIGN_FORWARD -> signed ? FeedbackStage.FORWARD : FeedbackStage.CLASSIFY;
            default -> signed ? FeedbackStage.ISSUE : FeedbackStage.DRAFT;
        };
    }

    private Optional<FeedbackStage> ofEnd(Act act) {
        if (act instanceof PaperIssued) {
            return Optional.of(stage == FeedbackStage.ISSUE ? FeedbackStage.SEND : FeedbackStage.ENDED);
        }
        if (act instanceof Sent sent) {
            return Optional.of(sent.publishes() ? FeedbackStage.PUBLISH : FeedbackStage.ENDED);
        }
        return act instanceof FeedbackAct.Published ? Optional.of(FeedbackStage.ENDED) : Optional.empty();
    }

    private static FeedbackStage afterClassification(RuleClass found) {
        return switch (found) {
            case IN_COMPETENCE -> FeedbackStage.DECIDE;
            case NOT_RECEIVED -> FeedbackStage.SIGN_NOTICE;
            case NOT_IN_COMPETENCE, CONDUCT -> FeedbackStage.SIGN_FORWARD;
        };
    }

    FeedbackStage stage() {
        return stage;
    }

    CaseKind kind() {
        return entry().kind();
    }

    String summary() {
        return entry().summary();
    }

    private TakenOver taken() {
        return last(TakenOver.class).orElseThrow();
    }

    LocalDate receivedOn() {
        return taken().receivedOn();
    }

    /** It is about an administrative rule. */
    boolean rule() {
        return taken().rule();
    }

    int people() {
        var people = taken().group().people();
        return people == null ? 1 : people;
    }

    /** Somebody sent it on, who gets the answer too. */
    boolean forwarded() {
        return taken().forwarded();
    }

    /** He is to be told within a period. */
    boolean awaitsResult() {
        return forwarded() && taken().awaitsResult();
    }

    /** Day of the act before; where there is none, the day on which it was sent into this procedure, else that of receipt. */
    @Override
    public LocalDate latest() {
        return happened()
                .filter(Act::advances)
                .map(Act::on)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> Optional.ofNullable(taken().decidedOn()).orElseGet(this::receivedOn));
    }

    /** The leader under whose name the answer goes out; empty while it is a draft of somebody else. */
    Optional<UserId> signer() {
        return lastRecorded(last(Assigned.class).isPresent() ? Signed.class : Answered.class)
                .filter(recorded -> !(recorded.act() instanceof Signed signed) || signed.signed())
                .map(RecordedAct::by);
    }

    /** The leader under whose name a notice or a forwarding goes out; empty while nobody signed it. */
    Optional<UserId> noticeSigner() {
        return lastRecorded(FeedbackAct.AlreadyAnswered.class)
                .or(() -> lastRecorded(Signed.class).filter(recorded -> ((Signed) recorded.act()).signed()))
                .map(RecordedAct::by);
    }
}
