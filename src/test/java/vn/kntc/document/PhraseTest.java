package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Khiếu nại việc thu hồi 262,5 m² đất                       | về việc thu hồi 262,5 m² đất
                    Khiếu nại về việc không cấp giấy chứng nhận               | về việc không cấp giấy chứng nhận
                    Khiếu nại Quyết định số 45/QĐ-UBND ngày 12/5/2026         | đối với Quyết định số 45/QĐ-UBND ngày 12/5/2026
                    Khiếu nại đối với quyết định thu hồi đất                  | đối với quyết định thu hồi đất
                    khiếu nại về giá bồi thường                               | về giá bồi thường
                    Đơn khiếu nại lần đầu về việc đo đạc sai diện tích        | về việc đo đạc sai diện tích
                    Nội dung khiếu nại: Việc kiểm đếm thiếu cây trồng         | về việc kiểm đếm thiếu cây trồng
                    Khiếu nại của một số hộ dân về việc bồi thường thiếu      | về việc bồi thường thiếu
                    Về việc thu hồi đất                                       | về việc thu hồi đất
                    V/v thu hồi đất                                           | về việc thu hồi đất
                    Việc thu hồi đất                                          | về việc thu hồi đất
                    Đối với hành vi không cấp giấy phép                       | đối với hành vi không cấp giấy phép
                    Liên quan đến việc bồi thường                             | liên quan đến việc bồi thường
                    Thu hồi đất nông nghiệp                                   | về việc thu hồi đất nông nghiệp
                    Ủy ban nhân dân phường không trả lời đơn                  | về việc Ủy ban nhân dân phường không trả lời đơn
                    UBND phường không trả lời đơn                             | về việc UBND phường không trả lời đơn
                    Khiếu nại                                                 | về việc khiếu nại
                    """)
    void aSubjectFollowsTheWordComplaintAsOnePhrase(String typed, String printed) {
        assertThat(Phrase.about(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Khiếu nại về việc thu hồi đất      | việc thu hồi đất
                    Khiếu nại quyết định thu hồi đất   | quyết định thu hồi đất
                    Về việc khiếu nại thu hồi đất      | việc thu hồi đất
                    V/v khiếu nại về việc thu hồi đất  | việc thu hồi đất
                    Khiếu nại (lần đầu) về việc đo đất | việc đo đất
                    Nội dung: khiếu nại việc đo đất    | việc đo đất
                    Quyết định số 45/QĐ-UBND           | Quyết định số 45/QĐ-UBND
                    Thu hồi đất nông nghiệp            | Thu hồi đất nông nghiệp
                    """)
    void asAThingItSaysTheMatterOnly(String typed, String printed) {
        assertThat(Phrase.matter(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Căn cứ                          | Căn cứ Luật Đất đai        | Luật Đất đai
                    Căn cứ:                         | Căn cứ Luật Đất đai        | Luật Đất đai
                    Địa chỉ:                        | Địa chỉ: thôn Giữa         | thôn Giữa
                    nhận được đơn                   | đơn có nhiều nội dung      | có nhiều nội dung
                    khiếu nại do                    | do Thanh tra tỉnh          | Thanh tra tỉnh
                    tổ chức đối thoại tại           | tại Phòng họp số 1         | Phòng họp số 1
                    Bồi thường thiệt hại:           | Bồi thường 12 triệu đồng   | Bồi thường 12 triệu đồng
                    Yêu cầu của người khiếu nại:    | Yêu cầu: hủy quyết định    | hủy quyết định
                    Quyết định bị khiếu nại:        | Quyết định số 45/QĐ-UBND   | Quyết định số 45/QĐ-UBND
                    Nội dung:                       | Dung tích bể nước          | Dung tích bể nước
                    Người khiếu nại:                | Người khiếu nại            | Người khiếu nại
                    """)
    void wordsThatTheTemplateSaysAreNotSaidAgain(String before, String typed, String printed) {
        assertThat(Phrase.unrepeated(before + " ", typed)).isEqualTo(printed);
    }
}
