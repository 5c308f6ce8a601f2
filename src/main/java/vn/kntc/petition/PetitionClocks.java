package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.handling.effect.ClockEffects;
import vn.kntc.handling.effect.ClockedAct;
import vn.kntc.handling.effect.ClockedProcedure;
import vn.kntc.shared.CaseNumber;

/** The acts of a petition that its statutory clocks depend on; which act moves which clock stands in {@code movePetitionClocks}. */
@Component
class PetitionClocks implements ClockedProcedure {

    /** Day of the receipt, from which every period of processing counts. */
    private static final String RECEIPT = "RECEIPT";

    /** The same, or the day on which a petition that had been sent on came back. */
    private static final String BACK = "BACK";

    private static final String NO_PAPER = "NONE";
    private static final String UNDECIDED = "UNDECIDED";

    /** The clocks by which whoever sent a petition on is to be told of its result. */
    private static final List<String> TELLING =
            List.of("TRANSFER_RESULT_TO_SENDER", "DENUNCIATION_FEEDBACK_TO_FORWARDER");

    /** The clocks that the steps of processing may be due by. */
    private static final List<String> PROCESSING =
            List.of("DENUNCIATION_TRANSFER", "DENUNCIATION_INTAKE", "RULE_FEEDBACK_FORWARD", "COMPLAINT_ACCEPT");

    private final ClockEffects effects;
    private final Clocks clocks;
    private final ActLog log;

    PetitionClocks(ClockEffects effects, Clocks clocks, ActLog log) {
        this.effects = effects;
        this.clocks = clocks;
        this.log = log;
    }

    /** As the table lists them. */
    private enum Act {
        RECEIVED,
        PRESUMED,
        LEFT_TO_OTHER_LAW,
        CLASSIFIED,
        MERGED,
        ROUTED,
        PAPER_REQUIRED,
        PROCESSED,
        CONCLUDED,
        DEMANDED,
        SENDER_TOLD,
        DESTRUCTION_DECIDED,
        DENUNCIATION_ACCEPTED,
        GIVEN_BACK,
        SENT_BACK,
        FORWARDER_ANSWERED,
        FORWARDER_NOT_ANSWERED,
        SENDER_TOLD_OUTSIDE
    }

    @Override
    public String table() {
        return "movePetitionClocks";
    }

