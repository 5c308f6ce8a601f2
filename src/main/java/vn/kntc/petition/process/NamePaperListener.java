package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names the last step after the paper that it waits for. */
@Component
class NamePaperListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        PetitionProcessing.REQUIRED_PAPER
                .get(task)
                .filter(paper -> !paper.isEmpty())
                .ifPresent(paper -> task.setName("Phát hành " + paper));
    }
}
