package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;

/**
 * What the officer says in the paper that a petition ends with; neutral.
 *
 * @param receiver whom it goes to, or null where it goes to nobody or to the petitioner
 * @param reference number and day of the letter that the petition came with, or null
 * @param reason why it ends so
 * @param papers what goes back, along, or into the file with it
 * @param replyBy until when a lower body is to report, or null
 */
public record ConclusionContent(
        String receiver, String reference, String reason, List<String> papers, LocalDate replyBy) {

    public ConclusionContent {
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}
