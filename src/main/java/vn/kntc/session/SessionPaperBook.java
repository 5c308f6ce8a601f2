package vn.kntc.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.paper.PaperBook;

/** The papers of a session: what {@link SessionPapers} draws up, out of what {@link SessionPaperCase} shows. */
@Component
class SessionPaperBook implements PaperBook {

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of("head", Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        return Map.of(
                "case", SessionPaperCase.Facts.class,
                "postponed", SessionPaperCase.Moved.class,
                "minutes", SessionPaperCase.Held.class);
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(SessionPapers.SCHEDULE, SessionPapers.ScheduleFacts.class),
                Row.of(SessionPapers.POSTPONEMENT),
                Row.of(SessionPapers.MATTERS, SessionPapers.MatterFacts.class),
                Row.of(SessionPapers.MINUTES),
                Row.of(SessionPapers.CONCLUSION, SessionPapers.ConclusionFacts.class),
                Row.of(SessionPapers.URGING, SessionPapers.UrgingFacts.class),
                Row.of(SessionInvitations.CITIZEN, SessionInvitations.CitizenFacts.class),
                Row.of(SessionInvitations.BODIES, SessionInvitations.BodyFacts.class));
    }
}
