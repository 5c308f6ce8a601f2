package vn.kntc.protection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Provisions;
import vn.kntc.protection.ProtectionAct.Answered;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.Change;
import vn.kntc.protection.ProtectionAct.ChangeAsked;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.Decided;
import vn.kntc.protection.ProtectionAct.DemandDelivered;
import vn.kntc.protection.ProtectionAct.Explained;
import vn.kntc.protection.ProtectionAct.Finding;
import vn.kntc.protection.ProtectionAct.Ground;
import vn.kntc.protection.ProtectionAct.Reported;
import vn.kntc.protection.ProtectionAct.RequestWithdrawn;
import vn.kntc.protection.ProtectionAct.Requested;
import vn.kntc.protection.ProtectionAct.Way;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Protects who denounces, one verb a step of the law; each verb keeps the act, moves the statutory clock and draws up or issues the paper, all
 * in one transaction.
 *
 * <p>Every verb throws {@link InvalidInput} with one Vietnamese sentence where what was entered cannot be taken, and {@link
 * vn.kntc.shared.OutOfOrder} where the case does not stand where the step needs it.
 */
@Service
@Transactional
public class ProtectionHandling {

    /** Key of the process. */
    static final String PROCEDURE = "denouncerProtection";

    private final ProtectionDesk desk;
    private final ProtectionPapers papers;
    private final Protectors protectors;
    private final Provisions provisions;

    ProtectionHandling(ProtectionDesk desk, ProtectionPapers papers, Protectors protectors, Provisions provisions) {
        this.desk = desk;
        this.papers = papers;
        this.protectors = protectors;
        this.provisions = provisions;
    }

    /** Protection is asked for, or an officer notices that somebody needs it (Điều 47, 50 Luật Tố cáo). */
    public void request(CaseNumber caseNumber, Requested requested, UserId by) {
        var protection = desk.lock(caseNumber);
        // the request may have come before the case was opened for it
        new ActDay("requestedOn", requested.on()).requireNotToCome(desk.today());
        requireSome("protectedObjects", requested.objects());
        desk.record(protection, requested, by);
    }

    /** It is not asked for any longer, and nothing has been decided. */
    public void withdraw(CaseNumber caseNumber, RequestWithdrawn withdrawn, UserId by) {
        var protection = desk.lock(caseNumber);
        new ActDay("withdrawnOn", withdrawn.on()).requireNotToCome(desk.today());
        desk.record(protection, withdrawn, by);
    }

