package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How the dialogue went (Mẫu 14; Điều 30 Luật Khiếu nại, Điều 28 Nghị định 124/2020/NĐ-CP).
 *
 * @param absenceReason reason the complainant gave, null where he came or gave none
 * @param concerned persons with rights and duties, by role
 * @param bodies bodies present
 * @param opinions one each, "speaker: opinion"
 * @param agreed null where nothing
 * @param disputed null where nothing
 * @param other null where nothing
 * @param unsigned who did not sign, "role: reason"; may be empty
 * @param copies at least 3
 */
public record DialogueResult(
        LocalDate on,
        LocalTime startedAt,
        LocalTime endedAt,
        String place,
        String chair,
        String secretary,
        Attendance attendance,
        String absenceReason,
        boolean respondentPresent,
        List<String> concerned,
        List<String> bodies,
        String verificationResult,
        List<String> matters,
        List<String> opinions,
        String agreed,
        String disputed,
        String other,
        List<String> unsigned,
        int copies)
        implements Act {}
