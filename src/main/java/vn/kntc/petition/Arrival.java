package vn.kntc.petition;

import java.time.LocalDate;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;

/**
 * How a petition came, without what was found about it.
 *
 * @param writtenOn day that it bears, or null
 * @param representativeAppointed whether the paper is there that appoints who speaks for several people, or null
 * @param contested or null
 */
record Arrival(
        Channel channel,
        LocalDate writtenOn,
        GroupFacts group,
        Boolean representativeAppointed,
        ContestedDecision contested,
        Stamps stamps) {

    /** Of a petition that bears no stamps. */
    Arrival(
            Channel channel,
            LocalDate writtenOn,
            GroupFacts group,
            Boolean representativeAppointed,
            ContestedDecision contested) {
        this(channel, writtenOn, group, representativeAppointed, contested, Stamps.NONE);
    }
}
