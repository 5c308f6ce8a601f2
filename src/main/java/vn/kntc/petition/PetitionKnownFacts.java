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

    private static final String SENDER = "senderName";
    private static final String SENDER_REFERENCE = "senderReference";
    private static final String RESULT = "result";

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
                "earlierSettlement",
                SENDER,
                SENDER_REFERENCE,
                RESULT);
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
            sender(known, petition);
        });
        return known;
    }

    /** As the letter to the sender was drafted before; else what the case tells of its result. */
    private void sender(Map<String, Object> known, Petition petition) {
        if (petition.outcome() != null) {
            known.put(RESULT, petition.outcome().sentence());
        }
        new SenderNoticeState(petitions.done(petition.caseNumber())).content().ifPresent(content -> {
            known.put(SENDER, content.receiver());
            putIfTold(known, SENDER_REFERENCE, content.reference());
            known.put(RESULT, content.result());
        });
    }

    private static void putIfTold(Map<String, Object> known, String name, Object told) {
        if (told != null) {
            known.put(name, told);
        }
    }
}
