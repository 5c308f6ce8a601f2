package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** What this room prints into the dossier of one complaint, for the tests of the dossier. */
public final class PrintedComplaint {

    private PrintedComplaint() {}

    /** Accepted, a dialogue planned. */
    public static CaseSection.Part part() {
        return ComplaintSection.part(new ComplaintView(
                new CaseNumber("NHANHOA-2026-000123"),
                new AgencyId("nhanhoa"),
                ComplaintStatus.IN_PROGRESS,
                null,
                LocalDate.of(2026, 7, 8),
                null,
                null,
                List.of(
                        new ComplaintView.Section(
                                "Quyết định thụ lý",
                                LocalDate.of(2026, 7, 8),
                                List.of(new ComplaintView.Fact("Ngày thụ lý", "08/07/2026"))),
                        new ComplaintView.Section(
                                "Lịch đối thoại",
                                null,
                                List.of(new ComplaintView.Fact("Địa điểm", "Phòng tiếp công dân <tầng 1>"))))));
    }
}
