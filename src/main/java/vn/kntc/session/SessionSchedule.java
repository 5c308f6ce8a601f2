package vn.kntc.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.SessionCalledOff;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Plans the sessions of an agency's leaders and moves them (Điều 24 Luật Tiếp công dân). Each session begins its process at once. */
@Service
@Transactional
public class SessionSchedule {

    private static final String PUBLISH = "RECEPTION_SCHEDULE_PUBLISH";

    private final SessionDesk desk;
    private final Sessions sessions;
    private final SessionTimes times;
    private final SessionClocks clocks;
    private final SessionProcess process;
    private final SessionPapers papers;
    private final SessionRegister register;
    private final SessionSigning signing;
    private final ApplicationEventPublisher events;
    private final Law law;
    private final Provisions provisions;

    SessionSchedule(
            SessionDesk desk,
            Sessions sessions,
            SessionTimes times,
            SessionClocks clocks,
            SessionProcess process,
            SessionPapers papers,
            SessionRegister register,
            SessionSigning signing,
            ApplicationEventPublisher events,
            Law law,
            Provisions provisions) {
        this.desk = desk;
        this.sessions = sessions;
        this.times = times;
        this.clocks = clocks;
        this.process = process;
        this.papers = papers;
        this.register = register;
        this.signing = signing;
        this.events = events;
        this.law = law;
        this.provisions = provisions;
    }

    /**
     * What came of planning.
     *
     * @param told sentences for who planned: what was moved or left out, and which days are short of the period for publication
     */
    public record Outcome(List<CaseNumber> planned, List<String> told) {}

    /**
     * @throws InvalidInput for a past day, a day off, a time at which the leader has another session, or a text that may not stand in the
     *     open; nothing is planned
     */
    public Outcome plan(AgencyId agency, SessionPlan plan, UserId by) {
        requireOpen(plan);
        var told = new ArrayList<String>();
        var number = add(agency, plan, by, told);
        signing.draftSchedules(List.of(number), by);
        return new Outcome(List.of(number), List.copyOf(told));
    }

    /**
     * A session on each day of the pattern that is still to come. A day off moves to the next working day; a day on which the leader has
     * a session already is left out. Both are told.
     *
     * @param plan what all of them have in common; its day does not count
     * @throws InvalidInput where no day is left, or for a text that may not stand in the open
     */
    public Outcome plan(AgencyId agency, SessionPlan plan, DayPattern pattern, UserId by) {
        requireOpen(plan);
        var told = new ArrayList<String>();
        var planned = new ArrayList<CaseNumber>();
        for (var day : pattern.days()) {
            var wanted = plan.at(on(workingDay(day, told), plan.time()));
            try {
                if (!day.isBefore(desk.today())) {
                    planned.add(add(agency, wanted, by, told));
                }
            } catch (InvalidInput taken) {
                told.add("Không lập phiên ngày " + ShownDay.of(wanted.time().on()) + ": " + taken.getMessage());
            }
        }
        if (planned.isEmpty()) {
            throw new InvalidInput(
                    "pattern",
                    told.isEmpty()
                            ? "Không còn ngày nào từ hôm nay trở đi theo mẫu đã chọn; hãy chọn tháng, năm khác."
                            : told.get(told.size() - 1));
        }
        signing.draftSchedules(planned, by);
        return new Outcome(List.copyOf(planned), List.copyOf(told));
    }

    private static void requireOpen(SessionPlan plan) {
        OpenText.require("thanhPhan", plan.attendance());
        OpenText.require("noiDung", plan.contents());
        OpenText.require("noiTiep", plan.time().place());
        OpenText.require("chucVu", plan.leader().office());
    }

    private LocalDate workingDay(LocalDate day, List<String> told) {
        if (times.works(day) || day.isBefore(desk.today())) {
            return day;
        }
        var moved = times.nextWorkingDay(day);
        told.add(
                "Ngày " + ShownDay.of(day) + " không phải ngày làm việc, chuyển sang ngày " + ShownDay.of(moved) + ".");
        return moved;
    }

