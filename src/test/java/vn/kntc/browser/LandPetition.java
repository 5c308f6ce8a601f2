package vn.kntc.browser;

import java.nio.charset.StandardCharsets;

/** A petition as people write them: about land that was taken for a road. The people in it are invented. */
final class LandPetition {

    static final String NAME = "Đặng Thị Quỳnh Phượng";
    static final String PHONE = "0987 604 213";
    static final String ADDRESS = "Số 47, ngõ 112 đường Nguyễn Quyền, tổ dân phố Đông Yên";
    static final String ID_NUMBER = "027183009416";

    static final String CONTESTED = "Quyết định số 1187/QĐ-UBND về việc thu hồi đất để làm đường gom khu công nghiệp";
    static final String REQUEST =
            """
            1. Hủy Quyết định số 1187/QĐ-UBND; đo đạc, kiểm đếm lại thửa đất có sự chứng kiến của gia đình tôi.
            2. Bồi thường đủ 312,5 m² theo giá đất cụ thể tại thời điểm thu hồi, kèm hỗ trợ ổn định đời sống.""";
    static final String SUMMARY =
            "Khiếu nại quyết định thu hồi đất nông nghiệp làm đường gom: cho rằng diện tích thu hồi đo thiếu và đơn giá bồi thường thấp.";

    /** A sentence that stands nowhere else, for searching. */
    static final String TELLING_SENTENCE = "cây nhãn cổ thụ do cụ tổ năm đời nhà tôi trồng";

    static final String FILE_NAME = "Đơn của bà Phượng.pdf";

    static final String CONTENT =
            """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập – Tự do – Hạnh phúc

            ĐƠN KHIẾU NẠI
            (V/v: thu hồi đất và bồi thường không đúng "giấy trắng mực đen")

            Kính gửi: Chủ tịch Ủy ban nhân dân phường Nhân Hòa

            Tôi tên là Đặng Thị Quỳnh Phượng, sinh năm 1983, căn cước số 027183009416, ở số 47, ngõ 112 đường Nguyễn Quyền, \
            tổ dân phố Đông Yên; điện thoại 0987 604 213. Tôi làm đơn này khiếu nại Quyết định số 1187/QĐ-UBND mà gia đình tôi \
            nhận được ngày 22/6/2026.

            Nhà tôi có thửa đất số 214, tờ bản đồ số 31, được Nhà nước giao từ năm 1993 theo Nghị định 64/CP và đã cấp "sổ đỏ" \
            năm 1998, diện tích 312,5 m². Gia đình tôi cấy hai vụ lúa, một vụ màu, đóng thuế đầy đủ, không tranh chấp với ai. \
            Ở đầu thửa còn cây nhãn cổ thụ do cụ tổ năm đời nhà tôi trồng; khi kiểm đếm các anh trong tổ công tác bảo “ghi sau”, \
            đến nay biên bản vẫn để trống.

            Ngày 15/5/2026, tổ kiểm đếm đến đo lúc gia đình tôi đi vắng (mẹ tôi nằm Bệnh viện Đa khoa tỉnh). Biên bản chỉ ghi \
            300 m², thiếu 12,5 m²; phần chữ ký "người sử dụng đất" lại do ông tổ trưởng ký thay. Tôi hỏi thì được trả lời \
            miệng: “Đo bằng máy thì làm sao sai được, bà cứ ký nhận tiền cho xong”. Như thế có đúng luật không?

            Về giá: phương án áp 85.000 đồng/m² (đất trồng lúa), trong khi hộ liền kề, cùng cánh đồng, cùng đợt, được tính \
            120.000 đồng/m². Với 312,5 m² thì số tiền chênh là 10.937.500 đồng, chưa kể hỗ trợ ổn định đời sống, chuyển đổi \
            nghề & tạo việc làm mà gia đình 05 nhân khẩu chúng tôi < không hề > được xét.

            Tôi đã đến phòng tiếp công dân hai lần (08/7 và 20/7/2026), lần nào cũng được hẹn "chờ ý kiến cấp trên". Phương án \
            không niêm yết ở nhà văn hóa tổ dân phố; bà con chỉ biết khi xe ủi đã đỗ ở đầu làng.

            Tôi xin cam đoan những điều trên là đúng sự thật; nếu sai, tôi chịu trách nhiệm trước pháp luật.

            Nhân Hòa, ngày 30 tháng 7 năm 2026
            Người làm đơn
            (đã ký)
            Đặng Thị Quỳnh Phượng
            """;

    private LandPetition() {}

    /** The petition on paper as the scanner delivers it. */
    static byte[] scan() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<<>>stream\n"
                        + CONTENT + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
