package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** One case of this room: what its log of acts tells, and nothing besides. */
final class OversightCase {

    private final CaseEntry entry;
    private final Course course;
    private final List<RecordedAct> acts = new ArrayList<>();
    private Stage stage;

    /** @param acts of its procedure, oldest first */
    OversightCase(CaseEntry entry, Course course, List<RecordedAct> acts) {
        this.entry = entry;
        this.course = course;
        this.stage = course.first();
        acts.forEach(this::record);
    }

    /** @throws vn.kntc.shared.OutOfOrder where the case does not stand where the act needs it */
    void record(RecordedAct recorded) {
        stage.require(recorded.act());
        stage = course.after(stage, recorded.act());
        acts.add(recorded);
        stage = course.settled(this);
    }

    Stage stage() {
        return stage;
    }

    Course course() {
        return course;
    }

    CaseEntry entry() {
        return entry;
    }

    CaseNumber caseNumber() {
        return entry.caseNumber();
    }

    AgencyId agency() {
        return entry.agency();
    }

    List<RecordedAct> acts() {
        return List.copyOf(acts);
    }

    Opened opened() {
        return last(Opened.class).orElseThrow();
    }

    /** Day of the act before. */
    LocalDate latest() {
        return acts.isEmpty()
                ? entry.receivedOn()
                : acts.get(acts.size() - 1).act().on();
    }

    <A extends Act> Stream<A> all(Class<A> kind) {
        return acts.stream().map(RecordedAct::act).filter(kind::isInstance).map(kind::cast);
    }

    <A extends Act> Optional<A> last(Class<A> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** Who did it last. */
    Optional<UserId> whoDid(Class<? extends Act> kind) {
        return acts.stream()
                .filter(recorded -> kind.isInstance(recorded.act()))
                .map(RecordedAct::by)
                .reduce((earlier, later) -> later);
    }
}
