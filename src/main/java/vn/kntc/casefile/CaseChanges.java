package vn.kntc.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.kntc.shared.CaseNumber;

/** Gathers which cases a transaction changes, and tells of them all at once, just before it commits. */
@Component
class CaseChanges {

    /** A recount of every clock changes very many at once: what is told of together is also kept and taken together. */
    private static final int MOST = 500;

    private final ApplicationEventPublisher events;

    CaseChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    void changed(CaseNumber caseNumber) {
        changed(List.of(caseNumber));
    }

    void changed(Collection<CaseNumber> cases) {
        if (cases.isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(cases);
            return;
        }
        gathered().addAll(cases);
    }

    private Set<CaseNumber> gathered() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Gathering.class::isInstance)
                .map(Gathering.class::cast)
                .filter(gathering -> gathering.of() == this)
                .findFirst()
                .orElseGet(this::begin)
                .cases;
    }

    private Gathering begin() {
        var gathering = new Gathering();
        TransactionSynchronizationManager.registerSynchronization(gathering);
        return gathering;
    }

    private void tell(Collection<CaseNumber> cases) {
        var all = new ArrayList<>(cases);
        for (int from = 0; from < all.size(); from += MOST) {
            events.publishEvent(new CasesChanged(all.subList(from, Math.min(from + MOST, all.size()))));
        }
    }

    /** Of one transaction; another one that interrupts it has its own. */
    private final class Gathering implements TransactionSynchronization {

        private final Set<CaseNumber> cases = new LinkedHashSet<>();

        private CaseChanges of() {
            return CaseChanges.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            tell(cases);
            cases.clear();
        }
    }
}
