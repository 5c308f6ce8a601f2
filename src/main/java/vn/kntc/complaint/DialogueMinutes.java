package vn.kntc.complaint;

import java.time.LocalDateTime;
import java.util.List;
import vn.kntc.document.Choice;
import vn.kntc.document.OfficialDocument;

/**
 * Minutes of the dialogue (Mẫu 14 Nghị định 124/2020/NĐ-CP, replaced by Nghị định 155/2026/NĐ-CP; Điều 30 Luật Khiếu nại, Điều 28
 * Nghị định 124/2020/NĐ-CP).
 *
 * @param complainants complainant or representatives, present or not
 * @param concerned persons with rights and duties; may be empty
 * @param bodies may be empty
 * @param opinions who said what about which matter
 * @param agreed null where nothing
 * @param disputed null where nothing
 * @param other null where nothing
 * @param unsigned who does not sign, with the reason; may be empty
 * @param copies at least 3
 */
record DialogueMinutes(
        LocalDateTime startedAt,
        String place,
        Attendee chair,
        Attendee secretary,
        List<Attendee> complainants,
        List<Attendee> respondents,
        List<Attendee> concerned,
        List<Attendee> bodies,
        String subject,
        String purpose,
        String verificationResult,
        List<String> matters,
        List<Opinion> opinions,
        String agreed,
        String disputed,
        String other,
        List<NotSigned> unsigned,
        LocalDateTime endedAt,
        int copies)
        implements OfficialDocument {

    /** Whether somebody came; in R3 the reason of a complainant's absence decides how the case goes on (Điều 28 khoản 5). */
    enum Presence implements Choice {
        PRESENT("có mặt"),
        ABSENT_WITH_REASON("vắng mặt có lý do"),
        ABSENT_WITHOUT_REASON("vắng mặt không có lý do");

        private final String words;

        Presence(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * @param office office or capacity, or null
     * @param paper name of the identity paper, or null
     * @param address printed in R1 and R2; null else
     * @param absenceReason the reason given, or null
     */
    record Attendee(
            String name,
            String office,
            String paper,
            String paperNumber,
            String address,
            Presence presence,
            String absenceReason) {

        static Attendee present(String name, String office) {
            return new Attendee(name, office, null, null, null, Presence.PRESENT, null);
        }

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Attendee";
        }
    }

    record Opinion(String speaker, String matter, String opinion) {}

    record NotSigned(String name, String reason) {}

    @Override
    public String form() {
        return "KN-14";
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "DialogueMinutes";
    }

    boolean concernedPresent() {
        return !concerned.isEmpty();
    }

    boolean bodiesPresent() {
        return !bodies.isEmpty();
    }

    int bodiesOrdinal() {
        return concerned.isEmpty() ? 5 : 6;
    }
}