    private static SessionTime on(LocalDate day, SessionTime time) {
        return new SessionTime(day, time.from(), time.to(), time.place());
    }

    private CaseNumber add(AgencyId agency, SessionPlan plan, UserId by, List<String> told) {
        times.require(agency, plan, null);
        var today = desk.today();
        var number = sessions.nextNumber(agency, today.getYear());
        // whoever planned at the same moment is done by now
        times.require(agency, plan, null);
        var session = new Session(number, agency, answered(plan));
        sessions.add(session, by, today, desk.now());
        desk.record(session, new SessionAct.Planned(today, session.plan()), by);
        clocks.follow(SessionClocks.Moving.PLANNED, session, today);
        if (!plan.urgent() && latest(session).isBefore(today)) {
            told.add("Phiên ngày " + ShownDay.of(session.on()) + " lẽ ra phải được công bố chậm nhất ngày "
                    + ShownDay.of(latest(session)) + ".");
        }
        process.begin(number, agency);
        return number;
    }

    private LocalDate latest(Session session) {
        return law.deadline(PUBLISH, session.on(), Map.of()).due();
    }

    /** The law's answer is shown and kept; who plans decides. */
    private SessionPlan answered(SessionPlan plan) {
        if (!plan.urgent()) {
            return plan;
        }
        var said = plan.urgency();
        var answer = law.decide(
                "needUrgentReception",
                plan.time().on(),
                Map.of(
                        "fierceOrComplex", said.fierceOrComplex(),
                        "manyPeople", said.manyPeople(),
                        "manyAgenciesOrDisagreement", said.manyAgenciesOrDisagreement(),
                        "graveConsequence", said.graveConsequence()));
        return plan.answered(
                said.answered((String) answer.results().get(0).get("need"), answer.basis(), answer.doubts()));
    }

    /**
     * Puts the session off; the new time has to be told at the place. Whether five working days have to lie before it again the law does
     * not say: it is told, not refused.
     *
     * @return a sentence for who put it off; empty where there is nothing to tell
     * @throws InvalidInput for a time at which it cannot be, or a reason that names somebody
     */
    public String postpone(CaseNumber caseNumber, SessionTime to, String reason, UserId by) {
        var session = desk.lockFor(SessionVerb.POSTPONE, caseNumber);
        requireReason(session, reason, "hoãn");
        callOffOnline(session, by);
        var doubt = move(session, to, reason, by);
        process.postponed(caseNumber, to.on());
        return doubt == null ? "" : doubt;
    }

    /** What is being prepared online ends with its day. @throws OutOfOrder where citizens were received online already */
    private void callOffOnline(Session session, UserId by) {
        if (session.plan().online()) {
            events.publishEvent(new SessionCalledOff(session.caseNumber(), by));
        }
    }

    /**
     * The session was broken off online and is held on another day, at the same hours and place.
     *
     * @param cause why it was broken off, neutral
     * @throws InvalidInput for a day on which it cannot be
     */
    void announceAnew(CaseNumber caseNumber, LocalDate to, String cause, UserId by) {
        var session = desk.lockFor(SessionVerb.POSTPONE, caseNumber);
        move(session, on(to, session.plan().time()), "Phiên tiếp trực tuyến bị gián đoạn: " + cause, by);
        process.announcedAnew(caseNumber, to);
    }

