package vn.kntc.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.confidentiality.Vault;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * Records decisions about clocks that were signed on paper, as the register did. The same decision is recorded once, however often it is
 * sent; what it would do can be looked at before. What was recorded wrongly is withdrawn, the last first, and recorded anew.
 */
@Service
public class ClockDecisions {

    private static final List<CaseGrade> EXTENDABLE = List.of(CaseGrade.COMPLEX, CaseGrade.EXCEPTIONAL);

    private final Clocks clocks;
    private final ClockRows rows;
    private final Law law;
    private final ClockRules rules;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate trial;

    ClockDecisions(
            Clocks clocks,
            ClockRows rows,
            Law law,
            ClockRules rules,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.rows = rows;
        this.law = law;
        this.rules = rules;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
        this.trial = new TransactionTemplate(transactions);
        // what is rolled back must not be anybody else's work
        this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The newest clock of that key, and what may be recorded about it.
     *
     * @throws NotFound if the case has no such clock
     */
    @Transactional(readOnly = true)
    public ClockStanding standing(CaseNumber caseNumber, String key) {
        var statutory = find(caseNumber, key);
        var startEvent = law.startEvent(key).orElse("");
        var decisions = rows.decisions(caseNumber, key);
        if (!statutory.open() || statutory.state() == ClockState.PAUSED) {
            return new ClockStanding(statutory, startEvent, List.of(), List.of(), List.of(), decisions);
        }
        var today = LocalDate.now(clock);
        var refusals = new ArrayList<ClockOutcome.Refused>();
        return new ClockStanding(
                statutory,
                startEvent,
                pauses(statutory, today, refusals),
                extensions(statutory, today, refusals),
                List.copyOf(refusals),
                decisions);
    }

    private List<PauseGround> pauses(StatutoryClock statutory, LocalDate on, List<ClockOutcome.Refused> refusals) {
        var allowed = new ArrayList<PauseGround>();
        var refused = new ArrayList<ClockOutcome.Refused>();
        for (var ground : PauseGround.values()) {
            var rule = rules.pause(statutory.key(), ground, on);
            if (rule.allowed()) {
                allowed.add(ground);
            } else {
                refused.add(Refusals.pause(statutory, ground, on, rule));
            }
        }
        var first = refused.isEmpty() ? null : refused.get(0);
        if (allowed.isEmpty()
                && refused.stream().allMatch(other -> other.basis().equals(first.basis()))) {
            refusals.add(Refusals.pause(statutory, first.basis(), first.doubts()));
        } else {
            refusals.addAll(refused);
        }
        return List.copyOf(allowed);
    }

    private List<CaseGrade> extensions(StatutoryClock statutory, LocalDate on, List<ClockOutcome.Refused> refusals) {
        var allowed = new ArrayList<CaseGrade>();
        var refused = new ArrayList<ClockOutcome.Refused>();
        boolean never = true;
        for (var grade : EXTENDABLE) {
            var rule = rules.extension(statutory.key(), grade, on);
            never &= rule.times() == 0;
            if (statutory.extensions().size() < rule.times()) {
                allowed.add(grade);
            } else {
                refused.add(Refusals.extension(statutory, grade, rule));
            }
        }
        if (never) {
            var first = refused.get(0);
            refusals.add(Refusals.extension(statutory, first.basis(), first.doubts()));
        } else {
            refusals.addAll(refused);
        }
        return List.copyOf(allowed);
    }

    /**
     * What the decision would do. It is carried out in a transaction of its own, and that is rolled back: nothing is changed.
     *
     * @throws NotFound if the case has no such clock
     * @throws InvalidInput if it cannot be taken as it stands
     */
    public ClockOutcome tryOut(CaseNumber caseNumber, String key, ClockDecision decision) {
        return trial.execute(status -> {
            status.setRollbackOnly();
            return apply(caseNumber, key, decision, UserId.SYSTEM);
        });
    }

    /**
     * Records the decision, and tells the case's timeline of it.
     *
     * @throws NotFound if the case has no such clock
     * @throws InvalidInput if it cannot be taken as it stands
     */
    @Transactional
    public ClockOutcome record(CaseNumber caseNumber, String key, ClockDecision decision, UserId by) {
        var outcome = apply(caseNumber, key, decision, by);
        if (outcome instanceof ClockOutcome.Changed changed) {
            events.publishEvent(new CaseActed(caseNumber, by, clock.instant(), told(changed.clock(), decision)));
        }
        return outcome;
    }

    /** Of the newest clock of that key, the decision recorded last among those that count. */
    @Transactional(readOnly = true)
    public Optional<RecordedDecision> last(CaseNumber caseNumber, String key) {
        return ClockStanding.last(rows.decisions(caseNumber, key));
    }

    /**
     * What withdrawing would do; nothing is changed, as with {@link #tryOut}.
     *
     * @throws NotFound if the case has no such clock
     * @throws InvalidInput if it cannot be taken as it stands
     */
    public ClockOutcome tryWithdrawal(CaseNumber caseNumber, String key, long entry, String because) {
        return trial.execute(status -> {
            status.setRollbackOnly();
            return takeBack(caseNumber, key, entry, because, UserId.SYSTEM);
        });
    }

    /**
     * Withdraws what was recorded by mistake, see {@link Clocks#withdraw}, and tells the case's timeline of it, without the reason.
     *
     * @param because as it was typed; at most 300 characters that name nobody of the case
     * @throws NotFound if the case has no such clock
     * @throws InvalidInput if it cannot be taken as it stands
     */
    @Transactional
    public ClockOutcome withdraw(CaseNumber caseNumber, String key, long entry, String because, UserId by) {
        var outcome = takeBack(caseNumber, key, entry, because, by);
        if (outcome instanceof ClockOutcome.Changed changed) {
            var withdrawn = rows.decisions(caseNumber, key).stream()
                    .filter(decision -> decision.entry() == entry)
                    .findFirst()
                    .orElseThrow();
            events.publishEvent(
                    new CaseActed(caseNumber, by, clock.instant(), toldBack(changed.clock(), withdrawn.decision())));
        }
        return outcome;
    }

    private ClockOutcome takeBack(CaseNumber caseNumber, String key, long entry, String because, UserId by) {
        find(caseNumber, key);
        var reason = WithdrawalReason.read(because);
        vault.requireNeutral(caseNumber, WithdrawalReason.FIELD, reason);
        return clocks.withdraw(caseNumber, key, entry, reason, by);
    }

    private static String toldBack(StatutoryClock statutory, ClockDecision decision) {
        return "Rút %s đã ghi nhầm: thời hạn “%s” %s"
                .formatted(
                        Refusals.named(decision),
                        statutory.name(),
                        statutory.state() == ClockState.PAUSED
                                ? "lại tạm dừng"
                                : "đến ngày " + ShownDay.of(statutory.due()));
    }

    private ClockOutcome apply(CaseNumber caseNumber, String key, ClockDecision decision, UserId by) {
        rows.lock(caseNumber);
        var statutory = find(caseNumber, key);
        requireSigned(decision);
        vault.requireNeutral(caseNumber, "decisionNumber", decision.number());
        if (recorded(statutory, decision)) {
            return new ClockOutcome.AlreadyRecorded(statutory);
        }
        if (decision instanceof ClockDecision.Suspension suspension) {
            return clocks.pause(caseNumber, key, suspension.ground(), suspension.number(), suspension.on(), by);
        }
        if (decision instanceof ClockDecision.Extension extension) {
            return clocks.extend(caseNumber, key, extension.grade(), extension.number(), extension.on(), by);
        }
        return new ClockOutcome.Changed(clocks.resume(caseNumber, key, decision.number(), decision.on(), by));
    }

    private StatutoryClock find(CaseNumber caseNumber, String key) {
        return clocks.find(caseNumber, key).orElseThrow(() -> new NotFound("Hồ sơ này không có thời hạn như vậy."));
    }

    private void requireSigned(ClockDecision decision) {
        if (decision.on().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput(
                    "on", "Ngày của quyết định chưa đến; chỉ ghi quyết định đã ký, ngày không được sau hôm nay.");
        }
    }

    private static boolean recorded(StatutoryClock statutory, ClockDecision decision) {
        var number = DecisionNumber.tidy(decision.number());
        if (decision instanceof ClockDecision.Extension extension) {
            return statutory.extensions().stream()
                    .anyMatch(old -> old.grade() == extension.grade()
                            && old.decisionNumber().equals(number)
                            && old.on().equals(extension.on()));
        }
        if (decision instanceof ClockDecision.Suspension suspension) {
            return statutory.pauses().stream()
                    .anyMatch(old -> old.ground() == suspension.ground()
                            && old.decisionNumber().equals(number)
                            && old.from().equals(suspension.on()));
        }
        if (number.isEmpty() && statutory.state() == ClockState.PAUSED) {
            return false; // paused again on the day on which it went on
        }
        return statutory.pauses().stream()
                .anyMatch(old -> decision.on().equals(old.to())
                        && DecisionNumber.tidy(old.resumeDecisionNumber()).equals(number));
    }

    private static String told(StatutoryClock statutory, ClockDecision decision) {
        var number = DecisionNumber.tidy(decision.number());
        var day = ShownDay.of(decision.on());
        if (decision instanceof ClockDecision.Suspension suspension) {
            return "Ghi Quyết định %s số %s ngày %s: tạm dừng thời hạn “%s”"
                    .formatted(suspension.ground().label(), number, day, statutory.name());
        }
        if (decision instanceof ClockDecision.Extension) {
            return "Ghi Quyết định gia hạn số %s ngày %s: thời hạn “%s” đến ngày %s"
                    .formatted(number, day, statutory.name(), ShownDay.of(statutory.due()));
        }
        return "Ghi việc tiếp tục%s từ ngày %s: thời hạn “%s” đến ngày %s"
                .formatted(
                        number.isEmpty() ? "" : " theo văn bản số " + number,
                        day,
                        statutory.name(),
                        ShownDay.of(statutory.due()));
    }
}
