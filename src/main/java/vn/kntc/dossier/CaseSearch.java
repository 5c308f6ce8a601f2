package vn.kntc.dossier;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.organization.CaseWall;
import vn.kntc.security.CurrentUser;

/** Finds cases of the signed-in person's agencies and tells where one stands; never an identity. */
@Service
public class CaseSearch {

    private final CaseAccess access;
    private final CurrentUser user;
    private final CaseRecords cases;
    private final CaseTasks tasks;
    private final Clocks clocks;
    private final ClockReadings readings;
    private final Documents documents;
    private final CaseLinks links;
    private final CaseWall wall;

    CaseSearch(
            CaseAccess access,
            CurrentUser user,
            CaseRecords cases,
            CaseTasks tasks,
            Clocks clocks,
            ClockReadings readings,
            Documents documents,
            CaseLinks links,
            CaseWall wall) {
        this.access = access;
        this.user = user;
        this.cases = cases;
        this.tasks = tasks;
        this.clocks = clocks;
        this.readings = readings;
        this.documents = documents;
        this.links = links;
        this.wall = wall;
    }

    /** @throws vn.kntc.shared.NotFound if the signed-in person may not know of the case */
    @Transactional(readOnly = true)
    public Standing standing(String number) {
        var record = access.requireSight(number);
        var caseNumber = record.caseNumber();
        return new Standing(
                record,
                tasks.openTasks(caseNumber),
                clocks.of(caseNumber),
                documents.of(caseNumber),
                links.shownTo(user.reader(), caseNumber));
    }

    /** What cases are that are no petitions. */
    @Transactional(readOnly = true)
    public List<CaseRecords.Other> others() {
        return cases.others();
    }

    /**
     * Searches with two queries whatever the size of the page.
     *
     * @param page from 0
     * @param size 1 to 100
     */
    @Transactional(readOnly = true)
    public Found search(CaseWanted wanted, int page, int size) {
        var agencies = user.agencies();
        if (agencies.isEmpty()) {
            return new Found(page, size, 0, List.of());
        }
        var found = cases.search(agencies, wall.hidden(agencies, user.reader()), wanted, page, size);
        var clocksOfCases =
                clocks.of(found.cases().stream().map(CaseRecord::caseNumber).toList());
        var lines = found.cases().stream()
                .map(record -> line(record, clocksOfCases.getOrDefault(record.caseNumber(), List.of())))
                .toList();
        return new Found(found.page(), found.size(), found.total(), lines);
    }

    private Line line(CaseRecord record, List<StatutoryClock> ofCase) {
        return new Line(
                record,
                readings.next(ofCase.stream().map(readings::read).toList()).orElse(null));
    }

    /** Where a case stands. */
    public record Standing(
            CaseRecord record,
            List<OpenTask> openTasks,
            List<StatutoryClock> clocks,
            List<CaseDocument> documents,
            List<CaseLinks.Link> links) {}

    /** One page of a search. */
    public record Found(int page, int size, long total, List<Line> cases) {}

    /**
     * A case in a list.
     *
     * @param next the clock whose last day comes first, or null where none is waited for
     */
    public record Line(CaseRecord record, ClockReading next) {

        /** The first last day still waited for, or null. */
        public LocalDate nextDue() {
            return next == null ? null : next.clock().due();
        }

        /** True where that day has passed. */
        public boolean overdue() {
            return next != null && next.urgency() == Urgency.RED;
        }
    }
}
