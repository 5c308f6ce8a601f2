package vn.kntc.complaint;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;

/** Prints the acts of a complaint as neutral steps, in the order in which they were done. */
@Component
class ComplaintViews {

    private final ComplaintRepository complaints;
    private final ComplaintActs acts;

    ComplaintViews(ComplaintRepository complaints, ComplaintActs acts) {
        this.complaints = complaints;
        this.acts = acts;
    }

    /** Empty where the case is no complaint. */
    @Transactional(readOnly = true)
    public Optional<ComplaintView> find(CaseNumber caseNumber) {
        return complaints.find(caseNumber).map(this::view);
    }

    private ComplaintView view(Complaint complaint) {
        return new ComplaintView(
                complaint.caseNumber(),
                complaint.agency(),
                complaint.status(),
                complaint.outcome(),
                complaint
                        .last(Done.AcceptanceDecided.class)
                        .filter(act -> act.decision().accepted())
                        .map(Done.AcceptanceDecided::on)
                        .orElse(null),
                complaint.last(Resolution.class).map(Resolution::on).orElse(null),
                complaint.last(Done.TookEffect.class).map(Done.TookEffect::on).orElse(null),
                complaint.acts().stream()
                        .map(recorded -> acts.kinds().print(recorded.act()))
                        .toList());
    }
}
