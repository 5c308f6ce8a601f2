package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.ActDay;
import vn.kntc.law.Law;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.organization.Role;
import vn.kntc.oversight.ReportAct.Compiled;
import vn.kntc.oversight.ReportAct.Gathered;
import vn.kntc.oversight.ReportAct.Scheduled;
import vn.kntc.oversight.ReportAct.Signed;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.UserId;

/**
 * Periodic reports (báo cáo định kỳ): begun by the calendar of {@code scheduleReports} or on request, gathered from the agencies below,
 * checked, signed and sent. Tables and text are files of the case that the officer attaches.
 *
 * <p>Every verb throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and {@link vn.kntc.shared.OutOfOrder}
 * where the case does not stand where the step needs it.
 */
@Service
@Transactional
public class PeriodicReports {

    private static final String REQUEST = "REQUEST";
    private static final Set<Role> STARTERS = Set.of(Role.MONITOR, Role.MANAGER);

    private static final Map<String, String> NAMES = Map.of(
            "Q1", "quý I",
            "Q2", "quý II",
            "H1", "6 tháng đầu năm",
            "Q3", "quý III",
            "M9", "9 tháng đầu năm",
            "Q4", "quý IV",
            "YEAR", "năm");

    private final OversightDesk desk;
    private final OversightPapers papers;
    private final OversightBeginnings beginnings;
    private final Agencies agencies;
    private final Law law;
    private final JdbcClient jdbc;

    PeriodicReports(
            OversightDesk desk,
            OversightPapers papers,
            OversightBeginnings beginnings,
            Agencies agencies,
            Law law,
            JdbcClient jdbc) {
        this.desk = desk;
        this.papers = papers;
        this.beginnings = beginnings;
        this.agencies = agencies;
        this.law = law;
        this.jdbc = jdbc;
    }

    /** A report of the calendar. @param name in words */
    public record Period(String code, int year, String name, LocalDate from, LocalDate to, LocalDate due) {}

    /** What the calendar of this year has for the agency, as far as its data are complete by the day and no report began. */
    @Transactional(readOnly = true)
    public List<Period> owed(AgencyId agency) {
        var today = desk.today();
        return calendar(agencies.get(agency), today)
                .filter(period -> period.to().isBefore(today) && !period.due().isBefore(today))
                .filter(period -> find(agency, period.year(), period.code()).isEmpty())
                .toList();
    }

    private Stream<Period> calendar(Agency agency, LocalDate today) {
        var answer = law.decide("scheduleReports", today, Map.of("year", today.getYear()));
        var due = agency.level() == AgencyLevel.PROVINCE ? "provinceDue" : "communeDue";
        return answer.results().stream()
                .map(row -> new Period(
                        (String) row.get("period"),
                        today.getYear(),
                        NAMES.getOrDefault((String) row.get("period"), (String) row.get("period")),
                        LocalDate.parse((String) row.get("from")),
                        LocalDate.parse((String) row.get("to")),
                        LocalDate.parse((String) row.get(due))))
                .sorted(Comparator.comparing(Period::due).thenComparing(Period::code));
    }

