package vn.kntc.petition.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Numbered;
import vn.kntc.handling.step.VerbDecides;
import vn.kntc.petition.Guidance;
import vn.kntc.petition.PetitionAction;
import vn.kntc.shared.InvalidInput;

/**
 * The form by which the officer follows the proposed route or departs from it.
 *
 * @param guidanceWay hidden where the proposal says it
 */
record RouteEntry(
        Choice routeChoice,
        PetitionAction chosenAction,
        String departureReason,
        @VerbDecides("the proposal may say it, also where an older form still asks") Way guidanceWay,
        @MayBeEmpty String guideTo,
        @MayBeEmpty List<String> supplements,
        @Numbered(3) List<Matter> matters,
        @IfAsked LocalDate processedOn) {

    enum Choice {
        FOLLOW,
        DEPART
    }

    enum Way {
        NOT_COMPETENT,
        SUPPLEMENT
    }

    record Matter(@MayBeEmpty String matter, @MayBeEmpty String matterBody) {}

    boolean follows() {
        return routeChoice == Choice.FOLLOW;
    }

    /** @param proposedWay code of {@link Way} that the proposal guides by; else empty */
    Guidance guidance(PetitionAction action, String proposedWay) {
        return switch (action) {
            case GUIDE -> guide(way(proposedWay));
            case GUIDE_SPLIT -> Guidance.toSplit(split());
            default -> null;
        };
    }

    private Way way(String proposedWay) {
        if (guidanceWay == null && proposedWay.isEmpty()) {
            throw new InvalidInput("guidanceWay", "Hãy chọn “Nội dung hướng dẫn”.");
        }
        return guidanceWay == null ? Way.valueOf(proposedWay) : guidanceWay;
    }

    private Guidance guide(Way way) {
        if (way == Way.SUPPLEMENT) {
            requireAnswer("supplements", !supplements.isEmpty());
            return Guidance.toSupplement(supplements);
        }
        requireAnswer("guideTo", guideTo != null);
        return Guidance.toBody(guideTo);
    }

    private List<Guidance.Matter> split() {
        return matters.stream()
                .filter(one -> one.matter() != null)
                .map(one -> new Guidance.Matter(one.matter(), bodyOf(one)))
                .toList();
    }

    /** Required by the form; in forms of before the third is optional, but not half of it. */
    private String bodyOf(Matter one) {
        requireAnswer("matters[" + matters.indexOf(one) + "].matterBody", one.matterBody() != null);
        return one.matterBody();
    }

    private static void requireAnswer(String field, boolean answered) {
        if (!answered) {
            throw InvalidInput.naming(field, "ô còn trống", asked -> "Hãy nhập " + asked + ".");
        }
    }
}
