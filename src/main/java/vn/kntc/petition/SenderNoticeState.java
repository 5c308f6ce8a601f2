package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** How far the letter has come that tells whoever sent a petition on, by the newest of its acts; kept nowhere else. */
final class SenderNoticeState {

    private final List<RecordedAct> done;

    /** @param done every act on the petition, oldest first */
    SenderNoticeState(List<RecordedAct> done) {
        this.done = done;
    }

    private Optional<RecordedAct> last() {
        return done.stream()
                .filter(one ->
                        one.act() instanceof SenderNoticeAct.Drafted || one.act() instanceof SenderNoticeAct.Answered)
                .reduce((earlier, later) -> later);
    }

    /** What the letter says as it was drafted last; empty before that. */
    Optional<SenderNoticeContent> content() {
        return done.stream()
                .map(RecordedAct::act)
                .filter(SenderNoticeAct.Drafted.class::isInstance)
                .map(act -> ((SenderNoticeAct.Drafted) act).content())
                .reduce((earlier, later) -> later);
    }

    /** @throws OutOfOrder where a draft lies there, or is signed */
    void requireToDraft() {
        last().map(RecordedAct::act)
                .filter(act -> !(act instanceof SenderNoticeAct.Answered answer) || answer.signed())
                .ifPresent(act -> {
                    throw new OutOfOrder("Văn bản báo kết quả cho nơi chuyển đơn đã được soạn.");
                });
    }

    /** @throws OutOfOrder where nothing is there to sign */
    void requireToSign() {
        last().map(RecordedAct::act)
                .filter(SenderNoticeAct.Drafted.class::isInstance)
                .orElseThrow(
                        () -> new OutOfOrder("Chưa ký được: văn bản báo kết quả cho nơi chuyển đơn chưa được soạn."));
    }

    /** The signature that stands. @throws OutOfOrder before anybody signed */
    Signature signature() {
        return last().filter(one -> signed(one.act()))
                .map(one -> new Signature(one.act().on(), one.by()))
                .orElseThrow(() ->
                        new OutOfOrder("Chưa phát hành được: văn bản báo kết quả cho nơi chuyển đơn chưa được ký."));
    }

    private static boolean signed(Act act) {
        return act instanceof SenderNoticeAct.Answered answer && answer.signed();
    }

    /** Who signed, and when. */
    record Signature(LocalDate on, UserId by) {}
}
