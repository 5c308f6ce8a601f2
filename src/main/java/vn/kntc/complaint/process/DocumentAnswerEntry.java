package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.Inquiry;

/** The form of what came of a request. */
record DocumentAnswerEntry(Answer documentAnswer, LocalDate answeredOn, String answerWords) {

    enum Answer {
        PROVIDED,
        SILENT
    }

    Inquiry.Answered answerTo(int request) {
        return new Inquiry.Answered(answeredOn, request, documentAnswer == Answer.PROVIDED, false, answerWords);
    }
}
