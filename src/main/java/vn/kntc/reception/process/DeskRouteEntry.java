package vn.kntc.reception.process;

import java.util.List;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OneOf;
import vn.kntc.reception.DeskAction;
import vn.kntc.reception.DeskRoute;
import vn.kntc.shared.InvalidInput;

/** The form by which the officer follows the proposed route or departs from it, and answers at once where he can. */
record DeskRouteEntry(
        Choice routeChoice,
        DeskAction chosenDeskAction,
        String departureReason,
        @MayBeEmpty String competentBody,
        @MayBeEmpty List<String> supplements,
        @MayBeEmpty String explanation,
        SplitWay splitWay,
        List<PartEntry> parts,
        DeskRoute.Answer answerWay) {

    enum Choice {
        FOLLOW,
        DEPART
    }

    enum SplitWay {
        /** each matter becomes a petition at once */
        HERE,
        /** the visitor writes them himself and comes again */
        LATER
    }

    record PartEntry(@OneOf({"COMPLAINT", "DENUNCIATION", "FEEDBACK", "RULE_FEEDBACK"}) String partKind, String part) {}

    /** @param proposed code of the action that the law proposes */
    DeskRoute route(String proposed) {
        var action = routeChoice == Choice.FOLLOW ? DeskAction.valueOf(proposed) : chosenDeskAction;
        var split = splitWay == SplitWay.HERE ? split() : List.<DeskRoute.Part>of();
        var answer = answerWay == null ? DeskRoute.Answer.LATER : answerWay;
        if (answer != DeskRoute.Answer.LATER && explanation == null) {
            throw new InvalidInput("explanation", "Hãy ghi nội dung đã giải thích, hướng dẫn cho công dân.");
        }
        return new DeskRoute(action, departureReason, competentBody, supplements, explanation, split, answer);
    }

    private List<DeskRoute.Part> split() {
        return parts.stream()
                .map(one -> new DeskRoute.Part(CaseKind.valueOf(one.partKind()), one.part()))
                .toList();
    }
}
