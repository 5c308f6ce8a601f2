package vn.kntc.petition;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.KnownFacts;
import vn.kntc.shared.CaseNumber;

/** What intake and classification recorded of a petition, for the forms of later steps to begin with. */
@Component
class PetitionKnownFacts implements KnownFacts {

    /** A person or body stood between the petitioner and this agency. */
    private static final Set<Channel> FORWARDED = EnumSet.of(
            Channel.LEADER, Channel.ELECTED, Channel.PRESS, Channel.FRONT, Channel.GRASSROOTS, Channel.TRANSFERRED);

    private final Petitions petitions;

    PetitionKnownFacts(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public String room() {
        return "petition";
    }

    @Override
    public Set<String> names() {
        return Set.of("people", "forwarded", "earlierSettlement");
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        petitions.find(caseNumber).ifPresent(petition -> {
            known.put("people", Math.max(1, petition.people()));
            known.put("forwarded", FORWARDED.contains(petition.channel()));
            var classified = petition.classification();
            if (classified != null && classified.earlierSettlement() != null) {
                known.put("earlierSettlement", classified.earlierSettlement());
            }
        });
        return known;
    }
}
