package vn.kntc.petition;

import java.util.List;

/**
 * What is reported to the head, or written to another body, beside the route of a petition; neutral.
 *
 * @param receiver the body that is written to, or null
 * @param reference number and day of the letter that the petition came with, or null
 * @param gist what was found, or what came of the petition
 * @param measure what is proposed, or null
 * @param papers what goes along
 */
public record FlagContent(String receiver, String reference, String gist, String measure, List<String> papers) {

    public FlagContent {
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}
