package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.denunciation.DenunciationAct.AfterWithdrawal;
import vn.kntc.denunciation.DenunciationAct.ExpertAnswered;
import vn.kntc.denunciation.DenunciationAct.ExpertAsked;
import vn.kntc.denunciation.DenunciationAct.ExtensionDecided;
import vn.kntc.denunciation.DenunciationAct.Extent;
import vn.kntc.denunciation.DenunciationAct.InformationAnswered;
import vn.kntc.denunciation.DenunciationAct.InformationRequested;
import vn.kntc.denunciation.DenunciationAct.ReferralDecided;
import vn.kntc.denunciation.DenunciationAct.ResumptionDecided;
import vn.kntc.denunciation.DenunciationAct.SessionHeld;
import vn.kntc.denunciation.DenunciationAct.SuspensionDecided;
import vn.kntc.denunciation.DenunciationAct.SuspensionSent;
import vn.kntc.denunciation.DenunciationAct.TakenOver;
import vn.kntc.denunciation.DenunciationAct.TerminationDecided;
import vn.kntc.denunciation.DenunciationAct.TerminationSent;
import vn.kntc.denunciation.DenunciationAct.WithdrawalDecided;
import vn.kntc.denunciation.DenunciationAct.WithdrawalForm;
import vn.kntc.denunciation.DenunciationAct.WithdrawalRecorded;
import vn.kntc.handling.act.ActDay;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * What may come at any step while a denunciation is resolved: sessions, requests, an expert, extension, withdrawal, suspension, termination,
 * signs of a crime (Điều 27, 30, 31, 33, 34 Luật Tố cáo). Verbs throw as those of {@link DenunciationHandling} do.
 */
@Service
@Transactional
public class DenunciationStops {

    private static final String ON = DenunciationHandling.ON;

    private final DenunciationHandling handling;
    private final DenunciationDesk desk;
    private final DenunciationPapers papers;
    private final DenunciationClocks clocks;
    private final CaseLedger ledger;
    private final Law law;
    private final Provisions provisions;

    DenunciationStops(
            DenunciationHandling handling,
            DenunciationDesk desk,
            DenunciationPapers papers,
            DenunciationClocks clocks,
            CaseLedger ledger,
            Law law,
            Provisions provisions) {
        this.handling = handling;
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.ledger = ledger;
        this.law = law;
        this.provisions = provisions;
    }

    /** Whether the case is resolved by this procedure now. */
    @Transactional(readOnly = true)
    public boolean handles(CaseNumber caseNumber) {
        return ledger.find(caseNumber)
                .filter(line ->
                        DenunciationHandling.PROCEDURE.equals(line.entry().procedure()))
                .isPresent();
    }

    /** Why what begins with that act cannot begin now; empty where it can. @param code of the act */
    @Transactional(readOnly = true)
    public Optional<String> refusal(CaseNumber caseNumber, String code) {
        return desk.find(caseNumber).flatMap(denunciation -> denunciation.refusal(code));
    }

    /** Issues a paper; see {@link DenunciationHandling#issue}. */
    public void issue(CaseNumber caseNumber, DenunciationPaper paper, LocalDate on, String enteredNumber, UserId by) {
        handling.issue(caseNumber, paper, on, enteredNumber, by);
    }

    /** A day's work with somebody, or a check on the spot, with its minutes (Điều 11–14 Nghị định 31/2019/NĐ-CP). */
    public void hold(CaseNumber caseNumber, SessionHeld held, UserId by) {
        var denunciation = desk.lock(caseNumber);
        desk.record(denunciation, held, ON, by);
        papers.issue(denunciation, DenunciationPaper.SESSION_MINUTES, held.on(), by);
    }

    public void request(CaseNumber caseNumber, InformationRequested request, UserId by) {
        var denunciation = desk.lock(caseNumber);
        new ActDay("replyBy", request.replyBy()).requireFrom(request.on());
        desk.record(denunciation, request, ON, by);
        papers.draft(denunciation, DenunciationPaper.INFORMATION_REQUEST_ISSUED, request.on(), by);
    }

