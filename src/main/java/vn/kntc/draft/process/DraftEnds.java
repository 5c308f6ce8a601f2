package vn.kntc.draft.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.draft.DraftPlace;
import vn.kntc.draft.Drafts;
import vn.kntc.shared.UserId;

/** What becomes of drafts when their step is over. */
@Component
class DraftEnds {

    /** Field of a start form that tells one filling-in from the next. */
    static final String START_ID = "intakeId";

    private final Drafts drafts;
    private final IdentityService identity;

    DraftEnds(Drafts drafts, @Lazy IdentityService identity) {
        this.drafts = drafts;
        this.identity = identity;
    }

    void end(String taskId) {
        drafts.discardAll(DraftPlace.ofTask(taskId));
    }

    /** @param startId as submitted with the start form, or null */
    void started(String processKey, Object startId) {
        var who = identity.getCurrentAuthentication();
        if (who != null && who.getUserId() != null && startId != null) {
            drafts.discardStarted(
                    new UserId(who.getUserId()), DraftPlace.ofStart(processKey), START_ID, startId.toString());
        }
    }
}
