package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedByLog;
import vn.kntc.handling.paper.NamedPaper;
import vn.kntc.shared.CaseNumber;

/** What the clocks of a complaint depend on; which act moves which of them stands in {@code moveComplaintClocks}. */
@Component
class ComplaintClocks implements ClockedByLog {

    static final String DIALOGUE_NOTICE = "COMPLAINT_DIALOGUE_NOTICE";
    static final String PUBLISH_DISPLAY = "COMPLAINT_PUBLISH_DISPLAY";
    static final String EFFECT = "COMPLAINT_EFFECT";

    private static final String OPENED = "OPENED";
    private static final String VERIFICATION_ASSIGNED = "VERIFICATION_ASSIGNED";

    /** A decision to suspend, resume or terminate waits to be issued. */
    private static final String STOP_SIGNED = "STOP_SIGNED";

    /** The last open request for documents was answered, or none came; one of several moves no clock. */
    private static final String DOCUMENTS_PROVIDED = "DOCUMENTS_PROVIDED";

    private static final String DOCUMENTS_NOT_PROVIDED = "DOCUMENTS_NOT_PROVIDED";

    private static final String RECEIPT = "RECEIPT";
    private static final String ACCEPTANCE = "ACCEPTANCE";
    private static final String DIALOGUE = "DIALOGUE";
    private static final String FRONT_TOLD = "FRONT_TOLD";
    private static final String PUBLICATION = "PUBLICATION";
    private static final String DISPLAY = "DISPLAY";

    /** Days that one kind of act has besides those of every act. */
    private static final Map<String, Set<String>> DAYS_OF_ACTS = Map.of(
            "DIALOGUE_PLANNED",
            Set.of(DIALOGUE),
            "SENT",
            Set.of(FRONT_TOLD),
            "PUBLISHED",
            Set.of(PUBLICATION, DISPLAY));

    private final ClockEffects effects;
    private final Clocks clocks;
    private final ActBook book;

    ComplaintClocks(ClockEffects effects, Clocks clocks, ComplaintActs book) {
        this.effects = effects;
        this.clocks = clocks;
        this.book = book;
    }

    @Override
    public String table() {
        return "moveComplaintClocks";
    }

    @Override
    public ActKinds kinds() {
        return book.kinds();
    }

    @Override
    public NamedPaper[] papers() {
        return NumberedPaper.values();
    }

    @Override
    public Set<String> acts() {
        var acts = new HashSet<>(ClockedByLog.super.acts());
        acts.addAll(Set.of(OPENED, STOP_SIGNED, DOCUMENTS_PROVIDED, DOCUMENTS_NOT_PROVIDED));
        return acts;
    }

    @Override
    public Set<String> days(String act) {
        var days = new HashSet<>(DAYS_OF_ACTS.getOrDefault(act, Set.of()));
        days.add(ClockedAct.ACT);
        days.add(RECEIPT);
        if (!act.equals(OPENED)) {
            days.add(ACCEPTANCE);
        }
        return days;
    }

    @Override
    public Set<String> facts() {
        return Set.of("senderWaits", "byFront", "toForwarder", "frontTold", "displayed", "becameComplex", "resolution");
    }

    /** Last day of the newest clock of that key; empty where the case has none. */
    Optional<LocalDate> due(CaseNumber caseNumber, String key) {
        return clocks.find(caseNumber, key).map(StatutoryClock::due);
    }

    /** @throws java.util.NoSuchElementException where the period of resolution does not run yet */
    StatutoryClock resolution(Complaint complaint) {
        return clocks.find(complaint.caseNumber(), complaint.resolution().resolveClock())
                .orElseThrow();
    }

    void opened(Complaint complaint) {
        follow(complaint, OPENED, complaint.receivedOn(), Map.of(), Map.of());
    }

    /** The case turned out to be complex when its verification was assigned. Returns the period of resolution as it is counted now. */
    StatutoryClock becameComplex(Complaint complaint, LocalDate on) {
        follow(complaint, VERIFICATION_ASSIGNED, on, Map.of("becameComplex", true), Map.of());
        return resolution(complaint);
    }

    /** The act was recorded; the complaint stands as after it. */
    void after(Complaint complaint, Act act) {
        if (act instanceof StopAct stop && StopCourse.decidesNothing(stop)) {
            return;
        }
        var facts = new HashMap<String, Object>();
        var days = new HashMap<String, LocalDate>();
        if (act instanceof Done.DialoguePlanned planned) {
            days.put(DIALOGUE, planned.plan().dialogueOn());
        } else if (act instanceof Dispatch dispatch) {
            facts.put("toForwarder", dispatch.recipients().contains(DecisionRecipient.FORWARDER));
            facts.put("frontTold", dispatch.frontToldOn() != null);
            days.put(FRONT_TOLD, dispatch.frontToldOn());
        } else if (act instanceof Publication publication) {
            facts.put("displayed", publication.displayed());
            days.put(PUBLICATION, publication.completedOn());
            days.put(DISPLAY, publication.displayFrom());
        }
        follow(complaint, code(act), act.on(), facts, days, decision(complaint, act));
        if (act instanceof StopAct stop && StopCourse.awaitsIssue(stop)) {
            follow(complaint, STOP_SIGNED, act.on(), facts, days);
        }
    }

    /** By which the resolution rests, or goes on. */
    private static ClockedAct.Decision decision(Complaint complaint, Act act) {
        var number = act instanceof StopAct.Suspended suspended
                ? suspended.number()
                : act instanceof StopAct.Resumed resumed ? resumed.number() : null;
        return number == null
                ? null
                : new ClockedAct.Decision(
                        number,
                        complaint.lastRecorded(act.getClass()).orElseThrow().by());
    }

    /** Last day of the resolution if it went on that day; as it stands where somebody let its time go on by hand. */
    LocalDate dueIfResumed(Complaint complaint, LocalDate on) {
        var resolution = resolution(complaint);
        return resolution.state() == ClockState.PAUSED
                ? clocks.dueIfResumed(complaint.caseNumber(), resolution.key(), on)
                : resolution.due();
    }

    /** An answer to the last open request for documents has a code of its own. */
    @Override
    public String code(Act act) {
        if (act instanceof Inquiry.Answered answered && answered.last()) {
            return answered.provided() ? DOCUMENTS_PROVIDED : DOCUMENTS_NOT_PROVIDED;
        }
        return ClockedByLog.super.code(act);
    }

    private void follow(
            Complaint complaint, String code, LocalDate on, Map<String, Object> facts, Map<String, LocalDate> days) {
        follow(complaint, code, on, facts, days, null);
    }

    private void follow(
            Complaint complaint,
            String code,
            LocalDate on,
            Map<String, Object> facts,
            Map<String, LocalDate> days,
            ClockedAct.Decision decision) {
        var told = new HashMap<>(facts);
        told.put("resolution", complaint.resolution().name());
        told.put("senderWaits", complaint.senderWaits());
        told.put("byFront", complaint.forwardedByFront());
        var known = new HashMap<>(days);
        known.put(ClockedAct.ACT, on);
        known.put(RECEIPT, complaint.receivedOn());
        known.put(
                ACCEPTANCE,
                complaint
                        .last(Done.AcceptanceDecided.class)
                        .map(Done.AcceptanceDecided::on)
                        .orElse(null));
        effects.follow(
                this,
                complaint.caseNumber(),
                new ClockedAct(
                        code,
                        on,
                        told,
                        known,
                        Map.of(
                                "complex", complaint.complex(),
                                "remote", complaint.remote(),
                                "dismissal", DisciplineRecorded.ofDismissal(complaint)),
                        decision));
    }
}
