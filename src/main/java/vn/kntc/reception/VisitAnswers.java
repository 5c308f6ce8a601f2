package vn.kntc.reception;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Answers the visitor within the ten working days of khoản 1 Điều 28 Luật Tiếp công dân, and ends the visit. */
@Component
class VisitAnswers {

    /** How a visit ends whose visitor was answered. */
    static final String OUTCOME = "ANSWERED_";

    private final VisitDesk desk;
    private final VisitClocks clocks;
    private final VisitPapers papers;
    private final PapersOfPetitions papersOfPetitions;
    private final WhatBecame became;

    VisitAnswers(
            VisitDesk desk,
            VisitClocks clocks,
            VisitPapers papers,
            PapersOfPetitions papersOfPetitions,
            WhatBecame became) {
        this.desk = desk;
        this.clocks = clocks;
        this.papers = papers;
        this.papersOfPetitions = papersOfPetitions;
        this.became = became;
    }

    /** While he is still at the desk. */
    void atOnce(Visit visit, DeskRoute route, UserId by) {
        var on = desk.today();
        var way = route.answer() == DeskRoute.Answer.NOW_SLIP ? ResultWay.SLIP : ResultWay.ORAL;
        answer(visit, new VisitResult(on, route.action().usualOutcome(), way, route.explanation(), null, null), by);
    }

    /** @param told its number and day are those of a paper that another step issued, or null */
    void tell(CaseNumber caseNumber, VisitResult told, UserId by) {
        var visit = desk.lockFor(caseNumber, VisitVerb.TELL);
        desk.requireBetween("toldOn", visit.arrival().on(), told.on());
        requirePaper(visit, told);
        requireTrue(visit, told);
        requireIssued(visit, told);
        answer(visit, told, by);
    }

    private void requirePaper(Visit visit, VisitResult told) {
        if (told.way() != ResultWay.PETITION_PAPER) {
            return;
        }
        if (told.number() == null || told.paperDate() == null) {
            throw new InvalidInput("paperNumber", "Hãy nhập số và ngày của văn bản đã gửi công dân khi xử lý đơn.");
        }
        desk.requireBetween("paperDate", visit.arrival().on(), told.paperDate());
    }

    /** Of what became no petition, nobody says that it was accepted or sent on; of a petition only once that was done. */
    private void requireTrue(Visit visit, VisitResult told) {
        var route = visit.facts().route();
        boolean petition = route.action().opensPetition() || !route.parts().isEmpty();
        if (!petition && told.outcome() != ResultOutcome.C) {
            throw new InvalidInput(
                    "resultOutcome",
                    "Nội dung này không lập thành đơn nên kết quả trả lời là “" + ResultOutcome.C.label() + "”.");
        }
        if (!petition && told.way() == ResultWay.PETITION_PAPER) {
            throw new InvalidInput("resultWay", "Nội dung này không lập thành đơn nên không có văn bản xử lý đơn.");
        }
        if (petition && !became.mayTell(visit, told.outcome())) {
            throw new InvalidInput("resultOutcome", untrue(visit, told.outcome()));
        }
    }

    private String untrue(Visit visit, ResultOutcome told) {
        var why = told == ResultOutcome.A
                ? "Chưa có đơn nào lập từ lượt tiếp này được duyệt thụ lý"
                : "Chưa có phiếu chuyển hoặc văn bản giao nào được phát hành cho đơn lập từ lượt tiếp này";
        return why + " nên chưa trả lời “" + told.label() + "” được; kết quả đúng lúc này là “"
                + became.fitting(visit).label() + "”.";
    }

    private void requireIssued(Visit visit, VisitResult told) {
        if (told.way() == ResultWay.PETITION_PAPER
                && !papersOfPetitions.include(visit, told.number(), told.paperDate())) {
            throw new InvalidInput(
                    "paperNumber",
                    "Các đơn lập từ lượt tiếp này chưa phát hành văn bản nào có số và ngày đó; hãy xem lại số, ngày trong thẻ"
                            + " Hồ sơ của đơn, hoặc chọn hình thức trả lời khác.");
        }
    }

    private void answer(Visit visit, VisitResult told, UserId by) {
        visit.answer(told);
        var issued = issue(visit, told, by);
        visit.answer(issued);
        visit.close(OUTCOME + issued.outcome().name(), sentence(issued), desk.today());
        desk.save(visit);
        clocks.follow(VisitClocks.Moving.RESULT_TOLD, visit, issued.on());
        desk.record(visit, new VisitAct.ResultTold(issued.on(), issued), by);
    }

    /** @return with the number of the paper, where one is drawn up here */
    private VisitResult issue(Visit visit, VisitResult told, UserId by) {
        var form = form(told.way());
        if (form == null) {
            return told;
        }
        var paper =
                form.equals(VisitPapers.SLIP) ? papers.slip(visit, told.on(), by) : papers.letter(visit, told.on(), by);
        desk.issued(visit, form, paper, told.on(), by);
        return new VisitResult(told.on(), told.outcome(), told.way(), told.text(), paper.number(), told.on());
    }

    private static String form(ResultWay way) {
        return switch (way) {
            case SLIP -> VisitPapers.SLIP;
            case LETTER -> VisitPapers.LETTER;
            case ORAL, PETITION_PAPER -> null;
        };
    }

    private static String sentence(VisitResult told) {
        LocalDate day = told.paperDate();
        return "Đã trả lời công dân ngày " + ShownDay.of(told.on()) + ": "
                + told.outcome().label()
                + (told.number() == null ? "" : " (văn bản số " + told.number() + " ngày " + ShownDay.of(day) + ")")
                + ".";
    }
}
