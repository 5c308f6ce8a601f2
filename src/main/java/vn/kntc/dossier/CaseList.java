package vn.kntc.dossier;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.casefile.OpenSteps;
import vn.kntc.organization.Colleagues;
import vn.kntc.organization.Officers;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.UserId;

/** The list in which officers look for the cases of their agencies, page by page; never an identity. */
@Service
public class CaseList {

    /** Cases on one page. */
    public static final int PAGE_SIZE = 20;

    private static final Comparator<Object> ALPHABET = Collator.getInstance(Locale.forLanguageTag("vi"));

    private final CaseSearch search;
    private final CaseTasks tasks;
    private final OpenSteps steps;
    private final Officers officers;
    private final CurrentUser user;

    CaseList(CaseSearch search, CaseTasks tasks, OpenSteps steps, CurrentUser user, Officers officers) {
        this.search = search;
        this.tasks = tasks;
        this.steps = steps;
        this.officers = officers;
        this.user = user;
    }

    /** False for who belongs to no agency, such as the administrator: his list is always empty. */
    public boolean hasAgency() {
        return !user.agencies().isEmpty();
    }

    /** What cases are that are no petitions. */
    @Transactional(readOnly = true)
    public List<CaseRecords.Other> others() {
        return hasAgency() ? search.others() : List.of();
    }

    /**
     * What the cases wait for now, by name.
     *
     * @param asked is among them though no case waits for it any longer, so that the question stays visible; or null
     */
    @Transactional(readOnly = true)
    public List<String> steps(String asked) {
        return Stream.concat(steps.names(user.agencies(), user.reader()).stream(), Stream.ofNullable(asked))
                .distinct()
                .sorted(ALPHABET)
                .toList();
    }

    /** Who has taken what the cases wait for, the signed-in person first. @param asked as with the steps */
    @Transactional(readOnly = true)
    public List<Holder> holders(UserId asked) {
        var ids = Stream.concat(steps.holders(user.agencies(), user.reader()).stream(), Stream.ofNullable(asked))
                .distinct()
                .toList();
        var names = officers.all(ids);
        return ids.stream()
                .map(id -> new Holder(id, names.get(id).fullName()))
                .sorted(Comparator.comparing((Holder holder) -> !holder.id().equals(user.id()))
                        .thenComparing(Holder::name, ALPHABET))
                .toList();
    }

    /**
     * In a number of queries that does not grow with the page.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Sheet sheet(CaseWanted wanted, int page) {
        var found = search.search(wanted, page, PAGE_SIZE);
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

    /** Somebody who has taken a task. */
    public record Holder(UserId id, String name) {}

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
