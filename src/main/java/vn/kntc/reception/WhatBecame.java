package vn.kntc.reception;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseProgress;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.shared.CaseNumber;

/** Which of the four answers of khoản 1 Điều 28 Luật Tiếp công dân are true of the petitions that a visit became. */
@Component
class WhatBecame {

    private static final String MERGED = "MERGED";

    private final CaseLinks links;
    private final CaseRecords cases;
    private final List<CaseProgress> rooms;

    WhatBecame(CaseLinks links, CaseRecords cases, List<CaseProgress> rooms) {
        this.links = links;
        this.cases = cases;
        this.rooms = rooms;
    }

    /** Whether that may be said: accepted only what somebody accepted, sent on only what went out. */
    boolean mayTell(Visit visit, ResultOutcome outcome) {
        return switch (outcome) {
            case A -> any(visit, CaseProgress::accepted);
            case D -> any(visit, CaseProgress::sentOn);
            case B, C -> true;
        };
    }

    /** The answer that is true as things stand. */
    ResultOutcome fitting(Visit visit) {
        if (mayTell(visit, ResultOutcome.A)) {
            return ResultOutcome.A;
        }
        if (mayTell(visit, ResultOutcome.D)) {
            return ResultOutcome.D;
        }
        return undecided(visit) ? ResultOutcome.B : ResultOutcome.C;
    }

    private boolean undecided(Visit visit) {
        return cases.of(petitions(visit)).values().stream()
                .map(CaseRecord::outcome)
                .anyMatch(outcome -> outcome == null);
    }

    private boolean any(Visit visit, BiPredicate<CaseProgress, CaseNumber> told) {
        return petitions(visit).stream().flatMap(this::withMerged).anyMatch(petition -> rooms.stream()
                .anyMatch(room -> told.test(room, petition)));
    }

    private static List<CaseNumber> petitions(Visit visit) {
        return visit.facts().petitions().stream().map(CaseNumber::new).toList();
    }

    /** What is handled together with another petition stands where that one does. */
    private Stream<CaseNumber> withMerged(CaseNumber petition) {
        return Stream.concat(
                Stream.of(petition),
                links.of(petition).stream()
                        .filter(link -> link.relation().equals(MERGED))
                        .map(CaseLinks.Link::other));
    }
}
