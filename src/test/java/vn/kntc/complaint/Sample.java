package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import vn.kntc.document.RenderedWord;
import vn.kntc.handling.paper.IdentityBlock;

/** What citizens and officers write, for the tests of documents. */
final class Sample {

    static final LocalDate R2_DAY = LocalDate.of(2026, 6, 15);
    static final LocalDate R3_DAY = LocalDate.of(2026, 8, 5);
    static final String FUNCTIONS = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025";

    /** More than 1,500 characters, with quotes, diacritics, blank lines and line ends of both kinds. */
    static final String LONG_STORY =
            """
            Năm 1993 gia đình tôi được Nhà nước giao 1.248,5 m² đất nông nghiệp tại xứ đồng "Cửa Đình", thửa số 217, tờ bản đồ số 12, \
            nay thuộc tổ dân phố Hữu Bằng; từ đó đến nay gia đình sử dụng liên tục, ổn định, đóng thuế đầy đủ và không tranh chấp với ai.\r
            Ngày 12/5/2026, Ủy ban nhân dân phường ra Quyết định số 45/QĐ-UBND thu hồi toàn bộ diện tích nói trên để làm đường giao thông, \
            nhưng phương án bồi thường chỉ ghi 986 m², thiếu 262,5 m² so với giấy chứng nhận quyền sử dụng đất số BK 778 134.

            Tôi đã ba lần lên gặp cán bộ địa chính (các ngày 18/5, 22/5 và 29/5/2026) thì được trả lời rằng: "Số liệu đo đạc năm 2009 là \
            đúng, bà cứ ký nhận tiền rồi tính sau". Tôi không đồng ý vì việc đo đạc năm 2009 không có mặt chủ sử dụng đất, biên bản không \
            có chữ ký của gia đình; mốc giới phía bắc giáp mương tiêu bị cắm lùi vào khoảng 3,2 m.
            Ngoài phần đất, trên thửa có 14 cây nhãn đang cho thu hoạch, một giếng khoan sâu 38 m và bức tường rào dài 41 m xây năm 2015 \
            cũng không được kiểm đếm. Giá bồi thường 65.000 đồng/m² thấp hơn mức đã trả cho các hộ liền kề cùng vị trí, cùng loại đất & \
            cùng thời điểm (hộ thửa 218: 92.000 đồng/m²), trong khi điều kiện <hạ tầng> hoàn toàn như nhau.

            Vì vậy tôi đề nghị người có thẩm quyền: (1) kiểm tra lại diện tích thực tế, có mặt gia đình và cán bộ đo đạc; (2) kiểm đếm bổ \
            sung cây cối, vật kiến trúc; (3) áp giá bồi thường như các hộ liền kề; (4) chưa cưỡng chế thu hồi đất cho đến khi khiếu nại \
            được giải quyết xong. Gia đình tôi có mẹ già 84 tuổi và hai cháu nhỏ, ruộng này là nguồn sống duy nhất; mong các cấp xem xét \
            cho "thấu tình đạt lý", tôi xin chân thành cảm ơn.""";

    private Sample() {}

    /** The story arrives whole: every paragraph its own, no diacritic, quote or angle bracket lost. */
    static void isTold(RenderedWord word) {
        assertThat(LONG_STORY.length()).isGreaterThan(1500);
        assertThat(word.text())
                .containsSubsequence(
                        "giao 1.248,5 m² đất nông nghiệp tại xứ đồng \"Cửa Đình\"",
                        "\nNgày 12/5/2026, Ủy ban nhân dân phường ra Quyết định số 45/QĐ-UBND",
                        "\nTôi đã ba lần lên gặp cán bộ địa chính",
                        "\nNgoài phần đất, trên thửa có 14 cây nhãn",
                        "cùng loại đất & cùng thời điểm (hộ thửa 218: 92.000 đồng/m²), trong khi điều kiện <hạ tầng> hoàn toàn",
                        "\nVì vậy tôi đề nghị người có thẩm quyền:",
                        "\"thấu tình đạt lý\", tôi xin chân thành cảm ơn.");
    }

    static IdentityBlock complainant() {
        return new IdentityBlock(
                "bà Nguyễn Thị Quỳnh Hoa",
                "đại diện cho hộ gia đình",
                "số 27, ngõ 5, tổ dân phố Hữu Bằng, phường Nhân Hòa, tỉnh Bắc Ninh",
                "Số căn cước",
                "027168004321",
                LocalDate.of(2022, 3, 9),
                "Cục Cảnh sát quản lý hành chính về trật tự xã hội");
    }

    /** As R1 and R2 print it, without what is not known. */
    static IdentityBlock plainComplainant() {
        return new IdentityBlock(
                "ông Đỗ Văn Ước", null, "thôn Đại Vi, xã Đại Đồng", "Chứng minh nhân dân số", "125034567", null, null);
    }

    static IdentityBlock respondent() {
        return new IdentityBlock(
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                null,
                "số 1 đường Thiên Đức, phường Nhân Hòa",
                null,
                null,
                null,
                null);
    }
}
