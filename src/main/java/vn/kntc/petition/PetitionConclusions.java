package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.handling.act.ActDay;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * Ends a petition that goes to no procedure of its own: with the paper that the law wants, drafted, signed, issued and sent; or with a
 * line in the register where it wants none (Điều 7, 8, 14, 18, 28 Thông tư 05/2021/TT-TTCP; Điều 24, 25, 29 Luật Tố cáo).
 *
 * <p>A verb throws {@link OutOfOrder} where it is not its turn.
 */
@Service
@Transactional
public class PetitionConclusions {

    private static final String RESOLVED_ON = "resolutionDate";

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final PetitionPapers guidances;
    private final ConclusionPapers papers;
    private final PetitionClocks clocks;
    private final WhatFollows follows;
    private final Outcomes outcomes;

    PetitionConclusions(
            PetitionDesk desk,
            Petitions petitions,
            PetitionPapers guidances,
            ConclusionPapers papers,
            PetitionClocks clocks,
            WhatFollows follows,
            Outcomes outcomes) {
        this.desk = desk;
        this.petitions = petitions;
        this.guidances = guidances;
        this.papers = papers;
        this.clocks = clocks;
        this.follows = follows;
        this.outcomes = outcomes;
    }

    /** How a conclusion begins. */
    public enum Beginning {
        /** The paper lies drafted since the route was chosen. */
        TO_SIGN,
        TO_DRAFT,
        /** The law wants no paper: the register is enough. */
        NO_PAPER
    }

    /** How the paper goes out. @param enteredNumber that it got on paper before the case was entered here, or null */
    public record Issue(LocalDate issuedOn, String enteredNumber, LocalDate sentOn, SendingWay way) {}

    public Beginning beginning(CaseNumber caseNumber) {
        var petition = desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        if (!follows.paper(petition).needed()) {
            return Beginning.NO_PAPER;
        }
        return guidances.guides(petition) ? Beginning.TO_SIGN : Beginning.TO_DRAFT;
    }

    /** @throws InvalidInput for a day of report that is over */
    public void draft(CaseNumber caseNumber, ConclusionContent content, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        conclusion(caseNumber).requireToDraft();
        if (content.replyBy() != null && content.replyBy().isBefore(desk.today())) {
            throw new InvalidInput("replyBy", "Ngày phải báo cáo không thể trước hôm nay.");
        }
        desk.record(caseNumber, new ConclusionAct.Drafted(desk.today(), petition.action(), content), by);
        papers.draft(petition, form(petition), conclusion(caseNumber), desk.today(), by);
        if (petition.isComplaint() && petition.action() == PetitionAction.ORDER_REPORT) {
            papers.reportOverdue(petition, conclusion(caseNumber), desk.today(), by);
        }
    }

    /**
     * @param remark what is to be done again; needed where it is not signed
     * @return whether it was signed; else the route is chosen again, unless only an urging was not signed
     */
    public boolean sign(CaseNumber caseNumber, boolean signed, LocalDate on, String remark, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        var conclusion = conclusion(caseNumber);
        conclusion.requireToSign(guidances.guides(petition));
        desk.requireNotToCome("signedOn", on);
        new ActDay("signedOn", on).requireNotBefore(petition.receivedOn(), "khi nhận đơn");
        conclusion.decidedOn(petition.processedOn()).ifPresent(decided -> new ActDay("signedOn", on)
                .requireNotBefore(decided, "khi hướng xử lý được chọn, được duyệt hoặc văn bản trước đã ban hành"));
        if (!signed && remark == null) {
            throw new InvalidInput("signingRemark", "Hãy ghi ý kiến để cán bộ xử lý đơn biết cần làm lại gì.");
        }
        desk.record(caseNumber, new ConclusionAct.Answered(on, signed, signed ? null : remark), by);
        if (!signed && !conclusion.demanded()) {
            petition.takeBack();
            desk.save(petition);
            clocks.sentBack(petition, desk.today());
        }
        return signed;
    }

    /** Whether a demand went out before, so that its report is still awaited. */
    @Transactional(readOnly = true)
    public boolean demanded(CaseNumber caseNumber) {
        return conclusion(caseNumber).demanded();
    }

