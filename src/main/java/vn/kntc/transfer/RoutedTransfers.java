package vn.kntc.transfer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseHandedOver;

/** Takes over the cases that are handed to this room's process, in the same transaction, before the process starts. */
@Component
class RoutedTransfers {

    /** As {@code chooseProcedure} names the process. */
    static final String PROCEDURE = "petitionTransfer";

    private final TransferHandling transfers;

    RoutedTransfers(TransferHandling transfers) {
        this.transfers = transfers;
    }

    @EventListener
    void on(CaseHandedOver handedOver) {
        if (PROCEDURE.equals(handedOver.procedure())) {
            transfers.open(handedOver);
        }
    }
}
