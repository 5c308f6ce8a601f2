package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Inquiries;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-expert-assessment.bpmn}, which a running verification calls, and what is done at its steps. */
@Component
final class ComplaintExpertAssessment implements SteppedProcess {

    static final String KEY = "complaintExpertAssessment";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Group that verifies, handed over by the verification. */
    static final ProcessVariable<String> VERIFIER_GROUP = ComplaintVerification.VERIFIER_GROUP;

    /** The resolver asks an expert. */
    static final ProcessVariable<Boolean> EXPERT_ORDERED = flag("expertOrdered");

    /** Last day of the result, as yyyy-MM-dd. */
    static final ProcessVariable<String> RESULT_DUE = text("expertResultDue");

    static final StepTable<Inquiries> TABLE = StepTable.of(Inquiries.class, on -> {
        on.form("proposeExpert", ExpertEntry.Proposal.class)
                .does(ExpertEntry.Proposal::proposed, Inquiries::proposeExpert);
        on.form("decideExpert", ExpertEntry.Decision.class).does((inquiries, step) -> {
            var decision = step.entry().decided();
            step.set(EXPERT_ORDERED, inquiries.decideExpert(step.caseNumber(), decision, step.by()));
            if (decision.orders()) {
                step.set(RESULT_DUE, decision.resultBy().toString());
            }
        });
        on.form("issueExpertDecision", ExpertEntry.Issue.class).does(ComplaintExpertAssessment::issue);
        on.form("recordExpertResult", ExpertEntry.Result.class)
                .does(ExpertEntry.Result::answered, Inquiries::answerExpert);
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, VERIFIER_GROUP, EXPERT_ORDERED, RESULT_DUE);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER, VERIFIER_GROUP);
    }

    @Override
    public StepTable<Inquiries> table() {
        return TABLE;
    }

    private static void issue(Inquiries inquiries, Step<ExpertEntry.Issue> step) {
        var entry = step.entry();
        if (entry.enteredNumber() != null) {
            inquiries.enterNumber(
                    step.caseNumber(),
                    NumberedPaper.EXPERT_DECISION,
                    entry.enteredNumber(),
                    entry.issuedOn(),
                    step.by());
        }
        inquiries.issueExpert(step.caseNumber(), entry.issuedOn(), entry.letterNumber(), step.by());
    }
}
