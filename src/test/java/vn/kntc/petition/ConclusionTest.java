package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Whose turn it is, by the acts: of the paper that a petition ends with, and of what is done beside its route. */
class ConclusionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final UserId LEADER = new UserId("resolver.nhanhoa");

    private static final Act CHOSEN =
            new PetitionAct.RouteChosen(DAY, PetitionAction.ORDER_REPORT, PetitionAction.ORDER_REPORT, null);
    private static final Act DRAFTED = new ConclusionAct.Drafted(
            DAY,
            PetitionAction.ORDER_REPORT,
            new ConclusionContent("UBND xã", null, "Quá hạn", List.of(), DAY.plusDays(10)));
    private static final Act SIGNED = new ConclusionAct.Answered(DAY, true, null);
    private static final Act BACK = new ConclusionAct.Answered(DAY, false, "Làm lại");
    private static final Act ISSUED = new PaperIssued(DAY, ConclusionPapers.DEMAND, new UUID(0, 1), "9/UBND-VP", null);
    private static final Act BESIDE = new PaperIssued(DAY, FlagPapers.REQUEST, new UUID(0, 2), "8/UBND-VP", null);
    private static final Act URGED = new ConclusionAct.Urged(DAY, 1, DAY.plusDays(20));

    private static Conclusion after(Act... acts) {
        return Conclusion.of(recorded(acts));
    }

    private static List<RecordedAct> recorded(Act... acts) {
        return Arrays.stream(acts)
                .map(act -> new RecordedAct(act, LEADER, Instant.EPOCH))
                .toList();
    }

    @Test
    void isSignedOnlyOnceItIsDrafted() {
        assertThatThrownBy(() -> after(CHOSEN).requireToSign(false)).isInstanceOf(OutOfOrder.class);
        assertThatCode(() -> after(CHOSEN).requireToSign(true))
                .as("a guidance lies drafted since the choice")
                .doesNotThrowAnyException();
        assertThatCode(() -> after(CHOSEN, DRAFTED).requireToSign(false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> after(CHOSEN, DRAFTED, SIGNED).requireToSign(false))
                .isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> after(CHOSEN, DRAFTED).requireToDraft()).isInstanceOf(OutOfOrder.class);
        assertThatCode(() -> after(CHOSEN, DRAFTED, BACK, CHOSEN).requireToDraft())
                .as("routed again")
                .doesNotThrowAnyException();
    }

    @Test
    void isIssuedOnlyOnceItIsSigned() {
        assertThatThrownBy(() -> after(CHOSEN, DRAFTED).signer()).isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> after(CHOSEN, DRAFTED, BACK).signer()).isInstanceOf(OutOfOrder.class);
        assertThat(after(CHOSEN, DRAFTED, SIGNED).signer()).isEqualTo(LEADER);
        assertThatThrownBy(() -> after(CHOSEN, DRAFTED, SIGNED, ISSUED).signer())
                .as("not twice by one signature")
                .isInstanceOf(OutOfOrder.class);
    }

    @Test
    void waitsForAReportOnceTheDemandIsOutAndAsksAgain() {
        assertThat(after(CHOSEN, DRAFTED, SIGNED, BESIDE).demanded()).isFalse();
        assertThat(after(CHOSEN, DRAFTED, SIGNED, ISSUED).awaitsReport()).isTrue();
        var urged = after(CHOSEN, DRAFTED, SIGNED, ISSUED, URGED);
        assertThat(urged.awaitsReport()).as("the urging goes out first").isFalse();
        assertThat(urged.urgings()).isOne();
        assertThat(urged.replyBy()).isEqualTo(DAY.plusDays(20));
        assertThat(after(CHOSEN, DRAFTED, SIGNED, ISSUED, URGED, SIGNED, ISSUED).awaitsReport())
                .isTrue();
        assertThatThrownBy(() -> after(CHOSEN, DRAFTED).requireAwaited()).isInstanceOf(OutOfOrder.class);
    }

    @Test
    void knowsWhereEachFlagStandsWhateverTheOthersDo() {
        var raised = new FlagAct.Raised(DAY, PetitionFlag.F3, "Báo cáo", List.of("Điều 16"));
        var other = new FlagAct.Raised(DAY, PetitionFlag.F6, "Trả lại", List.of("Điều 10"));
        var prepared = new FlagAct.Prepared(
                DAY, PetitionFlag.F3, new FlagContent("Công an", null, "Đổ thải", "Dừng", List.of()));
        var agreed = new FlagAct.Decided(DAY, PetitionFlag.F3, true, "Gửi");
        var back = new FlagAct.Decided(DAY, PetitionFlag.F3, false, "Rõ hơn");
        assertThatThrownBy(() -> flag(other).requireOpen()).isInstanceOf(OutOfOrder.class);
        assertThatCode(() -> flag(raised, other).requireOpen()).doesNotThrowAnyException();
        assertThatThrownBy(() -> flag(raised, prepared, other).requireOpen()).isInstanceOf(OutOfOrder.class);
        assertThatCode(() -> flag(raised, prepared, back).requireOpen()).doesNotThrowAnyException();
        assertThatThrownBy(() -> flag(raised).requirePrepared()).isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> flag(raised, prepared, back).requireAgreed()).isInstanceOf(OutOfOrder.class);
        assertThatCode(() -> flag(raised, prepared, agreed, other).requireAgreed())
                .doesNotThrowAnyException();
    }

    @Test
    void whatNeedNotBeDoneWaitsForTheHead() {
        var raised = new FlagAct.Raised(DAY, PetitionFlag.F3, "Báo cáo", List.of("Điều 16"));
        var dropped = new FlagAct.Dropped(DAY, PetitionFlag.F3, "Việc đã dừng");
        var confirmed = new FlagAct.DropAnswered(DAY, PetitionFlag.F3, true, null);
        var refused = new FlagAct.DropAnswered(DAY, PetitionFlag.F3, false, "Vẫn phải làm");
        assertThat(flag(raised).dropped()).isFalse();
        assertThat(flag(raised, dropped).dropped()).isTrue();
        assertThat(flag(raised, dropped, confirmed).dropped()).isFalse();
        assertThatThrownBy(() -> flag(raised, dropped).requireOpen()).isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> flag(raised, dropped, confirmed).requireOpen()).isInstanceOf(OutOfOrder.class);
        assertThatCode(() -> flag(raised, dropped, refused).requireOpen()).doesNotThrowAnyException();
        assertThatThrownBy(() -> flag(raised, dropped, confirmed).requirePrepared())
                .isInstanceOf(OutOfOrder.class);
    }

    private static FlagState flag(Act... acts) {
        return new FlagState(PetitionFlag.F3, recorded(acts));
    }
}
