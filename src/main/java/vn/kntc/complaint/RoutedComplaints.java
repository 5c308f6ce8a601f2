package vn.kntc.complaint;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseHandedOver;

/** Takes over the cases that are handed to this room's process, in the same transaction, before the process starts. */
@Component
class RoutedComplaints {

    /** As {@code chooseProcedure} names the process. */
    static final String PROCEDURE = "complaintFirstInstance";

    private final ComplaintHandling complaints;

    RoutedComplaints(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @EventListener
    void on(CaseHandedOver handedOver) {
        if (PROCEDURE.equals(handedOver.procedure())) {
            complaints.open(ComplaintRouted.of(handedOver));
        }
    }
}
