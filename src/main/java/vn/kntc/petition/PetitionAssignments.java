package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.AssignedCases;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** What lower bodies were asked to settle and report on, and what was passed on to be inspected (P-10, T-11, T-16). */
@Component
class PetitionAssignments implements AssignedCases {

    private static final Set<String> DEMANDS =
            Set.of(ConclusionPapers.DEMAND, ConclusionPapers.DENUNCIATION_DEMAND, ConclusionPapers.INSPECTION);

    private final Petitions petitions;
    private final JdbcClient jdbc;

    PetitionAssignments(Petitions petitions, JdbcClient jdbc) {
        this.petitions = petitions;
        this.jdbc = jdbc;
    }

    @Override
    public List<Assigned> of(Collection<AgencyId> agencies) {
        return petitions.done(routed(agencies)).entrySet().stream()
                .flatMap(one -> assigned(one.getKey(), one.getValue()).stream())
                .toList();
    }

    private List<CaseNumber> routed(Collection<AgencyId> agencies) {
        return jdbc.sql(
                        """
                        select case_number from kntc.petition
                        where action = any(:actions) and lower(split_part(case_number, '-', 1)) = any(:agencies)""")
                .param("actions", new String[] {PetitionAction.ORDER_REPORT.name(), PetitionAction.INSPECT.name()})
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(String[]::new))
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    private static Optional<Assigned> assigned(CaseNumber caseNumber, List<RecordedAct> done) {
        var acts = done.stream().map(RecordedAct::act).toList();
        return all(acts, PaperIssued.class).stream()
                .filter(paper -> DEMANDS.contains(paper.form()))
                .findFirst()
                .map(paper -> assigned(caseNumber, paper, Conclusion.of(done), acts));
    }

    private static Assigned assigned(CaseNumber caseNumber, PaperIssued demand, Conclusion conclusion, List<Act> acts) {
        var reports = all(acts, ConclusionAct.Reported.class);
        var report = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        var urgings = all(acts, ConclusionAct.Urged.class);
        var content = conclusion.content();
        return new Assigned(
                caseNumber,
                demand.number(),
                demand.on(),
                content == null ? "" : content.receiver(),
                conclusion.replyBy(),
                report == null && !ConclusionPapers.INSPECTION.equals(demand.form()),
                urgings.size(),
                last(urgings),
                report == null ? null : report.gist(),
                report == null ? null : report.on());
    }

    private static LocalDate last(List<ConclusionAct.Urged> urgings) {
        return urgings.isEmpty() ? null : urgings.get(urgings.size() - 1).on();
    }

    private static <T extends Act> List<T> all(List<Act> acts, Class<T> kind) {
        return acts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
