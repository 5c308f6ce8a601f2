package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.handling.step.IfAsked;

/**
 * When and where the dialogue shall be held (Điều 30 Luật Khiếu nại).
 *
 * @param dialogueOn day of the dialogue
 * @param chair office of who chairs
 * @param chairName who chairs, or null where the resolver does himself
 * @param participants offices and roles besides the complainant
 * @param contents what is discussed
 * @param papersToBring may be empty
 */
public record DialoguePlan(
        LocalDate dialogueOn,
        LocalTime startsAt,
        String place,
        String chair,
        @IfAsked String chairName,
        List<String> participants,
        List<String> contents,
        @IfAsked List<String> papersToBring) {

    LocalDateTime begins() {
        return LocalDateTime.of(dialogueOn, startsAt);
    }
}
