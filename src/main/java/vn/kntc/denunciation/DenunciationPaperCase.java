package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.Concluded;
import vn.kntc.denunciation.DenunciationAct.ConclusionSent;
import vn.kntc.denunciation.DenunciationAct.ExpertAsked;
import vn.kntc.denunciation.DenunciationAct.ExplanationRecorded;
import vn.kntc.denunciation.DenunciationAct.ExtensionDecided;
import vn.kntc.denunciation.DenunciationAct.HandlingDecided;
import vn.kntc.denunciation.DenunciationAct.InformationRequested;
import vn.kntc.denunciation.DenunciationAct.InterestsDeclared;
import vn.kntc.denunciation.DenunciationAct.Member;
import vn.kntc.denunciation.DenunciationAct.PublicationEnded;
import vn.kntc.denunciation.DenunciationAct.Published;
import vn.kntc.denunciation.DenunciationAct.Recommendation;
import vn.kntc.denunciation.DenunciationAct.ReferralDecided;
import vn.kntc.denunciation.DenunciationAct.ResumptionDecided;
import vn.kntc.denunciation.DenunciationAct.SessionHeld;
import vn.kntc.denunciation.DenunciationAct.SuspensionDecided;
import vn.kntc.denunciation.DenunciationAct.TakenOver;
import vn.kntc.denunciation.DenunciationAct.TerminationDecided;
import vn.kntc.denunciation.DenunciationAct.VerificationAssigned;
import vn.kntc.denunciation.DenunciationAct.VerificationReported;
import vn.kntc.denunciation.DenunciationAct.Verifying;
import vn.kntc.denunciation.DenunciationAct.WithdrawalRecorded;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.paper.PaperCase;
import vn.kntc.handling.paper.Signing;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A denunciation as its papers see it. None opens the vault: who denounces is called by the number of the case. */
final class DenunciationPaperCase implements PaperCase {

    static final String TEAM = "TO";
    static final String BODY = "CO_QUAN";

    /** Frames that are the last act of a kind, by name. */
    static final Map<String, Class<? extends Act>> ACTS = Map.ofEntries(
            Map.entry("acceptance", AcceptanceDecided.class),
            Map.entry("assignment", VerificationAssigned.class),
            Map.entry("declared", InterestsDeclared.class),
            Map.entry("explanation", ExplanationRecorded.class),
            Map.entry("session", SessionHeld.class),
            Map.entry("request", InformationRequested.class),
            Map.entry("expert", ExpertAsked.class),
            Map.entry("report", VerificationReported.class),
            Map.entry("conclusion", Concluded.class),
            Map.entry("sent", ConclusionSent.class),
            Map.entry("handling", HandlingDecided.class),
            Map.entry("publication", Published.class),
            Map.entry("publicationEnd", PublicationEnded.class),
            Map.entry("extension", ExtensionDecided.class),
            Map.entry("withdrawal", WithdrawalRecorded.class),
            Map.entry("suspension", SuspensionDecided.class),
            Map.entry("resumption", ResumptionDecided.class),
            Map.entry("termination", TerminationDecided.class),
            Map.entry("referral", ReferralDecided.class),
            Map.entry("upheld", ReviewAct.Upheld.class),
            Map.entry("sentOn", ReviewAct.SentOn.class),
            Map.entry("leftBelow", ReviewAct.LeftBelow.class),
            Map.entry("delayDemand", ReviewAct.DelayDemanded.class),
            Map.entry("takeOver", ReviewAct.TakeOverDecided.class),
            Map.entry("delayAsked", ReviewAct.DelayAsked.class),
            Map.entry("delay", ReviewAct.DelayExplained.class));

    /** Frames that are number and day of an issued paper, by name. */
    static final Map<String, List<DenunciationPaper>> PAPERS = Map.of(
            "acceptancePaper", List.of(DenunciationPaper.ACCEPTANCE_ISSUED),
            "assignmentPaper", List.of(DenunciationPaper.TEAM_SET_UP, DenunciationPaper.VERIFICATION_TOLD),
            "conclusionPaper", List.of(DenunciationPaper.CONCLUSION_ISSUED),
            "suspendedPaper", List.of(DenunciationPaper.SUSPENSION_ISSUED));

