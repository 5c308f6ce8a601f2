package vn.kntc.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The texts on complaints that every document about one cites (căn cứ), by the day of the act. */
public final class ComplaintStatutes {

    private ComplaintStatutes() {}

    /** Law and decree, each followed by what has amended it; without "Căn cứ" and closing punctuation, which the templates print. */
    public static List<String> citedOn(LocalDate on) {
        // that the amending texts are cited too is our reading of the kept forms; legal staff are asked (forms
        // register)
        boolean amended = Regime.on(on) == Regime.R3;
        var texts = new ArrayList<String>();
        texts.add("Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011");
        if (amended) {
            texts.add(
                    "Luật số 136/2025/QH15 ngày 10 tháng 12 năm 2025 sửa đổi, bổ sung một số điều của Luật Tiếp công dân,"
                            + " Luật Khiếu nại, Luật Tố cáo");
        }
        texts.add(
                "Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện"
                        + " pháp thi hành Luật Khiếu nại");
        if (amended) {
            texts.add(
                    "Nghị định số 155/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ sửa đổi, bổ sung một số điều của Nghị"
                            + " định số 124/2020/NĐ-CP");
        }
        return List.copyOf(texts);
    }
}
