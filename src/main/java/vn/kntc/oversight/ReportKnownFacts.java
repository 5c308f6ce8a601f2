package vn.kntc.oversight;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.KnownFacts;
import vn.kntc.shared.CaseNumber;

/** Which agencies below have not sent their report, for the form that urges them to begin with. */
@Component
class ReportKnownFacts implements KnownFacts {

    private static final String MISSING = "missing";

    private final OversightDesk desk;
    private final PeriodicReports reports;

    ReportKnownFacts(OversightDesk desk, PeriodicReports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    @Override
    public String room() {
        return "oversight";
    }

    @Override
    public Set<String> names() {
        return Set.of(MISSING);
    }

    @Override
    public Map<String, Object> of(CaseNumber caseNumber) {
        return desk.find(caseNumber)
                .filter(found -> found.last(ReportAct.Scheduled.class).isPresent())
                .map(found -> String.join("; ", reports.missing(caseNumber)))
                .filter(missing -> !missing.isEmpty())
                .map(missing -> Map.<String, Object>of(MISSING, missing))
                .orElse(Map.of());
    }
}