    /** The request is looked at, and who has to protect what is told (khoản 1 Điều 51 Luật Tố cáo). */
    public void assess(CaseNumber caseNumber, Assessed assessed, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "assessedOn", assessed.on());
        if (assessed.writtenOn() != null) {
            new ActDay("writtenOn", assessed.writtenOn()).requireNotToCome(desk.today());
        }
        if (assessed.finding() == Finding.GROUNDED) {
            requireSome("assessedObjects", assessed.objects());
        }
        var urgent = protection.last(Requested.class).orElseThrow().urgent();
        var routing =
                protectors.of(protection.agency(), assessed.objects(), assessed.corruption(), urgent, assessed.on());
        desk.record(
                protection,
                new Assessed(
                        assessed.on(),
                        assessed.writtenOn(),
                        assessed.finding(),
                        assessed.objects(),
                        assessed.corruption(),
                        assessed.findings(),
                        assessed.proposal(),
                        routing.routes(),
                        routing.doubts()),
                by);
    }

    /** The resolver decides (Điều 51, 52 Luật Tố cáo). */
    public void decide(CaseNumber caseNumber, Decided decided, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "decidedOn", decided.on());
        requireFollowsFinding(protection, decided.way());
        if (decided.way().own()) {
            requireSome("measures", decided.measures());
            new ActDay("startOn", decided.startOn()).requireFrom(decided.on());
        }
        if (decided.replyBy() != null) {
            new ActDay("replyBy", decided.replyBy()).requireFrom(decided.on());
        }
        desk.record(protection, decided, by);
        papers.draft(protection, protection.stage().paper(), by);
    }

    /** What was found to need no protection is not protected in silence, nor the other way round without its reason. */
    private static void requireFollowsFinding(Protection protection, Way way) {
        var finding = protection.last(Assessed.class).orElseThrow().finding();
        if (finding != Finding.GROUNDED && way != Way.REFUSE) {
            throw new InvalidInput(
                    "protectionWay",
                    "Kết quả xem xét là “" + finding.label()
                            + "” nên chưa bảo vệ được; hãy ghi lý do không áp dụng, hoặc xem xét lại khi có căn cứ mới.");
        }
    }

    /** Issues the paper that is to go out. @param enteredNumber that it got on paper before, or null */
    public void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "issuedOn", on);
        issue(protection, on, enteredNumber, by);
        draftNext(protection, by);
    }

    private void issue(Protection protection, LocalDate on, String enteredNumber, UserId by) {
        var paper = protection.stage().paper();
        if (enteredNumber != null) {
            papers.enterNumber(protection.caseNumber(), paper, enteredNumber, on);
        }
        var document = papers.issue(protection, paper, on, by);
        desk.record(protection, new PaperIssued(on, paper.form(), document.id(), document.number(), null), by);
    }

    /** Where another paper follows at once, it lies there. */
    private void draftNext(Protection protection, UserId by) {
        switch (protection.stage()) {
            case ISSUE_DEMAND, ISSUE_REFUSAL, ISSUE_NOTICE ->
                papers.draft(protection, protection.stage().paper(), by);
            default -> {}
        }
    }

    /** The demand goes out, and the day is kept on which it arrived. */
    public void demand(CaseNumber caseNumber, LocalDate on, String enteredNumber, LocalDate deliveredOn, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "issuedOn", on);
        new ActDay("deliveredOn", deliveredOn).requireFrom(on);
        new ActDay("deliveredOn", deliveredOn).requireNotToCome(desk.today());
        issue(protection, on, enteredNumber, by);
        desk.record(
                protection,
                new DemandDelivered(deliveredOn, protection.decided().body()),
                by);
    }

    /** What the body that was asked says (khoản 2, 3 Điều 51 Luật Tố cáo). */
    public void answer(CaseNumber caseNumber, Answered answered, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "answeredOn", answered.on());
        if (answered.documentDate() != null && answered.documentDate().isAfter(answered.on())) {
            throw new InvalidInput("documentDate", "Ngày văn bản không được sau ngày nhận trả lời.");
        }
        desk.record(protection, answered, by);
        draftNext(protection, by);
    }

    /** How the measures are carried out (Điều 53 Luật Tố cáo). */
    public void report(CaseNumber caseNumber, Reported reported, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "notedOn", reported.on());
        desk.record(protection, reported, by);
    }

    /** Who is protected was told his rights and duties (Điều 48 Luật Tố cáo). */
    public void explain(CaseNumber caseNumber, Explained explained, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "notedOn", explained.on());
        desk.record(protection, explained, by);
    }

    /** Somebody wants another protection, or none (Điều 54 Luật Tố cáo). */
    public void askChange(CaseNumber caseNumber, ChangeAsked asked, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "notedOn", asked.on());
        requireKnownToLaw("changeGround", asked.ground(), asked.on());
        desk.record(protection, asked, by);
    }

    /** The resolver changes the measures, ends them or has them go on (Điều 54 Luật Tố cáo). */
    public void change(CaseNumber caseNumber, ChangeDecided changed, UserId by) {
        var protection = desk.lock(caseNumber);
        desk.requireDay(protection, "changedOn", changed.on());
        requireKnownToLaw("decidedGround", changed.ground(), changed.on());
        requireEnds(changed);
        if (changed.change() == Change.CHANGE) {
            requireSome("measures", changed.measures());
        }
        if (changed.change() != Change.GO_ON) {
            new ActDay("effectiveOn", changed.effectiveOn()).requireFrom(changed.on());
        }
        desk.record(protection, changed, by);
        if (changed.change() != Change.GO_ON) {
            papers.draft(protection, ProtectionPaper.CHANGE_ISSUED, by);
        }
    }

    /** That it seems needed is a ground to change measures, none to end them (khoản 1, 2 Điều 54 Luật Tố cáo). */
    private static void requireEnds(ChangeDecided changed) {
        if (changed.change() == Change.END && changed.ground() == Ground.NEEDED) {
            throw new InvalidInput(
                    "decidedGround",
                    "“" + Ground.NEEDED.label() + "” chỉ là căn cứ thay đổi, không phải căn cứ chấm dứt.");
        }
    }

    /** Only the law of the day says whether a breach of duty ends protection. */
    private void requireKnownToLaw(String field, Ground ground, LocalDate on) {
        if (ground == Ground.DUTY_BREACH && !provisions.holds("PROTECTION_BREACH", on)) {
            throw new InvalidInput(field, provisions.sentence("PROTECTION_BREACH", on));
        }
    }

    private static void requireSome(String field, List<?> chosen) {
        if (chosen.isEmpty()) {
            throw new InvalidInput(
                    field,
                    field.equals("measures")
                            ? "Hãy ghi ít nhất một biện pháp bảo vệ và cơ quan thực hiện."
                            : "Hãy chọn ít nhất một đối tượng cần bảo vệ.");
        }
    }

    /** What is to be done next; the diagram goes there. */
    @Transactional(readOnly = true)
    public ProtectionStage next(CaseNumber caseNumber) {
        return desk.get(caseNumber).stage();
    }
}
