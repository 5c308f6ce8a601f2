package vn.kntc.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseSection;
import vn.kntc.handling.act.PrintedActs;
import vn.kntc.organization.Officers;

/** What was done in a case, act by act, for other systems. */
@Service
public class CaseHistory {

    private final CaseAccess access;
    private final PrintedActs acts;
    private final Officers officers;

    CaseHistory(CaseAccess access, PrintedActs acts, Officers officers) {
        this.access = access;
        this.acts = acts;
        this.officers = officers;
    }

    /**
     * An act as everybody may read it who may see the case.
     *
     * @param ordinal number within the case, from 1
     * @param procedure key of the process in whose course it was done; null for a case that is in no register
     * @param kind name under which it is kept
     * @param on day of the act, null for what has none of its own
     * @param recordedAt moment of recording
     * @param by who recorded it, by the name and title of that moment
     * @param facts in Vietnamese, days as dd/MM/yyyy
     */
    public record Line(
            int ordinal,
            String procedure,
            String kind,
            LocalDate on,
            Instant recordedAt,
            String by,
            List<CaseSection.Value> facts) {}

    /** Oldest first. @throws vn.kntc.shared.NotFound if the signed-in person may not know of the case */
    @Transactional(readOnly = true)
    public List<Line> of(String number) {
        var caseNumber = access.requireSight(number).caseNumber();
        var done = acts.of(caseNumber);
        var names = officers.all(done.stream().map(PrintedActs.Line::by).collect(Collectors.toSet()));
        return done.stream()
                .map(act -> new Line(
                        act.ordinal(),
                        act.procedure(),
                        act.kind(),
                        act.on(),
                        act.at(),
                        names.get(act.by(), act.at()).nameAndTitle(),
                        act.facts()))
                .toList();
    }
}
