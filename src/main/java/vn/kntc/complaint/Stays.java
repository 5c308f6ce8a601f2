package vn.kntc.complaint;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;

/**
 * Stays the contested decision while the complaint is being resolved (Điều 35 Luật Khiếu nại): its execution stands still, not the
 * resolution of the complaint.
 */
@Service
@Transactional
public class Stays {

    private final ComplaintRepository complaints;

    Stays(ComplaintRepository complaints) {
        this.complaints = complaints;
    }

    /** 1 or 2; empty where the case is no complaint. */
    @Transactional(readOnly = true)
    public Optional<Integer> instance(CaseNumber caseNumber) {
        return complaints.find(caseNumber).map(Complaint::instance);
    }

    /** Why no stay can be considered as the complaint stands; empty where it can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(CaseNumber caseNumber) {
        try {
            complaints.get(caseNumber).requireReadyFor(Done.StayRequestNoted.class);
            return Optional.empty();
        } catch (OutOfOrder early) {
            return Optional.of(early.getMessage());
        }
    }
}
