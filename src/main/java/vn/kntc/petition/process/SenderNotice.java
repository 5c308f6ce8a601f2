package vn.kntc.petition.process;

import static vn.kntc.engine.ProcessStep.listener;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.petition.PetitionConclusions;
import vn.kntc.petition.SenderNoticeContent;
import vn.kntc.petition.SenderNotices;
import vn.kntc.petition.SendingWay;

/** Business contract of {@code sender-notice.bpmn}, and what the program does at its steps. No form field bears the name of a variable. */
@Component
final class SenderNotice implements SteppedProcess {

    static final String KEY = "senderNotice";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final ProcessVariable<Boolean> SIGNED = flag("senderNoticeSigned");

    static final StepTable<SenderNotices> TABLE = StepTable.of(SenderNotices.class, on -> {
        on.form("draftSenderNotice", Draft.class).does(Draft::content, SenderNotices::draft);
        on.form("signSenderNotice", Signature.class)
                .does((notices, step) -> step.set(
                        SIGNED,
                        notices.sign(
                                step.caseNumber(),
                                step.entry().signing() == Signature.Answer.SIGN,
                                step.entry().signedOn(),
                                step.entry().signingRemark(),
                                step.by())));
        on.form("issueSenderNotice", Issuing.class).does(Issuing::issue, SenderNotices::issue);
    });

    record Draft(String senderName, @MayBeEmpty String senderReference, String senderResult) {

        SenderNoticeContent content() {
            return new SenderNoticeContent(senderName, senderReference, senderResult);
        }
    }

    record Signature(Answer signing, LocalDate signedOn, String signingRemark) {

        enum Answer {
            SIGN,
            SEND_BACK
        }
    }

    record Issuing(LocalDate issuedOn, @IfAsked String enteredNumber, LocalDate sentOn, SendingWay sendingWay) {

        PetitionConclusions.Issue issue() {
            return new PetitionConclusions.Issue(issuedOn, enteredNumber, sentOn, sendingWay);
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, SIGNED);
    }

    @Override
    public StepTable<SenderNotices> table() {
        return TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(listener("startEvent_resultUntold", "start", "beginSenderNoticeListener"));
    }
}