    public void answer(CaseNumber caseNumber, InformationAnswered answered, UserId by) {
        desk.record(desk.lock(caseNumber), answered, ON, by);
    }

    /** Time is not counted from the letter to the expert until his result (khoản 4 Điều 15 Nghị định 31/2019/NĐ-CP). */
    public void askExpert(CaseNumber caseNumber, ExpertAsked asked, UserId by) {
        var denunciation = desk.lock(caseNumber);
        new ActDay("resultBy", asked.resultBy()).requireFrom(asked.on());
        desk.record(denunciation, asked, ON, by);
        provisions.doubts("DENUNCIATION_EXPERT_PAUSE", asked.on()).forEach(doubt -> desk.note(caseNumber, by, doubt));
        papers.draft(denunciation, DenunciationPaper.EXPERT_REQUEST_ISSUED, asked.on(), by);
    }

    public void expertAnswered(CaseNumber caseNumber, ExpertAnswered answered, UserId by) {
        desk.record(desk.lock(caseNumber), answered, ON, by);
    }

    /** What the resolver enters on an extension. @param criteria codes of those met */
    public record Extending(LocalDate on, boolean granted, List<String> criteria, String reason) {}

    /**
     * Extends the period once for a complex case, twice for an exceptionally complex one, never beyond (Điều 30 Luật Tố cáo, Điều 3 Nghị định
     * 31/2019/NĐ-CP).
     *
     * @return whether it is extended
     */
    public boolean extend(CaseNumber caseNumber, Extending wish, UserId by) {
        var denunciation = desk.lock(caseNumber);
        if (!wish.granted()) {
            desk.record(
                    denunciation,
                    new ExtensionDecided(wish.on(), false, List.of(), null, 0, null, null, wish.reason()),
                    ON,
                    by);
            return false;
        }
        denunciation.require("EXTENSION_DECIDED");
        Entered.requireDistinct("criteria", wish.criteria());
        var grade = grade(wish);
        var extending = clocks.extending(denunciation, wish.on());
        if (extending.nth() > clocks.extensionsAllowed(grade, wish.on())) {
            throw new InvalidInput(
                    "criteria",
                    provisions.sentence("DENUNCIATION_EXTENSIONS", wish.on(), Map.of("grade", grade.label())));
        }
        desk.record(
                denunciation,
                new ExtensionDecided(
                        wish.on(),
                        true,
                        wish.criteria(),
                        grade,
                        extending.nth(),
                        extending.due(),
                        extending.newDue(),
                        wish.reason()),
                ON,
                by);
        papers.draft(denunciation, DenunciationPaper.EXTENSION_ISSUED, wish.on(), by);
        return true;
    }

    private CaseGrade grade(Extending wish) {
        var answer = law.decide(
                "gradeComplexity",
                wish.on(),
                Map.of(
                        "procedure",
                        "DENUNCIATION",
                        "criteriaMet",
                        wish.criteria().size()));
        return CaseGrade.valueOf((String) answer.results().get(0).get("grade"));
    }

    /** Somebody withdraws, in writing or before who works on the case (Điều 33 Luật Tố cáo). */
    public void recordWithdrawal(CaseNumber caseNumber, WithdrawalRecorded withdrawal, UserId by) {
        var denunciation = desk.lock(caseNumber);
        int people = denunciation.last(TakenOver.class).map(TakenOver::people).orElse(1);
        if (withdrawal.extent() == Extent.SOME_PEOPLE && withdrawal.withdrawing() >= people) {
            throw new InvalidInput(
                    "withdrawing", "Hồ sơ có " + people + " người tố cáo; mọi người cùng rút thì chọn rút toàn bộ.");
        }
        desk.record(denunciation, withdrawal, ON, by);
        provisions
                .doubts("DENUNCIATION_WITHDRAWER", withdrawal.on())
                .forEach(doubt -> desk.note(caseNumber, by, doubt));
        if (withdrawal.withdrawalForm() == WithdrawalForm.MINUTES) {
            papers.issue(denunciation, DenunciationPaper.WITHDRAWAL_MINUTES, withdrawal.on(), by);
        }
    }