    /** Returns the doubt that is to be told, or null. */
    private String move(Session session, SessionTime to, String reason, UserId by) {
        var from = session.plan().time();
        if (from.equals(to)) {
            throw new InvalidInput("on", "Thời gian mới trùng với thời gian cũ; hãy ghi thời gian khác.");
        }
        if (to.before(from)) {
            throw new InvalidInput(
                    "on",
                    "Hoãn là lùi phiên sang thời gian sau, nên thời gian mới (" + to.shown()
                            + ") không được trước thời gian cũ (" + from.shown()
                            + "); muốn tiếp sớm hơn thì hủy phiên này và lập phiên khác.");
        }
        OpenText.require("noiTiep", to.place());
        times.require(session.agency(), session.plan().at(to), session.caseNumber());
        var what = new Postponement(from, to, reason, desk.today(), null, session.published());
        session.postpone(what);
        var doubt = session.published() && !what.elsewhere() ? doubt(session) : null;
        desk.keep(session, new SessionAct.Postponed(desk.today(), what, doubt), by);
        clocks.follow(SessionClocks.Moving.POSTPONED, session, desk.today());
        papers.draftPostponement(session, desk.today(), by);
        register.moved(session, by);
        return doubt;
    }

    private String doubt(Session session) {
        return latest(session).isBefore(desk.today())
                ? provisions.sentence("SESSION_POSTPONED", desk.today(), Map.of("day", ShownDay.of(session.on())))
                : null;
    }

    /** The session is not held. @throws InvalidInput for a reason that is missing or names somebody */
    public void cancel(CaseNumber caseNumber, String reason, UserId by) {
        var session = desk.lockFor(SessionVerb.CANCEL, caseNumber);
        requireReason(session, reason, "hủy");
        callOffOnline(session, by);
        session.cancel(reason);
        desk.close(
                session,
                new SessionAct.Cancelled(desk.today(), reason),
                "CANCELLED",
                "Phiên tiếp không được tổ chức: " + reason,
                by);
        clocks.follow(SessionClocks.Moving.CANCELLED, session, desk.today());
        register.over(session);
        process.cancelled(caseNumber);
    }

    private void requireReason(Session session, String reason, String what) {
        if (reason == null || reason.length() < 10 || reason.length() > 1000) {
            throw new InvalidInput("reason", "Hãy ghi lý do " + what + ", từ 10 đến 1000 ký tự.");
        }
        OpenText.require("reason", reason);
        desk.requireNeutral(session, Stream.empty(), new OwnWords().with("reason", reason));
    }

    /**
     * Urges the unit of a conclusion by hand.
     *
     * @throws AlreadyDone where a letter waits to be issued
     * @throws InvalidInput for a conclusion that is carried out
     */
    public void urge(CaseNumber caseNumber, int conclusion, UserId by) {
        var session = desk.lockFor(SessionVerb.URGE, caseNumber);
        session.openConclusion(conclusion);
        if (!session.facts().urging().isEmpty()) {
            throw new AlreadyDone(
                    "Công văn đôn đốc của phiên " + caseNumber + " đang chờ ký hoặc chờ văn thư ban hành.");
        }
        if (!openUrging(session, List.of(conclusion), true, by)) {
            throw new OutOfOrder("Phiên tiếp này không còn theo dõi kết luận nên không đôn đốc được.");
        }
    }

    /** Urges all whose day has passed, as often as the internal regulation says; nothing where none is due. */
    void urgeOverdue(CaseNumber caseNumber) {
        var session = desk.lockFor(SessionVerb.URGE, caseNumber);
        var today = desk.today();
        int every = provisions.number("URGE_CONCLUSION", today);
        var due = session.openConclusions().stream()
                .filter(conclusion -> Urging.due(conclusion, today, every))
                .map(Conclusion::number)
                .toList();
        if (!due.isEmpty() && session.facts().urging().isEmpty()) {
            openUrging(session, due, false, UserId.SYSTEM);
        }
    }

    /** Nothing is kept unless the process has opened the task: a letter that nobody can issue would stop all further urging. */
    private boolean openUrging(Session session, List<Integer> conclusions, boolean byHand, UserId by) {
        if (!process.urgingDue(session.caseNumber())) {
            return false;
        }
        session.askUrging(conclusions);
        desk.keep(session, new SessionAct.UrgingAsked(desk.today(), conclusions, byHand), by);
        papers.draftUrging(session, desk.today(), by);
        return true;
    }
}
