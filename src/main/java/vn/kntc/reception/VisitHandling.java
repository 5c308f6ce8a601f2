package vn.kntc.reception;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * What is done with somebody who comes to the desk, from greeting to answer. The door of the room: what a verb does, the class of its
 * subject says. A verb throws {@link vn.kntc.shared.OutOfOrder} for a visit that does not stand where it is done.
 */
@Service
@Transactional
public class VisitHandling {

    private final Visits visits;
    private final VisitRegistration registration;
    private final DeskRouting routing;
    private final TurningAway away;
    private final VisitAnswers answering;

    VisitHandling(
            Visits visits,
            VisitRegistration registration,
            DeskRouting routing,
            TurningAway away,
            VisitAnswers answering) {
        this.visits = visits;
        this.registration = registration;
        this.routing = routing;
        this.away = away;
        this.answering = answering;
    }

    /**
     * Makes a visit of what was taken in: its number, its people, its receipt, its clock of ten working days. Who is turned away by mouth
     * is told at once, and the visit is over.
     *
     * @throws vn.kntc.shared.InvalidInput if nothing was taken in under this id by this person for this agency
     */
    public CaseNumber register(UUID intakeId, AgencyId agency, UserId by) {
        return registration.register(intakeId, agency, by);
    }

    /** Whether and how the visitor is turned away, as it stands now. */
    @Transactional(readOnly = true)
    public RefusalForm refusalForm(CaseNumber caseNumber) {
        return RefusalForm.of(visits.find(caseNumber).orElseThrow().facts().refusal());
    }

    /**
     * What the officer found about what was brought up. Where it may denounce, the people are kept closer from now on.
     *
     * @param reworded neutral summary worded anew, or null
     */
    public void assess(CaseNumber caseNumber, Assessment found, String reworded, UserId by) {
        routing.assess(caseNumber, found, reworded, by);
    }

    /**
     * The grounds for not receiving somebody became complete after he was heard.
     *
     * @throws vn.kntc.shared.InvalidInput where the law does not know the ground
     */
    public RefusalForm refuse(CaseNumber caseNumber, LateRefusal late, UserId by) {
        return routing.refuse(caseNumber, late, by);
    }

    /** Asks the law what is to be done, and keeps the answer with its articles and doubts. */
    public DeskProposal proposeRoute(CaseNumber caseNumber) {
        return routing.propose(caseNumber);
    }

    /**
     * The officer follows the proposal or departs from it; what goes on becomes a petition at once, nothing typed twice.
     *
     * @return whether the visitor has been answered
     */
    public boolean chooseRoute(CaseNumber caseNumber, DeskRoute route, UserId by) {
        return routing.choose(caseNumber, route, by);
    }

    /** The head answers the proposal to turn somebody away in writing. @param remark needed to send it back */
    public void answerRefusal(CaseNumber caseNumber, boolean approved, String remark, UserId by) {
        away.answer(caseNumber, approved, remark, by);
    }

    /** The notice of refusal goes out (Mẫu 01/TCD), and the visit is over. */
    public void issueRefusal(CaseNumber caseNumber, LocalDate on, UserId by) {
        away.issue(caseNumber, on, by);
    }

    /** The visitor is answered, and the visit is over. */
    public void tellResult(CaseNumber caseNumber, VisitResult told, UserId by) {
        answering.tell(caseNumber, told, by);
    }
}
