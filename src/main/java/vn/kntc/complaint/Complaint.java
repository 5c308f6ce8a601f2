package vn.kntc.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * One complaint, of first or second instance, and every act done in it; what an act has to name, the classes of the subjects
 * say ({@link AcceptanceActs} and its neighbours).
 */
final class Complaint {

    private final ComplaintRouted routed;
    private final boolean forwardedByFront;
    private final Instant openedAt;
    private final List<RecordedAct> acts;
    private int storedActs;
    private RespondentBody respondentBody;
    private ComplaintStatus status;
    private boolean remote;
    private boolean complex;
    private ComplaintOutcome outcome;

    /** Used by the repository, and by {@link #open}. */
    Complaint(
            ComplaintRouted routed,
            boolean forwardedByFront,
            ComplaintStatus status,
            boolean remote,
            boolean complex,
            ComplaintOutcome outcome,
            Instant openedAt,
            List<RecordedAct> acts) {
        this.routed = routed;
        this.respondentBody = routed.respondentBody();
        this.forwardedByFront = forwardedByFront;
        this.status = status;
        this.remote = remote;
        this.complex = complex;
        this.outcome = outcome;
        this.openedAt = openedAt;
        this.acts = new ArrayList<>(acts);
        this.storedActs = acts.size();
    }

    static Complaint open(ComplaintRouted routed, boolean forwardedByFront, Instant at) {
        return new Complaint(routed, forwardedByFront, ComplaintStatus.ROUTED, false, false, null, at, List.of());
    }

    /** @param office null where it stays as it was; so with the seat */
    void nameRespondent(String office, String seat) {
        requireReadyFor(Done.AcceptanceDecided.class);
        respondentBody = new RespondentBody(
                office == null ? respondentBody.office() : office, seat == null ? respondentBody.seat() : seat);
    }

    /** Every act that was checked goes through here. @throws vn.kntc.shared.OutOfOrder where it has no place now */
    void record(Act act, Recording recording) {
        status = ComplaintCourse.after(act, status);
        if (act instanceof Done.AcceptanceDecided accepted) {
            remote = accepted.decision().accepted() && accepted.decision().remote();
            complex = accepted.complex();
        }
        if (act instanceof Amendment.ComplexityFound) {
            complex = true;
        }
        outcome = ComplaintCourse.outcome(act, status, recording.law()).orElse(outcome);
        acts.add(new RecordedAct(act, recording.by(), recording.at()));
    }

    /** The case turned out to be complex during verification. */
    void becomeComplex() {
        complex = true;
    }

    /** @throws vn.kntc.shared.OutOfOrder where no act of this kind is possible now */
    void requireReadyFor(Class<? extends Act> kind) {
        ComplaintCourse.require(kind, status);
    }

    /** @throws vn.kntc.shared.OutOfOrder where this paper cannot be issued now */
    void requireReadyFor(NumberedPaper paper) {
        ComplaintCourse.requireIssueOf(paper, status);
    }

    /**
     * The clerk's issue date: neither in the future nor before the signing. A paper goes out on the day of signing or the next working
     * day (Điều 18 Nghị định 30/2020/NĐ-CP), but one that went out later is recorded as it was, not refused.
     */
    void requireIssueDay(LocalDate on, Recording recording) {
        recording.requireDay("issuedOn", on, latest(), "ngày ký");
    }

