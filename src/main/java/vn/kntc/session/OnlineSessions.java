package vn.kntc.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;

/** Whether a session may be planned online (Điều 3a Luật Tiếp công dân); whether it then is held so is found when it is prepared. */
@Component
class OnlineSessions {

    /** What speaks for it. */
    private static final List<String> FOR = List.of(
            "complexOrLong",
            "needsManyAgencies",
            "remoteOrVulnerable",
            "citizenWishesOnline",
            "forceMajeure",
            "otherNeed",
            "secrecyAssured",
            "recordingAvailable");

    private final Law law;

    OnlineSessions(Law law) {
        this.law = law;
    }

    /** Whether the law of that day allows anything online: asked as what it is least strict with, where nothing is missing. */
    boolean possibleOn(LocalDate day) {
        var facts = new HashMap<String, Object>(Map.of("kind", "FEEDBACK", "asksIdentityProtection", false));
        FOR.forEach(fact -> facts.put(fact, true));
        return Boolean.TRUE.equals(
                law.decide("allowOnlineReception", day, facts).results().get(0).get("allowed"));
    }
}