    private final Denunciation denunciation;
    private final LocalDate resolveBy;

    /** @param resolveBy last day of the resolution as the paper prints it */
    DenunciationPaperCase(Denunciation denunciation, LocalDate resolveBy) {
        this.denunciation = denunciation;
        this.resolveBy = resolveBy;
    }

    /**
     * The frame {@code case}.
     *
     * @param denounced as the decision to accept names him, else as the petition does; null where neither does
     * @param wholeFor the denounced, where he gets the whole conclusion; null where he gets an extract
     * @param recommendedTo bodies to which something is recommended, or null
     */
    record Facts(
            String number,
            LocalDate receivedOn,
            String summary,
            int people,
            String denounced,
            List<String> contents,
            LocalDate resolveBy,
            String wholeFor,
            String recommendedTo) {}

    /** A paper that is cited. */
    record Cited(String number, LocalDate on) {}

    @Override
    public CaseNumber caseNumber() {
        return denunciation.caseNumber();
    }

    @Override
    public AgencyId agency() {
        return denunciation.agency();
    }

    @Override
    public int people() {
        return denunciation.last(TakenOver.class).map(TakenOver::people).orElse(1);
    }

    @Override
    public boolean secret() {
        return true;
    }

    @Override
    public Map<String, Object> frames() {
        var frames = new LinkedHashMap<String, Object>();
        frames.put("case", facts());
        ACTS.forEach((name, kind) -> frames.put(name, denunciation.last(kind).orElse(null)));
        PAPERS.forEach((name, papers) -> frames.put(name, cited(papers)));
        return frames;
    }

    private Cited cited(List<DenunciationPaper> papers) {
        return papers.stream()
                .flatMap(paper -> denunciation.issued(paper).stream())
                .reduce((one, other) -> one.on().isAfter(other.on()) ? one : other)
                .map(issued -> new Cited(issued.number(), issued.on()))
                .orElse(null);
    }

    private Facts facts() {
        var acceptance = denunciation.last(AcceptanceDecided.class);
        var contents = acceptance.map(AcceptanceDecided::contents).orElse(null);
        var denounced = acceptance.map(AcceptanceDecided::denounced).orElseGet(() -> denunciation
                .last(TakenOver.class)
                .map(TakenOver::denounced)
                .orElse(null));
        return new Facts(
                caseNumber().value(),
                denunciation.entry().receivedOn(),
                denunciation.entry().summary(),
                people(),
                denounced,
                contents == null ? List.of() : contents,
                resolveBy,
                extracted() ? null : denounced,
                recommendedTo());
    }

    private boolean extracted() {
        return denunciation
                .last(Concluded.class)
                .filter(Concluded::needsExtract)
                .isPresent();
    }

    private String recommendedTo() {
        return denunciation
                .last(HandlingDecided.class)
                .map(HandlingDecided::recommendations)
                .filter(recommendations -> !recommendations.isEmpty())
                .map(recommendations -> String.join(
                        "; ", recommendations.stream().map(Recommendation::body).toList()))
                .orElse(null);
    }

    @Override
    public Signing signing(String code) {
        return switch (code) {
            case "resolver" ->
                denunciation
                        .lastRecorded(AcceptanceDecided.class)
                        .map(decided -> Signing.by(decided.by()))
                        .orElseGet(() -> Signing.asHead(""));
            case "head" -> Signing.asHead("");
            case "teamLeader" -> verifier();
            default -> throw new IllegalArgumentException("nobody signs a paper of a denunciation as " + code);
        };
    }

    private Signing verifier() {
        var assigned = denunciation.last(VerificationAssigned.class);
        return assigned.filter(one -> one.verifying() == Verifying.BODY)
                .map(one -> Signing.under(BODY, ""))
                .orElseGet(() -> Signing.under(
                        TEAM,
                        assigned.map(VerificationAssigned::leader)
                                .map(Member::name)
                                .orElse("")));
    }
}
