package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.DenunciationSettled;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.Closed;
import vn.kntc.denunciation.DenunciationAct.Concluded;
import vn.kntc.denunciation.DenunciationAct.ConclusionSent;
import vn.kntc.denunciation.DenunciationAct.Declaration;
import vn.kntc.denunciation.DenunciationAct.ExplanationRecorded;
import vn.kntc.denunciation.DenunciationAct.Finding;
import vn.kntc.denunciation.DenunciationAct.HandlingDecided;
import vn.kntc.denunciation.DenunciationAct.HandlingDone;
import vn.kntc.denunciation.DenunciationAct.HandlingReported;
import vn.kntc.denunciation.DenunciationAct.HandlingUrged;
import vn.kntc.denunciation.DenunciationAct.InterestsDeclared;
import vn.kntc.denunciation.DenunciationAct.Member;
import vn.kntc.denunciation.DenunciationAct.PublicationEnded;
import vn.kntc.denunciation.DenunciationAct.Published;
import vn.kntc.denunciation.DenunciationAct.Recommendation;
import vn.kntc.denunciation.DenunciationAct.ResultKnown;
import vn.kntc.denunciation.DenunciationAct.TakenOver;
import vn.kntc.denunciation.DenunciationAct.Type;
import vn.kntc.denunciation.DenunciationAct.VerificationAssigned;
import vn.kntc.denunciation.DenunciationAct.VerificationReported;
import vn.kntc.denunciation.DenunciationAct.VerificationReturned;
import vn.kntc.denunciation.DenunciationAct.VerifiedInPerson;
import vn.kntc.denunciation.DenunciationAct.Verifying;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * Resolves denunciations, one verb a step of the law; each verb keeps the act, moves the statutory clocks and draws up or issues the paper,
 * all in one transaction (Điều 29–40 Luật Tố cáo).
 *
 * <p>Every verb that takes an entry throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and {@link
 * vn.kntc.shared.OutOfOrder} where the case does not stand where the step needs it.
 */
@Service
@Transactional
public class DenunciationHandling {

    /** Key of the process. */
    static final String PROCEDURE = "denunciationResolution";

    /** Field of the day of an act in every form of this room. */
    static final String ON = "on";

    private static final String ISSUED_ON = "issuedOn";

    /** With these the resolution is settled, whatever is still to be carried out (điểm a khoản 2 Điều 54 Luật Tố cáo). */
    private static final Set<DenunciationPaper> SETTLING =
            Set.of(DenunciationPaper.CONCLUSION_ISSUED, DenunciationPaper.TERMINATION_ISSUED);

    private final DenunciationDesk desk;
    private final DenunciationPapers papers;
    private final DenunciationClocks clocks;
    private final Law law;
    private final Provisions provisions;
    private final ApplicationEventPublisher events;

    DenunciationHandling(
            DenunciationDesk desk,
            DenunciationPapers papers,
            DenunciationClocks clocks,
            Law law,
            Provisions provisions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.law = law;
        this.provisions = provisions;
        this.events = events;
    }

    /** Takes the case over from who sorted it, in the transaction in which it is handed over; nothing is decided before that day. */
    void takeOver(CaseHandedOver handedOver, UserId by) {
        var denunciation = desk.lock(handedOver.caseNumber());
        var body = handedOver.respondentBody();
        var people = handedOver.group().people();
        desk.record(
                denunciation,
                new TakenOver(
                        handedOver.decidedOn() == null ? handedOver.receivedOn() : handedOver.decidedOn(),
                        body.office() == null ? null : body.office() + (body.seat() == null ? "" : ", " + body.seat()),
                        people == null ? 1 : people,
                        handedOver.sender().forwarded()),
                ON,
                by);
    }

    /** Before he decides, the resolver looks at what a body below did. @param continued it was resolved there; else that body is late */
    public void takeUp(CaseNumber caseNumber, boolean continued, LocalDate on, UserId by) {
        var act = continued ? new ReviewAct.ContinuedTakenUp(on) : new ReviewAct.OverdueTakenUp(on);
        desk.record(desk.lock(caseNumber), act, ON, by);
    }

