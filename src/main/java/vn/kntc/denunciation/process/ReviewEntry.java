package vn.kntc.denunciation.process;

import java.time.LocalDate;
import vn.kntc.denunciation.ReviewAct.DelayDemanded;
import vn.kntc.denunciation.ReviewAct.LeftBelow;
import vn.kntc.denunciation.ReviewAct.ResolvedAgain;
import vn.kntc.denunciation.ReviewAct.Reviewed;
import vn.kntc.denunciation.ReviewAct.SentOn;
import vn.kntc.denunciation.ReviewAct.TakeOverDecided;
import vn.kntc.denunciation.ReviewAct.Upheld;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.NotOwnWords;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** The form by which the superior says what follows from how a body below handled a denunciation. */
record ReviewEntry(
        LocalDate on,
        Reviewing reviewing,
        @MayBeEmpty @NotOwnWords("a case number: the step takes nothing else") String earlierCase,
        String earlierBody,
        @MayBeEmpty String earlierPaper,
        String receiver,
        @CodesOf(table = "describeDenunciationReview", column = "reviewGround") String reviewGround,
        String reason,
        LocalDate replyBy,
        LocalDate dueOn) {

    enum Reviewing {
        UPHOLD,
        SEND_ON,
        AGAIN,
        DEMAND,
        LEAVE,
        TAKE_OVER
    }

    boolean resolvedHere() {
        return reviewing == Reviewing.AGAIN || reviewing == Reviewing.TAKE_OVER;
    }

    Reviewed reviewed() {
        var number = number();
        return switch (reviewing) {
            case UPHOLD -> new Upheld(on, number, earlierBody, earlierPaper, reason);
            case SEND_ON -> new SentOn(on, number, earlierBody, earlierPaper, receiver, reason);
            case AGAIN -> new ResolvedAgain(on, number, earlierBody, earlierPaper, reviewGround, reason);
            case DEMAND -> new DelayDemanded(on, number, earlierBody, earlierPaper, reason, replyBy);
            case LEAVE -> new LeftBelow(on, number, earlierBody, earlierPaper, reason);
            case TAKE_OVER -> new TakeOverDecided(on, number, earlierBody, earlierPaper, reviewGround, reason, dueOn);
        };
    }

    private String number() {
        if (earlierCase != null && !CaseNumber.isOne(earlierCase.strip())) {
            throw new InvalidInput("earlierCase", "Số hồ sơ không đúng dạng, ví dụ đúng: NHANHOA-2026-000123.");
        }
        return earlierCase == null ? null : earlierCase.strip();
    }
}
