package vn.kntc.confidentiality;

import org.springframework.modulith.NamedInterface;
import vn.kntc.shared.CaseNumber;

/**
 * Whether two cases have the same people for certain, so that an answer to the one answers the other. The vault compares what lies in
 * it; nobody sees it. Whoever asks may open the people of both, or the answer tells him who somebody is.
 */
@NamedInterface("likeness")
public interface SamePeople {

    /**
     * True where everybody who petitions in the one case certainly does so in the earlier one too: the same number of a paper; or, where
     * no two numbers of one kind speak against it, the same name letter by letter with the same phone or address.
     */
    boolean certainly(CaseNumber petition, CaseNumber earlier);
}
