package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.Stay;

/** The form by which the resolver decides about a stay. */
record StayDecisionEntry(
        Choice stayChoice,
        LocalDate decidedOn,
        LocalDate stayUntilDay,
        String stayReason,
        String contestedIssuer,
        List<String> stayExecutors) {

    enum Choice {
        STAY,
        DECLINE
    }

    Stay.Decided decision() {
        boolean stays = stayChoice == Choice.STAY;
        return new Stay.Decided(
                decidedOn, stays, stayUntilDay, stayReason, contestedIssuer, stays ? stayExecutors : List.of());
    }
}
