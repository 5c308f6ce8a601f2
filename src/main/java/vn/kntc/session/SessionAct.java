package vn.kntc.session;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.kntc.handling.act.Act;

/** Acts of a session, as they are kept in the log of its case; a case that is heard stands in them by its number only. */
final class SessionAct {

    private SessionAct() {}

    record Planned(LocalDate on, SessionPlan plan) implements Act {}

    /** @param doubt sentence where it was published late, or null */
    record Published(LocalDate on, Publication how, String doubt) implements Act {}

    /** @param doubt sentence where it had been published with its old time, or null */
    record Postponed(LocalDate on, Postponement what, String doubt) implements Act {}

    /** It was planned online and is held in person. */
    record MovedInPerson(LocalDate on, String place) implements Act {}

    /** A notice or letter was laid before the head. @param form its code @param remark or null */
    record PaperAnswered(LocalDate on, String form, boolean signed, String remark) implements Act {

        /** Acts by which that paper was signed. */
        static Predicate<Act> signing(String form) {
            return act -> act instanceof PaperAnswered answer
                    && answer.signed()
                    && answer.form().equals(form);
        }
    }

    /** What the head asked to word otherwise before he signs; what did not change is null, or empty. */
    record Revised(LocalDate on, List<String> attendance, List<String> contents, String reason) implements Act {

        Revised {
            attendance = attendance == null ? List.of() : List.copyOf(attendance);
            contents = contents == null ? List.of() : List.copyOf(contents);
        }
    }

    record Announced(LocalDate on, String number, List<PublishedAt> at) implements Act {}

    record Cancelled(LocalDate on, String reason) implements Act {}

    /** @param ownCase he had no case before @param flags or null */
    record Registered(LocalDate on, String caseNumber, boolean ownCase, int people, String flags) implements Act {}

    record RegistrationWithdrawn(LocalDate on, String caseNumber, String reason) implements Act {}

    record Prepared(LocalDate on, List<SessionMatter> matters, List<String> bodies) implements Act {}

    /** @param receiver who received, with his office */
    record Recorded(LocalDate on, Minutes minutes, String receiver, boolean concludes) implements Act {}

    /** @param longer numbers of the conclusions that were given more time than the internal regulation does */
    record Drafted(LocalDate on, List<ConclusionDraft> conclusions, List<Integer> longer) implements Act {}

    /** @param remark or null */
    record Answered(LocalDate on, boolean signed, String remark) implements Act {}

    record Reported(LocalDate on, ConclusionReport report) implements Act {}

    /** @param byHand not because a day has passed */
    record UrgingAsked(LocalDate on, List<Integer> conclusions, boolean byHand) implements Act {}

    record UrgingSkipped(LocalDate on, List<Integer> conclusions, String reason) implements Act {}
}
