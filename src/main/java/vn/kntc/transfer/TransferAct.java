package vn.kntc.transfer;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;

/** Acts of a transfer, as they are kept in the log of its case; nothing in them tells who petitions. */
final class TransferAct {

    private TransferAct() {}

    /** @param agency id of the receiver where it is an agency of this system, else null */
    record ReceiverNamed(
            LocalDate on,
            String agency,
            String receiver,
            String address,
            ReceiverType type,
            List<String> papers,
            boolean citizenAsked)
            implements Act {}

    /** The head answered the draft of the slip. @param remark or null */
    record SlipAnswered(LocalDate on, boolean approved, String remark) implements Act {}

    record Dispatched(LocalDate on, List<SentTo> to) implements Act {}

    /** @param receivingCase number of the case that began at the receiver */
    record Delivered(LocalDate on, String receivingCase) implements Act {}

    /** @param by hand: not as the schedule says */
    record UrgingAsked(LocalDate on, boolean byHand) implements Act {}

    record UrgingSkipped(LocalDate on, String reason) implements Act {}

    /** The letter of urging was signed. */
    record UrgingSigned(LocalDate on) implements Act {}

    /** The petitioner asked to be told of the result. */
    record CitizenAsked(LocalDate on) implements Act {}

    /** The letter that tells the petitioner of the result. @param result neutral */
    record ResultLetterDrafted(LocalDate on, String result) implements Act {}

    /** @param remark what is to be done again, or null */
    record ResultLetterAnswered(LocalDate on, boolean signed, String remark) implements Act {}

    /**
     * @param number of the document, or null; {@code date}: its day, or null
     * @param source how and from whom it is known where there is no document; null too in acts from before that was asked
     */
    record Answered(
            LocalDate on, boolean returned, String body, String number, LocalDate date, String gist, String source)
            implements Act {}

    /** @param number of the letter, or null where he was told otherwise */
    record CitizenTold(LocalDate on, String number) implements Act {}

    record NotTransferred(LocalDate on, String reason) implements Act {}
}
