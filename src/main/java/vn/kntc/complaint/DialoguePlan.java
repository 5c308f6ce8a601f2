package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.confidentiality.OwnWords;

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
        String chairName,
        List<String> participants,
        List<String> contents,
        List<String> papersToBring) {

    /** Everything in it that is worded by who enters it. */
    OwnWords ownWords() {
        return new OwnWords()
                .with("place", place)
                .with("chair", chair)
                .with("chairName", chairName)
                .with("participants", participants)
                .with("contents", contents)
                .with("papersToBring", papersToBring);
    }
}
