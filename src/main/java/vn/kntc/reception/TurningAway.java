package vn.kntc.reception;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Turns somebody away (từ chối tiếp công dân): at once by mouth, or in writing, which the head signs. */
@Component
class TurningAway {

    /** How a visit ends that nobody received. */
    static final String OUTCOME = "REFUSED";

    private final VisitDesk desk;
    private final VisitClocks clocks;
    private final VisitPapers papers;
    private final Provisions law;

    TurningAway(VisitDesk desk, VisitClocks clocks, VisitPapers papers, Provisions law) {
        this.desk = desk;
        this.clocks = clocks;
        this.papers = papers;
        this.law = law;
    }

    /** The visit holds its refusal. */
    void turn(Visit visit, UserId by) {
        var refusal = visit.facts().refusal();
        if (refusal.written()) {
            desk.save(visit);
            clocks.follow(VisitClocks.Moving.REFUSAL_PROPOSED, visit, refusal.on());
            var draft = papers.draftRefusal(visit, by);
            desk.record(visit, new VisitAct.RefusalProposed(refusal.on(), refusal, draft.id()), by);
        } else {
            visit.close(OUTCOME, "Đã từ chối tiếp và giải thích trực tiếp: " + refusal.words(law) + ".", desk.today());
            desk.save(visit);
            clocks.follow(VisitClocks.Moving.REFUSED_ORALLY, visit, refusal.on());
            desk.record(visit, new VisitAct.TurnedAway(refusal.on(), refusal), by);
        }
    }

    void answer(CaseNumber caseNumber, boolean approved, String remark, UserId by) {
        var visit = desk.lockFor(caseNumber, VisitVerb.ANSWER_REFUSAL);
        if (!approved && remark == null) {
            throw new InvalidInput("remark", "Hãy ghi lý do, yêu cầu tiếp và xét nội dung.");
        }
        if (approved) {
            visit.approveRefusal(by);
        } else {
            visit.sendRefusalBack();
            clocks.follow(VisitClocks.Moving.REFUSAL_SENT_BACK, visit, desk.today());
        }
        desk.save(visit);
        desk.record(visit, new VisitAct.RefusalAnswered(desk.today(), approved, remark), by);
    }

    void issue(CaseNumber caseNumber, LocalDate on, UserId by) {
        var visit = desk.lockFor(caseNumber, VisitVerb.ISSUE_REFUSAL);
        desk.requireBetween("noticeOn", desk.approvedOn(visit), on);
        var notice = papers.issueRefusal(visit, on, by);
        visit.notice(new Visit.Notice(notice.number(), on));
        visit.close(
                OUTCOME,
                "Đã từ chối tiếp công dân bằng văn bản (thông báo số " + notice.number() + " ngày " + ShownDay.of(on)
                        + ").",
                desk.today());
        desk.save(visit);
        clocks.follow(VisitClocks.Moving.REFUSAL_NOTIFIED, visit, on);
        desk.issued(visit, VisitPapers.REFUSAL, notice, on, by);
    }
}
