package vn.kntc.matter;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseEntered;
import vn.kntc.casefile.CaseFoundToDenounce;
import vn.kntc.casefile.CaseLinked;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.matter.Matter.Member;
import vn.kntc.shared.CaseNumber;

/**
 * What belongs to which matter: every petition and every visit begins one, and joins another where a link says that it is about the same.
 * Of two agencies each has its own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MatterMembers {

    /** What a visit is to the petitions that it brought, as a link tells it. */
    private static final String VISIT_LINK = "VISIT";

    private final Matters matters;
    private final EarlierCases earlierCases;
    private final CaseLinks links;
    private final Clock clock;

    MatterMembers(Matters matters, EarlierCases earlierCases, CaseLinks links, Clock clock) {
        this.matters = matters;
        this.earlierCases = earlierCases;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    public void on(CaseEntered entered) {
        var entry = entered.entry();
        if (entry.series().equals(Matter.PETITION) || entry.series().equals(Matter.VISIT)) {
            begin(new Member(entry.caseNumber(), entry.series(), entry.receivedOn()));
        }
    }

    private MatterId begin(Member first) {
        return matters.open(first.caseNumber().agency(), LocalDate.now(clock).getYear(), first, clock.instant());
    }

    @EventListener
    public void on(CaseLinked linked) {
        if (!linked.from().agency().equals(linked.to().agency())
                || matters.of(linked.from()).isEmpty()) {
            return;
        }
        switch (linked.relation()) {
            case BROUGHT_UP_AT -> bringUp(linked.from(), linked.to());
            case REPEATS, MERGED_INTO, SECOND_INSTANCE_OF -> join(linked.from(), linked.to());
            case TRANSFERRED_FROM -> {
                // from another agency, which has a matter of its own
            }
        }
    }

    /** Whoever links, a matter never tells that who denounces also petitions openly (Điều 8 Luật Tố cáo). */
    private void join(CaseNumber petition, CaseNumber earlier) {
        if (earlierCases.equallyClose(petition, earlier)) {
            matters.of(earlier).stream().findFirst().ifPresent(target -> move(petition, target));
        }
    }

    /**
     * The first petition of a visit goes on with its matter; each further one is another matter that the visit belongs to as well. Where
     * one of them denounces, the visit would tell by whom, and stays alone.
     */
    private void bringUp(CaseNumber petition, CaseNumber visit) {
        if (tells(visit)) {
            leaveAlone(visit);
            return;
        }
        var free = matters.of(visit).stream()
                .map(id -> matters.find(id).orElseThrow())
                .filter(matter -> matter.petitions().isEmpty())
                .findFirst();
        if (free.isPresent()) {
            move(petition, free.get().id());
        } else {
            var own = matters.of(petition).get(0);
            matters.of(visit).stream()
                    .map(id -> member(id, visit))
                    .findFirst()
                    .ifPresent(member -> matters.add(own, member));
        }
    }

    /** Whether it would tell who denounces that the visit belongs to a matter: it and its petitions are not kept alike, or denounce. */
    private boolean tells(CaseNumber visit) {
        return links.of(visit).stream()
                .filter(link -> link.relation().equals(VISIT_LINK))
                .map(CaseLinks.Link::other)
                .filter(earlierCases::isPetition)
                .anyMatch(
                        petition -> earlierCases.mayDenounce(petition) || !earlierCases.equallyClose(petition, visit));
    }

    /** What turns out to denounce takes the visit out of the matters that it was put in while nobody knew. */
    @EventListener
    public void on(CaseFoundToDenounce found) {
        links.of(found.caseNumber()).stream()
                .filter(link -> link.relation().equals(VISIT_LINK))
                .map(CaseLinks.Link::other)
                .filter(visit -> !matters.of(visit).isEmpty())
                .filter(this::tells)
                .forEach(this::leaveAlone);
    }

    private void leaveAlone(CaseNumber visit) {
        var shared = matters.of(visit).stream()
                .map(id -> matters.find(id).orElseThrow())
                .filter(matter -> !matter.petitions().isEmpty())
                .toList();
        shared.forEach(matter -> matters.remove(matter.id(), visit));
        if (!shared.isEmpty() && matters.of(visit).isEmpty()) {
            begin(member(shared.get(0), visit));
        }
    }

    /** The petition leaves its matter for another one, and the visits that brought it come along. */
    void move(CaseNumber petition, MatterId target) {
        var before = matters.find(matters.of(petition).get(0)).orElseThrow();
        if (before.id().equals(target)) {
            return;
        }
        matters.remove(before.id(), petition);
        matters.add(target, member(before, petition));
        for (var member : before.members()) {
            if (!member.petition() && brought(member.caseNumber(), petition)) {
                matters.add(target, member);
                if (before.petitions().stream()
                        .map(Member::caseNumber)
                        .noneMatch(other -> !other.equals(petition) && brought(member.caseNumber(), other))) {
                    matters.remove(before.id(), member.caseNumber());
                }
            }
        }
        var reached = matters.find(target).orElseThrow();
        matters.describe(
                target,
                reached.field() == null ? before.field() : reached.field(),
                Math.max(reached.people(), before.people()));
    }

    /** A matter of its own for a petition that was in another one. */
    MatterId separate(CaseNumber petition) {
        var before = matters.find(matters.of(petition).get(0)).orElseThrow();
        matters.remove(before.id(), petition);
        return begin(member(before, petition));
    }

    private boolean brought(CaseNumber visit, CaseNumber petition) {
        return links.of(petition).stream()
                .anyMatch(link ->
                        link.relation().equals(VISIT_LINK) && link.other().equals(visit));
    }

    private Member member(MatterId id, CaseNumber caseNumber) {
        return member(matters.find(id).orElseThrow(), caseNumber);
    }

    private static Member member(Matter matter, CaseNumber caseNumber) {
        return matter.members().stream()
                .filter(member -> member.caseNumber().equals(caseNumber))
                .findFirst()
                .orElseThrow();
    }
}
