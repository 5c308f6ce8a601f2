package vn.kntc.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kntc.casefile.CaseKind;

/**
 * Single points of the law that the table of routes does not know, to be read by the officer and the head beside what it proposes. Each is
 * as the table of points is asked; none changes the route.
 */
final class RoutePoints {

    private RoutePoints() {}

    /** @param action that is proposed */
    static List<Map<String, Object>> beside(Petition petition, PetitionAction action) {
        var points = new ArrayList<Map<String, Object>>();
        var found = petition.classification();
        boolean denounces = found.kind() == CaseKind.DENUNCIATION;
        if (petition.channel() == Channel.PORTAL) {
            if (!denounces) {
                points.add(Map.of("point", "PORTAL_PETITION"));
            } else if (found.routing().validForm()) {
                // whether who denounces signed it since, or came, only the officer knows
                points.add(Map.of("point", "PORTAL_DENUNCIATION"));
            }
        }
        if (denounces
                && action == PetitionAction.REFUSE
                && found.routing().forwarded()
                && found.routing().checkableEvidence()) {
            points.add(Map.of("point", "REFUSED_WITH_EVIDENCE"));
        }
        return List.copyOf(points);
    }
}
