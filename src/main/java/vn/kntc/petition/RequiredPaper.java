package vn.kntc.petition;

import java.util.List;
import vn.kntc.law.DecisionAnswer;

/**
 * The paper that has to be issued before the handling of a petition is over, as {@code requirePaper} answers.
 *
 * @param form code of the form, or null where none is known
 * @param title Vietnamese, with the form's number, or null where the law wants no paper
 * @param clock key of the period that the issuance meets, or null where the law sets none
 * @param doubts sentences "Cần pháp chế xác nhận: …"
 */
record RequiredPaper(String form, String title, String clock, List<String> doubts) {

    static RequiredPaper of(DecisionAnswer answer) {
        var row = answer.results().get(0);
        return new RequiredPaper(
                (String) row.get("paper"), (String) row.get("title"), (String) row.get("clock"), answer.doubts());
    }

    boolean needed() {
        return title != null;
    }
}
