package vn.kntc.denunciation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.AfterWithdrawal;
import vn.kntc.denunciation.DenunciationAct.Extent;
import vn.kntc.denunciation.DenunciationAct.HandlingReported;
import vn.kntc.denunciation.DenunciationAct.ResultKnown;
import vn.kntc.denunciation.DenunciationAct.WithdrawalDecided;
import vn.kntc.denunciation.DenunciationAct.WithdrawalRecorded;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.ShownDay;

/** One denunciation that is being resolved: what its log of acts tells, and nothing besides. */
final class Denunciation {

    private final CaseEntry entry;
    private final List<RecordedAct> acts = new ArrayList<>();
    private final Map<Mark, LocalDate> standing = new EnumMap<>(Mark.class);

    /** @param acts of this procedure, oldest first */
    Denunciation(CaseEntry entry, List<RecordedAct> acts) {
        this.entry = entry;
        acts.forEach(this::keep);
    }

    /** @throws OutOfOrder where the case does not stand where the act needs it */
    void record(RecordedAct recorded) {
        require(recorded.act());
        keep(recorded);
    }

    private void keep(RecordedAct recorded) {
        var act = recorded.act();
        var adds = DenunciationCourse.adds(act, standing.keySet());
        if (!leavesAwaited(act)) {
            standing.keySet().removeAll(DenunciationCourse.removes(act));
        }
        adds.forEach(mark -> standing.put(mark, act.on()));
        acts.add(recorded);
    }

    /** A body reports while the report of another is waited for: that one is still to come. */
    private boolean leavesAwaited(Act act) {
        return act instanceof HandlingReported reported
                && is(Mark.RESULT_DUE)
                && last(ResultKnown.class)
                        .filter(known -> !Entered.same(known.body(), reported.body()))
                        .isPresent();
    }

    /** @throws OutOfOrder where the act cannot be done now */
    void require(Act act) {
        var refusal = DenunciationCourse.refusal(act, standing.keySet());
        if (refusal != null) {
            throw new OutOfOrder(refusal);
        }
    }

    /** @throws OutOfOrder where that act cannot be done now */
    void require(String code) {
        refusal(code).ifPresent(sentence -> {
            throw new OutOfOrder(sentence);
        });
    }

    Optional<String> refusal(String code) {
        return Optional.ofNullable(DenunciationCourse.refusal(code, standing.keySet()));
    }

    boolean is(Mark mark) {
        return standing.containsKey(mark);
    }

    Set<Mark> standing() {
        return Set.copyOf(standing.keySet());
    }

    /** The day before which that act cannot have been done: of the latest that it rests on. */
    LocalDate earliest(String code) {
        return DenunciationCourse.restsOn(code).stream()
                .map(standing::get)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(entry::receivedOn);
    }

    /** The earlier of that day and the limit of the law on administrative sanctions (khoản 2 Điều 42 Luật Tố cáo). */
    LocalDate limited(LocalDate due) {
        return sanctionLimit().filter(due::isAfter).orElse(due);
    }

    /** The day after which it may not be resolved by the law on administrative sanctions. */
    Optional<LocalDate> sanctionLimit() {
        return last(AcceptanceDecided.class).map(AcceptanceDecided::sanctionLimit);
    }

    /** That the last day is the one of the law on sanctions; empty where the period of its own ends before. @param due last day of the clock */
    Optional<String> limitTold(LocalDate due) {
        return sanctionLimit()
                .filter(limit -> !limit.isAfter(due))
                .map(
                        limit -> "Ngày cuối của việc giải quyết là " + ShownDay.of(limit)
                                + " theo pháp luật xử lý vi phạm hành chính, đến trước ngày cuối của thời hạn giải quyết tố cáo.");
    }

    /** A part of what was accepted was withdrawn and is not resolved any more (khoản 2 Điều 33 Luật Tố cáo). */
    boolean partWithdrawn() {
        Extent extent = null;
        for (var recorded : acts) {
            if (recorded.act() instanceof WithdrawalRecorded withdrawal) {
                extent = withdrawal.extent();
            } else if (extent == Extent.PART
                    && recorded.act() instanceof WithdrawalDecided decided
                    && decided.result() == AfterWithdrawal.REST_GOES_ON) {
                return true;
            }
        }
        return false;
    }

    CaseNumber caseNumber() {
        return entry.caseNumber();
    }

    AgencyId agency() {
        return entry.agency();
    }

    CaseEntry entry() {
        return entry;
    }

    <T extends Act> Optional<T> last(Class<T> kind) {
        return lastRecorded(kind).map(recorded -> kind.cast(recorded.act()));
    }

    Optional<RecordedAct> lastRecorded(Class<? extends Act> kind) {
        return acts.stream().filter(recorded -> kind.isInstance(recorded.act())).reduce((earlier, later) -> later);
    }

    /** The paper of that name as it went out last. */
    Optional<PaperIssued> issued(DenunciationPaper paper) {
        return acts.stream()
                .map(RecordedAct::act)
                .filter(PaperIssued.class::isInstance)
                .map(PaperIssued.class::cast)
                .filter(issued -> issued.form().equals(paper.form()))
                .reduce((earlier, later) -> later);
    }

    List<RecordedAct> acts() {
        return List.copyOf(acts);
    }
}
