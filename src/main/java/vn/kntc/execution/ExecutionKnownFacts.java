package vn.kntc.execution;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.engine.KnownFacts;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.handling.act.ActLog;
import vn.kntc.shared.CaseNumber;

/** What was said of an execution before, for the forms of later steps to begin with. */
@Component
class ExecutionKnownFacts implements KnownFacts {

    private static final String BODY = "body";
    private static final String OTHERS = "others";
    private static final String DUTIES = "duties";
    private static final String REPORT_BY = "reportBy";
    private static final Set<String> COUNTS = Set.of(
            "restoredOrganizations",
            "restoredPersons",
            "proposedPersons",
            "proposedOfficials",
            "referredCases",
            "referredPersons",
            "referredOfficials",
            "handledPersons",
            "handledOfficials",
            "prosecutedCases",
            "prosecutedPersons",
            "prosecutedOfficials");

    private final CaseLedger ledger;
    private final ActLog log;

    ExecutionKnownFacts(CaseLedger ledger, ActLog log) {
        this.ledger = ledger;
        this.log = log;
    }

    @Override
    public String room() {
        return "execution";
    }

    @Override
    public Set<String> names() {
        var names = new TreeSet<>(COUNTS);
        names.addAll(Set.of(BODY, OTHERS, DUTIES, REPORT_BY));
        names.addAll(ExecutionFields.DUE.values());
        names.addAll(ExecutionFields.DONE.values());
        return names;
    }

    @Override
    public Map<String, Set<String>> lists() {
        return Map.of(DUTIES, Set.of("who", "what", "dueOn"));
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        var acts = log.of(caseNumber, ExecutionActs.KINDS);
        if (!acts.isEmpty()) {
            tell(new Execution(ledger.find(caseNumber).orElseThrow().entry(), acts), known);
        }
        return known;
    }

    private static void tell(Execution execution, Map<String, Object> known) {
        var directed = execution.last(Directed.class);
        put(known, BODY, directed.map(Directed::body).orElseGet(() -> execution
                .begun()
                .executors()));
        directed.ifPresent(one -> {
            put(known, OTHERS, one.others());
            put(known, REPORT_BY, one.reportBy() == null ? null : one.reportBy().toString());
        });
        known.put(
                DUTIES,
                execution.open().stream()
                        .map(open -> Map.<String, Object>of(
                                "who",
                                open.duty().who(),
                                "what",
                                open.duty().what(),
                                "dueOn",
                                open.duty().dueOn().toString()))
                        .toList());
        figures(execution.due(), known);
        figures(execution.done(), known);
    }

    private static void figures(DueFigures due, Map<String, Object> known) {
        ExecutionFields.DUE.forEach(
                (kind, field) -> amount(known, field, due.amounts().of(kind)));
        count(known, "restoredOrganizations", due.restoredOrganizations());
        count(known, "restoredPersons", due.restoredPersons());
        count(known, "proposedPersons", due.proposedPersons());
        count(known, "proposedOfficials", due.proposedOfficials());
        count(known, "referredCases", due.referredCases());
        count(known, "referredPersons", due.referredPersons());
        count(known, "referredOfficials", due.referredOfficials());
    }

    private static void figures(DoneFigures done, Map<String, Object> known) {
        ExecutionFields.DONE.forEach(
                (kind, field) -> amount(known, field, done.amounts().of(kind)));
        count(known, "handledPersons", done.handledPersons());
        count(known, "handledOfficials", done.handledOfficials());
        count(known, "prosecutedCases", done.prosecutedCases());
        count(known, "prosecutedPersons", done.prosecutedPersons());
        count(known, "prosecutedOfficials", done.prosecutedOfficials());
    }

    private static void amount(Map<String, Object> known, String field, BigDecimal amount) {
        if (amount.signum() > 0) {
            known.put(field, amount);
        }
    }

    private static void count(Map<String, Object> known, String field, int count) {
        if (count > 0) {
            known.put(field, count);
        }
    }

    private static void put(Map<String, Object> known, String name, Object value) {
        if (value != null) {
            known.put(name, value);
        }
    }
}
