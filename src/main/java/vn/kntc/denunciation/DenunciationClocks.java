package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.clock.ClockOutcome;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.ExpertAnswered;
import vn.kntc.denunciation.DenunciationAct.ExtensionDecided;
import vn.kntc.denunciation.DenunciationAct.HandlingReported;
import vn.kntc.denunciation.DenunciationAct.Published;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** What the clocks of a denunciation depend on; which act moves which of them stands in {@code moveDenunciationClocks}. */
@Component
class DenunciationClocks implements ClockedProcedure {

    static final String RESOLVE = "DENUNCIATION_RESOLVE";
    static final String EXTENSION = "DENUNCIATION_EXTENSION";
    static final String PUBLISH_DISPLAY = "DENUNCIATION_PUBLISH_DISPLAY";

    /** Day on which the petition came in. */
    private static final String RECEIPT = "RECEIPT";

    private final ClockEffects effects;
    private final Clocks clocks;
    private final Law law;
    private final ClockRules rules;

    DenunciationClocks(ClockEffects effects, Clocks clocks, Law law, ClockRules rules) {
        this.effects = effects;
        this.clocks = clocks;
        this.law = law;
        this.rules = rules;
    }

    @Override
    public String table() {
        return "moveDenunciationClocks";
    }

    @Override
    public Set<String> acts() {
        return DenunciationCourse.codes();
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT, RECEIPT);
    }

    @Override
    public Set<String> facts() {
        return Set.of("turnedDown", "shown", "recommended", "stopped", "waiting");
    }

    /** The act was recorded; the case stands as after it. */
    void after(Denunciation denunciation, Act act, UserId by) {
        if (act instanceof PaperIssued issued && DenunciationPaper.of(issued) == DenunciationPaper.EXTENSION_ISSUED) {
            extend(denunciation, issued, by);
            return;
        }
        effects.follow(
                this,
                denunciation.caseNumber(),
                new ClockedAct(
                        DenunciationCourse.code(act),
                        act.on(),
                        Map.of(
                                "turnedDown", denunciation.is(Mark.NOT_ACCEPTED),
                                "shown",
                                        denunciation
                                                .last(Published.class)
                                                .filter(published -> published
                                                        .publicationWay()
                                                        .displayed())
                                                .isPresent(),
                                "recommended", denunciation.is(Mark.LETTER_DUE),
                                "stopped", denunciation.is(Mark.ENDING),
                                "waiting", waiting(denunciation, act)),
                        Map.of(
                                ClockedAct.ACT,
                                act.on(),
                                RECEIPT,
                                denunciation.entry().receivedOn()),
                        Map.of(),
                        decision(act, by)));
        if (act instanceof PaperIssued issued && DenunciationPaper.of(issued) == DenunciationPaper.ACCEPTANCE_ISSUED) {
            cap(denunciation);
        }
    }

    /** The law on administrative sanctions may set an earlier last day (khoản 2 Điều 42 Luật Tố cáo). */
    private void cap(Denunciation denunciation) {
        denunciation
                .last(AcceptanceDecided.class)
                .filter(accepted -> accepted.sanctionLimit() != null)
                .ifPresent(accepted -> clocks.cap(
                        denunciation.caseNumber(), RESOLVE, accepted.sanctionLimit(), accepted.sanctionBasis()));
    }

    /** Something else of the same kind still lasts: another ground by which time is not counted, or the report of another body. */
    private static boolean waiting(Denunciation denunciation, Act act) {
        return act instanceof HandlingReported
                ? denunciation.is(Mark.RESULT_DUE)
                : denunciation.is(Mark.SUSPENDED) || denunciation.is(Mark.EXPERT_OUT);
    }

    /** By which time is not counted, or counted again: a suspension has its decision, an expert's result comes without one. */
    private static ClockedAct.Decision decision(Act act, UserId by) {
        if (act instanceof PaperIssued issued) {
            var ground = DenunciationPaper.of(issued) == DenunciationPaper.EXPERT_REQUEST_ISSUED
                    ? PauseGround.EXPERT_ASSESSMENT
                    : PauseGround.SUSPENSION;
            return new ClockedAct.Decision(issued.number(), by, ground);
        }
        return act instanceof ExpertAnswered ? new ClockedAct.Decision(null, by, PauseGround.EXPERT_ASSESSMENT) : null;
    }

    private void extend(Denunciation denunciation, PaperIssued issued, UserId by) {
        var decided = denunciation.last(ExtensionDecided.class).orElseThrow();
        var outcome =
                clocks.extend(denunciation.caseNumber(), RESOLVE, decided.grade(), issued.number(), issued.on(), by);
        if (outcome instanceof ClockOutcome.Refused refused) {
            throw new InvalidInput("issuedOn", refused.sentence());
        }
    }

    Optional<StatutoryClock> resolution(CaseNumber caseNumber) {
        return clocks.find(caseNumber, RESOLVE);
    }

    /** How the period would stand with one extension more: how often it was extended, its last day, and that by the extension. */
    record Extending(int nth, LocalDate due, LocalDate newDue) {}

    /** @throws InvalidInput where no period of resolution runs, or its last day or the limit of another law is over on that day */
    Extending extending(Denunciation denunciation, LocalDate on) {
        var running = resolution(denunciation.caseNumber())
                .filter(clock -> clock.open() && clock.state() != ClockState.PAUSED)
                .orElseThrow(
                        () -> new InvalidInput("on", "Thời hạn giải quyết tố cáo không chạy nên không gia hạn được."));
        if (on.isAfter(running.due())) {
            throw new InvalidInput(
                    "on",
                    "Thời hạn giải quyết đã hết từ ngày " + ShownDay.of(running.due())
                            + "; chỉ gia hạn được trước khi hết thời hạn.");
        }
        denunciation
                .sanctionLimit()
                .filter(limit -> !limit.isAfter(running.due()))
                .ifPresent(limit -> {
                    throw new InvalidInput(
                            "on",
                            "Không gia hạn được: pháp luật xử lý vi phạm hành chính đặt ngày cuối là "
                                    + ShownDay.of(limit) + ", việc giải quyết không được quá ngày đó.");
                });
        return new Extending(
                running.extensions().size() + 1,
                running.due(),
                denunciation.limited(
                        law.deadline(EXTENSION, running.due(), Map.of()).due()));
    }

    /** How often the law of that day allows the period of a case of that grade to be extended. */
    int extensionsAllowed(CaseGrade grade, LocalDate on) {
        return rules.extension(RESOLVE, grade, on).times();
    }

    /**
     * Last day of the resolution as a paper of that day prints it: counted from it where the period does not run yet, and as if it went on
     * that day where it is paused; never later than the law on administrative sanctions lets it be.
     */
    LocalDate resolveBy(Denunciation denunciation, LocalDate on) {
        var caseNumber = denunciation.caseNumber();
        return denunciation.limited(resolution(caseNumber)
                .map(clock ->
                        clock.state() == ClockState.PAUSED ? clocks.dueIfResumed(caseNumber, RESOLVE, on) : clock.due())
                .orElseGet(() -> law.deadline(RESOLVE, on, Map.of()).due()));
    }

    /** Last day until which what was published has to stay; empty where nothing has to. */
    Optional<LocalDate> displayUntil(CaseNumber caseNumber) {
        return clocks.find(caseNumber, PUBLISH_DISPLAY).map(StatutoryClock::due);
    }
}
