package vn.kntc.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.disclosure.DisclosureAct.Granted;
import vn.kntc.disclosure.DisclosureAct.RanOut;
import vn.kntc.disclosure.DisclosureAct.Refused;
import vn.kntc.disclosure.DisclosureAct.Requested;
import vn.kntc.disclosure.DisclosureAct.Revoked;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** One request: what its log of acts tells, and nothing besides. */
final class Disclosure {

    /** Where it stands. */
    enum State {
        NEW("Chưa ghi nhận"),
        ASKED("Chờ người giữ danh tính quyết định"),
        GRANTED("Đang được xem"),
        REFUSED("Đã từ chối"),
        OVER("Đã hết thời hạn xem"),
        REVOKED("Đã thu hồi");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean ended() {
            return this == REFUSED || this == OVER || this == REVOKED;
        }
    }

    private final CaseEntry entry;
    private final List<RecordedAct> acts = new ArrayList<>();
    private State state = State.NEW;

    /** @param acts of this procedure, oldest first */
    Disclosure(CaseEntry entry, List<RecordedAct> acts) {
        this.entry = entry;
        acts.forEach(this::record);
    }

    /** @throws OutOfOrder where the case does not stand where the act needs it */
    void record(RecordedAct recorded) {
        state = next(recorded.act());
        acts.add(recorded);
    }

    private State next(Act act) {
        if (act instanceof Requested && state == State.NEW) {
            return State.ASKED;
        }
        if (act instanceof Granted && state == State.ASKED) {
            return State.GRANTED;
        }
        if (act instanceof Refused && state == State.ASKED) {
            return State.REFUSED;
        }
        if (act instanceof Revoked && state == State.GRANTED) {
            return State.REVOKED;
        }
        if (act instanceof RanOut && state == State.GRANTED) {
            return State.OVER;
        }
        throw new OutOfOrder("Không làm bước này được: yêu cầu đang ở bước “" + state.label() + "”.");
    }

    State state() {
        return state;
    }

    CaseEntry entry() {
        return entry;
    }

    CaseNumber caseNumber() {
        return entry.caseNumber();
    }

    Requested requested() {
        return last(Requested.class).orElseThrow();
    }

    CaseNumber subject() {
        return new CaseNumber(requested().subject());
    }

    /** Who asked, or entered the letter of a body outside. */
    UserId requester() {
        return acts.get(0).by();
    }

    Optional<Granted> granted() {
        return last(Granted.class);
    }

    /** Day of the act before. */
    LocalDate latest() {
        return acts.isEmpty()
                ? entry.receivedOn()
                : acts.get(acts.size() - 1).act().on();
    }

    List<RecordedAct> acts() {
        return List.copyOf(acts);
    }

    private <T extends Act> Optional<T> last(Class<T> kind) {
        return acts.stream()
                .map(RecordedAct::act)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }
}
