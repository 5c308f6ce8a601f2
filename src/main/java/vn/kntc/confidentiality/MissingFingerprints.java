package vn.kntc.confidentiality;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the fingerprints of what older programs deposited, once, in the background after the start: no migration can, for only the
 * program has the key. Each hundred is kept at once, so that it goes on where it was cut off; where nothing is missing it is one query.
 */
@Component
class MissingFingerprints {

    private static final int AT_ONCE = 100;

    private final Fingerprints fingerprints;
    private final TransactionTemplate transaction;

    MissingFingerprints(Fingerprints fingerprints, TransactionTemplate transaction) {
        this.fingerprints = fingerprints;
        this.transaction = transaction;
    }

    /** Two nodes may do so at once: what both take stands once. */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void take() {
        int taken;
        do {
            taken = transaction.execute(status -> fingerprints.takeSome(AT_ONCE));
        } while (taken == AT_ONCE);
    }
}
