package vn.kntc.denunciation.process;

import java.time.LocalDate;
import vn.kntc.denunciation.DenunciationAct.HandlingDone;
import vn.kntc.denunciation.DenunciationAct.HandlingReported;
import vn.kntc.denunciation.DenunciationAct.HandlingUrged;
import vn.kntc.denunciation.DenunciationAct.ResultKnown;
import vn.kntc.denunciation.DenunciationHandling;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Step;

/** The form by which it is followed how a conclusion is handled; what belongs to another choice is hidden. */
record FollowHandlingEntry(
        Following following,
        LocalDate on,
        String body,
        String document,
        String result,
        String demand,
        LocalDate replyBy,
        @MayBeEmpty String remark) {

    enum Following {
        RESULT_KNOWN,
        REPORTED,
        URGE,
        DONE
    }

    static void follow(DenunciationHandling denunciations, Step<FollowHandlingEntry> step) {
        var entry = step.entry();
        var number = step.caseNumber();
        switch (entry.following()) {
            case RESULT_KNOWN -> denunciations.resultKnown(number, entry.known(), step.by());
            case REPORTED -> denunciations.reportHandling(number, entry.reported(), step.by());
            case URGE -> denunciations.urge(number, entry.urged(), step.by());
            case DONE -> denunciations.finishHandling(number, new HandlingDone(entry.on(), entry.remark()), step.by());
        }
        step.set(DenunciationHandlingPart.HANDLING_FINISHED, entry.following() == Following.DONE);
    }

    private ResultKnown known() {
        return new ResultKnown(on, body);
    }

    private HandlingReported reported() {
        return new HandlingReported(on, body, document, result);
    }

    private HandlingUrged urged() {
        return new HandlingUrged(on, body, demand, replyBy);
    }
}
