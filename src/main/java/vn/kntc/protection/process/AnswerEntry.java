package vn.kntc.protection.process;

import java.time.LocalDate;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.protection.ProtectionAct.Answer;
import vn.kntc.protection.ProtectionAct.Answered;

/** The form by which the answer of the body that was asked is recorded. */
record AnswerEntry(
        Answer protectionAnswer,
        LocalDate answeredOn,
        @MayBeEmpty String answerDocument,
        @MayBeEmpty LocalDate documentDate,
        String answerContent) {

    Answered answered() {
        return new Answered(answeredOn, protectionAnswer, answerDocument, documentDate, answerContent);
    }
}