    /** The resolver accepts the denunciation, or does not (Điều 29 Luật Tố cáo). @return whether he does */
    public boolean decide(CaseNumber caseNumber, AcceptanceDecided decided, UserId by) {
        var denunciation = desk.lock(caseNumber);
        if (decided.accepts()
                && (decided.contents() == null || decided.contents().isEmpty())) {
            throw new InvalidInput("contents", "Hãy ghi ít nhất một nội dung tố cáo được thụ lý.");
        }
        if (!decided.accepts() && denunciation.is(Mark.AGAIN)) {
            throw new InvalidInput(
                    "deciding",
                    "Đã quyết định giải quyết lại hoặc đã rút tố cáo lên giải quyết thì phải thụ lý, giải quyết theo đủ trình tự.");
        }
        if (decided.sanctionLimit() != null && decided.sanctionBasis() == null) {
            throw new InvalidInput("sanctionBasis", "Hãy ghi điều luật đặt ra thời hạn xử lý vi phạm hành chính.");
        }
        if (decided.sanctionLimit() != null && decided.sanctionLimit().isBefore(decided.on())) {
            throw new InvalidInput(
                    "sanctionLimit",
                    "Ngày cuối theo pháp luật xử lý vi phạm hành chính không được trước ngày quyết định thụ lý.");
        }
        if (decided.accepts()) {
            requirePrinciple(decided);
        }
        Entered.requireDistinct("contents", decided.contents());
        desk.record(denunciation, decided, ON, by);
        papers.draft(
                denunciation,
                decided.accepts() ? DenunciationPaper.ACCEPTANCE_ISSUED : DenunciationPaper.DENOUNCER_TOLD,
                decided.on(),
                by);
        return decided.accepts();
    }

    /** A principle is one of a kind of denunciation, as its table says. */
    private void requirePrinciple(AcceptanceDecided decided) {
        var answer =
                law.decide("describeDenunciationPrinciple", decided.on(), Map.of("principle", decided.principle()));
        var fits = (String) answer.results().get(0).get("denunciationType");
        if (!fits.equals(decided.denunciationType().name())) {
            throw new InvalidInput(
                    "principle",
                    "Nguyên tắc đã chọn dùng cho tố cáo về "
                            + Type.valueOf(fits).words()
                            + ", không dùng cho tố cáo về "
                            + decided.denunciationType().words() + ".");
        }
    }

    /**
     * Issues a paper.
     *
     * @param enteredNumber that it got on paper before the case was entered here, or null
     */
    public void issue(CaseNumber caseNumber, DenunciationPaper paper, LocalDate on, String enteredNumber, UserId by) {
        var denunciation = desk.lock(caseNumber);
        denunciation.require(paper.name());
        desk.requireDay(denunciation, paper.name(), ISSUED_ON, on);
        if (enteredNumber != null) {
            papers.enterNumber(caseNumber, paper, enteredNumber, on);
        }
        var document = papers.issue(denunciation, paper, on, by);
        desk.record(
                denunciation, new PaperIssued(on, paper.form(), document.id(), document.number(), null), ISSUED_ON, by);
        draftWhatFollows(denunciation, paper, on, by);
        if (SETTLING.contains(paper)) {
            events.publishEvent(new DenunciationSettled(caseNumber, paper.told(document.number(), on)));
        }
    }

    private void draftWhatFollows(Denunciation denunciation, DenunciationPaper paper, LocalDate on, UserId by) {
        if (paper == DenunciationPaper.ACCEPTANCE_ISSUED) {
            papers.draft(denunciation, DenunciationPaper.DENOUNCER_TOLD, on, by);
            papers.draft(denunciation, DenunciationPaper.DENOUNCED_TOLD, on, by);
            clocks.resolution(denunciation.caseNumber())
                    .flatMap(clock -> denunciation.limitTold(clock.due()))
                    .ifPresent(sentence -> desk.note(denunciation.caseNumber(), by, sentence));
        } else if (paper == DenunciationPaper.CONCLUSION_ISSUED) {
            papers.draft(denunciation, DenunciationPaper.CONCLUSION_TOLD, on, by);
            if (denunciation.is(Mark.EXTRACT_DUE)) {
                papers.draft(denunciation, DenunciationPaper.EXTRACT_ISSUED, on, by);
            }
        }
    }

