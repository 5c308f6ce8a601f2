package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.document.FormCheck;
import vn.kntc.document.Letterhead;
import vn.kntc.document.RenderedWord;

class DialogueMinutesDocumentTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead("Người khiếu nại", "Người bị khiếu nại");

    @Test
    void printsEveryItemOfTheForm() {
        var word = RenderedWord.issued(full(), LETTERHEAD, 0, Sample.R3_DAY);

        FormCheck.showsNineParts(
                word, "KN-14", LETTERHEAD, 0, Sample.R3_DAY, "BIÊN BẢN ĐỐI THOẠI", "Về việc giải quyết khiếu nại");
        FormCheck.leavesNothingOver(word);
        Sample.isTold(word);
        assertThat(word.text())
                .containsSubsequence(
                        "Hôm nay, vào hồi 08 giờ 30 phút, ngày 02 tháng 9 năm 2026, tại Phòng họp số 1",
                        "chủ trì: bà Nguyễn Thị Hồng Vân, Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "2. Người ghi biên bản: bà Lê Thu Hà, công chức tư pháp.",
                        "- bà Nguyễn Thị Quỳnh Hoa, số căn cước 027168004321: có mặt.",
                        "- ông Hoàng Đức Anh: vắng mặt có lý do (điều trị tại bệnh viện).",
                        "4. Người bị khiếu nại:",
                        "- ông Phạm Gia Huy, công chức địa chính: có mặt.",
                        "5. Người có quyền, nghĩa vụ liên quan:",
                        "- bà Ngô Thị Ước",
                        "6. Cơ quan, tổ chức có liên quan:",
                        "- Phòng Kinh tế, Hạ tầng và Đô thị: vắng mặt không có lý do.",
                        "1. Mục đích đối thoại: làm rõ yêu cầu",
                        "Kết quả xác minh nội dung khiếu nại: Năm 1993",
                        "- diện tích bị thu hồi;",
                        "- giá bồi thường.",
                        "Bà Nguyễn Thị Quỳnh Hoa, về vấn đề diện tích: đề nghị đo lại",
                        "Những nội dung đã thống nhất: đo lại",
                        "Những nội dung chưa thống nhất: giá",
                        "Nội dung khác: không cưỡng chế",
                        "kết thúc vào hồi 10 giờ 05 phút, ngày 02 tháng 9 năm 2026",
                        "đã được đọc lại",
                        "Không ký biên bản: bà Ngô Thị Ước; lý do: về trước",
                        "5 bản",
                        "NGƯỜI BỊ KHIẾU NẠI",
                        "NGƯỜI KHIẾU NẠI",
                        "(Ký hoặc điểm chỉ)",
                        "NGƯỜI GIẢI QUYẾT (CHỦ TRÌ)",
                        "CƠ QUAN, TỔ CHỨC LIÊN QUAN",
                        "NGƯỜI CÓ QUYỀN, NGHĨA VỤ LIÊN QUAN",
                        "NGƯỜI GHI BIÊN BẢN");
        FormCheck.printsEveryComponent("KN-14", DialogueMinutes.class);
    }

    @Test
    void leavesOutWhatIsNotThereUnderTheOldLaw() {
        var word = RenderedWord.issued(bare(), LETTERHEAD, 0, Sample.R2_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text())
                .contains("ông Đỗ Văn Ước, nông dân, chứng minh nhân dân số 125034567, địa chỉ: thôn Đại Vi: có mặt.")
                .contains("5. Cơ quan, tổ chức có liên quan:")
                .contains("Ông Đỗ Văn Ước: giữ nguyên yêu cầu.", "Ông Phạm Gia Huy không có ý kiến.")
                .doesNotContain("\n6. ", "nghĩa vụ liên quan:", "đã thống nhất", "Nội dung khác", "Không ký");
    }

    @Test
    void marksADraft() {
        FormCheck.isDraft(RenderedWord.draft(full(), LETTERHEAD), "KN-14", LETTERHEAD);
    }

    private static DialogueMinutes full() {
        return new DialogueMinutes(
                LocalDateTime.of(2026, 9, 2, 8, 30),
                "Phòng họp số 1",
                DialogueMinutes.Attendee.present("bà Nguyễn Thị Hồng Vân", "Chủ tịch Ủy ban nhân dân phường Nhân Hòa"),
                DialogueMinutes.Attendee.present("bà Lê Thu Hà", "công chức tư pháp"),
                List.of(
                        new DialogueMinutes.Attendee(
                                "bà Nguyễn Thị Quỳnh Hoa",
                                null,
                                "Số căn cước",
                                "027168004321",
                                null,
                                DialogueMinutes.Presence.PRESENT,
                                null),
                        new DialogueMinutes.Attendee(
                                "ông Hoàng Đức Anh",
                                null,
                                null,
                                null,
                                null,
                                DialogueMinutes.Presence.ABSENT_WITH_REASON,
                                "điều trị tại bệnh viện")),
                List.of(DialogueMinutes.Attendee.present("ông Phạm Gia Huy", "công chức địa chính")),
                List.of(DialogueMinutes.Attendee.present("bà Ngô Thị Ước", null)),
                List.of(new DialogueMinutes.Attendee(
                        "Phòng Kinh tế, Hạ tầng và Đô thị",
                        null,
                        null,
                        null,
                        null,
                        DialogueMinutes.Presence.ABSENT_WITHOUT_REASON,
                        null)),
                "thu hồi đất.",
                "làm rõ yêu cầu của người khiếu nại.",
                Sample.LONG_STORY,
                List.of("diện tích bị thu hồi", "giá bồi thường"),
                List.of(new DialogueMinutes.Opinion(
                        "Bà Nguyễn Thị Quỳnh Hoa", "diện tích", "đề nghị đo lại.\nCó mặt gia đình.")),
                "đo lại thửa đất.",
                "giá bồi thường.",
                "không cưỡng chế trong thời gian giải quyết.",
                List.of(new DialogueMinutes.NotSigned("bà Ngô Thị Ước", "về trước.")),
                LocalDateTime.of(2026, 9, 2, 10, 5),
                5);
    }

    private static DialogueMinutes bare() {
        return new DialogueMinutes(
                LocalDateTime.of(2026, 6, 20, 14, 0),
                "Phòng họp số 1",
                DialogueMinutes.Attendee.present("ông Lê Văn Đạt", "Phó Chủ tịch"),
                DialogueMinutes.Attendee.present("bà Lê Thu Hà", null),
                List.of(new DialogueMinutes.Attendee(
                        "ông Đỗ Văn Ước",
                        "nông dân",
                        "Chứng minh nhân dân số",
                        "125034567",
                        "thôn Đại Vi",
                        DialogueMinutes.Presence.PRESENT,
                        null)),
                List.of(DialogueMinutes.Attendee.present("ông Phạm Gia Huy", "công chức địa chính")),
                List.of(),
                List.of(DialogueMinutes.Attendee.present("Mặt trận Tổ quốc phường", null)),
                "không cấp giấy chứng nhận.",
                "nghe ý kiến hai bên.",
                "hồ sơ đã đủ.",
                List.of("việc cấp giấy chứng nhận"),
                List.of(
                        new DialogueMinutes.Opinion("Ông Đỗ Văn Ước", null, "giữ nguyên yêu cầu."),
                        new DialogueMinutes.Opinion("Ông Phạm Gia Huy", null, "")),
                null,
                "việc cấp giấy chứng nhận.",
                null,
                List.of(),
                LocalDateTime.of(2026, 6, 20, 15, 0),
                3);
    }
}
