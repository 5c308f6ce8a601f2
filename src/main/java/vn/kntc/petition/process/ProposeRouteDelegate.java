package vn.kntc.petition.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionAction;
import vn.kntc.petition.PetitionFlags;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.petition.RouteProposal;
import vn.kntc.shared.CaseNumber;

/** Asks the law for the route and shows its answer to the next form; what is to be done besides gets a task of its own at once. */
@Component
class ProposeRouteDelegate implements JavaDelegate {

    /** A variable of the engine holds no more. */
    private static final int LONGEST = 4000;

    private final PetitionHandling petitions;
    private final PetitionFlags flags;
    private final EnginePetitionSignals signals;

    ProposeRouteDelegate(PetitionHandling petitions, PetitionFlags flags, EnginePetitionSignals signals) {
        this.petitions = petitions;
        this.flags = flags;
        this.signals = signals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        var proposal = petitions.proposeRoute(caseNumber);
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
        flags.raise(caseNumber, proposal.flags())
                .forEach(flag -> signals.flagRaised(execution.getProcessInstanceId(), flag));
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