    /**
     * The paper gets its number and goes out. With it the case ends, unless a report of a lower body is awaited, or whoever sent the
     * petition on has still to be told.
     *
     * @return whether a report is awaited
     */
    public boolean issue(CaseNumber caseNumber, Issue how, UserId by) {
        return issue(caseNumber, how, true, by);
    }

    /** The same by a diagram from before, with which also an accepted denunciation ended. */
    public boolean issueLast(CaseNumber caseNumber, Issue how, UserId by) {
        return issue(caseNumber, how, false, by);
    }

    /** @param followed an accepted denunciation stays open until its result is told */
    private boolean issue(CaseNumber caseNumber, Issue how, boolean followed, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        var conclusion = conclusion(caseNumber);
        var form = form(petition);
        requireDays(petition, conclusion, how);
        conclusion.signer();
        if (how.enteredNumber() != null) {
            papers.enterNumber(petition, form, how.enteredNumber(), how.issuedOn());
        }
        var paper = papers.issue(petition, form, conclusion, how.issuedOn(), by);
        desk.issued(caseNumber, form, paper, how.issuedOn(), by);
        if (how.way() != null) {
            desk.record(caseNumber, new ConclusionAct.Sent(how.sentOn(), form, how.way()), by);
        }
        if (petition.action() == PetitionAction.ORDER_REPORT) {
            clocks.demanded(petition, follows.paper(petition).clock(), how.issuedOn());
            return true;
        }
        if (followed && ConclusionPapers.ACCEPTANCE.equals(form)) {
            clocks.accepted(petition, follows.paper(petition).clock(), how.issuedOn());
            return false;
        }
        outcomes.end(petition, result(conclusion), paper.number(), how.issuedOn(), by);
        return false;
    }

    /** Day by which a lower body is to report, as the letter says that went out last; empty where none is asked to. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> reportDue(CaseNumber caseNumber) {
        return Optional.ofNullable(conclusion(caseNumber).replyBy());
    }

    /** Whether an accepted denunciation is being resolved, outside this program. */
    @Transactional(readOnly = true)
    public boolean resolutionAwaited(CaseNumber caseNumber) {
        return conclusion(caseNumber).awaitsResolution();
    }

    /**
     * An accepted denunciation was resolved outside this program, and the case ends (Điều 30, 34, 35 Luật Tố cáo).
     *
     * @throws InvalidInput for a day to come, or before the denunciation was accepted
     */
    public void resolve(CaseNumber caseNumber, Resolved how, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        var conclusion = conclusion(caseNumber);
        conclusion.requireResolutionAwaited();
        desk.requireNotToCome(RESOLVED_ON, how.on());
        new ActDay(RESOLVED_ON, how.on())
                .requireNotBefore(conclusion.acceptedOn(), "khi quyết định thụ lý được ban hành");
        var number = DecisionNumber.read(
                how.number(),
                "resolutionNumber",
                "Hãy ghi số, ký hiệu của văn bản, không có dấu cách, ví dụ 12/KL-UBND.");
        desk.record(caseNumber, new ConclusionAct.Resolved(how.on(), how.kind(), number, how.signer(), how.gist()), by);
        outcomes.endResolved(petition, how.gist(), how.kind().label(), number, how.on(), by);
    }

    /**
     * What ended the resolution of a denunciation.
     *
     * @param on day of the paper
     * @param signer office and name of who signed it
     */
    public record Resolved(Resolution kind, String number, LocalDate on, String signer, String gist) {}

    private void requireDays(Petition petition, Conclusion conclusion, Issue how) {
        desk.requireNotToCome("issuedOn", how.issuedOn());
        new ActDay("issuedOn", how.issuedOn()).requireNotBefore(petition.receivedOn(), "khi nhận đơn");
        if (conclusion.signedOn() != null) {
            new ActDay("issuedOn", how.issuedOn()).requireNotBefore(conclusion.signedOn(), "khi văn bản được ký");
        }
        if (how.sentOn() != null) {
            desk.requireNotToCome("sentOn", how.sentOn());
            new ActDay("sentOn", how.sentOn()).requireNotBefore(how.issuedOn(), "khi văn bản được ban hành");
        }
    }

