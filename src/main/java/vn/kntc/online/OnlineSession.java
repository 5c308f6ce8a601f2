package vn.kntc.online;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** One session as far as it is online: what its log of acts tells, and nothing besides. */
final class OnlineSession {

    private final CaseEntry entry;
    private final List<RecordedAct> acts = new ArrayList<>();

    /** Index of the act with which the round of preparation at hand began. */
    private int round;

    private OnlineStage stage = OnlineStage.NEW;

    /** @param acts of this procedure, oldest first */
    OnlineSession(CaseEntry entry, List<RecordedAct> acts) {
        this.entry = entry;
        acts.forEach(this::record);
    }

    /** @throws vn.kntc.shared.OutOfOrder where the session does not stand where the act needs it */
    void record(RecordedAct recorded) {
        var act = recorded.act();
        stage.require(act.getClass());
        if (act instanceof OnlineAct.PreparationBegun) {
            round = acts.size();
        }
        stage = after(act);
        acts.add(recorded);
    }

    private static OnlineStage after(Act act) {
        if (act instanceof OnlineAct.Decided decided) {
            return decided.online() ? OnlineStage.PLAN : OnlineStage.IN_PERSON;
        }
        if (act instanceof OnlineAct.LinkTested tested) {
            return afterTest(tested.result());
        }
        return afterOthers(act);
    }

    private static OnlineStage afterTest(OnlineAct.LinkTest result) {
        return switch (result) {
            case OK -> OnlineStage.CONNECT;
            case FAILED -> OnlineStage.TEST;
            case GIVEN_UP -> OnlineStage.IN_PERSON;
        };
    }

    private static OnlineStage afterOthers(Act act) {
        if (act instanceof OnlineAct.PreparationBegun) {
            return OnlineStage.CHECK;
        }
        if (act instanceof OnlineAct.CalledOff) {
            return OnlineStage.CALLED_OFF;
        }
        if (act instanceof OnlineAct.ConditionsChecked) {
            return OnlineStage.DECIDE;
        }
        if (act instanceof OnlineAct.Planned) {
            return OnlineStage.NOTIFY;
        }
        if (act instanceof OnlineAct.NoticeAnswered answer) {
            return answer.signed() ? OnlineStage.NOTIFY : OnlineStage.PLAN;
        }
        return afterNotice(act);
    }

    private static OnlineStage afterNotice(Act act) {
        if (act instanceof PaperIssued) {
            return OnlineStage.SEND;
        }
        return act instanceof OnlineAct.Notified ? OnlineStage.TEST : afterSession(act);
    }

    private static OnlineStage afterSession(Act act) {
        if (act instanceof OnlineAct.Connected) {
            return OnlineStage.READY;
        }
        return act instanceof OnlineAct.Held ? OnlineStage.KEEP : OnlineStage.ENDED;
    }

    OnlineStage stage() {
        return stage;
    }

    CaseNumber caseNumber() {
        return entry.caseNumber();
    }

    AgencyId agency() {
        return entry.agency();
    }

    /** Day of the session that is being prepared or was held. */
    LocalDate sessionOn() {
        return last(OnlineAct.PreparationBegun.class).orElseThrow().sessionOn();
    }

    /** What is brought up may denounce somebody, by its register or by what was found for this session. */
    boolean mayDenounce() {
        return entry.kind().mayDenounce()
                || last(OnlineAct.ConditionsChecked.class)
                        .filter(checked -> checked.facts().kind().mayDenounce())
                        .isPresent();
    }

    /** Ids of the notices that went out while it was known that the content may denounce. */
    Set<UUID> noticesNamingNobody() {
        var nameless = new HashSet<UUID>();
        boolean denounces = entry.kind().mayDenounce();
        for (var done : acts) {
            if (done.act() instanceof OnlineAct.ConditionsChecked checked) {
                denounces = entry.kind().mayDenounce() || checked.facts().kind().mayDenounce();
            } else if (done.act() instanceof PaperIssued issued && denounces) {
                nameless.add(issued.document());
            }
        }
        return nameless;
    }

    /** Of the round at hand. */
    <T extends Act> Optional<T> last(Class<T> kind) {
        return lastRecorded(kind).map(recorded -> kind.cast(recorded.act()));
    }

    private Optional<RecordedAct> lastRecorded(Class<? extends Act> kind) {
        return acts.subList(round, acts.size()).stream()
                .filter(recorded -> kind.isInstance(recorded.act()))
                .reduce((earlier, later) -> later);
    }

    /** Citizens were received online on its day, and not for a part only that is announced anew. */
    boolean over() {
        return last(OnlineAct.Held.class)
                .filter(held -> held.brokenOff() == null || held.brokenOff().nextOn() == null)
                .isPresent();
    }

    /** Day of the act before in this round; empty while none has a day of its own. */
    Optional<LocalDate> latest() {
        return acts.subList(round, acts.size()).stream()
                .map(RecordedAct::act)
                .filter(Act::advances)
                .map(Act::on)
                .reduce((earlier, later) -> later);
    }

    /** The notice at hand is drawn up and has not gone out. */
    boolean noticeDrafted() {
        return (stage == OnlineStage.NOTIFY || stage == OnlineStage.PLAN)
                && last(OnlineAct.Planned.class).isPresent();
    }

    /** Who signed the notice; empty before, and in a round that began before there was a step to sign. */
    Optional<UserId> signer() {
        return lastRecorded(OnlineAct.NoticeAnswered.class)
                .filter(answer -> ((OnlineAct.NoticeAnswered) answer.act()).signed())
                .map(RecordedAct::by);
    }

    List<RecordedAct> acts() {
        return List.copyOf(acts);
    }
}
