package vn.kntc.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kntc.law.ComplaintStatutes;

/** The legal bases (căn cứ) that petition-processing documents about complaints cite, by the day of the act. */
final class PetitionLegalBases {

    private PetitionLegalBases() {}

    /** Without "Căn cứ" and without closing punctuation, which the templates print. */
    static List<String> forComplaint(LocalDate on) {
        var bases = new ArrayList<>(ComplaintStatutes.citedOn(on));
        bases.add(
                "Thông tư số 05/2021/TT-TTCP ngày 01 tháng 10 năm 2021 của Thanh tra Chính phủ quy định quy trình xử lý đơn"
                        + " khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh");
        return List.copyOf(bases);
    }
}
