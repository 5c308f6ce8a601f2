package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.law.Law;
import vn.kntc.oversight.CrowdAct.Closed;
import vn.kntc.oversight.CrowdAct.Directed;
import vn.kntc.oversight.CrowdAct.Followed;
import vn.kntc.oversight.CrowdAct.Reported;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Coordinates where people crowd (phối hợp xử lý vụ việc đông người, Điều 29–31 Luật Tiếp công dân): reported to the leader at once, received
 * by representatives, persuaded and brought home.
 *
 * <p>Every verb throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and {@link vn.kntc.shared.OutOfOrder}
 * where the case does not stand where the step needs it.
 */
@Service
@Transactional
public class CrowdCoordination {

    private final OversightDesk desk;
    private final OversightPapers papers;
    private final Law law;

    CrowdCoordination(OversightDesk desk, OversightPapers papers, Law law) {
        this.desk = desk;
        this.papers = papers;
        this.law = law;
    }

    /** @throws InvalidInput for more representatives than the law lets so many people have */
    public void report(CaseNumber caseNumber, Reported reported, UserId by) {
        var crowd = desk.lock(caseNumber);
        desk.requireDay(crowd, "reportedOn", reported.on());
        var answer = law.decide("limitRepresentatives", reported.on(), Map.of("people", reported.crowdPeople()));
        var most = (Integer) answer.results().get(0).get("max");
        if (reported.representatives() > most) {
            throw new InvalidInput(
                    "representatives",
                    reported.crowdPeople() + " người cử nhiều nhất " + most + " người đại diện ("
                            + String.join("; ", answer.basis()) + ").");
        }
        desk.record(crowd, reported, by);
    }

    public void direct(CaseNumber caseNumber, Directed directed, UserId by) {
        var crowd = desk.lock(caseNumber);
        desk.requireDay(crowd, "directedOn", directed.on());
        desk.record(crowd, directed, by);
        papers.draft(crowd, by);
    }

    public void follow(CaseNumber caseNumber, Followed followed, UserId by) {
        var crowd = desk.lock(caseNumber);
        desk.requireDay(crowd, "followedOn", followed.on());
        desk.record(crowd, followed, by);
    }

    public void close(CaseNumber caseNumber, Closed closed, UserId by) {
        var crowd = desk.lock(caseNumber);
        desk.requireDay(crowd, "closedOn", closed.on());
        desk.record(crowd, closed, by);
        papers.draft(crowd, by);
    }

    /** Issues the letter or the report that is to go out. @param enteredNumber that it got on paper before, or null */
    public void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        papers.issue(desk.lock(caseNumber), on, enteredNumber, by);
    }
}
