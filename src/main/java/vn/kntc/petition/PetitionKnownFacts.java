package vn.kntc.petition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.engine.KnownFacts;
import vn.kntc.shared.CaseNumber;

/** What intake and classification recorded of a petition, for the forms of later steps to begin with. */
@Component
class PetitionKnownFacts implements KnownFacts {

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
        return Set.of(
                "kind",
                "people",
                "signers",
                "representatives",
                "representativeAppointed",
                "forwarded",
                "earlierSettlement");
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        petitions.find(caseNumber).ifPresent(petition -> {
            if (petition.kind() != CaseKind.UNCLASSIFIED) {
                known.put("kind", petition.kind().name());
            }
            var group = petition.group();
            putIfTold(known, "people", group.people());
            putIfTold(known, "signers", group.signers());
            putIfTold(known, "representatives", group.representatives());
            putIfTold(known, "representativeAppointed", petition.representativeAppointed());
            known.put("forwarded", petition.channel().forwards());
            var classified = petition.classification();
            if (classified != null && classified.earlierSettlement() != null) {
                known.put("earlierSettlement", classified.earlierSettlement());
            }
        });
        return known;
    }

    private static void putIfTold(Map<String, Object> known, String name, Object told) {
        if (told != null) {
            known.put(name, told);
        }
    }
}
