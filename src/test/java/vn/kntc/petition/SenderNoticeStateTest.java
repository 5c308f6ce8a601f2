package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseSection;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** The letter to whoever sent a petition on: drafted, signed, and only then issued; each in its turn. */
class SenderNoticeStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    private static final UserId LEADER = new UserId("resolver.nhanhoa");
    private static final SenderNoticeContent CONTENT =
            new SenderNoticeContent("Đoàn đại biểu Quốc hội tỉnh Bắc Ninh", "45/CV ngày 01/07/2026", "Đã hướng dẫn.");

    private static final Act DRAFTED = new SenderNoticeAct.Drafted(DAY, CONTENT);
    private static final Act SIGNED = new SenderNoticeAct.Answered(DAY, true, null);
    private static final Act SENT_BACK = new SenderNoticeAct.Answered(DAY, false, "Ghi rõ ngày.");

    private static SenderNoticeState after(Act... acts) {
        return new SenderNoticeState(Arrays.stream(acts)
                .map(act -> new RecordedAct(act, LEADER, Instant.parse("2026-07-14T02:00:00Z")))
                .toList());
    }

    private static void refused(Runnable act, String sentence) {
        assertThatThrownBy(act::run).isInstanceOf(OutOfOrder.class).hasMessageContaining(sentence);
    }

    @Test
    void isDraftedOnceUntilItComesBack() {
        assertThatCode(after()::requireToDraft).doesNotThrowAnyException();
        assertThatCode(after(DRAFTED, SENT_BACK)::requireToDraft).doesNotThrowAnyException();
        refused(after(DRAFTED)::requireToDraft, "đã được soạn");
        refused(after(DRAFTED, SIGNED)::requireToDraft, "đã được soạn");
    }

    @Test
    void isSignedWhereADraftLies() {
        refused(after()::requireToSign, "chưa được soạn");
        refused(after(DRAFTED, SENT_BACK)::requireToSign, "chưa được soạn");
        refused(after(DRAFTED, SIGNED)::requireToSign, "chưa được soạn");
        assertThatCode(after(DRAFTED, SENT_BACK, DRAFTED)::requireToSign).doesNotThrowAnyException();
    }

    @Test
    void isIssuedWithTheSignatureThatStands() {
        refused(after(DRAFTED)::signature, "chưa được ký");
        refused(after(DRAFTED, SENT_BACK)::signature, "chưa được ký");
        refused(after(DRAFTED, SIGNED, DRAFTED)::signature, "chưa được ký");
        var signed = after(DRAFTED, SENT_BACK, DRAFTED, SIGNED);
        assertThat(signed.signature()).isEqualTo(new SenderNoticeState.Signature(DAY, LEADER));
        assertThat(signed.content()).contains(CONTENT);
    }

    @Test
    void everyActPrintsAndNamesNobody() {
        for (var act : List.of(DRAFTED, SIGNED, SENT_BACK, new SenderNoticeAct.Sent(DAY, SendingWay.POST))) {
            var step = PetitionActs.KINDS.print(act);
            assertThat(step.title()).isNotBlank();
            assertThat(step.values())
                    .extracting(CaseSection.Value::value)
                    .isNotEmpty()
                    .doesNotContain("null");
        }
    }
}
