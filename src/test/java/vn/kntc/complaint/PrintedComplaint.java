package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** What this room prints into the dossier of one complaint, for the tests of the dossier. */
public final class PrintedComplaint {

    private PrintedComplaint() {}

    /** What the room prints of that case. @param sections of all rooms */
    public static CaseSection.Part of(CaseNumber caseNumber, List<CaseSection> sections) {
        return sections.stream()
                .filter(ComplaintSection.class::isInstance)
                .flatMap(section -> section.part(caseNumber).stream())
                .findFirst()
                .orElseThrow();
    }

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
                        new CaseSection.Step(
                                "Quyết định thụ lý",
                                LocalDate.of(2026, 7, 8),
                                List.of(new CaseSection.Value("Ngày thụ lý", "08/07/2026"))),
                        new CaseSection.Step(
                                "Lịch đối thoại",
                                null,
                                List.of(new CaseSection.Value("Địa điểm", "Phòng tiếp công dân <tầng 1>"))))));
    }
}