    @Override
    public Set<String> acts() {
        return Arrays.stream(Act.values()).map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public Set<String> days(String act) {
        return Set.of(ClockedAct.ACT, RECEIPT, BACK);
    }

    @Override
    public Set<String> facts() {
        return Set.of("kind", "action", "competent", "forwarded", "awaitsResult", "paperClock");
    }

    void received(Petition petition) {
        follow(Act.RECEIVED, petition, petition.receivedOn(), false, null);
    }

    /** It was brought up at the desk as a petition of a kind that is known there. */
    void presumed(Petition petition) {
        follow(Act.PRESUMED, petition, petition.receivedOn(), false, null);
    }

    /** Another law governs the matter. */
    void fallAway(Petition petition, LocalDate on) {
        follow(Act.LEFT_TO_OTHER_LAW, petition, on, false, null);
    }

    void classified(Petition petition, LocalDate on) {
        follow(Act.CLASSIFIED, petition, on, competentByOfficer(petition), null);
    }

    /** What is owed for it is owed in the case that it was merged into. */
    void merged(Petition petition, LocalDate on) {
        follow(Act.MERGED, petition, on, false, null);
    }

    void routed(Petition petition, LocalDate on) {
        follow(Act.ROUTED, petition, on, competentByOfficer(petition), null);
    }

    /** @param paperClock key whose period the issue of the paper meets that ends the petition, or null */
    void paperRequired(Petition petition, String paperClock, LocalDate on) {
        follow(Act.PAPER_REQUIRED, petition, on, false, paperClock);
    }

    /** The petition was processed on that day, which may lie before the day of recording it. */
    void processed(Petition petition, LocalDate on) {
        follow(Act.PROCESSED, petition, on, false, null);
    }

    /** A lower body was told to report; the outcome is not there yet. */
    void demanded(Petition petition, String paperClock, LocalDate on) {
        follow(Act.DEMANDED, petition, on, petition.foundCompetent(), paperClock);
    }

    /** A denunciation was accepted by that decision; its resolution is outside this program and its outcome not there yet. */
    void accepted(Petition petition, String paperClock, LocalDate on) {
        follow(Act.DENUNCIATION_ACCEPTED, petition, on, petition.foundCompetent(), paperClock);
    }

    /** The outcome is there. @param paperClock key whose period the issue of its paper meets, or null */
    void concluded(Petition petition, String paperClock, LocalDate on) {
        follow(Act.CONCLUDED, petition, on, petition.foundCompetent(), paperClock);
    }

    /** The procedure that it went to gave it back: it is unprocessed again. */
    void givenBack(Petition petition, LocalDate on) {
        follow(Act.GIVEN_BACK, petition, on, competentByOfficer(petition), null);
    }

    /** Who approves or signs sent it back, so that its route is chosen again: a choice alone has processed nothing. */
    void sentBack(Petition petition, LocalDate on) {
        follow(Act.SENT_BACK, petition, on, false, null);
    }

    void senderTold(Petition petition, LocalDate on) {
        follow(Act.SENDER_TOLD, petition, on, false, null);
    }

    void senderToldOutside(Petition petition, LocalDate on) {
        follow(Act.SENDER_TOLD_OUTSIDE, petition, on, false, null);
    }

    /** The head decided about a filed petition. */
    void destructionDecided(Petition petition, LocalDate on) {
        follow(Act.DESTRUCTION_DECIDED, petition, on, false, null);
    }

    /** Last day of the time for which a filed petition is kept. */
    Optional<LocalDate> keptUntil(CaseNumber caseNumber) {
        return clocks.find(caseNumber, "PETITION_FILED_RETENTION").map(StatutoryClock::due);
    }

    /** Whoever sent a denunciation on was answered. */
    void forwarderAnswered(Petition petition, LocalDate on) {
        follow(Act.FORWARDER_ANSWERED, petition, on, false, null);
    }

    /** He need not be answered here. */
    void forwarderNotAnswered(Petition petition, LocalDate on) {
        follow(Act.FORWARDER_NOT_ANSWERED, petition, on, false, null);
    }

    private static boolean competentByOfficer(Petition petition) {
        return petition.classification().routing().competent();
    }

    private void follow(Act act, Petition petition, LocalDate on, boolean competent, String paperClock) {
        var classification = Optional.ofNullable(petition.classification());
        effects.follow(
                this,
                petition.caseNumber(),
                new ClockedAct(
                        act.name(),
                        on,
                        Map.of(
                                "kind",
                                Optional.ofNullable(petition.kind())
                                        .orElse(CaseKind.UNCLASSIFIED)
                                        .name(),
                                "action",
                                petition.action() == null
                                        ? UNDECIDED
                                        : petition.action().name(),
                                "competent",
                                competent,
                                "forwarded",
                                classification
                                        .map(found -> found.routing().forwarded())
                                        .orElse(false),
                                "awaitsResult",
                                petition.awaitsResult(),
                                "paperClock",
                                paperClock == null ? NO_PAPER : paperClock),
                        Map.of(ClockedAct.ACT, on, RECEIPT, petition.receivedOn(), BACK, back(petition)),
                        Map.of(
                                "multiPlace",
                                classification.map(Classification::multiPlace).orElse(false))));
    }

    /** The law does not say from when the periods of a denunciation count that came back; its receipt here is the later one. */
    private LocalDate back(Petition petition) {
        return log.of(petition.caseNumber(), PetitionActs.KINDS).stream()
                .map(RecordedAct::act)
                .filter(PetitionAct.GivenBack.class::isInstance)
                .map(act -> ((PetitionAct.GivenBack) act).since())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(petition.receivedOn());
    }

    /**
     * Key of the clock by which whoever sent the petition on is to be told first; empty where nobody waits.
     *
     * @param answeredApart a task of its own answers him within the period of Điều 26 Luật Tố cáo
     */
    Optional<String> told(CaseNumber caseNumber, boolean answeredApart) {
        return clocks.earliest(caseNumber, answeredApart ? TELLING.subList(0, 1) : TELLING)
                .filter(StatutoryClock::open)
                .map(StatutoryClock::key);
    }

    /** Key of the clock by which the steps of processing are due; only diagrams of before ask for it. */
    String processing(CaseNumber caseNumber) {
        return clocks.earliest(caseNumber, PROCESSING).orElseThrow().key();
    }

    /** The same of the paper that ends the petition. @param paperClock as for {@link #paperRequired} */
    String paperDue(CaseNumber caseNumber, String paperClock) {
        return Optional.ofNullable(paperClock)
                .flatMap(key -> clocks.find(caseNumber, key))
                .filter(StatutoryClock::open)
                .map(StatutoryClock::key)
                .orElseGet(() -> processing(caseNumber));
    }
}
