package vn.kntc.petition;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseClosed;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;

/**
 * Lets originals go back (Điều 10 Thông tư 05/2021/TT-TTCP): at once where the complaint ends without being accepted, else when the
 * decision on it was issued. Whether that is so, is looked at once a day, for deciding is another room's; and the end of the case is heard.
 */
@Component
class KeptOriginals {

    private static final Logger LOG = LoggerFactory.getLogger(KeptOriginals.class);

    /** The decisions that settle a complaint, of first and of second instance. */
    private static final Set<String> DECISIONS = Set.of("KN-15", "KN-16");

    private final PetitionSignals signals;
    private final Petitions petitions;
    private final Documents documents;

    KeptOriginals(PetitionSignals signals, Petitions petitions, Documents documents) {
        this.signals = signals;
        this.petitions = petitions;
        this.documents = documents;
    }

    @EventListener
    void on(CaseClosed closed) {
        signals.originalsFree(closed.caseNumber());
    }

    /** A complaint that is sent on is not accepted here. */
    @EventListener
    void on(CaseHandedOver handedOver) {
        petitions
                .find(handedOver.caseNumber())
                .filter(petition -> petition.action() == PetitionAction.TRANSFER)
                .ifPresent(petition -> signals.originalsFree(petition.caseNumber()));
    }

    @Scheduled(cron = "${kntc.petitions.originals-cron:0 25 6 * * *}", zone = "Asia/Ho_Chi_Minh")
    void daily() {
        for (var caseNumber : signals.keepingOriginals()) {
            try {
                if (decided(caseNumber)) {
                    signals.originalsFree(caseNumber);
                }
            } catch (RuntimeException failure) {
                // the next case must not wait for this one; tomorrow it is tried again
                LOG.error("Không mở được việc trả giấy tờ gốc của hồ sơ {}", caseNumber, failure);
            }
        }
    }

    private boolean decided(CaseNumber caseNumber) {
        return documents.of(caseNumber).stream()
                .anyMatch(paper -> DECISIONS.contains(paper.form()) && paper.issuedOn() != null);
    }
}
