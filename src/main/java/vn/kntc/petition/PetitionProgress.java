package vn.kntc.petition;

import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseProgress;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;

/** What may be told of a petition before it has an end. */
@Component
class PetitionProgress implements CaseProgress {

    private final Petitions petitions;

    PetitionProgress(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public boolean accepted(CaseNumber caseNumber) {
        return petitions.find(caseNumber).filter(this::accepted).isPresent();
    }

    private boolean accepted(Petition petition) {
        return petition.action() == PetitionAction.ACCEPT && (petition.handedOver() || approved(petition))
                || petition.action() == PetitionAction.OUT_OF_SCOPE && petition.handedOver();
    }

    /** The last word of the leader; a route that is chosen again takes it back. */
    private boolean approved(Petition petition) {
        return petitions.done(petition.caseNumber()).stream()
                .map(RecordedAct::act)
                .filter(act -> act instanceof PetitionAct.RouteChosen || act instanceof PetitionAct.ProposalAnswered)
                .reduce((earlier, later) -> later)
                .map(act -> act instanceof PetitionAct.ProposalAnswered answer && answer.approved())
                .orElse(false);
    }

    @Override
    public boolean sentOn(CaseNumber caseNumber) {
        return petitions.find(caseNumber).filter(this::demanded).isPresent();
    }

    private boolean demanded(Petition petition) {
        return (petition.action() == PetitionAction.INSPECT || petition.action() == PetitionAction.ORDER_REPORT)
                && Conclusion.of(petitions.done(petition.caseNumber())).demanded();
    }
}
