package vn.kntc.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.law.Regime;

/** The legal bases (căn cứ) that petition-processing documents about complaints cite, by the day of the act. */
final class PetitionLegalBases {

    private PetitionLegalBases() {}

    /** Without "Căn cứ" and without closing punctuation, which the templates print. */
    static List<String> forComplaint(LocalDate on) {
        var bases = new ArrayList<String>();
        boolean amended = Regime.on(on) == Regime.R3;
        bases.add("Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011");
        if (amended) {
            bases.add(
                    "Luật số 136/2025/QH15 ngày 10 tháng 12 năm 2025 sửa đổi, bổ sung một số điều của Luật Tiếp công dân,"
                            + " Luật Khiếu nại, Luật Tố cáo");
        }
        bases.add(
                "Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện"
                        + " pháp thi hành Luật Khiếu nại");
        if (amended) {
            bases.add(
                    "Nghị định số 155/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ sửa đổi, bổ sung một số điều của Nghị"
                            + " định số 124/2020/NĐ-CP");
        }
        bases.add(
                "Thông tư số 05/2021/TT-TTCP ngày 01 tháng 10 năm 2021 của Thanh tra Chính phủ quy định quy trình xử lý đơn"
                        + " khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh");
        return List.copyOf(bases);
    }
}
