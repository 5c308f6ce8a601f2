package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.law.Regime;

/** The legal bases (căn cứ) that documents of a complaint cite, by the day of the act. */
final class LegalBases {

    private LegalBases() {}

    /**
     * Without "Căn cứ" and without closing punctuation, which the templates print.
     *
     * @param functionsInstrument what gives the body its functions (law on local government, decision of the body), or null
     * @param further other texts that the act rests on
     */
    static List<String> of(LocalDate on, String functionsInstrument, List<String> further) {
        var bases = new ArrayList<String>();
        bases.add("Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011");
        if (Regime.on(on) == Regime.R3) {
            // that the amending texts are cited too is our reading of the kept forms; legal staff are asked (forms
            // register)
            bases.add(
                    "Luật số 136/2025/QH15 ngày 10 tháng 12 năm 2025 sửa đổi, bổ sung một số điều của Luật Tiếp công dân,"
                            + " Luật Khiếu nại, Luật Tố cáo");
        }
        bases.add(
                "Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện"
                        + " pháp thi hành Luật Khiếu nại");
        if (Regime.on(on) == Regime.R3) {
            bases.add(
                    "Nghị định số 155/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ sửa đổi, bổ sung một số điều của Nghị"
                            + " định số 124/2020/NĐ-CP");
        }
        if (functionsInstrument != null && !functionsInstrument.isBlank()) {
            bases.add(functionsInstrument);
        }
        bases.addAll(further);
        return List.copyOf(bases);
    }
}
