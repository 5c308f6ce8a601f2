package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.handling.act.Act;

/**
 * How the dialogue went (Mẫu 14; Điều 30 Luật Khiếu nại, Điều 28 Nghị định 124/2020/NĐ-CP).
 *
 * @param absenceReason reason the complainant gave, null where he came or gave none
 * @param chairName who chaired, or null where the notice named him or the resolver chaired himself
 * @param respondentExcused the respondent stayed away and gave a reason; false where he came
 * @param respondentAbsenceReason the reason he gave, or null
 * @param concerned persons with rights and duties, by role
 * @param bodies bodies present
 * @param opinions at least one
 * @param agreed null where nothing
 * @param disputed null where nothing
 * @param other null where nothing
 * @param unsigned who did not sign; may be empty
 * @param copies at least 3
 */
public record DialogueResult(
        LocalDate on,
        LocalTime startedAt,
        LocalTime endedAt,
        String place,
        String chair,
        String chairName,
        PersonInOffice secretary,
        Attendance attendance,
        String absenceReason,
        boolean respondentPresent,
        boolean respondentExcused,
        String respondentAbsenceReason,
        List<String> concerned,
        List<String> bodies,
        String verificationResult,
        List<String> matters,
        List<Opinion> opinions,
        String agreed,
        String disputed,
        String other,
        List<NotSigned> unsigned,
        int copies)
        implements Act {

    Attendance respondentAttendance() {
        if (respondentPresent) {
            return Attendance.PRESENT;
        }
        return respondentExcused ? Attendance.ABSENT_WITH_GOOD_REASON : Attendance.ABSENT_WITHOUT_GOOD_REASON;
    }

    LocalDateTime began() {
        return LocalDateTime.of(on, startedAt);
    }

    LocalDateTime ended() {
        return LocalDateTime.of(on, endedAt);
    }

    /** What is talked about where it is one thing, else null. */
    String onlyMatter() {
        return matters.size() == 1 ? matters.get(0) : null;
    }

    /** The complainant was heard, or at least did not stay away of his own accord. */
    boolean heard() {
        return attendance != Attendance.ABSENT_WITHOUT_GOOD_REASON;
    }

    boolean undecided() {
        return agreed == null && disputed == null;
    }
}
