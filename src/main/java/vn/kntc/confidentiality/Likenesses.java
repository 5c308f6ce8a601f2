package vn.kntc.confidentiality;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.kntc.shared.CaseNumber;

/**
 * Which cases of the same agency are about the same people, or have nearly the same text; told from keyed fingerprints, so that nobody's
 * name and no text is opened for it. That two cases have one author may itself give away who denounces: whoever asks shows an answer only
 * to who may open the people of the other case.
 */
@NamedInterface("likeness")
public interface Likenesses {

    /**
     * Cases that may be the same as this one, the likeliest first; none for a case that the vault does not know, or whose fingerprint has
     * not been taken yet. Cases by the same people are listed however little the texts have in common.
     */
    List<Likeness> of(CaseNumber caseNumber);

    /** What two cases tell of their people. */
    enum People {
        /** the same number of an identity paper, or the same name with phone or address */
        SAME,
        /** the same name; more is not known of one of them, or is different */
        SAME_NAME,
        /** nobody in common, or nobody known */
        OTHERS
    }

    /**
     * @param content share of the text that both have, estimated, in percent
     * @param words length of the shorter text; with a dozen words the share says nothing
     */
    record Likeness(CaseNumber other, People people, int content, int words) {}
}
