package vn.kntc.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** One session of a leader (phiên tiếp công dân) and what has come of it; neutral. */
final class Session {

    private final CaseNumber caseNumber;
    private final AgencyId agency;
    private SessionState state;
    private SessionFacts facts;

    /** A paper that went out. */
    record Notice(String number, LocalDate on) {}

    /** A new one. */
    Session(CaseNumber caseNumber, AgencyId agency, SessionPlan plan) {
        this(caseNumber, agency, plan.urgent() ? SessionState.READY : SessionState.PLANNED, SessionFacts.of(plan));
    }

    /** Puts back what was kept. */
    Session(CaseNumber caseNumber, AgencyId agency, SessionState state, SessionFacts facts) {
        this.caseNumber = caseNumber;
        this.agency = agency;
        this.state = state;
        this.facts = facts;
    }

    void publish(Publication publication) {
        SessionVerb.PUBLISH.require(state);
        keep(facts.plan(), publication, facts.postponements());
        state = SessionState.READY;
    }

    void postpone(Postponement postponement) {
        SessionVerb.POSTPONE.require(state);
        var all = new ArrayList<>(facts.postponements());
        all.add(postponement);
        keep(facts.plan().at(postponement.to()), facts.publication(), all);
        sign(SessionPapers.SCHEDULE, null);
        sign(SessionPapers.POSTPONEMENT, null);
    }

    /** @param signer null: what was signed is not what is to go out any more */
    void sign(String form, UserId signer) {
        facts = facts.signed(form, signer);
    }

    void revise(List<String> attendance, List<String> contents) {
        SessionVerb.SIGN_SCHEDULE.require(state);
        keep(facts.plan().telling(attendance, contents), facts.publication(), facts.postponements());
    }

    /** The newest postponement is told with another reason. */
    void revise(String reason) {
        SessionVerb.ANNOUNCE.require(state);
        var all = new ArrayList<>(facts.postponements());
        all.add(all.remove(all.size() - 1).because(reason));
        keep(facts.plan(), facts.publication(), all);
    }

    void meetInPerson() {
        SessionVerb.MEET_IN_PERSON.require(state);
        keep(facts.plan().inPerson(), facts.publication(), facts.postponements());
    }

    /** Every new time that was not told yet is told with the newest. */
    void announce(LocalDate on) {
        SessionVerb.ANNOUNCE.require(state);
        keep(
                facts.plan(),
                facts.publication(),
                facts.postponements().stream()
                        .map(one -> one.announcedOn() == null ? one.announced(on) : one)
                        .toList());
    }

    void prepare(List<SessionMatter> matters, List<String> bodies) {
        SessionVerb.PREPARE.require(state);
        before(SessionMatter.ordered(matters), bodies, null);
        state = SessionState.PREPARED;
    }

    /** It is heard too, after the list was drawn up. */
    void register(SessionMatter matter) {
        SessionVerb.REGISTER.require(state);
        var all = new ArrayList<>(facts.matters());
        all.add(matter);
        before(SessionMatter.ordered(all), facts.bodies(), null);
    }

    void unregister(String number) {
        SessionVerb.REGISTER.require(state);
        before(
                facts.matters().stream()
                        .filter(matter -> !matter.caseNumber().equals(number))
                        .toList(),
                facts.bodies(),
                null);
    }

    void cancel(String reason) {
        SessionVerb.CANCEL.require(state);
        before(facts.matters(), facts.bodies(), reason);
        state = SessionState.CANCELLED;
    }

    /** @param concludes a notice of conclusions is to follow; else the session is done with */
    void record(Minutes minutes, boolean concludes) {
        SessionVerb.RECORD.require(state);
        keep(minutes, List.of(), null, null, List.of());
        state = concludes ? SessionState.HELD : SessionState.DONE;
    }

    void draft(List<ConclusionDraft> drafts) {
        SessionVerb.DRAFT.require(state);
        var conclusions = new ArrayList<Conclusion>();
        drafts.forEach(draft -> conclusions.add(Conclusion.of(conclusions.size() + 1, draft)));
        keep(facts.minutes(), conclusions, null, null, List.of());
        state = SessionState.DRAFTED;
    }

