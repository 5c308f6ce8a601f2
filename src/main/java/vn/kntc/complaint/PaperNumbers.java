package vn.kntc.complaint;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.handling.act.Act;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Takes over numbers that papers got before their case was entered here. */
@Component
class PaperNumbers {

    private final ComplaintDesk desk;
    private final ComplaintPapers papers;

    PaperNumbers(ComplaintDesk desk, ComplaintPapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /** @throws vn.kntc.shared.OutOfOrder where the paper cannot be issued now */
    void enter(CaseNumber caseNumber, NumberedPaper paper, String typed, LocalDate on, UserId by) {
        desk.requireReadyFor(desk.lock(caseNumber), paper);
        enter(caseNumber, paper.form(), typed, on, by);
    }

    /**
     * The same of a paper that goes out with an act; nothing where no number was typed.
     *
     * @param form code in the register
     */
    void enterIfAny(
            CaseNumber caseNumber, String form, Class<? extends Act> with, String typed, LocalDate on, UserId by) {
        if (typed != null) {
            desk.lock(caseNumber).requireReadyFor(with);
            enter(caseNumber, form, typed, on, by);
        }
    }

    private void enter(CaseNumber caseNumber, String form, String typed, LocalDate on, UserId by) {
        var number = DecisionNumber.read(
                typed, "enteredNumber", "Hãy ghi đúng số trên văn bản giấy, không có dấu cách, ví dụ 15/QĐ-UBND.");
        papers.enterNumber(caseNumber, form, number, on);
        desk.note(caseNumber, by, "Nhập số " + number + " theo sổ văn bản giấy");
    }
}
