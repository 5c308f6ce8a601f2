package vn.kntc.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * Complaints that an agency right below did not resolve in time: who may get the second complaint sees them before it comes (khoản 1 Điều
 * 33 Luật Khiếu nại; Điều 4 Nghị định 124/2020/NĐ-CP). Nothing of them but number, agency, days and what was told.
 */
@Service
@Transactional(readOnly = true)
public class OverdueBelow {

    private final ComplaintRepository complaints;
    private final Clocks clocks;
    private final Agencies agencies;
    private final Clock clock;

    OverdueBelow(ComplaintRepository complaints, Clocks clocks, Agencies agencies, Clock clock) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * @param agency name of who resolves it
     * @param due last day of the period of resolution
     * @param daysLate calendar days since then
     * @param notice number of the notice to the complainant, or null where none went out
     */
    public record Line(CaseNumber caseNumber, String agency, LocalDate due, int daysLate, String notice) {}

    /** @param own agencies of who asks; the longest overdue first */
    public List<Line> of(Collection<AgencyId> own) {
        var below = agencies.all().stream()
                .filter(agency -> agency.superior() != null && own.contains(agency.superior()))
                .collect(Collectors.toMap(Agency::id, Agency::name));
        var today = LocalDate.now(clock);
        return complaints.unresolved(below.keySet()).stream()
                .flatMap(number -> line(complaints.get(number), below.get(number.agency()), today).stream())
                .sorted(Comparator.comparing(Line::due)
                        .thenComparing(line -> line.caseNumber().value()))
                .toList();
    }

    private Optional<Line> line(Complaint complaint, String agency, LocalDate today) {
        return clocks.find(complaint.caseNumber(), complaint.resolution().resolveClock())
                .filter(resolve -> resolve.open() && resolve.state() == ClockState.MISSED)
                .map(StatutoryClock::due)
                .map(due -> new Line(
                        complaint.caseNumber(),
                        agency,
                        due,
                        WorkCalendar.daysBetween(due, today),
                        complaint
                                .issued(NumberedPaper.OVERDUE_NOTICE)
                                .map(PaperIssued::number)
                                .orElse(null)));
    }
}
