package vn.kntc.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.Officer;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Reads the schedule and the conclusions of an agency, for who works there. */
@Service
@Transactional(readOnly = true)
public class SessionBook {

    private final Sessions sessions;
    private final Agencies agencies;
    private final Officers officers;
    private final OnlineSessions online;
    private final Law law;
    private final Provisions provisions;
    private final Clock clock;

    SessionBook(
            Sessions sessions,
            Agencies agencies,
            Officers officers,
            OnlineSessions online,
            Law law,
            Provisions provisions,
            Clock clock) {
        this.sessions = sessions;
        this.agencies = agencies;
        this.officers = officers;
        this.online = online;
        this.law = law;
        this.provisions = provisions;
        this.clock = clock;
    }

    /**
     * A session of the schedule.
     *
     * @param publishBy last day of publication; null where nothing has to be published any more
     * @param moved earlier times with the reason why it was put off, oldest first
     * @param receiver who received, or null before it was held
     */
    public record Line(
            CaseNumber caseNumber,
            SessionPlan plan,
            SessionState state,
            boolean movable,
            LocalDate publishBy,
            boolean publishLate,
            boolean publishedLate,
            List<String> moved,
            boolean toAnnounce,
            String cancelled,
            int matters,
            String receiver) {}

    public List<Line> month(AgencyId agency, YearMonth month) {
        return sessions.between(agency, month.atDay(1), month.atEndOfMonth()).stream()
                .sorted(Comparator.comparing(Session::on)
                        .thenComparing(session -> session.plan().time().from()))
                .map(this::line)
                .toList();
    }

    /** Whether the law of the month, or of today where that is later, knows sessions online: then they may be planned. */
    public boolean onlinePossible(YearMonth month) {
        var today = LocalDate.now(clock);
        var last = month.atEndOfMonth();
        return online.possibleOn(last.isBefore(today) ? today : last);
    }

    /** How many sessions each month of the year has, cancelled ones left out; months without one too. */
    public List<Integer> year(AgencyId agency, int year) {
        var all = sessions.between(agency, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return Stream.iterate(1, month -> month + 1)
                .limit(12)
                .map(month -> (int) all.stream()
                        .filter(session -> session.state() != SessionState.CANCELLED)
                        .filter(session -> session.on().getMonthValue() == month)
                        .count())
                .toList();
    }

    private Line line(Session session) {
        var facts = session.facts();
        var publishBy = session.state() == SessionState.PLANNED
                ? law.deadline("RECEPTION_SCHEDULE_PUBLISH", session.on(), Map.of())
                        .due()
                : null;
        return new Line(
                session.caseNumber(),
                session.plan(),
                session.state(),
                session.state().ahead(),
                publishBy,
                publishBy != null && publishBy.isBefore(LocalDate.now(clock)),
                session.published() && facts.publication().late(),
                facts.postponements().stream().map(SessionBook::moved).toList(),
                session.state().ahead() && session.toAnnounce(),
                facts.cancelled(),
                facts.matters().size(),
                facts.minutes() == null
                        ? null
                        : facts.minutes().receiver(session.plan().leader()));
    }

    static String moved(Postponement postponement) {
        return postponement.elsewhere()
                ? postponement.from().shown() + " đổi nơi tiếp, từ "
                        + postponement.from().place() + " đến "
                        + postponement.to().place() + ": " + postponement.reason()
                : postponement.from().shown() + " hoãn đến " + postponement.to().shown() + ": " + postponement.reason();
    }

    /** A conclusion that is not carried out. @param waiting a letter waits to be issued */
    public record Followed(
            CaseNumber caseNumber,
            LocalDate sessionOn,
            int number,
            String unit,
            String what,
            LocalDate dueOn,
            boolean overdue,
            String progress,
            int urged,
            LocalDate urgedOn,
            boolean waiting) {}

    /** What is due first comes first. */
    public List<Followed> followed(AgencyId agency) {
        return sessions.followed(agency).stream()
                .flatMap(session -> session.openConclusions().stream().map(open -> followed(session, open)))
                .sorted(Comparator.comparing(Followed::dueOn)
                        .thenComparing(one -> one.caseNumber().value())
                        .thenComparing(Followed::number))
                .toList();
    }

    private Followed followed(Session session, Conclusion open) {
        return new Followed(
                session.caseNumber(),
                session.on(),
                open.number(),
                open.unit(),
                open.what(),
                open.dueOn(),
                open.dueOn().isBefore(LocalDate.now(clock)),
                open.progress(),
                open.urged(),
                open.urgedOn(),
                !session.facts().urging().isEmpty());
    }

    /** How often units are urged, and where that comes from. */
    public String urging() {
        return provisions.sentence("URGE_CONCLUSION", LocalDate.now(clock));
    }

    /** The leaders of an agency whose sessions may be planned: its head first, then who resolves there. */
    public List<Leader> leaders(AgencyId agency) {
        var of = agencies.get(agency);
        var accounts = officers.inRole(Role.RESOLVER, agency).stream()
                .map(officer -> new Leader(
                        officer.id().value(),
                        officer.fullName(),
                        officer.title() == null ? of.headTitle() : officer.title(),
                        isHead(officer, of)))
                .toList();
        var heads = accounts.stream().filter(Leader::head).findFirst().isPresent()
                ? Stream.<Leader>empty()
                : Stream.of(new Leader(null, null, of.headTitle(), true));
        return Stream.concat(heads, accounts.stream().sorted(Comparator.comparing(leader -> !leader.head())))
                .toList();
    }

    private static boolean isHead(Officer officer, Agency of) {
        var signature = of.signature(officer.title());
        return signature.capacity() == null && signature.title().equals(of.signerTitle());
    }
}
