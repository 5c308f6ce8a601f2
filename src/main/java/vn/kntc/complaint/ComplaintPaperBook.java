package vn.kntc.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.PaperBook;

/** The papers of a complaint: what {@link ComplaintPapers} draws up, out of what {@link ComplaintPaperCase} shows. */
@Component
class ComplaintPaperBook implements PaperBook {

    /** Codes of the title of who leads a team, as the register words it. */
    static final String LARGE_TEAM = "DOAN";

    static final String SMALL_TEAM = "TO";

    static final String FORWARDED_BY = "forwardedBy";
    static final String REMARKED = "remarked";

    @Override
    public Map<String, Set<String>> signers() {
        return Map.of(
                "decider",
                Set.of(),
                "assigner",
                Set.of(),
                "resolver",
                Set.of(),
                "teamLeader",
                Set.of(LARGE_TEAM, SMALL_TEAM),
                "chair",
                Set.of(),
                "stayer",
                Set.of(),
                "stopper",
                Set.of(),
                "expertOrderer",
                Set.of());
    }

    @Override
    public Map<String, Class<?>> frames() {
        var frames = new LinkedHashMap<String, Class<?>>();
        frames.put("case", CaseFacts.class);
        frames.put("acceptanceNotified", PaperIssued.class);
        frames.put("reChecked", ReCheck.class);
        frames.put("verificationAssigned", VerificationAssignment.class);
        frames.put("verificationDecided", PaperIssued.class);
        frames.put("verificationReported", Done.VerificationReported.class);
        frames.put("dialoguePlanned", Done.DialoguePlanned.class);
        frames.put("dialogueHeld", DialogueResult.class);
        frames.put("decided", Resolution.class);
        frames.put("decisionIssued", PaperIssued.class);
        frames.put("firstInstance", FirstInstance.class);
        frames.put("advised", Preparation.OpinionGiven.class);
        frames.put("councilProposed", CouncilProposal.class);
        frames.put("published", Publication.class);
        frames.put("publicationEnded", PublicationEnd.class);
        frames.put("stayRequested", Stay.Requested.class);
        frames.put("stayDecided", Stay.Decided.class);
        frames.put("stayIssued", PaperIssued.class);
        frames.put("stayEnded", Stay.Ended.class);
        frames.put("withdrawal", StopAct.Withdrawal.class);
        frames.put("withdrawnPart", WithdrawnPart.class);
        frames.put("suspended", StopAct.Suspended.class);
        frames.put("resumptionDecided", StopAct.ResumptionDecided.class);
        frames.put("session", Inquiry.Session.class);
        frames.put("documentsRequested", Inquiry.Requested.class);
        frames.put("evidenceReceived", Inquiry.Received.class);
        frames.put("expertProposed", Inquiry.ExpertProposed.class);
        frames.put("expertDecided", Inquiry.ExpertDecided.class);
        frames.put("expertIssued", PaperIssued.class);
        frames.put("overdue", Amendment.OverdueNoticed.class);
        return frames;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("KN-03", CopiedTo.class).with(FORWARDED_BY, String.class),
                Row.of("KN-04", RefusalFacts.class).with(FORWARDED_BY, String.class),
                Row.of("P-15", ComplexityFacts.class),
                Row.of("K-03"),
                Row.of("KN-05"),
                Row.of("K-09"),
                Row.of("KN-13"),
                Row.of("K-06", DialogueChair.Announced.class),
                Row.of("KN-14", MinutesFacts.class),
                Row.of("KN-15", DecisionFacts.class),
                Row.of("KN-16", SecondDecisionFacts.class),
                Row.of("K-11").with(REMARKED, Boolean.class),
                Row.of("KN-11"),
                Row.of("KN-12"),
                Row.of("KN-06"),
                Row.of("KN-07").with(InquiryPapers.PROVIDE_DAYS, String.class),
                Row.of("KN-08"),
                Row.of("KN-09"),
                Row.of("KN-10"),
                Row.of(AmendmentPapers.OVERDUE, AmendmentPapers.OverdueFacts.class),
                Row.of(AmendmentPapers.INDEX, AmendmentPapers.IndexFacts.class),
                Row.of(AmendmentPapers.ORIGINALS).with("returned", Amendment.OriginalsReturned.class),
                Row.of(StopPapers.DECISION, StopPapers.Stopping.class),
                Row.of(StopPapers.RESUMPTION, StopPapers.Resuming.class),
                Row.of(StopPapers.NOTICE, StopPapers.Notice.class),
                Row.of(StopPapers.MINUTES, StopPapers.Minutes.class));
    }
}
