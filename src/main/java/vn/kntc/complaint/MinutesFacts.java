package vn.kntc.complaint;

import java.util.List;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.paper.IdentityBlock;
import vn.kntc.handling.paper.People;

/**
 * Who took part in a dialogue (Mẫu 14 Nghị định 124/2020/NĐ-CP, replaced by Nghị định 155/2026/NĐ-CP; Điều 30 Luật Khiếu nại).
 *
 * @param chair by name and office; by his office alone where nobody is named
 * @param complainants complainant or representatives with whoever is authorised, present or not
 */
record MinutesFacts(Attendee chair, List<Attendee> complainants, Attendee respondent) {

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
            Attendance attendance,
            String absenceReason) {

        /** Of somebody of whom only name and office are printed. */
        Attendee(String name, String office, Attendance attendance, String absenceReason) {
            this(name, office, null, null, null, attendance, absenceReason);
        }

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "Attendee";
        }
    }

    /**
     * @param chairName null where only the office of who chaired is known
     * @param addressPrinted the form of the day wants the addresses of the complainants
     */
    static MinutesFacts of(DialogueResult held, String chairName, People people, boolean addressPrinted) {
        return new MinutesFacts(
                chairName == null
                        ? new Attendee(held.chair(), null, Attendance.PRESENT, null)
                        : new Attendee(chairName, held.chair(), Attendance.PRESENT, null),
                people.attending().stream()
                        .map(one -> attendee(one, held, addressPrinted))
                        .toList(),
                new Attendee(
                        people.respondent().name(), null, held.respondentAttendance(), held.respondentAbsenceReason()));
    }

    private static Attendee attendee(Identity identity, DialogueResult held, boolean addressPrinted) {
        var block = IdentityBlock.of(identity, null);
        return new Attendee(
                block.name(),
                identity.role() == PartyRole.PETITIONER
                        ? null
                        : identity.role().label().toLowerCase(Wording.VIETNAMESE),
                block.paper(),
                block.paperNumber(),
                addressPrinted ? block.address() : null,
                held.attendance(),
                held.absenceReason());
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "MinutesFacts";
    }
}