    private static String result(Conclusion conclusion) {
        return Optional.ofNullable(conclusion.content())
                .map(ConclusionContent::reason)
                .orElse("đã gửi phiếu hướng dẫn");
    }

    /** Proposes that the petition is not processed, without a paper (khoản 3 Điều 24, khoản 1 Điều 25 Luật Tố cáo). */
    public void proposeNotProcessed(CaseNumber caseNumber, String reason, UserId by) {
        desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        conclusion(caseNumber).requireNotProcessedUnproposed();
        desk.record(caseNumber, new ConclusionAct.NotProcessedProposed(desk.today(), reason), by);
    }

    /** Whoever is competent agrees, and the register says why; or the route is chosen again, with a remark why. */
    public void answerNotProcessed(CaseNumber caseNumber, boolean confirmed, String remark, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        var reason = conclusion(caseNumber).notProcessed();
        var answer = new ConclusionAct.NotProcessedAnswered(desk.today(), confirmed, confirmed ? null : remark);
        desk.record(caseNumber, answer, by);
        if (confirmed) {
            outcomes.record(caseNumber, reason, null, null, by);
        } else {
            petition.takeBack();
            desk.save(petition);
            clocks.sentBack(petition, desk.today());
        }
    }

    /** In diagrams from before nobody confirms it. The petition is not processed; the register says why, no paper goes out (khoản 3 Điều 24, khoản 1 Điều 25 Luật Tố cáo). */
    public void endWithoutPaper(CaseNumber caseNumber, String reason, UserId by) {
        outcomes.record(caseNumber, reason, null, null, by);
    }

    /**
     * The paper by which a lower body reports.
     *
     * @param on its day; null where a form from before did not ask for it
     */
    public record LowerReport(String number, LocalDate on) {

        private String words() {
            return " (báo cáo số " + number + (on == null ? "" : " ngày " + ShownDay.of(on)) + ")";
        }
    }

    /**
     * The lower body reported what came of the matter, and the case ends.
     *
     * @param on day on which the report came
     * @throws InvalidInput for a day to come, or a paper that came before its day
     */
    public void report(CaseNumber caseNumber, LocalDate on, LowerReport paper, String gist, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        var conclusion = conclusion(caseNumber);
        conclusion.requireAwaited();
        desk.requireNotToCome("reportedOn", on);
        conclusion.demandedOn().ifPresent(demanded -> new ActDay("reportedOn", on)
                .requireNotBefore(demanded, "khi văn bản yêu cầu được ban hành"));
        if (paper.on() != null) {
            new ActDay("reportedOn", on).requireNotBefore(paper.on(), "ngày của văn bản báo cáo");
        }
        desk.record(caseNumber, new ConclusionAct.Reported(on, paper.number(), paper.on(), gist), by);
        outcomes.end(petition, gist + paper.words(), null, on, by);
    }

    /** The lower body is asked again; the letter is drafted for the signature. */
    public void urge(CaseNumber caseNumber, LocalDate replyBy, UserId by) {
        var petition = desk.lockFor(PetitionVerb.CONCLUDE, caseNumber);
        var conclusion = conclusion(caseNumber);
        conclusion.requireAwaited();
        if (replyBy.isBefore(desk.today())) {
            throw new InvalidInput("urgedReplyBy", "Ngày phải báo cáo không thể trước hôm nay.");
        }
        desk.record(caseNumber, new ConclusionAct.Urged(desk.today(), conclusion.urgings() + 1, replyBy), by);
        papers.draft(petition, form(petition), conclusion(caseNumber), desk.today(), by);
    }

    /** Whether whoever sent the petition on has still to be told of its result. */
    @Transactional(readOnly = true)
    public boolean senderWaits(CaseNumber caseNumber) {
        return outcomes.senderClock(caseNumber).isPresent();
    }

    private Conclusion conclusion(CaseNumber caseNumber) {
        return Conclusion.of(petitions.done(caseNumber));
    }

    private String form(Petition petition) {
        return Optional.ofNullable(follows.paper(petition).form())
                .orElseThrow(() -> new OutOfOrder("Hướng xử lý này không có văn bản để soạn."));
    }
}
