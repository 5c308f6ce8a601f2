package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Mẫu 01 and 02 as citizens fill them in, in the versions of the laws (complaints §3.1, §3.2, §15). */
class BlankFormsTest {

    private static final String NUMBER = "Số căn cước, số định danh cá nhân, giấy chứng nhận căn cước hoặc hộ chiếu";

    @Test
    void theComplaintAsksWhatTheLawOfItsDayAsks() throws IOException {
        assertThat(text("KN-01"))
                .contains("ĐƠN KHIẾU NẠI", "từ ngày 01/7/2026", "Kính gửi:", NUMBER, "2. Người được ủy quyền khiếu nại")
                .contains("3. Người bị khiếu nại", "Địa chỉ:", "4. Khiếu nại về việc", "5. Nội dung khiếu nại")
                .contains("Tài liệu, chứng cứ gửi kèm", "kèm quyết định giải quyết lần đầu, nếu có", "NGƯỜI KHIẾU NẠI");
        assertThat(text("KN-01-den-2026-06-30"))
                .contains(
                        "đến hết ngày 30/6/2026",
                        "chứng minh nhân dân",
                        "2. Người bị khiếu nại",
                        "4. Nội dung khiếu nại")
                .doesNotContain(NUMBER, "lần đầu, nếu có", "Người được ủy quyền");
    }

    /** Notaries attest for individuals until the end of 2026; an organisation signs and seals. */
    @Test
    void anAuthorizationIsAttestedAsOfItsDay() throws IOException {
        assertThat(text("KN-02-den-2026-06-30"))
                .contains("GIẤY ỦY QUYỀN KHIẾU NẠI", "Ủy ban nhân dân cấp xã hoặc lời chứng của công chứng viên")
                .contains("3. Nội dung ủy quyền", "chỉ ủy quyền cho một người")
                .doesNotContain("không phải công chứng");
        assertThat(text("KN-02-den-2026-12-31"))
                .contains(
                        "công chứng viên hoặc của người thực hiện chứng thực",
                        "không phải công chứng, chứng thực",
                        NUMBER);
        assertThat(text("KN-02-tu-2027-01-01"))
                .contains("từ ngày 01/01/2027", "Lời chứng của người thực hiện chứng thực")
                .doesNotContain("công chứng viên");
    }

    private static String text(String form) throws IOException {
        try (var file = BlankFormsTest.class.getResourceAsStream("/static/mau-don/" + form + ".docx");
                var word = new XWPFDocument(file);
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }
}
