package vn.kntc.complaint;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kntc.petition.ComplaintRouted;

/** Takes over what petition processing routed here, in the same transaction, before the process of first instance starts. */
@Component
class RoutedComplaints {

    private final ComplaintHandling complaints;

    RoutedComplaints(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @EventListener
    void on(ComplaintRouted routed) {
        complaints.open(routed);
    }
}
