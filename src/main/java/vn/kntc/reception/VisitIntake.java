package vn.kntc.reception;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.confidentiality.Vault;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Takes in what is typed at the desk: checks it, gives people and content to the vault, and keeps the neutral part until the visit is registered. */
@Service
@Transactional
public class VisitIntake {

    private static final Duration KEPT_UNREGISTERED = Duration.ofDays(1);

    private final VisitIntakes intakes;
    private final Vault vault;
    private final RefusalRules refusals;
    private final Law law;
    private final Provisions provisions;
    private final Clock clock;

    VisitIntake(VisitIntakes intakes, Vault vault, RefusalRules refusals, Law law, Provisions provisions, Clock clock) {
        this.intakes = intakes;
        this.vault = vault;
        this.refusals = refusals;
        this.law = law;
        this.provisions = provisions;
        this.clock = clock;
    }

    /**
     * The same id again replaces what it stood for, as long as no visit has been registered from it.
     *
     * @param intakeId made by the officer's browser
     * @param agencies for which he receives citizens
     * @return every fault; empty where it was taken
     * @throws InvalidInput if a neutral text names somebody; nothing is kept
     */
    public List<IntakeError> receive(UUID intakeId, VisitSheet sheet, UserId by, Collection<AgencyId> agencies) {
        var checked = VisitCheck.check(sheet, agencies, LocalDate.now(clock), law, provisions, refusals);
        if (checked.visit() == null) {
            return checked.errors();
        }
        var now = clock.instant();
        intakes.discardUnregistered(now.minus(KEPT_UNREGISTERED));
        var depositId = UUID.randomUUID();
        if (!intakes.keep(intakeId, depositId, checked.visit(), by, now)) {
            return List.of(new IntakeError(
                    "intakeId", "Lượt tiếp này đã được đăng ký; hãy mở lại biểu mẫu để ghi lượt khác."));
        }
        deposit(depositId, checked.visit());
        return List.of();
    }

    /** Each neutral text is held against the people, one after the other; the last one stays the deposit's own. */
    private void deposit(UUID depositId, CheckedVisit visit) {
        neutralTexts(visit).forEach((field, text) -> {
            try {
                vault.deposit(depositId, visit.people(), visit.content(), text);
            } catch (InvalidInput refused) {
                throw refused.at(field);
            }
        });
    }

    static Map<String, String> neutralTexts(CheckedVisit visit) {
        var texts = new LinkedHashMap<String, String>();
        var arrival = visit.arrival();
        put(texts, "priorHandling", arrival.priorHandling());
        put(texts, "settledBy", arrival.settledBy());
        put(texts, "requests", arrival.requests());
        for (int index = 0; index < arrival.documents().size(); index++) {
            put(
                    texts,
                    "documents." + index + ".name",
                    arrival.documents().get(index).name());
        }
        put(
                texts,
                "refusalReason",
                visit.refusal() == null ? null : visit.refusal().reason());
        put(texts, "summary", visit.summary());
        return texts;
    }

    private static void put(Map<String, String> texts, String field, String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }
}
