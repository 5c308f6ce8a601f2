package vn.kntc.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * One complaint of first instance (khiếu nại lần đầu) and every act done in it.
 *
 * <p>Keeps the order of the acts: an act carries its own day, which lies neither in the future nor before the act it rests on.
 */
final class Complaint {

    /** An act as recorded. */
    record Recorded(Act act, UserId by, Instant at) {}

    private final CaseNumber caseNumber;
    private final AgencyId agency;
    private final LocalDate receivedOn;
    private final LocalDate writtenOn;
    private final String respondent;
    private final int instance;
    private final String summary;
    private final Map<String, Object> admissibilityFacts;
    private final ContestedDecision contested;
    private final GroupFacts group;
    private RespondentBody respondentBody;
    private final CaseHandedOver.Sender sender;
    private final boolean forwardedByFront;
    private final Instant openedAt;
    private final int version;
    private final List<Recorded> acts;
    private final int storedActs;
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
            int version,
            List<Recorded> acts) {
        this.caseNumber = routed.caseNumber();
        this.agency = routed.agency();
        this.receivedOn = routed.receivedOn();
        this.writtenOn = routed.writtenOn();
        this.respondent = routed.respondent();
        this.instance = routed.instance();
        this.summary = routed.summary();
        this.admissibilityFacts = Map.copyOf(routed.admissibilityFacts());
        this.contested = routed.contested();
        this.group = routed.group();
        this.respondentBody = routed.respondentBody();
        this.sender = routed.sender();
        this.forwardedByFront = forwardedByFront;
        this.status = status;
        this.remote = remote;
        this.complex = complex;
        this.outcome = outcome;
        this.openedAt = openedAt;
        this.version = version;
        this.acts = new ArrayList<>(acts);
        this.storedActs = acts.size();
    }

    static Complaint open(ComplaintRouted routed, boolean forwardedByFront, Instant at) {
        return new Complaint(routed, forwardedByFront, ComplaintStatus.ROUTED, false, false, null, at, 0, List.of());
    }

    /**
     * Accepts or refuses (Điều 11, 27 Luật Khiếu nại). Accepting although a ground stands, or refusing on none that was found,
     * needs a reason, which is kept.
     */
    void nameRespondent(String office, String seat) {
        respondentBody = new RespondentBody(
                office == null ? respondentBody.office() : office, seat == null ? respondentBody.seat() : seat);
    }

    void decideAcceptance(
            AcceptanceDecision decision, Set<String> groundsFound, boolean gradedComplex, Recording recording) {
        requireStatus(ComplaintStatus.ROUTED);
        requireDay("decidedOn", "Ngày quyết định", decision.on(), receivedOn, "ngày nhận đơn", recording);
        if (decision.accepted()) {
            if (!groundsFound.isEmpty() && decision.departureReason() == null) {
                throw new InvalidInput(
                        "departureReason",
                        "Có căn cứ không thụ lý đã được phát hiện; muốn thụ lý phải ghi rõ lý do khác với kết quả xét căn cứ.");
            }
        } else {
            requireRefusalGrounds(decision, groundsFound, recording.law());
        }
        if (!decision.criteria().isEmpty() && decision.complexityReason() == null) {
            throw new InvalidInput(
                    "complexityReason",
                    "Vụ việc phức tạp phải ghi rõ tình tiết đáp ứng tiêu chí, lưu trong hồ sơ vụ việc.");
        }
        remote = decision.accepted() && decision.remote();
        complex = decision.accepted() && gradedComplex;
        status = decision.accepted() ? ComplaintStatus.ACCEPTED : ComplaintStatus.REFUSAL_DECIDED;
        record(new Act.AcceptanceDecided(decision.on(), decision, List.copyOf(groundsFound), complex), recording);
    }

    private static void requireRefusalGrounds(AcceptanceDecision decision, Set<String> groundsFound, Provisions law) {
        boolean namesGround = decision.grounds().stream()
                .anyMatch(code -> law.ground(code, decision.on()).refusesAlone());
        if (!namesGround) {
            throw new InvalidInput("refusalGrounds", law.sentence("REFUSAL_GROUND", decision.on()));
        }
        if (decision.reason() == null) {
            throw new InvalidInput("refusalReason", law.sentence("REFUSAL_REASON", decision.on()));
        }
        var named = new LinkedHashSet<>(decision.grounds());
        named.retainAll(groundsFound);
        if (named.isEmpty() && decision.departureReason() == null) {
            throw new InvalidInput(
                    "departureReason",
                    "Căn cứ không thụ lý được chọn không có trong kết quả xét căn cứ; phải ghi rõ lý do khác với kết quả đó.");
        }
    }

    void notifyRefusal(Act.RefusalNotified notice, Recording recording) {
        requireStatus(ComplaintStatus.REFUSAL_DECIDED);
        status = ComplaintStatus.REFUSED;
        outcome = ComplaintOutcome.REFUSED;
        record(notice, recording);
    }

    void notifyAcceptance(Act.AcceptanceNotified notice, Recording recording) {
        requireStatus(ComplaintStatus.ACCEPTED);
        status = ComplaintStatus.IN_PROGRESS;
        record(notice, recording);
    }

    void reCheck(ReCheck reCheck, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        requireDay("checkedOn", "Ngày kiểm tra lại", reCheck.on(), latest(), "bước trước", recording);
        record(reCheck, recording);
    }

    void assignVerification(VerificationAssignment assignment, boolean gradedComplex, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        requireDay("assignedOn", "Ngày giao xác minh", assignment.on(), latest(), "bước trước", recording);
        if (assignment.by() != VerifyingBody.SELF && assignment.body() == null) {
            throw new InvalidInput("body", "Phải ghi cơ quan hoặc người được giao xác minh.");
        }
        if (assignment.reportBy().isBefore(assignment.on())) {
            throw new InvalidInput("reportBy", "Hạn báo cáo không được trước ngày giao xác minh.");
        }
        if (!assignment.criteria().isEmpty() && assignment.complexityReason() == null) {
            throw new InvalidInput(
                    "complexityReason",
                    "Vụ việc phức tạp phải ghi rõ tình tiết đáp ứng tiêu chí, lưu trong hồ sơ vụ việc.");
        }
        complex = complex || gradedComplex;
        record(assignment, recording);
    }

    void issueVerificationDecision(Act.VerificationDecisionIssued issued, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        record(issued, recording);
    }

    /** Checks the report before a number of the register is spent on it. */
    void requireReport(VerificationFindings findings, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        requireDay("reportedOn", "Ngày báo cáo", findings.on(), latest(), "bước trước", recording);
        if (findings.from().isBefore(acceptance().on())) {
            throw new InvalidInput("verifiedFrom", "Ngày bắt đầu xác minh không được trước ngày thụ lý.");
        }
        last(Act.VerificationDecisionIssued.class)
                .map(Act::on)
                .filter(findings.from()::isBefore)
                .ifPresent(issuedOn -> {
                    throw new InvalidInput(
                            "verifiedFrom",
                            "Ngày bắt đầu xác minh không được trước ngày " + Wording.day(issuedOn)
                                    + " (ngày ban hành quyết định xác minh).");
                });
        if (findings.to().isBefore(findings.from()) || findings.to().isAfter(findings.on())) {
            throw new InvalidInput("verifiedTo", "Ngày kết thúc xác minh phải từ ngày bắt đầu đến ngày báo cáo.");
        }
        requireFindings(findings.findings());
        requireEveryContent(
                Math.min(lastAssignment().contents().size(), ContentFinding.MOST),
                findings.findings(),
                "giao xác minh");
        requireRuling(
                "actProposal",
                Agreement.outcomeOf(findings.findings()),
                findings.actProposal(),
                recording.law(),
                findings.on());
    }

    private void requireRuling(String field, ComplaintOutcome overall, ActRuling ruling, Provisions law, LocalDate on) {
        Agreement.requireObject(field, ruling, contested);
        Agreement.requireRuling(field, overall, ruling, law, on);
    }

    private static void requireEveryContent(int expected, List<ContentFinding> findings, String where) {
        if (findings.size() < expected) {
            throw new InvalidInput(
                    "contentCount",
                    "Có " + expected + " nội dung đã " + where + " mà mới kết luận " + findings.size()
                            + " nội dung; hãy ghi đủ kết quả và kết luận của từng nội dung.");
        }
    }

    void reportVerification(Act.VerificationReported report, Recording recording) {
        record(report, recording);
    }

    void planDialogue(DialoguePlan plan, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        if (plan.dialogueOn().isBefore(latest())) {
            throw new InvalidInput(
                    "dialogueOn", "Ngày đối thoại không được trước ngày " + Wording.day(latest()) + " của bước trước.");
        }
        // planning is no act of the law, only its notice is: its day may not push later acts away, so it takes the
        // previous one's
        record(new Act.DialoguePlanned(latest(), plan), recording);
    }

    void notifyDialogue(Act.DialogueNotified notice, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        record(notice, recording);
    }

    void returnDialogueNotice(String reason, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        record(new Act.DialogueNoticeReturned(latest(), reason), recording);
    }

    void holdDialogue(DialogueResult result, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        requireDay("heldOn", "Ngày đối thoại", result.on(), plan().dialogueOn(), "ngày đã thông báo", recording);
        if (!result.endedAt().isAfter(result.startedAt())) {
            throw new InvalidInput("endedAt", "Giờ kết thúc đối thoại phải sau giờ bắt đầu.");
        }
        if (result.attendance() == Attendance.ABSENT_WITH_GOOD_REASON && result.absenceReason() == null) {
            throw new InvalidInput("absenceReason", "Phải ghi lý do vắng mặt của người khiếu nại.");
        }
        if (result.respondentExcused() && result.respondentAbsenceReason() == null) {
            throw new InvalidInput("respondentAbsenceReason", "Phải ghi lý do vắng mặt của người bị khiếu nại.");
        }
        record(result, recording);
    }

    /** Decides (Điều 31 Luật Khiếu nại); without a verification report the decision has to bring its own findings. */
    void decide(Resolution resolution, Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        requireDay("decidedOn", "Ngày quyết định", resolution.on(), latest(), "bước trước", recording);
        var findings = findings(resolution);
        requireFindings(findings);
        if (resolution.perContent().size() > findings.size()) {
            throw new InvalidInput(
                    "reasoning" + resolution.perContent().size(),
                    "Khiếu nại chỉ có " + findings.size()
                            + " nội dung; hãy bỏ căn cứ, lập luận của nội dung không có.");
        }
        var report = last(Act.VerificationReported.class);
        if (report.isEmpty()) {
            if (resolution.outcome() != ComplaintOutcome.WHOLLY_RIGHT) {
                throw new InvalidInput("outcome", recording.law().sentence("DECIDE_AT_ONCE", resolution.on()));
            }
            if (resolution.request() == null || resolution.grounds() == null) {
                throw new InvalidInput("request", "Phải ghi yêu cầu và căn cứ của người khiếu nại.");
            }
        }
        report.ifPresent(kept -> {
            requireEveryContent(mostReported(), findings, "báo cáo kết quả xác minh");
            requireDialogue(kept.findings(), findings, recording.law(), resolution.on());
        });
        if (Agreement.outcomeOf(findings) != resolution.outcome()) {
            throw new InvalidInput(
                    "outcome",
                    "Kết luận chung không khớp với kết luận từng nội dung; hãy sửa kết luận chung hoặc kết luận của nội dung.");
        }
        requireRuling("ruling", resolution.outcome(), resolution.ruling(), recording.law(), resolution.on());
        Agreement.requireObject("ruling", resolution.ruling(), resolution.rulingDetail());
        status = ComplaintStatus.DECIDED;
        outcome = resolution.outcome();
        record(resolution, recording);
    }

    /**
     * Whoever decides otherwise than the report found has to hear the complainant first (khoản 1 Điều 30 Luật Khiếu nại); what the
     * report itself found has led to a dialogue already.
     */
    private void requireDialogue(
            VerificationFindings reported, List<ContentFinding> decided, Provisions law, LocalDate on) {
        boolean otherwise = !verdicts(reported.findings()).equals(verdicts(decided));
        boolean right = Agreement.outcomeOf(decided) == ComplaintOutcome.WHOLLY_RIGHT;
        if (otherwise && !right && !dialogueHeldSince(Act.VerificationReported.class)) {
            throw new InvalidInput("outcome", law.sentence("DIALOGUE_FIRST", on));
        }
    }

    private static List<Verdict> verdicts(List<ContentFinding> findings) {
        return findings.stream().map(ContentFinding::verdict).toList();
    }

    /** Held, or missed by the complainant without good reason. */
    private boolean dialogueHeldSince(Class<? extends Act> kind) {
        for (int i = acts.size() - 1; i >= 0 && !kind.isInstance(acts.get(i).act()); i--) {
            if (acts.get(i).act() instanceof DialogueResult held
                    && held.attendance() != Attendance.ABSENT_WITH_GOOD_REASON) {
                return true;
            }
        }
        return false;
    }

    /** The resolver does not decide yet; what has been found stays. */
    void goBackToVerification() {
        requireStatus(ComplaintStatus.IN_PROGRESS);
    }

    /** The resolver wants to hear the parties first, which only a result of verification gives reason to. */
    void goBackToDialogue(Recording recording) {
        requireStatus(ComplaintStatus.IN_PROGRESS);
        if (last(Act.VerificationReported.class).isEmpty()) {
            throw new InvalidInput("outcome", recording.law().sentence("DIALOGUE_AFTER_FINDINGS", recording.today()));
        }
    }

    void issueDecision(Act.DecisionIssued issued, Recording recording) {
        requireStatus(ComplaintStatus.DECIDED);
        status = ComplaintStatus.DECISION_ISSUED;
        record(issued, recording);
    }

    /** @param hasInspectorate a state inspectorate of the same level exists, which then gets the decision too */
    void send(Dispatch dispatch, boolean hasInspectorate, Recording recording) {
        requireDay("sentOn", "Ngày gửi", dispatch.on(), issuedOn(), "ngày ban hành quyết định", recording);
        requireRecipient(dispatch, DecisionRecipient.COMPLAINANT, recording);
        requireRecipient(dispatch, DecisionRecipient.SUPERIOR, recording);
        if (sender.forwarded()) {
            requireRecipient(dispatch, DecisionRecipient.FORWARDER, recording);
        }
        if (hasInspectorate) {
            requireRecipient(dispatch, DecisionRecipient.INSPECTORATE, recording);
        }
        if (dispatch.frontToldOn() != null) {
            requireDay(
                    "frontToldOn",
                    "Ngày báo Mặt trận Tổ quốc",
                    dispatch.frontToldOn(),
                    issuedOn(),
                    "ngày ban hành quyết định",
                    recording);
        }
        record(dispatch, recording);
    }

    private static void requireRecipient(Dispatch dispatch, DecisionRecipient recipient, Recording recording) {
        if (!dispatch.recipients().contains(recipient)) {
            throw new InvalidInput(
                    "recipients",
                    recording
                            .law()
                            .sentence("DECISION_RECIPIENT", dispatch.on(), Map.of("recipient", recipient.label())));
        }
    }

    void deliver(LocalDate on, Recording recording) {
        var sentOn = last(Dispatch.class).orElseThrow().on();
        requireDay("deliveredOn", "Ngày nhận", on, sentOn, "ngày gửi quyết định", recording);
        record(new Act.Delivered(on), recording);
    }

    /** @param hasPortal then the decision has to stand there, whatever the other way (khoản 3 Điều 29 Nghị định 124/2020/NĐ-CP) */
    void publish(Publication publication, boolean hasPortal, Recording recording) {
        var since = issuedOn();
        requireDay("publishedOn", "Ngày công khai", publication.on(), since, "ngày ban hành quyết định", recording);
        if (publication.way() == PublicationWay.MEETING) {
            if (publication.meetingNoticeOn() == null) {
                throw new InvalidInput("meetingNoticeOn", "Công khai tại cuộc họp phải ghi ngày thông báo cuộc họp.");
            }
            if (publication.meetingNoticeOn().isBefore(since)) {
                throw new InvalidInput(
                        "meetingNoticeOn", "Ngày thông báo cuộc họp không được trước ngày ban hành quyết định.");
            }
        }
        if (publication.way() == PublicationWay.MEDIA && publication.mediaTimes() == null) {
            throw new InvalidInput("mediaTimes", recording.law().sentence("MEDIA_TIMES", publication.on()));
        }
        if (hasPortal && publication.portalFrom() == null) {
            throw new InvalidInput("portalFrom", recording.law().sentence("PUBLISH_ON_PORTAL", publication.on()));
        }
        if (publication.portalFrom() != null) {
            requireDay(
                    "portalFrom",
                    "Ngày đăng trên cổng, trang thông tin",
                    publication.portalFrom(),
                    since,
                    "ngày ban hành quyết định",
                    recording);
        }
        record(publication, recording);
    }

    /** @param displayDue last day that the display has to reach, null where nothing is displayed */
    void confirmPublication(PublicationEnd end, LocalDate displayDue, Recording recording) {
        var publication = last(Publication.class).orElseThrow();
        requireDay("confirmedOn", "Ngày lập biên bản", end.on(), publication.on(), "ngày công khai", recording);
        if (publication.displayed()) {
            if (end.displayedUntil() == null) {
                throw new InvalidInput("displayedUntil", "Phải ghi ngày kết thúc niêm yết, đăng tải.");
            }
            if (displayDue != null && end.displayedUntil().isBefore(displayDue)) {
                throw new InvalidInput(
                        "displayedUntil",
                        "Thời gian niêm yết, đăng tải phải kéo dài ít nhất đến hết ngày " + Wording.day(displayDue)
                                + ".");
            }
            if (end.displayedUntil().isAfter(end.on())) {
                throw new InvalidInput(
                        "displayedUntil", "Ngày kết thúc niêm yết, đăng tải không được sau ngày lập biên bản.");
            }
        }
        record(end, recording);
    }

    void takeEffect(LocalDate on, Recording recording) {
        status = ComplaintStatus.IN_FORCE;
        record(new Act.TookEffect(on), recording);
    }

    void noteSecondComplaint(Recording recording) {
        status = ComplaintStatus.SECOND_COMPLAINT;
        record(new Act.SecondComplaintNoted(recording.today()), recording);
    }

    void withdraw(Recording recording) {
        status = ComplaintStatus.WITHDRAWN;
        outcome = ComplaintOutcome.WITHDRAWN;
        record(new Act.Withdrawn(recording.today()), recording);
    }

    void noteSuspensionGround(Recording recording) {
        record(new Act.SuspensionGroundNoted(recording.today()), recording);
    }

    void noteStayRequest(Recording recording) {
        record(new Act.StayRequestNoted(recording.today()), recording);
    }

    /**
     * The clerk's issue date: neither in the future nor before the signing. A paper goes out on the day of signing or the next working
     * day (Điều 18 Nghị định 30/2020/NĐ-CP), but one that went out later is recorded as it was, not refused.
     */
    void requireIssueDay(LocalDate on, Recording recording) {
        requireDay("issuedOn", "Ngày ban hành", on, latest(), "ngày ký", recording);
    }

    /** Findings of a resolution, its own or those of the report. */
    List<ContentFinding> findings(Resolution resolution) {
        if (!resolution.findings().isEmpty()) {
            return resolution.findings();
        }
        return last(Act.VerificationReported.class)
                .map(report -> report.findings().findings())
                .orElse(List.of());
    }

    /** A further verification may look into some of the contents only; the others stay as they were found. */
    private int mostReported() {
        return acts.stream()
                .map(Recorded::act)
                .filter(Act.VerificationReported.class::isInstance)
                .mapToInt(report -> ((Act.VerificationReported) report)
                        .findings()
                        .findings()
                        .size())
                .max()
                .orElse(0);
    }

    private static void requireFindings(List<ContentFinding> findings) {
        if (findings.isEmpty()) {
            throw new InvalidInput("content1", "Phải ghi ít nhất một nội dung với kết quả và kết luận.");
        }
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).verdict() == Verdict.PARTLY_RIGHT
                    && findings.get(i).rightPart() == null) {
                throw new InvalidInput(
                        "rightPart" + (i + 1), "Nội dung " + (i + 1) + " đúng một phần: phải ghi phần nào đúng.");
            }
        }
    }

    private void requireStatus(ComplaintStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("complaint stands at " + status + ", not at " + expected);
        }
    }

    private static void requireDay(
            String field, String what, LocalDate on, LocalDate earliest, String earliestIs, Recording recording) {
        if (on.isAfter(recording.today())) {
            throw new InvalidInput(field, what + " không được sau ngày hôm nay.");
        }
        if (on.isBefore(earliest)) {
            throw new InvalidInput(
                    field, what + " không được trước ngày " + Wording.day(earliest) + " (" + earliestIs + ").");
        }
    }

    /** Appends an act that has been checked. */
    void record(Act act, Recording recording) {
        acts.add(new Recorded(act, recording.by(), recording.at()));
    }

    /** Who records, and when; {@code today} in the time zone of the law. */
    record Recording(UserId by, Instant at, LocalDate today, Provisions law) {}

    /** Day of the act before; the day of receipt where there is none. */
    LocalDate latest() {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (acts.get(i).act().advances()) {
                return acts.get(i).act().on();
            }
        }
        return receivedOn;
    }

    <T extends Act> Optional<T> last(Class<T> kind) {
        return lastRecorded(kind).map(recorded -> kind.cast(recorded.act()));
    }

    Optional<Recorded> lastRecorded(Class<? extends Act> kind) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (kind.isInstance(acts.get(i).act())) {
                return Optional.of(acts.get(i));
            }
        }
        return Optional.empty();
    }

    AcceptanceDecision acceptance() {
        return last(Act.AcceptanceDecided.class).orElseThrow().decision();
    }

    VerificationAssignment lastAssignment() {
        return last(VerificationAssignment.class).orElseThrow();
    }

    DialoguePlan plan() {
        return last(Act.DialoguePlanned.class).orElseThrow().plan();
    }

    LocalDate issuedOn() {
        return last(Act.DecisionIssued.class).orElseThrow().on();
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    AgencyId agency() {
        return agency;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** Day that the petition bears, or null. */
    LocalDate writtenOn() {
        return writtenOn;
    }

    String respondent() {
        return respondent;
    }

    /** Office and seat of the respondent as the petition names them. */
    RespondentBody respondentBody() {
        return respondentBody;
    }

    int instance() {
        return instance;
    }

    String summary() {
        return summary;
    }

    Map<String, Object> admissibilityFacts() {
        return admissibilityFacts;
    }

    ContestedDecision contested() {
        return contested;
    }

    int complainants() {
        return group.people();
    }

    /** How many people complain, signed and represent. */
    GroupFacts group() {
        return group;
    }

    /** Who sent it on. */
    CaseHandedOver.Sender sender() {
        return sender;
    }

    /** How many people signed, as recorded at classification; at least 1. */
    int signers() {
        return admissibilityFacts.get("signers") instanceof Number signers ? Math.max(1, signers.intValue()) : 1;
    }

    boolean forwarded() {
        return sender.forwarded();
    }

    boolean forwardedByFront() {
        return forwardedByFront;
    }

    Instant openedAt() {
        return openedAt;
    }

    int version() {
        return version;
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

    List<Recorded> acts() {
        return List.copyOf(acts);
    }

    /** Acts recorded since the complaint was read. */
    List<Recorded> newActs() {
        return List.copyOf(acts.subList(storedActs, acts.size()));
    }

    int storedActs() {
        return storedActs;
    }
}
