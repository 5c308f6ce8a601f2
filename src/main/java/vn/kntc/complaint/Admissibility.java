package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Asks the law what stands against a complaint, and whether it is complex. */
@Component
class Admissibility {

    private final Law law;
    private final Provisions provisions;
    private final ComplaintDesk desk;
    private final FirstInstances firstInstances;
    private final TimeLimits limits;
    private final Refilings refilings;

    Admissibility(
            Law law,
            Provisions provisions,
            ComplaintDesk desk,
            FirstInstances firstInstances,
            TimeLimits limits,
            Refilings refilings) {
        this.law = law;
        this.provisions = provisions;
        this.desk = desk;
        this.firstInstances = firstInstances;
        this.limits = limits;
        this.refilings = refilings;
    }

    /** By the facts recorded at classification. */
    GroundsAgainst grounds(Complaint complaint, LocalDate on) {
        var refiled = refilings.of(complaint);
        var facts = new HashMap<>(complaint.admissibilityFacts());
        facts.putAll(refiled.facts());
        var answer = law.decide("checkComplaintAdmissibility", on, facts);
        var codes = new LinkedHashSet<String>();
        for (var result : answer.results()) {
            Optional.ofNullable(result.get("ground")).ifPresent(ground -> codes.add(ground.toString()));
        }
        var doubts = new LinkedHashSet<>(answer.doubts());
        doubts.addAll(refiled.said());
        doubts.addAll(Disciplines.warnings(provisions, complaint));
        doubts.addAll(firstInstances.warnings(complaint));
        complaint.last(Amendment.LimitRecounted.class).ifPresent(counted -> {
            doubts.add(limits.sentence(counted));
            doubts.addAll(limits.doubts(counted.on()));
        });
        if (complaint.signers() > 1) {
            doubts.addAll(law.decide("limitRepresentatives", on, Map.of("people", complaint.signers()))
                    .doubts());
        }
        return new GroundsAgainst(codes, List.copyOf(doubts));
    }

    /** @throws InvalidInput for criteria that do not apply on that day */
    boolean isComplex(Complaint complaint, List<String> criteria, LocalDate on, UserId by) {
        if (criteria.isEmpty()) {
            return false;
        }
        if (!criteria.stream()
                .allMatch(criterion -> provisions.criterion(criterion, on).applies())) {
            throw new InvalidInput("complexityCriteria", provisions.sentence("COMPLEX_BY_CRITERIA", on));
        }
        var answer = law.decide(
                "gradeComplexity", on, Map.of("procedure", "COMPLAINT", "criteriaMet", Math.min(criteria.size(), 7)));
        desk.noteDoubts(complaint.caseNumber(), answer.doubts(), by);
        return answer.results().stream().anyMatch(result -> "COMPLEX".equals(result.get("grade")));
    }
}
