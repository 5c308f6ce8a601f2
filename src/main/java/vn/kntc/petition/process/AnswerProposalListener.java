package vn.kntc.petition.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.engine.CompletedForms;
import vn.kntc.petition.PetitionHandling;

/** The leader answered the proposal of acceptance. */
@Component
class AnswerProposalListener implements TaskListener {

    static final List<String> ANSWERS = List.of("APPROVE", "SEND_BACK");

    private final CompletedForms forms;
    private final PetitionHandling petitions;

    AnswerProposalListener(CompletedForms forms, PetitionHandling petitions) {
        this.forms = forms;
        this.petitions = petitions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = forms.of(task);
        boolean approved = "APPROVE".equals(form.code("proposalAnswer", "Ý kiến duyệt", ANSWERS));
        var remark = form.optionalText("remark", "Ý kiến của lãnh đạo", 2000).orElse(null);
        boolean firstInstance = petitions.answerProposal(
                form.caseNumber(),
                approved,
                remark,
                form.optionalDate("approvedOn", "Ngày duyệt").orElse(null),
                form.by());
        PetitionProcessing.PROPOSAL_APPROVED.set(task, approved);
        PetitionProcessing.FIRST_INSTANCE_COMPLAINT.set(task, firstInstance);
        if (approved && !firstInstance) {
            PetitionProcessing.tell(task, petitions.nextStep(form.caseNumber()));
        }
    }
}
