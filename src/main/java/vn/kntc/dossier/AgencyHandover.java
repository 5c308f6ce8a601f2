package vn.kntc.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.handling.act.ActLog;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Succession;
import vn.kntc.organization.Successions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * An agency was merged into another, which goes on with its running cases: under their numbers, by their clocks and with who is in them.
 * Every open case is told who goes on, from which day and by which paper.
 */
@Service
@Transactional
public class AgencyHandover {

    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final Successions successions;
    private final Agencies agencies;
    private final ActLog log;
    private final Provisions provisions;
    private final Clock clock;

    AgencyHandover(
            JdbcClient jdbc,
            CaseRecords cases,
            Successions successions,
            Agencies agencies,
            ActLog log,
            Provisions provisions,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.successions = successions;
        this.agencies = agencies;
        this.log = log;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** What became of a case. */
    public enum Result {
        /** it was told now */
        HANDED_OVER,
        /** it was told before */
        ALREADY
    }

    /** One case of the merged agency. */
    public record Line(CaseNumber caseNumber, Result result) {}

    /**
     * Keeps the succession and tells the open cases of it; said again it tells those only that came since. Cases that not everybody of
     * their agency may know are handed over with the others and not listed.
     *
     * @throws vn.kntc.shared.OutOfOrder where the agency was merged into another one
     * @throws vn.kntc.shared.InvalidInput where it is not whole
     */
    public List<Line> handOver(Succession succession, UserId by) {
        successions.keep(succession, by);
        var lines = cases.notEnded(succession.agency()).stream()
                .map(caseNumber -> new Line(caseNumber, tell(caseNumber, succession, by)))
                .toList();
        return lines.stream()
                .filter(line -> cases.findOpen(line.caseNumber()).isPresent())
                .toList();
    }

    private Result tell(CaseNumber caseNumber, Succession succession, UserId by) {
        int fresh = jdbc.sql(
                        """
                        insert into kntc.case_succession (case_number, agency, told_at) values (:caseNumber, :agency, :at)
                        on conflict do nothing""")
                .param("caseNumber", caseNumber.value())
                .param("agency", succession.agency().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (fresh == 0) {
            return Result.ALREADY;
        }
        log.note(
                caseNumber,
                by,
                provisions.sentence(
                        "AGENCY_SUCCEEDED",
                        succession.from(),
                        Map.of(
                                "successor",
                                agencies.get(succession.successor()).name(),
                                "from",
                                ShownDay.of(succession.from()),
                                "document",
                                succession.document())));
        provisions.doubts("AGENCY_SUCCEEDED", succession.from()).forEach(doubt -> log.note(caseNumber, by, doubt));
        return Result.HANDED_OVER;
    }
}
