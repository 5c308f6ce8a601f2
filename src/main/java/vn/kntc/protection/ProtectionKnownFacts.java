package vn.kntc.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.engine.KnownFacts;
import vn.kntc.handling.act.ActLog;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.Measure;
import vn.kntc.protection.ProtectionAct.Route;
import vn.kntc.shared.CaseNumber;

/** What was said of a protection before, for the forms of later steps to begin with. */
@Component
class ProtectionKnownFacts implements KnownFacts {

    private static final String BODY = "body";
    private static final String MEASURES = "measures";

    private final CaseLedger ledger;
    private final ActLog log;

    ProtectionKnownFacts(CaseLedger ledger, ActLog log) {
        this.ledger = ledger;
        this.log = log;
    }

    @Override
    public String room() {
        return "protection";
    }

    @Override
    public Set<String> names() {
        return Set.of(BODY, MEASURES);
    }

    @Override
    public Map<String, Set<String>> lists() {
        return Map.of(MEASURES, Set.of("what", "who"));
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        var known = new HashMap<String, Object>();
        var acts = log.of(caseNumber, ProtectionActs.KINDS);
        if (!acts.isEmpty()) {
            var protection =
                    new Protection(ledger.find(caseNumber).orElseThrow().entry(), acts);
            protection.last(Assessed.class).ifPresent(assessed -> known.put(BODY, bodies(assessed.routes())));
            known.put(
                    MEASURES,
                    protection.measures().stream()
                            .map(ProtectionKnownFacts::row)
                            .toList());
        }
        return known;
    }

    private static String bodies(List<Route> routes) {
        return routes.stream().map(Route::protector).distinct().collect(Collectors.joining("; "));
    }

    private static Map<String, Object> row(Measure measure) {
        return Map.of("what", measure.what(), "who", measure.who());
    }
}
