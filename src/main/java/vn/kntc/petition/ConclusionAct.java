package vn.kntc.petition;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/** Acts by which a petition ends with a paper of its own, as they are kept in the log; nothing in them tells who petitions. */
final class ConclusionAct {

    private ConclusionAct() {}

    /** What the paper is to say. @param action the route that it carries out */
    record Drafted(LocalDate on, PetitionAction action, ConclusionContent content) implements Act {}

    /** Whoever signs the paper answered. @param remark what is to be done again, or null */
    record Answered(LocalDate on, boolean signed, String remark) implements Act {}

    /** @param form code of the paper that went out */
    record Sent(LocalDate on, String form, SendingWay way) implements Act {}

    /** The lower body is asked again. @param nth which time it is */
    record Urged(LocalDate on, int nth, LocalDate replyBy) implements Act {}

    /** The lower body reported. @param number of its paper @param paperOn day of it; both null in acts from before they were asked */
    record Reported(LocalDate on, String number, LocalDate paperOn, String gist) implements Act {}

    /**
     * An accepted denunciation was resolved, outside this program.
     *
     * @param on day of the paper
     * @param signer office and name of who signed it
     */
    record Resolved(LocalDate on, Resolution kind, String number, String signer, String gist) implements Act {}

    /** Without a paper: why the petition is not to be processed. */
    record NotProcessedProposed(LocalDate on, String reason) implements Act {}

    /** Whoever is competent answered that. @param remark why the route is to be chosen again, or null */
    record NotProcessedAnswered(LocalDate on, boolean confirmed, String remark) implements Act {}

    /** The time of keeping a filed petition is over. @param reason why it is kept on, or null */
    record DestructionDecided(LocalDate on, boolean destroyed, String number, String reason) implements Act {}
}
