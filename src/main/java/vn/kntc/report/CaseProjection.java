package vn.kntc.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseActs;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.handling.act.ActTrees;
import vn.kntc.law.RegimeOfDay;
import vn.kntc.shared.CaseNumber;

/**
 * Makes the rows of a case from what is known of it, all of them anew each time: it does not matter how often, in which order or how late
 * that is done, and a rebuild from nothing is the same.
 */
@Component
class CaseProjection {

    private final ReportFacts counted;
    private final CaseLedger ledger;
    private final CaseActs acts;
    private final CaseLinks links;
    private final Clocks clocks;
    private final ActTrees trees;
    private final RegimeOfDay regimes;
    private final ReportRows rows;

    CaseProjection(
            ReportFacts counted,
            CaseLedger ledger,
            CaseActs acts,
            CaseLinks links,
            Clocks clocks,
            ActTrees trees,
            RegimeOfDay regimes,
            ReportRows rows) {
        this.counted = counted;
        this.ledger = ledger;
        this.acts = acts;
        this.links = links;
        this.clocks = clocks;
        this.trees = trees;
        this.regimes = regimes;
        this.rows = rows;
    }

    /** Replaces the rows of these cases, and of those that count something of them, under their locks. */
    @Transactional
    public void replace(Collection<CaseNumber> changed) {
        var all = new LinkedHashSet<>(changed);
        var linked = new HashMap<CaseNumber, List<CaseLinks.Link>>();
        changed.forEach(caseNumber -> linked.computeIfAbsent(caseNumber, links::of).stream()
                .filter(link -> counts(link.relation()))
                .forEach(link -> all.add(link.other())));
        rows.hold(all);
        var lines = ledger.of(all);
        var recorded = acts.of(all);
        var running = clocks.of(all);
        for (var caseNumber : all) {
            rows.clear(caseNumber);
            Optional.ofNullable(lines.get(caseNumber))
                    .ifPresent(line -> rows.add(
                            line,
                            project(
                                    line,
                                    linked.computeIfAbsent(caseNumber, links::of),
                                    recorded.getOrDefault(caseNumber, List.of()),
                                    running.getOrDefault(caseNumber, List.of())),
                            this::regime));
        }
    }

    private boolean counts(String relation) {
        return counted.linked().stream().anyMatch(linked -> linked.relation().equals(relation));
    }

    private String regime(LocalDate day) {
        return regimes.code(day);
    }

    private Map<Grain, List<Map<String, Object>>> project(
            CaseLedger.Line line,
            List<CaseLinks.Link> linked,
            List<CaseActs.Recorded> recorded,
            List<StatutoryClock> running) {
        var written = new GrainRows(counted.grains());
        for (var one : recorded) {
            var act = one.act();
            var rules = counted.rules().stream()
                    .filter(rule -> rule.isOf(act.procedure(), act.kind()))
                    .toList();
            if (!rules.isEmpty()) {
                var facts = new Facts(act.on(), trees.facts(act), null);
                rules.forEach(rule -> written.write(rule, facts));
            }
        }
        writeLinked(linked, written);
        writeClocks(line.entry().procedure(), running, written);
        return written.begun();
    }

    private void writeLinked(List<CaseLinks.Link> links, GrainRows written) {
        for (var link : links) {
            var wanted = counted.linked().stream()
                    .filter(linked -> linked.relation().equals(link.relation()))
                    .map(ReportFacts.Linked::rule)
                    .toList();
            if (wanted.isEmpty()) {
                continue;
            }
            for (var other : acts.of(link.other())) {
                wanted.stream()
                        .filter(rule ->
                                rule.isOf(other.act().procedure(), other.act().kind()))
                        .forEach(rule ->
                                written.write(rule, new Facts(other.act().on(), trees.facts(other.act()), null)));
            }
        }
    }

    private void writeClocks(String procedure, List<StatutoryClock> running, GrainRows written) {
        for (var of : counted.clocks()) {
            running.stream()
                    .filter(clock -> of.keys().contains(clock.key()) && clock.state() != ClockState.CANCELLED)
                    .forEach(clock ->
                            of.set().forEach((column, what) -> written.put(of.grain(), column, told(clock, what))));
        }
        if (counted.keepsClocksOf(procedure)) {
            running.forEach(clock -> written.add(ReportFacts.CLOCKS, row(clock)));
        }
    }

    private static Object told(StatutoryClock clock, String what) {
        return switch (what) {
            case "due" -> clock.due();
            case "met_on" -> clock.metOn();
            default -> inTime(clock);
        };
    }

    /** Null while the act is not done. */
    private static Boolean inTime(StatutoryClock clock) {
        return clock.metOn() == null ? null : clock.state() == ClockState.MET;
    }

    private static Map<String, Object> row(StatutoryClock clock) {
        var row = new HashMap<String, Object>();
        row.put("key", clock.key());
        row.put("from_on", clock.from());
        row.put("due_on", clock.due());
        row.put("original_due_on", clock.originalDue());
        row.put("met_on", clock.metOn());
        // whether it is missed is told by the days; a row that says so would change at midnight without an event
        row.put(
                "state",
                clock.state() == ClockState.MISSED && clock.metOn() == null
                        ? "RUNNING"
                        : clock.state().name());
        row.put("waiting", clock.waiting());
        row.put("in_time", inTime(clock));
        return row;
    }
}
