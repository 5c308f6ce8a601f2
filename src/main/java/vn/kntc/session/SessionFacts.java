package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * What is kept of a session; neutral.
 *
 * @param publication or null
 * @param postponements oldest first
 * @param matters registered for it, in the order in which they are heard
 * @param bodies invited to it
 * @param cancelled why it is not held, or null
 * @param minutes or null
 * @param signer who signed the notice of its conclusions, or null
 * @param notice of its conclusions, as it went out, or null
 * @param urging numbers of the conclusions that a letter is waiting to be issued about
 * @param signers who signed a notice or letter that is still to go out, by the code of its form
 */
record SessionFacts(
        SessionPlan plan,
        Publication publication,
        List<Postponement> postponements,
        List<SessionMatter> matters,
        List<String> bodies,
        String cancelled,
        Minutes minutes,
        List<Conclusion> conclusions,
        String signer,
        Session.Notice notice,
        List<Integer> urging,
        Map<String, String> signers) {

    SessionFacts {
        postponements = postponements == null ? List.of() : List.copyOf(postponements);
        matters = matters == null ? List.of() : List.copyOf(matters);
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
        conclusions = conclusions == null ? List.of() : List.copyOf(conclusions);
        urging = urging == null ? List.of() : List.copyOf(urging);
        signers = signers == null ? Map.of() : Map.copyOf(signers);
    }

    /** @param signer null: it has to be signed anew */
    SessionFacts signed(String form, UserId signer) {
        var all = new TreeMap<>(signers);
        if (signer == null) {
            all.remove(form);
        } else {
            all.put(form, signer.value());
        }
        return new SessionFacts(
                plan,
                publication,
                postponements,
                matters,
                bodies,
                cancelled,
                minutes,
                conclusions,
                this.signer,
                notice,
                urging,
                all);
    }

    /** What the schedule tells of it is another. */
    SessionFacts planned(SessionPlan newPlan, Publication newPublication, List<Postponement> allPostponements) {
        return new SessionFacts(
                newPlan,
                newPublication,
                allPostponements,
                matters,
                bodies,
                cancelled,
                minutes,
                conclusions,
                signer,
                notice,
                urging,
                signers);
    }

    /** Who is to be heard in it is another, or it is not held; nothing was heard yet. */
    SessionFacts listed(List<SessionMatter> newMatters, List<String> newBodies, String why) {
        return new SessionFacts(
                plan, publication, postponements, newMatters, newBodies, why, null, null, null, null, null, signers);
    }

    /** What came of it is another. */
    SessionFacts held(
            Minutes newMinutes,
            List<Conclusion> newConclusions,
            String newSigner,
            Session.Notice newNotice,
            List<Integer> newUrging) {
        return new SessionFacts(
                plan,
                publication,
                postponements,
                matters,
                bodies,
                cancelled,
                newMinutes,
                newConclusions,
                newSigner,
                newNotice,
                newUrging,
                signers);
    }

    List<Conclusion> openConclusions() {
        return conclusions.stream().filter(Conclusion::open).toList();
    }

    /** The earliest day that is still to be kept; null where nothing is open. */
    LocalDate nextDue() {
        return openConclusions().stream()
                .map(Conclusion::dueOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Numbers of all cases that are registered or were heard. */
    List<CaseNumber> cases() {
        var heard = minutes == null ? List.<MatterHeard>of() : minutes.heard();
        return Stream.concat(
                        matters.stream().map(SessionMatter::caseNumber),
                        heard.stream().map(MatterHeard::caseNumber))
                .filter(CaseNumber::isOne)
                .distinct()
                .map(CaseNumber::new)
                .toList();
    }

    static SessionFacts of(SessionPlan plan) {
        return new SessionFacts(plan, null, null, null, null, null, null, null, null, null, null, null);
    }
}
