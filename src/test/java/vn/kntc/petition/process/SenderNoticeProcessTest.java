package vn.kntc.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kntc.petition.process.WalkedDiagram.NUMBER;
import static vn.kntc.petition.process.WalkedDiagram.OFFICER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.petition.PetitionConclusions;
import vn.kntc.petition.SenderNoticeContent;
import vn.kntc.petition.SenderNotices;
import vn.kntc.petition.SendingWay;

/** Walks {@code sender-notice.bpmn}: drafted, sent back, drafted again, signed, issued. */
class SenderNoticeProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    private static final String DELEGATION = "Đoàn đại biểu Quốc hội tỉnh Bắc Ninh";

    private final SenderNotices notices = mock(SenderNotices.class);

    @Test
    void tellsTheSenderByALetterThatIsSignedAndNumbered() {
        when(notices.sign(any(), anyBoolean(), any(), any(), any())).thenAnswer(call -> call.getArgument(1));
        try (var diagram = new WalkedDiagram(
                new SenderNotice(),
                "sender-notice",
                notices,
                Map.of("beginSenderNoticeListener", new BeginSenderNoticeListener()))) {
            var instance = diagram.start(Map.of());
            draft(diagram, "Đã hướng dẫn");
            verify(notices)
                    .draft(
                            NUMBER,
                            new SenderNoticeContent(DELEGATION, "45/CV-ĐĐBQH ngày 01/07/2026", "Đã hướng dẫn"),
                            OFFICER);
            assertThat(diagram.workshop().checked()).containsKeys("senderName", "senderReference", "senderResult");
            diagram.complete(
                    "userTask_signSenderNotice",
                    Map.of("signing", "SEND_BACK", "signedOn", "2026-07-14", "signingRemark", "Ghi rõ ngày."));
            verify(notices).sign(NUMBER, false, DAY, "Ghi rõ ngày.", OFFICER);
            draft(diagram, "Đã hướng dẫn ngày 08/07/2026");
            diagram.complete("userTask_signSenderNotice", Map.of("signing", "SIGN", "signedOn", "2026-07-14"));
            diagram.complete(
                    "userTask_issueSenderNotice",
                    Map.of("issuedOn", "2026-07-14", "sentOn", "2026-07-14", "sendingWay", "ELECTRONIC"));
            verify(notices)
                    .issue(NUMBER, new PetitionConclusions.Issue(DAY, null, DAY, SendingWay.ELECTRONIC), OFFICER);
            diagram.endsAt(instance, "endEvent_senderNoticeSent");
            diagram.remember();
        }
    }

    private static void draft(WalkedDiagram diagram, String result) {
        diagram.complete(
                "userTask_draftSenderNotice",
                Map.of(
                        "senderName",
                        DELEGATION,
                        "senderReference",
                        "45/CV-ĐĐBQH ngày 01/07/2026",
                        "senderResult",
                        result));
    }
}
