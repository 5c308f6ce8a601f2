package vn.kntc.handling.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** A case as its line of the register and its log tell it. A procedure adds where it stands and what its law asks of the acts. */
public abstract class LoggedCase {

    private final CaseEntry entry;
    private final List<RecordedAct> acts = new ArrayList<>();

    protected LoggedCase(CaseEntry entry) {
        this.entry = entry;
    }

    /**
     * Takes an act in, one of the log or a new one, and {@link #keep keeps} it.
     *
     * @throws vn.kntc.shared.OutOfOrder where the case does not stand where the act needs it
     */
    public abstract void record(RecordedAct recorded);

    protected final void keep(RecordedAct recorded) {
        acts.add(recorded);
    }

    public final CaseEntry entry() {
        return entry;
    }

    public final CaseNumber caseNumber() {
        return entry.caseNumber();
    }

    public final AgencyId agency() {
        return entry.agency();
    }

    /** Oldest first. */
    public final List<RecordedAct> acts() {
        return List.copyOf(acts);
    }

    /** The same without who recorded them. */
    protected final Stream<Act> happened() {
        return acts.stream().map(RecordedAct::act);
    }

    /** The last of a kind. */
    public final <T extends Act> Optional<T> last(Class<T> kind) {
        return lastRecorded(kind).map(recorded -> kind.cast(recorded.act()));
    }

    public final Optional<RecordedAct> lastRecorded(Class<? extends Act> kind) {
        return acts.stream().filter(recorded -> kind.isInstance(recorded.act())).reduce((earlier, later) -> later);
    }

    /** Day of the act before, of those that bring the case on; that of the receipt where there is none. */
    public LocalDate latest() {
        return happened()
                .filter(Act::advances)
                .map(Act::on)
                .reduce((earlier, later) -> later)
                .orElseGet(entry::receivedOn);
    }
}
