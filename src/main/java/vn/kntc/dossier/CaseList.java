package vn.kntc.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.organization.Colleagues;
import vn.kntc.organization.Officers;
import vn.kntc.security.CurrentUser;

/** The list in which officers look for the cases of their agencies, page by page; never an identity. */
@Service
public class CaseList {

    /** Cases on one page. */
    public static final int PAGE_SIZE = 20;

    private final CaseSearch search;
    private final CaseTasks tasks;
    private final Officers officers;
    private final CurrentUser user;

    CaseList(CaseSearch search, CaseTasks tasks, CurrentUser user, Officers officers) {
        this.search = search;
        this.tasks = tasks;
        this.officers = officers;
        this.user = user;
    }

    /** False for who belongs to no agency, such as the administrator: his list is always empty. */
    public boolean hasAgency() {
        return !user.agencies().isEmpty();
    }

    /**
     * Newest first, in a number of queries that does not grow with the page.
     *
     * @param status or null for all
     * @param kind or null for all
     * @param overdueOnly only cases with a clock whose last day has passed
     * @param text words in number and summary, without regard to accents and case, or null for all
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Sheet sheet(CaseStatus status, CaseKind kind, boolean overdueOnly, String text, int page) {
        var found = search.search(status, kind, overdueOnly ? Boolean.TRUE : null, text, page, PAGE_SIZE);
        var waiting = tasks.openSteps(
                found.cases().stream().map(line -> line.record().caseNumber()).toList());
        var holders = officers.all(waiting.values().stream()
                .flatMap(List::stream)
                .map(OpenTask.Step::assignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Sheet(
                page,
                found.total(),
                found.cases().stream()
                        .map(line -> new Entry(
                                line.record(),
                                waiting.getOrDefault(line.record().caseNumber(), List.of()).stream()
                                        .map(step -> told(step, holders))
                                        .toList(),
                                line.next()))
                        .toList());
    }

    private static String told(OpenTask.Step step, Colleagues holders) {
        return step.assignee() == null
                ? step.name()
                : step.name() + " – " + holders.get(step.assignee()).fullName() + " đang giữ";
    }

    /**
     * One page of the list.
     *
     * @param page from 0
     * @param total cases on all pages
     */
    public record Sheet(int page, long total, List<Entry> entries) {

        /** At least 1, so that an empty list has a page too. */
        public long pages() {
            return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        }

        public boolean hasNext() {
            return page + 1 < pages();
        }
    }

    /**
     * A case in the list.
     *
     * @param tasks what waits for somebody and who holds it, oldest first
     * @param next the clock whose last day comes first, or null where none is waited for
     */
    public record Entry(CaseRecord record, List<String> tasks, ClockReading next) {}
}