    private Optional<CaseNumber> find(AgencyId agency, int year, String period) {
        return jdbc.sql(
                        "select case_number from kntc.periodic_report where agency = :agency and year = :year and period = :period")
                .param("agency", agency.value())
                .param("year", year)
                .param("period", period)
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    /** The calendar begins what it owes; told twice it begins once. */
    public List<CaseNumber> beginOwed(AgencyId agency) {
        var answer = law.decide(
                "scheduleReports", desk.today(), Map.of("year", desk.today().getYear()));
        return owed(agency).stream()
                .map(period -> begin(
                        agency,
                        "Báo cáo " + period.name() + " " + period.year(),
                        new Scheduled(
                                desk.today(),
                                period.code(),
                                period.year(),
                                period.from(),
                                period.to(),
                                period.due(),
                                answer.basis()),
                        UserId.SYSTEM))
                .toList();
    }

    /** A report on request (chuyên đề, đột xuất), by the days that the request names. */
    public CaseNumber beginOnRequest(
            AgencyId agency, String subject, LocalDate from, LocalDate to, LocalDate due, Set<Role> roles, UserId by) {
        if (roles.stream().noneMatch(STARTERS::contains)) {
            throw new NotPermitted("Vai trò của người đang đăng nhập không lập được báo cáo.");
        }
        new ActDay("toOn", to).requireFrom(from);
        new ActDay("dueOn", due).requireFrom(desk.today());
        return begin(
                agency,
                subject,
                new Scheduled(desk.today(), REQUEST, desk.today().getYear(), from, to, due, List.of()),
                by);
    }

    private CaseNumber begin(AgencyId agency, String subject, Scheduled scheduled, UserId by) {
        return beginnings.begin(ReportCourse.PROCEDURE, agency, subject, by, number -> {
            desk.record(desk.lock(number), scheduled, by);
            jdbc.sql("insert into kntc.periodic_report (case_number, agency, year, period, from_on, to_on, due_on)"
                            + " values (:caseNumber, :agency, :year, :period, :from, :to, :due)")
                    .param("caseNumber", number.value())
                    .param("agency", agency.value())
                    .param("year", scheduled.year())
                    .param("period", scheduled.period())
                    .param("from", scheduled.fromOn())
                    .param("to", scheduled.toOn())
                    .param("due", scheduled.dueOn())
                    .update();
        });
    }

    /** Whether reports of agencies below have to be gathered first. */
    @Transactional(readOnly = true)
    public boolean gathers(CaseNumber caseNumber) {
        return !below(desk.get(caseNumber).agency()).isEmpty();
    }

    private List<Agency> below(AgencyId agency) {
        return agencies.all().stream()
                .filter(one -> agency.equals(one.superior()))
                .toList();
    }

    /** Agencies below that have not sent their report of the same period, by name. */
    @Transactional(readOnly = true)
    public List<String> missing(CaseNumber caseNumber) {
        var report = desk.get(caseNumber);
        var scheduled = report.last(Scheduled.class).orElseThrow();
        return below(report.agency()).stream()
                .filter(one -> !sent(one.id(), scheduled))
                .map(Agency::name)
                .toList();
    }

    private boolean sent(AgencyId agency, Scheduled scheduled) {
        return jdbc.sql("select count(*) from kntc.periodic_report where agency = :agency and year = :year"
                                + " and period = :period and sent_on is not null")
                        .param("agency", agency.value())
                        .param("year", scheduled.year())
                        .param("period", scheduled.period())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The last day of sending it, as yyyy-MM-dd. */
    @Transactional(readOnly = true)
    public String due(CaseNumber caseNumber) {
        return desk.get(caseNumber).last(Scheduled.class).orElseThrow().dueOn().toString();
    }

    public void gather(CaseNumber caseNumber, Gathered gathered, UserId by) {
        var report = desk.lock(caseNumber);
        desk.requireDay(report, "gatheredOn", gathered.on());
        if (gathered.replyBy() != null) {
            new ActDay("replyBy", gathered.replyBy()).requireFrom(gathered.on());
        }
        desk.record(report, gathered, by);
        papers.draft(report, by);
    }

    public void compile(CaseNumber caseNumber, Compiled compiled, UserId by) {
        var report = desk.lock(caseNumber);
        desk.requireDay(report, "compiledOn", compiled.on());
        desk.record(report, compiled, by);
    }

    public void sign(CaseNumber caseNumber, Signed signed, UserId by) {
        var report = desk.lock(caseNumber);
        desk.requireDay(report, "answeredOn", signed.on());
        desk.record(report, signed, by);
        papers.draft(report, by);
    }

    /** Issues the urging letter or the report's letter. @param enteredNumber that it got on paper before, or null */
    public void issue(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        var report = desk.lock(caseNumber);
        papers.issue(report, on, enteredNumber, by);
        if (report.stage().ended()) {
            jdbc.sql("update kntc.periodic_report set sent_on = :on where case_number = :caseNumber")
                    .param("on", on)
                    .param("caseNumber", caseNumber.value())
                    .update();
        }
    }
}
