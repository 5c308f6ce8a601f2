package vn.kntc.complaint;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseHandedOver;

/** Takes over the cases that are handed to one of this room's processes, in the same transaction, before the process starts. */
@Component
class RoutedComplaints {

    private final ComplaintHandling complaints;

    RoutedComplaints(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @EventListener
    void on(CaseHandedOver handedOver) {
        if (ResolutionInstance.handledBy(handedOver.procedure()).isPresent()) {
            complaints.open(ComplaintRouted.of(handedOver));
        }
    }
}
