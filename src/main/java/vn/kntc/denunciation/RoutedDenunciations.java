package vn.kntc.denunciation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.shared.UserId;

/** Takes over the cases that are handed to this room's process, in the same transaction, before the process starts. */
@Component
class RoutedDenunciations {

    private final DenunciationHandling denunciations;

    RoutedDenunciations(DenunciationHandling denunciations) {
        this.denunciations = denunciations;
    }

    @EventListener
    void on(CaseHandedOver handedOver) {
        if (DenunciationHandling.PROCEDURE.equals(handedOver.procedure())) {
            denunciations.takeOver(handedOver, UserId.SYSTEM);
        }
    }
}