    /** Who verifies: a team of two at least with a leader, or a body (Điều 31 Luật Tố cáo, Điều 10 Nghị định 31/2019/NĐ-CP). */
    public void assign(CaseNumber caseNumber, VerificationAssigned assigned, UserId by) {
        var denunciation = desk.lock(caseNumber);
        int least = provisions.number("DENUNCIATION_TEAM", assigned.on());
        if (assigned.verifying() == Verifying.TEAM && 1 + assigned.members().size() < least) {
            throw new InvalidInput("members", provisions.sentence("DENUNCIATION_TEAM", assigned.on()));
        }
        if (assigned.verifying() == Verifying.TEAM) {
            var team = team(assigned).stream().map(Member::name).toList();
            Entered.requireDistinct("members", team);
            requireNobodyDenounced(denunciation, team);
        }
        if (assigned.verifyUntil().isBefore(assigned.on())) {
            throw new InvalidInput(
                    "verifyUntil", "Ngày cuối của thời gian xác minh không được trước ngày giao xác minh.");
        }
        requireWithinResolution(denunciation, assigned.verifyUntil());
        desk.record(denunciation, assigned, ON, by);
    }

    private static List<Member> team(VerificationAssigned assigned) {
        var team = new ArrayList<Member>();
        team.add(assigned.leader());
        team.addAll(assigned.members());
        return team;
    }

    private static void requireNobodyDenounced(Denunciation denunciation, List<String> team) {
        var denounced = denunciation
                .last(AcceptanceDecided.class)
                .map(AcceptanceDecided::denounced)
                .orElse("");
        team.stream().filter(name -> Entered.names(denounced, name)).findFirst().ifPresent(name -> {
            throw new InvalidInput(
                    "members", name + " là người bị tố cáo, không được tham gia xác minh; hãy chọn người khác.");
        });
    }

    private void requireWithinResolution(Denunciation denunciation, LocalDate until) {
        clocks.resolution(denunciation.caseNumber())
                .map(clock -> denunciation.limited(clock.due()))
                .filter(until::isAfter)
                .ifPresent(due -> {
                    throw new InvalidInput(
                            "verifyUntil",
                            "Thời gian xác minh không được quá ngày " + ShownDay.of(due)
                                    + ", ngày cuối của thời hạn giải quyết.");
                });
    }

    /**
     * Each member says whether he is a relative of who is denounced or has an interest; whoever is has to be replaced before the paper is
     * printed (khoản 3 Điều 10 Nghị định 31/2019/NĐ-CP).
     *
     * @return whether nobody has to be replaced
     */
    public boolean declare(CaseNumber caseNumber, InterestsDeclared declared, UserId by) {
        var denunciation = desk.lock(caseNumber);
        denunciation.require("INTERESTS_DECLARED");
        var assigned = denunciation.last(VerificationAssigned.class).orElseThrow();
        if (assigned.verifying() == Verifying.TEAM) {
            requireEachMember(assigned, declared.declarations());
        }
        desk.record(denunciation, declared, ON, by);
        if (declared.clear()) {
            papers.draft(denunciation, order(assigned), declared.on(), by);
        }
        return declared.clear();
    }

    private static void requireEachMember(VerificationAssigned assigned, List<Declaration> declarations) {
        var declaring = new HashSet<String>();
        declarations.forEach(each -> declaring.add(Entered.folded(each.name())));
        var missing = team(assigned);
        missing.removeIf(member -> declaring.contains(Entered.folded(member.name())));
        if (!missing.isEmpty()) {
            throw new InvalidInput(
                    "declarations",
                    "Chưa có báo cáo của thành viên: "
                            + String.join(
                                    ", ", missing.stream().map(Member::name).toList()) + ".");
        }
    }

    /** Whether a team verifies; else a body does. */
    @Transactional(readOnly = true)
    public boolean teamVerifies(CaseNumber caseNumber) {
        return desk.find(caseNumber)
                .flatMap(denunciation -> denunciation.last(VerificationAssigned.class))
                .filter(assigned -> assigned.verifying() == Verifying.TEAM)
                .isPresent();
    }

    /** The case is resolved by the shortened procedure. */
    @Transactional(readOnly = true)
    public boolean isShortened(CaseNumber caseNumber) {
        return desk.find(caseNumber)
                .filter(denunciation -> denunciation.is(Mark.SHORTENED))
                .isPresent();
    }

    private static DenunciationPaper order(VerificationAssigned assigned) {
        return assigned.verifying() == Verifying.TEAM
                ? DenunciationPaper.TEAM_SET_UP
                : DenunciationPaper.VERIFICATION_TOLD;
    }

    /** The denounced explains himself, or refuses to; without it nothing is reported (Điều 12 Nghị định 31/2019/NĐ-CP). */
    public void explain(CaseNumber caseNumber, ExplanationRecorded explanation, UserId by) {
        desk.record(desk.lock(caseNumber), explanation, ON, by);
    }

