package vn.kntc.confidentiality;

import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Strips what tells who denounces from a petition's own text (Điều 56 Luật Tố cáo): the vault proposes words, whoever keeps identities adds those
 * that only a person can see, and what then still tells is not let out.
 */
@NamedInterface("redaction")
public interface TextRedaction {

    /**
     * The words of the text with those marked that tell; a view of the vault, logged. The caller has checked that the person keeps identities.
     *
     * @throws vn.kntc.shared.InvalidInput if the purpose is missing, too short or names somebody
     * @throws vn.kntc.shared.NotFound if nothing of that case lies in the vault
     */
    List<MarkedWord> propose(CaseNumber caseNumber, String purpose, UserId by);

    /**
     * The text without the words of these places.
     *
     * @param places of {@link #propose}, from 0
     * @throws vn.kntc.shared.InvalidInput where there is no text, or what is left still tells who denounces; the sentence repeats nothing of it
     */
    String strip(CaseNumber caseNumber, Set<Integer> places);

    /**
     * Which words of a page, as a machine read them one after another, tell who denounces. A machine takes one letter for another: rather too much
     * is told than too little, since the officer sees the page.
     *
     * @return their places, from 0
     * @throws vn.kntc.shared.NotFound if nothing of that case lies in the vault
     */
    Set<Integer> telling(CaseNumber caseNumber, List<String> words);

    /**
     * A word as it stands in the text, with what is written onto it.
     *
     * @param breaks how many lines end before it
     * @param telling whether the vault proposes to leave it out
     */
    record MarkedWord(String word, int breaks, boolean telling) {

        /** Says nothing, so that no log line can tell. */
        @Override
        public String toString() {
            return "MarkedWord";
        }
    }
}