    /** @param signer null: the draft goes back */
    void sign(UserId signer) {
        SessionVerb.SIGN.require(state);
        keep(facts.minutes(), facts.conclusions(), signer == null ? null : signer.value(), null, List.of());
        state = signer == null ? SessionState.HELD : SessionState.SIGNED;
    }

    void issue(Notice notice) {
        SessionVerb.ISSUE.require(state);
        keep(facts.minutes(), facts.conclusions(), facts.signer(), notice, List.of());
        state = SessionState.FOLLOWED;
    }

    /** @throws InvalidInput for a number that the notice does not have, or of a conclusion that is carried out */
    void report(ConclusionReport report) {
        SessionVerb.FOLLOW.require(state);
        openConclusion(report.number());
        change(report.number(), conclusion -> conclusion.reported(report));
        if (openConclusions().isEmpty()) {
            state = SessionState.DONE;
        }
    }

    void askUrging(List<Integer> numbers) {
        SessionVerb.URGE.require(state);
        keep(facts.minutes(), facts.conclusions(), facts.signer(), facts.notice(), numbers);
    }

    /** The letter went out, or it was seen to that none does; what was carried out meanwhile is not in it. */
    void urged(LocalDate on, boolean letter) {
        SessionVerb.URGE.require(state);
        var urging = facts.urging();
        urging.forEach(
                number -> change(number, conclusion -> conclusion.open() ? conclusion.seenTo(on, letter) : conclusion));
        sign(SessionPapers.URGING, null);
        keep(facts.minutes(), facts.conclusions(), facts.signer(), facts.notice(), List.of());
    }

    private void change(int number, UnaryOperator<Conclusion> how) {
        keep(
                facts.minutes(),
                facts.conclusions().stream()
                        .map(one -> one.number() == number ? how.apply(one) : one)
                        .toList(),
                facts.signer(),
                facts.notice(),
                facts.urging());
    }

    /** Nothing was heard yet. */
    private void before(List<SessionMatter> matters, List<String> bodies, String cancelled) {
        facts = facts.listed(matters, bodies, cancelled);
    }

    private void keep(SessionPlan plan, Publication publication, List<Postponement> postponements) {
        facts = facts.planned(plan, publication, postponements);
    }

    private void keep(
            Minutes minutes, List<Conclusion> conclusions, String signer, Notice notice, List<Integer> urging) {
        facts = facts.held(minutes, conclusions, signer, notice, urging);
    }

    Conclusion openConclusion(int number) {
        return openConclusions().stream()
                .filter(conclusion -> conclusion.number() == number)
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "conclusionNumber",
                        "Thông báo không có nội dung kết luận số " + number
                                + " còn phải theo dõi; hãy ghi một số trong thẻ" + " Hồ sơ."));
    }

    List<Conclusion> openConclusions() {
        return facts.openConclusions();
    }

    /** The earliest day that is still to be kept; null where nothing is open. */
    LocalDate nextDue() {
        return facts.nextDue();
    }

    /** Numbers of all cases whose people a text of the session might mean. */
    List<CaseNumber> cases() {
        return facts.cases();
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    AgencyId agency() {
        return agency;
    }

    SessionState state() {
        return state;
    }

    SessionFacts facts() {
        return facts;
    }

    SessionPlan plan() {
        return facts.plan();
    }

    LocalDate on() {
        return facts.plan().time().on();
    }

    boolean published() {
        return facts.publication() != null;
    }

    /** Month whose notice told of it: a session that was put off afterwards stands in that of its old day. Of one that was published. */
    YearMonth publishedFor() {
        return YearMonth.from(Postponement.publishedDay(facts.postponements()).orElse(on()));
    }

    /** Whether a new time was not told yet. */
    boolean toAnnounce() {
        return facts.postponements().stream().anyMatch(one -> one.announcedOn() == null);
    }
}