    /** Who verified reports (Điều 16 Nghị định 31/2019/NĐ-CP). */
    public void report(CaseNumber caseNumber, VerificationReported report, UserId by) {
        var denunciation = desk.lock(caseNumber);
        requireFindings(denunciation, report.findings());
        desk.record(denunciation, report, ON, by);
        papers.issue(
                denunciation,
                teamVerifies(caseNumber) ? DenunciationPaper.TEAM_REPORT : DenunciationPaper.BODY_REPORT,
                report.on(),
                by);
        if (report.crimeSign()) {
            desk.note(caseNumber, by, provisions.sentence("DENUNCIATION_CRIME", report.on()));
        }
    }

    /** Every accepted content is answered and no other; of what was withdrawn in part only the resolver knows what is left. */
    private static void requireFindings(Denunciation denunciation, List<Finding> findings) {
        var accepted = denunciation
                .last(AcceptanceDecided.class)
                .map(AcceptanceDecided::contents)
                .orElse(List.of());
        for (var finding : findings) {
            if (accepted.stream().noneMatch(content -> Entered.same(content, finding.content()))) {
                throw new InvalidInput(
                        "findings",
                        "“" + finding.content()
                                + "” không phải nội dung tố cáo đã thụ lý; chỉ kết luận nội dung đã thụ lý.");
            }
        }
        for (var content : accepted) {
            if (!denunciation.partWithdrawn()
                    && findings.stream().noneMatch(finding -> Entered.same(content, finding.content()))) {
                throw new InvalidInput(
                        "findings",
                        "Phải có kết quả của từng nội dung tố cáo đã thụ lý; chưa có kết quả của “" + content + "”.");
            }
        }
    }

    /** Shortened procedure: the resolver verifies himself (Điều 43 Luật Tố cáo, Điều 19 Nghị định 31/2019/NĐ-CP). */
    public void verifyInPerson(CaseNumber caseNumber, VerifiedInPerson verified, UserId by) {
        desk.record(desk.lock(caseNumber), verified, ON, by);
    }

    /** The resolver wants more verified before he concludes. */
    public void sendBack(CaseNumber caseNumber, VerificationReturned returned, UserId by) {
        desk.record(desk.lock(caseNumber), returned, ON, by);
    }

    /** The resolver concludes per content and person (Điều 35 Luật Tố cáo). */
    public void conclude(CaseNumber caseNumber, Concluded concluded, UserId by) {
        var denunciation = desk.lock(caseNumber);
        requireFindings(denunciation, concluded.findings());
        if (concluded.findsBreach() && !concluded.tellsWhatFollows()) {
            throw new InvalidInput(
                    "measures",
                    "Kết luận có vi phạm thì phải ghi biện pháp xử lý hoặc kiến nghị; không có thì ghi rõ lý do vào chỗ biện pháp.");
        }
        if (concluded.earlierFaults() == null
                && denunciation.last(ReviewAct.ResolvedAgain.class).isPresent()) {
            throw new InvalidInput(
                    "earlierFaults",
                    "Kết luận khi giải quyết lại phải nêu sai phạm của lần giải quyết trước, trách nhiệm và việc xử lý; không có thì ghi rõ là không có.");
        }
        desk.record(denunciation, concluded, ON, by);
        papers.draft(denunciation, DenunciationPaper.CONCLUSION_ISSUED, concluded.on(), by);
        if (concluded.showsCrime()) {
            desk.note(caseNumber, by, provisions.sentence("DENUNCIATION_CRIME", concluded.on()));
        }
    }

    /** Whether the denounced gets an extract only. */
    @Transactional(readOnly = true)
    public boolean extractDue(CaseNumber caseNumber) {
        return desk.find(caseNumber)
                .filter(denunciation -> denunciation.is(Mark.EXTRACT_DUE))
                .isPresent();
    }

    /** The conclusion went to the denounced, to who manages him and to others (khoản 3 Điều 35 Luật Tố cáo). */
    public void send(CaseNumber caseNumber, ConclusionSent sent, UserId by) {
        Entered.requireDistinct("receivers", sent.receivers());
        desk.record(desk.lock(caseNumber), sent, ON, by);
    }

