package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The frame {@code case} of the papers of a complaint.
 *
 * @param writtenOn day that the complaint bears, or null
 * @param subject what it is about, as the decision on acceptance words it; null before
 * @param namedAct the contested decision or act as it was named at intake, with its day; null where none was
 * @param contestedAct the same; where none was named, what the complaint is about
 * @param remote it is handled by the periods of remote areas
 */
record CaseFacts(
        ResolutionInstance instance,
        LocalDate receivedOn,
        LocalDate writtenOn,
        String subject,
        String namedAct,
        String contestedAct,
        boolean remote) {

    static CaseFacts of(Complaint complaint) {
        var named = namedAct(complaint);
        return new CaseFacts(
                complaint.resolution().counted(),
                complaint.receivedOn(),
                complaint.writtenOn(),
                complaint
                        .last(Done.AcceptanceDecided.class)
                        .map(decided -> decided.decision().subject())
                        .orElse(null),
                named.orElse(null),
                named.orElseGet(complaint::summary),
                complaint.remote());
    }

    private static Optional<String> namedAct(Complaint complaint) {
        var contested = complaint.contested();
        if (contested == null || contested.reference() == null) {
            return Optional.empty();
        }
        // a reference that already names its day is not given a second one
        return Optional.of(
                contested.issuedOn() == null || contested.reference().contains("ngày")
                        ? contested.reference()
                        : contested.reference() + " ngày " + Wording.day(contested.issuedOn()));
    }
}