    /** Day of the act before; the day of receipt where there is none. */
    LocalDate latest() {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (advances(acts.get(i).act())) {
                return acts.get(i).act().on();
            }
        }
        return receivedOn();
    }

    private static boolean advances(Act act) {
        return act.advances()
                && !(act instanceof PaperIssued issued
                        && NumberedPaper.of(issued).goesBeside());
    }

    <T extends Act> Optional<T> last(Class<T> kind) {
        return lastRecorded(kind).map(recorded -> kind.cast(recorded.act()));
    }

    Optional<RecordedAct> lastRecorded(Class<? extends Act> kind) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (kind.isInstance(acts.get(i).act())) {
                return Optional.of(acts.get(i));
            }
        }
        return Optional.empty();
    }

    /** How that paper was issued last. */
    Optional<PaperIssued> issued(NumberedPaper paper) {
        return acts.stream()
                .map(RecordedAct::act)
                .filter(PaperIssued.class::isInstance)
                .map(PaperIssued.class::cast)
                .filter(issued -> issued.form().equals(paper.form()))
                .reduce((earlier, later) -> later);
    }

    AcceptanceDecision acceptance() {
        return last(Done.AcceptanceDecided.class).orElseThrow().decision();
    }

    VerificationAssignment lastAssignment() {
        return last(VerificationAssignment.class).orElseThrow();
    }

    DialoguePlan plan() {
        return last(Done.DialoguePlanned.class).orElseThrow().plan();
    }

    LocalDate issuedOn() {
        return issued(resolution().decision()).orElseThrow().on();
    }

    /** Findings of a resolution, its own or those of the report. */
    List<ContentFinding> findings(Resolution resolution) {
        if (!resolution.findings().isEmpty()) {
            return resolution.findings();
        }
        return last(Done.VerificationReported.class)
                .map(report -> report.findings().findings())
                .orElse(List.of());
    }

    ComplaintRouted routed() {
        return routed;
    }

    CaseNumber caseNumber() {
        return routed.caseNumber();
    }

    AgencyId agency() {
        return routed.agency();
    }

    LocalDate receivedOn() {
        return routed.receivedOn();
    }

    /** Day that the petition bears, or null. */
    LocalDate writtenOn() {
        return routed.writtenOn();
    }

    String respondent() {
        return routed.respondent();
    }

    /** Office and seat of the respondent as the petition names them. */
    RespondentBody respondentBody() {
        return respondentBody;
    }

    int instance() {
        return routed.instance();
    }

    /** The same, with what is its own in it. */
    ResolutionInstance resolution() {
        return ResolutionInstance.of(routed.instance(), routed.disciplinary());
    }

    String summary() {
        return routed.summary();
    }

    /** As recorded at classification; where the days of the first instance or of the disciplinary decision are on file, those go first. */
    Map<String, Object> admissibilityFacts() {
        var facts = new HashMap<>(routed.admissibilityFacts());
        last(DisciplineRecorded.class).ifPresent(recorded -> facts.putAll(recorded.facts()));
        last(FirstInstanceRecorded.class).ifPresent(recorded -> facts.putAll(recorded.facts()));
        last(Amendment.LimitRecounted.class).ifPresent(counted -> facts.put("withinTimeLimit", !counted.late()));
        return facts;
    }

    /** It came in time, days of obstacles left out. */
    boolean savedByObstacles() {
        return last(Amendment.LimitRecounted.class)
                .filter(counted -> !counted.late())
                .isPresent();
    }

    ContestedDecision contested() {
        return routed.contested();
    }

    int complainants() {
        return group().people();
    }

    /** How many people complain, signed and represent. */
    GroupFacts group() {
        return routed.group();
    }

    CaseHandedOver.Sender sender() {
        return routed.sender();
    }

    /** How many people signed, as recorded at classification; at least 1. */
    int signers() {
        return admissibilityFacts().get("signers") instanceof Number signers ? Math.max(1, signers.intValue()) : 1;
    }

    boolean forwarded() {
        return sender().forwarded();
    }

    boolean forwardedByFront() {
        return forwardedByFront;
    }

    /** An elected body or the Front sent the complaint on (khoản 2 Điều 27 Luật Tiếp công dân). */
    boolean senderWaits() {
        return forwarded() && sender().awaitsResult();
    }

    Instant openedAt() {
        return openedAt;
    }

    ComplaintStatus status() {
        return status;
    }

    boolean remote() {
        return remote;
    }

    boolean complex() {
        return complex;
    }

    ComplaintOutcome outcome() {
        return outcome;
    }

    List<RecordedAct> acts() {
        return List.copyOf(acts);
    }

    /** Acts recorded since the complaint was read or kept. */
    List<RecordedAct> newActs() {
        return List.copyOf(acts.subList(storedActs, acts.size()));
    }

    /** What was recorded is kept. */
    void kept() {
        storedActs = acts.size();
    }
}
