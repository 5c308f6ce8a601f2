package vn.kntc.online;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.SessionAnnouncedAnew;
import vn.kntc.confidentiality.Vault;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.online.OnlineAct.LinkTest;
import vn.kntc.online.OnlineAct.LinkTested;
import vn.kntc.online.OnlineAct.Notified;
import vn.kntc.online.OnlineAct.Planned;
import vn.kntc.online.OnlineAct.Told;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Prepares a session online, and keeps how it went; one verb a step, each with its act and its clocks in one transaction.
 *
 * <p>Every verb throws {@link vn.kntc.shared.OutOfOrder} where the session does not stand where the step needs it, and {@link
 * InvalidInput} with one Vietnamese sentence where the entry cannot be taken.
 */
@Service
@Transactional
public class OnlineReception {

    /** Process under which the acts stand in the log. */
    static final String PROCEDURE = "onlinePreparation";

    private final OnlineDesk desk;
    private final OnlineRules rules;
    private final OnlinePlans plans;
    private final OnlinePapers papers;
    private final Recordings recordings;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    OnlineReception(
            OnlineDesk desk,
            OnlineRules rules,
            OnlinePlans plans,
            OnlinePapers papers,
            Recordings recordings,
            Vault vault,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rules = rules;
        this.plans = plans;
        this.papers = papers;
        this.recordings = recordings;
        this.vault = vault;
        this.events = events;
    }

    /**
     * A round of preparation begins for the session of that day; what ran for an earlier day falls away.
     *
     * @param sessionOn day of the session
     */
    public void begin(CaseNumber caseNumber, LocalDate sessionOn) {
        var session = desk.lock(caseNumber);
        desk.record(session, new OnlineAct.PreparationBegun(desk.today(), sessionOn), UserId.SYSTEM);
    }

    /**
     * The session has another day, or is not held: what is being prepared is for nothing, and its clocks fall away. Nothing happens where
     * nothing is being prepared.
     *
     * @throws vn.kntc.shared.OutOfOrder where citizens were received on its day already
     */
    public void callOff(CaseNumber caseNumber, UserId by) {
        var session = desk.lock(caseNumber);
        if (session.stage().allows(OnlineAct.CalledOff.class)) {
            desk.record(session, new OnlineAct.CalledOff(desk.today(), session.sessionOn()), by);
        } else if (session.stage() == OnlineStage.KEEP || session.stage() == OnlineStage.ENDED && session.over()) {
            session.stage().require(OnlineAct.CalledOff.class);
        }
    }

    /** Asks the law whether the session may be online (Điều 20 Nghị định 154/2026/NĐ-CP), and keeps its answer for the head. */
    public OnlineAnswer check(CaseNumber caseNumber, OnlineFacts facts, UserId by) {
        var session = desk.lockFor(caseNumber, OnlineAct.ConditionsChecked.class);
        if (facts.kind().mayDenounce()) {
            // first of all: from here on what may mean somebody is refused, not asked about
            vault.keepCloser(caseNumber, true);
        }
        var answer = rules.ask(facts, session.sessionOn());
        desk.record(session, new OnlineAct.ConditionsChecked(desk.today(), facts, answer), by);
        return answer;
    }

    /**
     * The head's decision.
     *
     * @param reason needed where the law as asked does not allow what he decides; else null or what he adds
     */
    public record Decision(LocalDate on, boolean online, String reason) {}

    /** The head decides; for another need than the law names he gives a reason, kept with the open question. Returns whether online. */
    public boolean decide(CaseNumber caseNumber, Decision decision, UserId by) {
        var session = desk.lockFor(caseNumber, OnlineAct.Decided.class);
        desk.requireDay(session, "decidedOn", decision.on());
        var doubts = decision.online() ? doubts(session, decision) : List.<String>of();
        desk.record(session, new OnlineAct.Decided(decision.on(), decision.online(), decision.reason(), doubts), by);
        return decision.online();
    }

    private List<String> doubts(OnlineSession session, Decision decision) {
        var checked = session.last(OnlineAct.ConditionsChecked.class).orElseThrow();
        if (checked.answer().allowed()) {
            return checked.answer().doubts();
        }
        if (!rules.headMayAllow(checked.facts(), session.sessionOn())) {
            throw new InvalidInput(
                    "onlineChoice",
                    "Không tiếp trực tuyến được dù có lý do khác (căn cứ: "
                            + String.join("; ", checked.answer().basis()) + "); hãy chọn tiếp trực tiếp.");
        }
        if (decision.reason() == null) {
            throw new InvalidInput(
                    "decisionReason", "Chưa thuộc trường hợp quy định nêu; hãy ghi lý do cho tiếp trực tuyến.");
        }
        return List.of(rules.doubtOfOtherNeed(session.sessionOn()));
    }

