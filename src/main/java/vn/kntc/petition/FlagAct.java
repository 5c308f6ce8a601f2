package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;

/** Acts on what a petition calls for beside its route, as they are kept in the log; nothing in them tells who petitions. */
final class FlagAct {

    private FlagAct() {}

    /** @param words of the law's table @param basis articles */
    record Raised(LocalDate on, PetitionFlag flag, String words, List<String> basis) implements Act {}

    /** The officer holds that it need not be done, for that reason; what the head says to that comes after, but for originals. */
    record Dropped(LocalDate on, PetitionFlag flag, String reason) implements Act {}

    /** The head says whether it need not be done. @param direction what is to be done all the same; may be null where he agrees */
    record DropAnswered(LocalDate on, PetitionFlag flag, boolean agreed, String direction) implements Act {}

    /** What the officer reports to the head, or writes to another body. */
    record Prepared(LocalDate on, PetitionFlag flag, FlagContent content) implements Act {}

    /** The head directs, or signs the letter. @param direction what is to be done, or to be done again; null for a mere signature */
    record Decided(LocalDate on, PetitionFlag flag, boolean agreed, String direction) implements Act {}

    record Sent(LocalDate on, PetitionFlag flag, SendingWay way) implements Act {}

    /** @param receipt of who took them, or null */
    record Returned(LocalDate on, OriginalsReceiver receiver, List<ReturnedOriginal> items, String receipt)
            implements Act {}
}
