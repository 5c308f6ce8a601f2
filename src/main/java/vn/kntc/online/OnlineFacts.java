package vn.kntc.online;

import java.util.HashMap;
import java.util.Map;
import vn.kntc.casefile.CaseKind;

/**
 * What {@code allowOnlineReception} asks of a session (Điều 18, Điều 20 Nghị định 154/2026/NĐ-CP).
 *
 * @param kind of what is to be brought up
 */
public record OnlineFacts(
        CaseKind kind,
        boolean complexOrLong,
        boolean needsManyAgencies,
        boolean remoteOrVulnerable,
        boolean citizenWishesOnline,
        boolean forceMajeure,
        boolean otherNeed,
        boolean asksIdentityProtection,
        boolean secrecyAssured,
        boolean recordingAvailable) {

    /** As if there were every need: what the law still refuses, it refuses for another reason. */
    OnlineFacts needed() {
        return new OnlineFacts(
                kind,
                true,
                needsManyAgencies,
                remoteOrVulnerable,
                citizenWishesOnline,
                forceMajeure,
                true,
                asksIdentityProtection,
                secrecyAssured,
                recordingAvailable);
    }

    Map<String, Object> asked() {
        var asked = new HashMap<String, Object>();
        asked.put("kind", kind.name());
        asked.put("complexOrLong", complexOrLong);
        asked.put("needsManyAgencies", needsManyAgencies);
        asked.put("remoteOrVulnerable", remoteOrVulnerable);
        asked.put("citizenWishesOnline", citizenWishesOnline);
        asked.put("forceMajeure", forceMajeure);
        asked.put("otherNeed", otherNeed);
        asked.put("asksIdentityProtection", asksIdentityProtection);
        asked.put("secrecyAssured", secrecyAssured);
        asked.put("recordingAvailable", recordingAvailable);
        return asked;
    }
}
