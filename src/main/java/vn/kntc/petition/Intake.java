package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.confidentiality.Identity;
import vn.kntc.shared.AgencyId;

/**
 * A checked intake sheet.
 *
 * @param writtenOn day that the petition bears, or null
 * @param group how many people there are (at least 1, as many as are named where nobody told), who signed, who represents
 * @param peopleTold whether the number of people was told
 * @param representativeAppointed whether the paper is there by which several people appoint who speaks for them; null: not told
 * @param identities go to the vault
 * @param contested null where no decision or act was named
 * @param respondent its public part
 * @param petitionText the petition's own text with respondent and request; goes to the vault
 */
record Intake(
        AgencyId agency,
        Channel channel,
        LocalDate receivedOn,
        LocalDate writtenOn,
        boolean anonymous,
        GroupFacts group,
        boolean peopleTold,
        Boolean representativeAppointed,
        List<Identity> identities,
        ContestedDecision contested,
        RespondentBody respondent,
        String petitionText,
        String summary,
        Stamps stamps) {

    /** Of a petition that bears no stamps. */
    Intake(
            AgencyId agency,
            Channel channel,
            LocalDate receivedOn,
            LocalDate writtenOn,
            boolean anonymous,
            GroupFacts group,
            boolean peopleTold,
            Boolean representativeAppointed,
            List<Identity> identities,
            ContestedDecision contested,
            RespondentBody respondent,
            String petitionText,
            String summary) {
        this(
                agency,
                channel,
                receivedOn,
                writtenOn,
                anonymous,
                group,
                peopleTold,
                representativeAppointed,
                identities,
                contested,
                respondent,
                petitionText,
                summary,
                Stamps.NONE);
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "Intake";
    }
}