    /** What the resolver finds of a withdrawal. */
    public record Judging(LocalDate on, boolean violation, boolean pressed, boolean abused, String remark) {}

    /**
     * A sign of a breach, pressure or abuse: it is resolved all the same. Else the whole ends, a part or the others go on (khoản 2, khoản 3
     * Điều 33 Luật Tố cáo).
     *
     * @return what follows
     */
    public AfterWithdrawal decideWithdrawal(CaseNumber caseNumber, Judging judging, UserId by) {
        var denunciation = desk.lock(caseNumber);
        denunciation.require("WITHDRAWAL_DECIDED");
        var withdrawal = denunciation.last(WithdrawalRecorded.class).orElseThrow();
        boolean found = judging.violation() || judging.pressed() || judging.abused();
        boolean tooLate = denunciation.is(Mark.CONCLUSION_OUT);
        boolean goesOn = found || tooLate;
        if (found && judging.remark() == null) {
            throw new InvalidInput("remark", "Hãy ghi căn cứ để vẫn giải quyết tố cáo đã rút.");
        }
        var result = goesOn
                ? AfterWithdrawal.ALL_GOES_ON
                : withdrawal.extent() == Extent.WHOLE ? AfterWithdrawal.END : AfterWithdrawal.REST_GOES_ON;
        desk.record(
                denunciation,
                new WithdrawalDecided(
                        judging.on(),
                        judging.violation(),
                        judging.pressed(),
                        judging.abused(),
                        judging.remark(),
                        result),
                ON,
                by);
        if (tooLate) {
            desk.note(
                    caseNumber,
                    by,
                    "Rút tố cáo sau khi đã ban hành kết luận nội dung tố cáo: không làm thay đổi việc giải quyết.");
        }
        if (result == AfterWithdrawal.END) {
            papers.draft(denunciation, DenunciationPaper.TERMINATION_ISSUED, judging.on(), by);
        }
        return result;
    }

    /** @return whether the resolution rests (khoản 1 Điều 34 Luật Tố cáo) */
    public boolean suspend(CaseNumber caseNumber, SuspensionDecided decided, UserId by) {
        var denunciation = desk.lock(caseNumber);
        desk.record(denunciation, decided, ON, by);
        if (decided.granted()) {
            papers.draft(denunciation, DenunciationPaper.SUSPENSION_ISSUED, decided.on(), by);
        }
        return decided.granted();
    }

    public void suspensionSent(CaseNumber caseNumber, SuspensionSent sent, UserId by) {
        Entered.requireDistinct("receivers", sent.receivers());
        desk.record(desk.lock(caseNumber), sent, ON, by);
    }

    /** The ground is gone; it goes on at once (khoản 2 Điều 34 Luật Tố cáo). */
    public void resume(CaseNumber caseNumber, ResumptionDecided decided, UserId by) {
        var denunciation = desk.lock(caseNumber);
        desk.record(denunciation, decided, ON, by);
        papers.draft(denunciation, DenunciationPaper.RESUMPTION_ISSUED, decided.on(), by);
    }

    /** @return whether the resolution ends (khoản 3 Điều 34 Luật Tố cáo) */
    public boolean terminate(CaseNumber caseNumber, TerminationDecided decided, UserId by) {
        var denunciation = desk.lock(caseNumber);
        desk.record(denunciation, decided, ON, by);
        if (decided.granted()) {
            papers.draft(denunciation, DenunciationPaper.TERMINATION_ISSUED, decided.on(), by);
        }
        return decided.granted();
    }

    public void terminationSent(CaseNumber caseNumber, TerminationSent sent, UserId by) {
        Entered.requireDistinct("receivers", sent.receivers());
        desk.record(desk.lock(caseNumber), sent, ON, by);
    }

    /** Signs of a crime go to who investigates, at once (khoản 1 Điều 27, khoản 2 Điều 36 Luật Tố cáo). */
    public void refer(CaseNumber caseNumber, ReferralDecided decided, UserId by) {
        var denunciation = desk.lock(caseNumber);
        desk.record(denunciation, decided, ON, by);
        papers.draft(denunciation, DenunciationPaper.REFERRAL_ISSUED, decided.on(), by);
    }
}
