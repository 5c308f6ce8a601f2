package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.Inquiry;
import vn.kntc.complaint.PersonInOffice;
import vn.kntc.handling.step.IfAsked;

/** The forms by which an expert is asked. */
final class ExpertEntry {

    private ExpertEntry() {}

    record Proposal(LocalDate proposedOn, List<String> questions, String expertReason) {

        Inquiry.ExpertProposed proposed() {
            return new Inquiry.ExpertProposed(proposedOn, questions, expertReason);
        }
    }

    record Decision(
            Choice expertChoice,
            LocalDate decidedOn,
            String expert,
            List<String> questions,
            String payer,
            LocalDate resultBy,
            PersonInOffice carrier,
            String expertReason) {

        enum Choice {
            ORDER,
            DECLINE
        }

        Inquiry.ExpertDecided decided() {
            boolean orders = expertChoice == Choice.ORDER;
            return new Inquiry.ExpertDecided(
                    decidedOn,
                    orders,
                    expert,
                    orders ? questions : List.of(),
                    payer,
                    resultBy,
                    orders ? carrier : null,
                    expertReason);
        }
    }

    /** @param letterNumber of the letter that goes with the decision, likewise */
    record Issue(LocalDate issuedOn, @IfAsked String enteredNumber, @IfAsked String letterNumber) {}

    record Result(Came expertResult, LocalDate answeredOn, String resultWords) {

        enum Came {
            RECEIVED,
            NONE
        }

        Inquiry.ExpertAnswered answered() {
            return new Inquiry.ExpertAnswered(answeredOn, expertResult == Came.RECEIVED, resultWords);
        }
    }
}