    /** The points of attendance, and the draft of the notice that lists them. */
    public void plan(CaseNumber caseNumber, OnlinePlan entered, UserId by) {
        var session = desk.lockFor(caseNumber, Planned.class);
        desk.record(session, plans.checked(entered, desk.today(), session.sessionOn()), by);
        papers.draft(session, desk.today(), by);
    }

    /**
     * The head signs the notice, or asks to plan otherwise.
     *
     * @param remark needed where it is not signed, else may be null
     */
    public void sign(CaseNumber caseNumber, boolean signed, String remark, UserId by) {
        var session = desk.lockFor(caseNumber, OnlineAct.NoticeAnswered.class);
        if (!signed && remark == null) {
            throw new InvalidInput("signRemark", "Hãy ghi ý kiến để cán bộ tiếp công dân biết cần sửa gì.");
        }
        desk.record(session, new OnlineAct.NoticeAnswered(desk.today(), signed, remark), by);
    }

    /**
     * How the notice went out.
     *
     * @param enteredNumber that it got on paper before the case was entered here, or null
     * @param setUp who set up what
     */
    public record Notice(LocalDate on, String enteredNumber, List<Told> told, String setUp) {}

    /** The notice goes out to citizens and bodies; late too, which the clock then shows. */
    public void inform(CaseNumber caseNumber, Notice notice, UserId by) {
        var session = desk.lockFor(caseNumber, PaperIssued.class);
        desk.requireDay(session, "issuedOn", notice.on());
        if (notice.told().size() < Told.values().length) {
            throw new InvalidInput("told", "Phải thông báo cho cả công dân và các cơ quan, đơn vị dự phiên tiếp.");
        }
        var paper = papers.issue(session, notice.on(), notice.enteredNumber(), by);
        desk.record(session, new PaperIssued(notice.on(), OnlinePapers.NOTICE, paper.id(), paper.number(), null), by);
        desk.record(session, new Notified(notice.on(), notice.told(), notice.setUp()), by);
    }

    /** A test link; one that failed is done again. */
    public LinkTest test(CaseNumber caseNumber, LinkTested tested, UserId by) {
        var session = desk.lockFor(caseNumber, LinkTested.class);
        desk.requireDay(session, "testedOn", tested.on());
        desk.record(session, tested, by);
        return tested.result();
    }

    /** All points stand; later than the law wants is kept as such. */
    public void connect(CaseNumber caseNumber, LocalTime at, UserId by) {
        var session = desk.lockFor(caseNumber, OnlineAct.Connected.class);
        var on = session.sessionOn();
        desk.requireSessionDay(session, "connectedAt");
        var begins = session.last(Planned.class).orElseThrow().beginsAt();
        desk.record(session, new OnlineAct.Connected(on, at, rules.late(at, begins, on)), by);
    }

    /**
     * The session went through, or was broken off; what then followed is kept with the open question. Whose session it is moves it to the
     * day for which it is announced anew ({@link SessionAnnouncedAnew}), or refuses that day.
     *
     * @return what followed
     */
    public OnlineAct.BreakOff hold(CaseNumber caseNumber, OnlineAct.BreakOff brokenOff, UserId by) {
        var session = desk.lockFor(caseNumber, OnlineAct.Held.class);
        var on = session.sessionOn();
        desk.requireSessionDay(session, "course");
        if (brokenOff != null) {
            plans.requireContinuation(brokenOff, on);
        }
        var doubts = brokenOff == null ? List.<String>of() : List.of(rules.doubtOfBreakOff(on));
        desk.record(session, new OnlineAct.Held(on, brokenOff, doubts), by);
        if (brokenOff != null && brokenOff.nextOn() != null) {
            events.publishEvent(new SessionAnnouncedAnew(caseNumber, brokenOff.nextOn(), brokenOff.cause(), by));
        }
        return brokenOff;
    }

    /** The recording is kept with the session that it shows (Điều 18, Điều 24 Nghị định 154/2026/NĐ-CP). */
    public void keep(CaseNumber caseNumber, KeptRecording entered, UserId by) {
        var session = desk.lockFor(caseNumber, OnlineAct.RecordingKept.class);
        desk.record(session, recordings.checked(session, entered, desk.today()), by);
    }
}
