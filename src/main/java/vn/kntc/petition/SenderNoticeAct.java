package vn.kntc.petition;

import java.time.LocalDate;
import vn.kntc.handling.act.Act;

/** Acts by which whoever sent a petition on is told of its result, as they are kept in the log; nothing in them tells who petitions. */
final class SenderNoticeAct {

    private SenderNoticeAct() {}

    /** What the letter is to say. */
    record Drafted(LocalDate on, SenderNoticeContent content) implements Act {}

    /** Whoever signs the letter answered. @param remark what is to be done again, or null */
    record Answered(LocalDate on, boolean signed, String remark) implements Act {}

    record Sent(LocalDate on, SendingWay way) implements Act {}
}
