package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.step.MayBeEmpty;

/**
 * What the verifier does to find out, as often as it is needed while the verification runs (Điều 19 đến 25 Nghị định 124/2020/NĐ-CP). None
 * of these acts moves the course of the complaint.
 */
public final class Inquiry {

    private Inquiry() {}

    /** Whom, or what, a session of work is with. */
    public enum SessionKind {
        COMPLAINANT("Làm việc với người khiếu nại"),
        RESPONDENT("Làm việc với người bị khiếu nại"),
        CONCERNED("Làm việc với cơ quan, tổ chức, cá nhân có liên quan"),
        SITE("Kiểm tra tại chỗ"),
        CONFRONTATION("Đối chất");

        private final String label;

        SessionKind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A session of work, with its minutes (Mẫu 06).
     *
     * @param verifiers who led it, at least one
     * @param others who else took part, by role or office; may be empty where the site was looked at without them
     * @param other null where nothing
     * @param unsigned who did not sign, why and who witnesses it; null where all signed
     * @param copies of the minutes
     */
    public record Session(
            LocalDate on,
            SessionKind kind,
            LocalTime startedAt,
            LocalTime endedAt,
            String place,
            List<PersonInOffice> verifiers,
            List<String> others,
            String matters,
            String result,
            String other,
            String unsigned,
            int copies)
            implements Act {

        @Override
        public boolean advances() {
            return false;
        }

        LocalDateTime began() {
            return on.atTime(startedAt);
        }

        LocalDateTime ended() {
            return on.atTime(endedAt);
        }
    }

    /**
     * Information, papers or evidence are to be asked for (Mẫu 07).
     *
     * @param request place among the requests of the case, from 1
     * @param holder body or office that holds them
     * @param items what is asked for, at least one
     * @param receiver address or officer that takes them
     */
    public record Requested(LocalDate on, int request, String holder, List<String> items, String receiver)
            implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /**
     * What came of a request: an answer, or silence.
     *
     * @param request place among the requests of the case
     * @param last no other request waits any more
     * @param words what came, or what the silence means for the verification
     */
    public record Answered(LocalDate on, int request, boolean provided, boolean last, String words) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /**
     * Something that was handed over.
     *
     * @param pages null where it has none
     * @param condition null where nothing is to say
     */
    public record Item(String name, @MayBeEmpty Integer pages, @MayBeEmpty String condition) {}

    /**
     * Papers or evidence were handed over (Mẫu 08).
     *
     * @param giver by role or office
     * @param items at least one
     */
    public record Received(
            LocalDate on,
            LocalTime startedAt,
            String place,
            PersonInOffice receiver,
            String giver,
            List<Item> items,
            int copies)
            implements Act {

        @Override
        public boolean advances() {
            return false;
        }

        LocalDateTime began() {
            return on.atTime(startedAt);
        }
    }

    /** The verifier asks for an expert. @param questions at least one */
    public record ExpertProposed(LocalDate on, List<String> questions, String reason) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /**
     * The resolver decided whether an expert is asked (Mẫu 09, 10).
     *
     * @param expert body that assesses; null where none is asked, as with all that follows but the reason
     * @param questions objects and questions; empty where none is asked
     * @param payer who bears the costs
     * @param resultBy last day of the result
     * @param carrier officer who hands over and collects
     */
    public record ExpertDecided(
            LocalDate on,
            boolean orders,
            String expert,
            List<String> questions,
            String payer,
            LocalDate resultBy,
            PersonInOffice carrier,
            String reason)
            implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    /** What came from the expert. @param received false where no result came */
    public record ExpertAnswered(LocalDate on, boolean received, String words) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }
}
