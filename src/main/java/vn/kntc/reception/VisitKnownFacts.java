package vn.kntc.reception;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.engine.KnownFacts;
import vn.kntc.shared.CaseNumber;

/** What the desk recorded, for the forms of later steps to begin with; also where the petitions stand that came of it. */
@Component
class VisitKnownFacts implements KnownFacts {

    private final Visits visits;
    private final CaseRecords cases;
    private final WhatBecame became;

    VisitKnownFacts(Visits visits, CaseRecords cases, WhatBecame became) {
        this.visits = visits;
        this.cases = cases;
        this.became = became;
    }

    @Override
    public String room() {
        return "reception";
    }

    @Override
    public Set<String> names() {
        return Set.of("kind", "outcome", "answer");
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        visits.find(caseNumber).ifPresent(visit -> {
            if (visit.kind() != CaseKind.UNCLASSIFIED) {
                known.put("kind", visit.kind().name());
            }
            var route = visit.facts().route();
            if (route != null) {
                var outcome = outcome(visit, route);
                if (petitions(visit).isEmpty() || became.mayTell(visit, outcome)) {
                    known.put("outcome", outcome.name());
                }
                known.put("answer", answer(visit, route));
            }
        });
        return known;
    }

    private static ResultOutcome outcome(Visit visit, DeskRoute route) {
        var proposal = visit.facts().proposal();
        return proposal.action() == route.action() && proposal.outcome() != null
                ? proposal.outcome()
                : route.action().usualOutcome();
    }

    private String answer(Visit visit, DeskRoute route) {
        var petitions = petitions(visit);
        if (petitions.isEmpty()) {
            return Optional.ofNullable(route.explanation())
                    .orElse(route.action().label() + ".");
        }
        boolean secret = LogLines.secret(visit.kind(), petitions);
        return petitions.stream().map(petition -> standing(petition, secret)).collect(Collectors.joining(" "));
    }

    private List<CaseRecord> petitions(Visit visit) {
        var numbers = visit.facts().petitions().stream().map(CaseNumber::new).toList();
        var records = cases.of(numbers);
        return numbers.stream().filter(records::containsKey).map(records::get).toList();
    }

    private static String standing(CaseRecord petition, boolean secret) {
        return "Nội dung đã được lập thành đơn" + (secret ? "" : " số " + petition.caseNumber()) + ": "
                + (petition.outcome() == null
                        ? VisitActs.lower(petition.status().label()) + "."
                        : petition.outcome());
    }
}
