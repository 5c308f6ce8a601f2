package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** How far one flag of a petition has come, by its acts. */
final class FlagState {

    private final PetitionFlag flag;
    private final List<RecordedAct> done;

    /** @param done every act on the petition, oldest first */
    FlagState(PetitionFlag flag, List<RecordedAct> done) {
        this.flag = flag;
        this.done = done.stream().filter(one -> about(one.act())).toList();
    }

    private boolean about(Act act) {
        if (act instanceof FlagAct.Returned) {
            return flag == PetitionFlag.F6;
        }
        return flag == of(act);
    }

    private static PetitionFlag of(Act act) {
        if (act instanceof FlagAct.Raised raised) {
            return raised.flag();
        }
        if (act instanceof FlagAct.Dropped dropped) {
            return dropped.flag();
        }
        if (act instanceof FlagAct.DropAnswered answer) {
            return answer.flag();
        }
        if (act instanceof FlagAct.Prepared prepared) {
            return prepared.flag();
        }
        if (act instanceof FlagAct.Decided decided) {
            return decided.flag();
        }
        return act instanceof FlagAct.Sent sent ? sent.flag() : null;
    }

    /** @throws OutOfOrder where the law did not ask for it */
    FlagAct.Raised raised() {
        return done.stream()
                .map(RecordedAct::act)
                .filter(FlagAct.Raised.class::isInstance)
                .map(FlagAct.Raised.class::cast)
                .findFirst()
                .orElseThrow(() -> new OutOfOrder("Hồ sơ không có việc song song này."));
    }

    private Optional<RecordedAct> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
    }

    private boolean at(Class<? extends Act> kind) {
        return last().filter(one -> kind.isInstance(one.act())).isPresent();
    }

    /** @throws OutOfOrder where it is prepared or done already */
    void requireOpen() {
        raised();
        boolean back = at(FlagAct.Decided.class) && !decision().agreed();
        if (!at(FlagAct.Raised.class) && !back && !dropRefused()) {
            throw new OutOfOrder("Việc song song này đã được làm.");
        }
    }

    private boolean dropRefused() {
        return at(FlagAct.DropAnswered.class)
                && !((FlagAct.DropAnswered) last().orElseThrow().act()).agreed();
    }

    /** The officer holds that it need not be done, and nobody answered yet. */
    boolean dropped() {
        return at(FlagAct.Dropped.class);
    }

    /** @throws OutOfOrder where nothing waits for the head */
    void requirePrepared() {
        if (!at(FlagAct.Prepared.class)) {
            throw new OutOfOrder("Chưa có báo cáo, văn bản nào chờ người đứng đầu.");
        }
    }

    /** @throws OutOfOrder where no letter waits to go out */
    void requireAgreed() {
        if (!at(FlagAct.Decided.class) || !decision().agreed()) {
            throw new OutOfOrder("Chưa phát hành được: văn bản chưa được ký.");
        }
    }

    private FlagAct.Decided decision() {
        return (FlagAct.Decided) last().orElseThrow().act();
    }

    LocalDate decidedOn() {
        return decision().on();
    }

    UserId decider() {
        return last().orElseThrow().by();
    }

    /** What the head answers, with its day and who prepared it. */
    RecordedAct prepared() {
        return done.stream()
                .filter(one -> one.act() instanceof FlagAct.Prepared)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    FlagContent content() {
        return ((FlagAct.Prepared) prepared().act()).content();
    }

    FlagPapers.Facts facts() {
        var content = content();
        return new FlagPapers.Facts(
                flag,
                String.join("; ", raised().basis()),
                content.receiver(),
                content.reference(),
                content.gist(),
                content.measure(),
                content.papers());
    }
}
