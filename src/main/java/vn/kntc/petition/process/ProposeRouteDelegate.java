package vn.kntc.petition.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionAction;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.petition.RouteProposal;
import vn.kntc.shared.CaseNumber;

/** Asks the law for the route and shows its answer to the next form. */
@Component
class ProposeRouteDelegate implements JavaDelegate {

    /** A variable of the engine holds no more. */
    private static final int LONGEST = 4000;

    private final PetitionHandling petitions;

    ProposeRouteDelegate(PetitionHandling petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = petitions.proposeRoute(new CaseNumber(execution.getProcessBusinessKey()));
        PetitionProcessing.PROPOSED_ACTION.set(execution, proposal.action().name());
        PetitionProcessing.PROPOSED_FORM.set(execution, orEmpty(proposal.form()));
        PetitionProcessing.PROPOSED_GUIDANCE.set(execution, guidance(proposal));
        PetitionProcessing.AUTHORITY.set(execution, orEmpty(proposal.authority()));
        PetitionProcessing.GROUNDS.set(execution, joined(proposal.grounds()));
        PetitionProcessing.BASIS.set(execution, joined(proposal.basis()));
        PetitionProcessing.FLAGS.set(
                execution,
                petitions.flagWords(proposal).stream().map(flag -> "- " + flag).collect(Collectors.joining("\n")));
        PetitionProcessing.DOUBTS.set(execution, joined(proposal.doubts()));
    }

    private static String guidance(RouteProposal proposal) {
        if (proposal.action() != PetitionAction.GUIDE) {
            return "";
        }
        return (proposal.guidesToSupplement() ? RouteEntry.Way.SUPPLEMENT : RouteEntry.Way.NOT_COMPETENT).name();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    private static String joined(List<String> parts) {
        var whole = String.join("; ", parts);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
    }
}