    /**
     * What follows from the conclusion: without a breach the rights of the denounced are restored (Điều 36 Luật Tố cáo).
     *
     * @return whether recommendations have to go out by letter
     */
    public boolean decideHandling(CaseNumber caseNumber, HandlingDecided handling, UserId by) {
        var denunciation = desk.lock(caseNumber);
        denunciation.require("HANDLING_DECIDED");
        var concluded = denunciation.last(Concluded.class).orElseThrow();
        if (!concluded.findsBreach() && handling.restored() == null) {
            throw new InvalidInput("restored", provisions.sentence("DENUNCIATION_RESTORE", handling.on()));
        }
        boolean letter = !handling.recommendations().isEmpty();
        if (letter && (handling.reportBy() == null || handling.reportBy().isBefore(handling.on()))) {
            throw new InvalidInput(
                    "reportBy", "Hãy ghi ngày nơi được kiến nghị phải báo cáo, không trước ngày quyết định.");
        }
        Entered.requireDistinct(
                "recommendations",
                handling.recommendations().stream().map(Recommendation::body).toList());
        desk.record(denunciation, handling, ON, by);
        if (letter) {
            papers.draft(denunciation, DenunciationPaper.HANDLING_LETTER_ISSUED, handling.on(), by);
        }
        return letter;
    }

    public void resultKnown(CaseNumber caseNumber, ResultKnown known, UserId by) {
        record(caseNumber, known.body(), known, by);
    }

    public void reportHandling(CaseNumber caseNumber, HandlingReported reported, UserId by) {
        record(caseNumber, reported.body(), reported, by);
    }

    public void urge(CaseNumber caseNumber, HandlingUrged urged, UserId by) {
        if (urged.replyBy().isBefore(urged.on())) {
            throw new InvalidInput("replyBy", "Ngày phải báo cáo không được trước ngày đôn đốc.");
        }
        record(caseNumber, urged.body(), urged, by);
    }

    /** What a recommended body did, or is urged to do. */
    private void record(CaseNumber caseNumber, String body, Act act, UserId by) {
        var denunciation = desk.lock(caseNumber);
        var recommended = denunciation
                .last(HandlingDecided.class)
                .map(HandlingDecided::recommendations)
                .orElse(List.of());
        if (recommended.stream().noneMatch(each -> Entered.same(each.body(), body))) {
            throw new InvalidInput(
                    "body",
                    recommended.isEmpty()
                            ? "Quyết định xử lý không có kiến nghị nào nên không có nơi phải báo cáo."
                            : "Chưa kiến nghị " + body + " xử lý; đã kiến nghị: "
                                    + String.join(
                                            ", ",
                                            recommended.stream()
                                                    .map(Recommendation::body)
                                                    .toList())
                                    + ".");
        }
        desk.record(denunciation, act, ON, by);
    }

    public void finishHandling(CaseNumber caseNumber, HandlingDone done, UserId by) {
        desk.record(desk.lock(caseNumber), done, ON, by);
    }

    /** @return whether it has to stay there for a least number of days */
    public boolean publish(CaseNumber caseNumber, Published published, UserId by) {
        desk.record(desk.lock(caseNumber), published, ON, by);
        return published.publicationWay().displayed();
    }

    /** Displayed for its least time, or told its least number of times (Điều 6 Nghị định 31/2019/NĐ-CP). */
    public void endPublication(CaseNumber caseNumber, PublicationEnded ended, UserId by) {
        var denunciation = desk.lock(caseNumber);
        denunciation.require("PUBLICATION_ENDED");
        var way = denunciation.last(Published.class).orElseThrow().publicationWay();
        int least = provisions.number("DENUNCIATION_BROADCASTS", ended.on());
        if (way.repeated() && (ended.times() == null || ended.times() < least)) {
            throw new InvalidInput("times", provisions.sentence("DENUNCIATION_BROADCASTS", ended.on()));
        }
        if (way.displayed()) {
            requireDisplayed(caseNumber, ended.on());
        }
        desk.record(denunciation, ended, ON, by);
        papers.issue(denunciation, DenunciationPaper.PUBLICATION_RECORD, ended.on(), by);
    }

    private void requireDisplayed(CaseNumber caseNumber, LocalDate on) {
        clocks.displayUntil(caseNumber).filter(on::isBefore).ifPresent(until -> {
            throw new InvalidInput(
                    ON, "Phải niêm yết, đăng tải liên tục ít nhất đến hết ngày " + ShownDay.of(until) + ".");
        });
    }

    /** The case is closed with the index of its file (Điều 39 Luật Tố cáo). */
    public void close(CaseNumber caseNumber, Closed closed, UserId by) {
        var denunciation = desk.lock(caseNumber);
        desk.record(denunciation, closed, ON, by);
        papers.issue(denunciation, DenunciationPaper.FILE_INDEX, closed.on(), by);
    }
}
