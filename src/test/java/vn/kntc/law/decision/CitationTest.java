package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A doubt stays a doubt however it was typed, and what is no citation is told. */
class CitationTest {

    private static final CitedInstruments CITED = Known.SHIPPED.instruments();
    private static final String DOUBT = "Cần pháp chế xác nhận: chưa rõ.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cần pháp chế xác nhận: chưa rõ.",
                "Cần pháp chế xác nhận : chưa rõ.",
                "Cần pháp chế xác nhận:chưa rõ.",
                "Cần pháp chế xác nhận\u00a0: chưa rõ.",
                "Cần\u00a0pháp chế xác\u202fnhận: chưa rõ.",
                "Cần\u2007pháp\u2009chế\u3000xác nhận:\u00a0chưa rõ.",
                "Cần pháp  chế   xác nhận:  chưa rõ.",
                "Cần\tpháp chế xác nhận: chưa rõ.",
                "cần pháp chế xác nhận: chưa rõ.",
                "CẦN PHÁP CHẾ XÁC NHẬN: chưa rõ.",
                "Cần Pháp chế xác nhận: chưa rõ.",
                "Cân phap chê xac nhân: chưa rõ.",
                "Can phap che xac nhan: chưa rõ.",
                "Cần pháp chế\nxác nhận: chưa rõ.",
                "Cần pháp chế\r\nxác nhận: chưa rõ.",
                "Cần\u200b pháp\u200b chế xác nhận\ufeff: chưa rõ.",
                "C\u00adần pháp chế xác nhận: chưa rõ.",
                "Cần pháp chế xác nhận\uff1a chưa rõ.",
                "Cần pháp chế xác nhận chưa rõ.",
                "Cần pháp chế xác nhận - chưa rõ."
            })
    void aDoubtStaysADoubt(String typed) {
        for (var separator : new String[] {"\n", " ", ". ", "; ", "\u00a0", "\u2028", "\r"}) {
            for (var form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
                var description = Normalizer.normalize("Điều 9 Luật Khiếu nại" + separator + typed, form);

                var citation = Citation.of(description);

                assertThat(citation.basis()).containsExactly("Điều 9 Luật Khiếu nại");
                assertThat(citation.doubts()).containsExactly(DOUBT);
                assertThat(CITED.faults(description, false)).isEmpty();
            }
        }
    }

    @Test
    void everyDoubtIsOneOfItsOwnAndTheWordsMayStandInOne() {
        var citation = Citation.of(
                "Điều 9 Luật Khiếu nại; Điều 10 Luật Tố cáo.\nCần pháp chế xác nhận: một, chưa cần pháp chế xác nhận lại.\n"
                        + "cần pháp chế xác nhận : hai.");
        assertThat(citation.basis()).containsExactly("Điều 9 Luật Khiếu nại", "Điều 10 Luật Tố cáo");
        assertThat(citation.doubts())
                .containsExactly(
                        "Cần pháp chế xác nhận: một, chưa cần pháp chế xác nhận lại.", "Cần pháp chế xác nhận: hai.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 9 Luật Khiếu nại",
                "khoản 1 Điều 9 Luật Khiếu nại.",
                "điểm đ khoản 1 Điều 12 Luật Khiếu nại; Điều 13, 14 Luật Khiếu nại",
                "khoản 1, khoản 2 Điều 30 Luật Tố cáo",
                "Điều 147 và 148 Bộ luật Dân sự 2015",
                "Điều 11 của Luật Khiếu nại năm 2011",
                "Điều 9 Luật Khiếu nại số 02/2011/QH13",
                "Điều 11a Luật Khiếu nại (bổ sung bởi Luật 136/2025/QH15, có hiệu lực từ ngày 01/7/2026)",
                "Điều 9 Luật Khiếu nại, được sửa đổi bởi khoản 2 Điều 2 Luật số 136/2025/QH15",
                "Điều 9 Luật Khiếu nại; Nghị định 141/2025/NĐ-CP",
                "Điều 4 Nghị định số 124/2020/NĐ-CP",
                "Mẫu số 01 Nghị định 154/2026/NĐ-CP; Điều 4 Nghị định 154/2026/NĐ-CP",
                "Quy chế nội bộ",
                "Điều\u00a09  Luật Khiếu nại"
            })
    void readsWhatALawyerWrites(String description) {
        assertThat(CITED.faults(description, false)).isEmpty();
        assertThat(CITED.faults(Normalizer.normalize(description, Normalizer.Form.NFD), false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | chưa ghi điều luật làm căn cứ",
                "' \u00a0 ' | chưa ghi điều luật làm căn cứ",
                "Cần pháp chế xác nhận: chưa rõ điều nào. | chưa ghi điều luật làm căn cứ",
                "cần pháp chế xác nhận : chưa rõ điều nào. | chưa ghi điều luật làm căn cứ",
                "Điều 9 | chưa nêu văn bản",
                "khoản 1 Điều 9; Điều 10 Luật Khiếu nại | chưa nêu văn bản",
                "Luật Khiếu nại | phải đi cùng điều, khoản",
                "Nghị định 124/2020/NĐ-CP | phải đi cùng điều, khoản",
                "khoản 1 Luật Khiếu nại | phải đi cùng điều, khoản",
                "theo quy định hiện hành | danh mục văn bản không có “theo quy định hiện hành”",
                "theo quy định hiện hành; Điều 9 Luật Khiếu nại | danh mục văn bản không có “theo quy định hiện hành”",
                "Điều 9 Luật Khiêu nại | danh mục văn bản không có “Luật Khiêu nại”",
                "Điều 9 Luật khiếu nại | danh mục văn bản không có “Luật khiếu nại”",
                "Điều 9 Luật Khiếu kiện | danh mục văn bản không có “Luật Khiếu kiện”",
                "Điều 9 Luật Khiếu nại 25/2018/QH14 | không hiểu “25/2018/QH14” sau “Luật Khiếu nại”",
                "Điều 9 Luật Khiếu nại 02/2011/QH31 | không hiểu “02/2011/QH31”",
                "Điều 9 Luật Khiếu nại năm 2012 | không hiểu “năm 2012”",
                "Điều 4 Nghị định 1124/2020/NĐ-CP | danh mục văn bản không có “Nghị định 1124/2020/NĐ-CP”",
                "Điều 4 Nghị định 124/2020/ND-CP | danh mục văn bản không có",
                "Điều 4 Nghị định 124/2020 | danh mục văn bản không có “Nghị định 124/2020”",
                "Điều 4 Thông tư 124/2020/NĐ-CP | danh mục văn bản không có “Thông tư 124/2020/NĐ-CP”",
                "Điều 9 Luật Khiếu nại (sửa đổi bởi Luật 163/2025/QH15) | danh mục văn bản không có “Luật 163/2025/QH15”",
                "Điều 9 Luật Khiếu nại (sửa đổi bởi 163/2025/QH15) | danh mục văn bản không có “163/2025/QH15”",
                "Điều 9 Luật Khiếu nại (sửa đổi | không hiểu “(sửa đổi” sau “Luật Khiếu nại”",
                "Điều 9 Luật Khiếu nại chưa rõ áp dụng thế nào | không hiểu “chưa rõ áp dụng thế nào”",
                "Điều 9 Luật Khiếu nại. Pháp chế xem lại | không hiểu “. Pháp chế xem lại”",
                "Điều 9 Luật Khiếu nại. Cần pháp lý xác nhận: a | không hiểu “. Cần pháp lý xác nhận: a”",
                "Điều 9 Luật Khiếu nại, Điều 10 Luật Tố cáo | không hiểu “, Điều 10 Luật Tố cáo”",
                "Điều Luật Khiếu nại | danh mục văn bản không có “Điều Luật Khiếu nại”",
                "Điều 9 Luật Khiếu nại. Cần pháp chế xác nhận: | chưa nói điều cần xác nhận",
                "Điều 9 Luật Khiếu nại (cần pháp chế xác nhận) | không hiểu “(” sau"
            })
    void tellsWhatIsNoCitation(String description, String sentence) {
        assertThat(String.join("\n", CITED.faults(description, false))).contains(sentence);
    }

    @Test
    void aRuleAboutTheLawAsSuchNeedsNoArticle() {
        assertThat(CITED.faults("Luật Khiếu nại 02/2011/QH13", true)).isEmpty();
        assertThat(CITED.faults("Luật Khiếu nại 02/2011/QH31", true)).hasSize(1);
    }

    @Test
    void everyWrongCitationIsToldAtOnce() {
        assertThat(CITED.faults("Điều 9; Điều 1 Luật Lạ; Điều 4 Nghị định 9/9999/NĐ-CP", false))
                .hasSize(3);
    }
}
