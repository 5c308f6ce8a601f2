package vn.kntc.session;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Counts the days on which the head of an agency received citizens himself against what the law of the day wants at least and against
 * the agency's own target (K2). Delegated, online and urgent sessions are listed and not counted.
 */
@Service
@Transactional(readOnly = true)
public class DutyDays {

    private static final String DUTY = "determineReceptionDuty";
    private static final String WEEK = "WEEK";
    private static final int WEEKS_OF_A_MONTH = 4;

    private final Sessions sessions;
    private final SessionTimes times;
    private final ReceptionTargets targets;
    private final Law law;
    private final Provisions provisions;
    private final Clock clock;

    DutyDays(
            Sessions sessions,
            SessionTimes times,
            ReceptionTargets targets,
            Law law,
            Provisions provisions,
            Clock clock) {
        this.sessions = sessions;
        this.times = times;
        this.targets = targets;
        this.law = law;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** What is wanted at least. @param basis where it comes from */
    public record Minimum(int days, String period, List<String> basis) {

        public boolean weekly() {
            return WEEK.equals(period);
        }
    }

    /**
     * A period in which days are counted.
     *
     * @param label "Tháng 12/2026" or "Tuần 23 (01/06–07/06)"
     * @param counted distinct days on which the head received himself
     * @param wanted at least, 0 for a week without a working day
     * @param met null while it still may be
     */
    public record Count(String label, LocalDate from, LocalDate to, int counted, int wanted, Boolean met) {}

    /** A session that does not count. @param why in a few words */
    public record Uncounted(LocalDate on, String receiver, String why) {}

    /**
     * A month.
     *
     * @param legal null where the law of that month names none for the role
     * @param byLaw one a week or one for the month
     * @param target null where the agency has set none
     * @param byTarget the same against the target
     * @param doubts sentences of open questions
     */
    public record Sheet(
            YearMonth month,
            Minimum legal,
            List<Count> byLaw,
            Minimum target,
            List<Count> byTarget,
            List<Uncounted> uncounted,
            List<String> doubts) {}

    public Sheet of(AgencyId agency, YearMonth month) {
        var periods = new DutyPeriods(times::works);
        var target = targets.of(agency);
        var answer = DutyPeriods.mostOf(
                periods.workingDays(month).stream()
                        .map(day -> duty(target.role(), day))
                        .toList(),
                duty(target.role(), month.atDay(1)));
        var legal = minimum(answer);
        var own = target.stricter() ? new Minimum(target.days(), target.period(), List.of()) : null;
        var around = around(agency, month);
        var doubts = new ArrayList<>(answer.doubts());
        var uncounted = uncounted(around, month, doubts);
        if (Stream.of(legal, own).filter(Objects::nonNull).anyMatch(Minimum::weekly)) {
            doubts.add(provisions.sentence("RECEPTION_WEEK", month.atEndOfMonth()));
        }
        return new Sheet(
                month,
                legal,
                legal == null ? List.of() : counts(legal, month, periods, around),
                own,
                own == null ? List.of() : counts(own, month, periods, around),
                uncounted,
                List.copyOf(doubts));
    }

    private DecisionAnswer duty(String role, LocalDate day) {
        return law.decide(DUTY, day, Map.of("role", role));
    }

    private static Minimum minimum(DecisionAnswer answer) {
        return answer.results().stream()
                .findFirst()
                .map(row -> new Minimum((Integer) row.get("days"), (String) row.get("period"), answer.basis()))
                .orElse(null);
    }

    /** The head's sessions that were held, of the month and of the weeks at its ends. */
    private List<Session> around(AgencyId agency, YearMonth month) {
        return sessions
                .between(
                        agency,
                        month.atDay(1).with(DayOfWeek.MONDAY),
                        month.atEndOfMonth().with(DayOfWeek.SUNDAY))
                .stream()
                .filter(session -> session.plan().leader().head())
                .filter(session -> session.state().held())
                .toList();
    }

    private static boolean counts(Session session) {
        return !session.plan().urgent() && inOwnPerson(session);
    }

    private static boolean inOwnPerson(Session session) {
        return session.facts().minutes().receivedBy() == ReceivedBy.HEAD
                && session.plan().mode() == SessionMode.IN_PERSON;
    }

    private List<Uncounted> uncounted(List<Session> around, YearMonth month, List<String> doubts) {
        var left = around.stream()
                .filter(session -> YearMonth.from(session.on()).equals(month))
                .filter(session -> !counts(session))
                .sorted(Comparator.comparing(Session::on))
                .toList();
        if (left.stream().anyMatch(session -> !inOwnPerson(session))) {
            doubts.add(provisions.sentence("RECEPTION_DELEGATED", month.atEndOfMonth()));
        }
        if (left.stream().anyMatch(session -> session.plan().urgent())) {
            doubts.add(provisions.sentence("RECEPTION_URGENT", month.atEndOfMonth()));
        }
        return left.stream()
                .map(session -> new Uncounted(
                        session.on(),
                        session.facts().minutes().receiver(session.plan().leader()),
                        why(session)))
                .toList();
    }

    private static String why(Session session) {
        if (session.facts().minutes().receivedBy() == ReceivedBy.DELEGATE) {
            return "người được ủy quyền tiếp";
        }
        return session.plan().online() ? "tiếp trực tuyến" : "tiếp đột xuất";
    }

    private List<Count> counts(Minimum minimum, YearMonth month, DutyPeriods periods, List<Session> held) {
        if (!minimum.weekly()) {
            var label = "Tháng %02d/%d".formatted(month.getMonthValue(), month.getYear());
            return List.of(count(label, month.atDay(1), month.atEndOfMonth(), minimum.days(), held));
        }
        return periods.weeks(month).stream()
                .map(week -> count(
                        "Tuần %d (%s–%s)".formatted(week.number(), dayAndMonth(week.from()), dayAndMonth(week.to())),
                        week.from(),
                        week.to(),
                        week.workingDays().isEmpty() ? 0 : minimum.days(),
                        held))
                .toList();
    }

    private static String dayAndMonth(LocalDate day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private Count count(String label, LocalDate from, LocalDate to, int wanted, List<Session> held) {
        Predicate<Session> within =
                session -> !session.on().isBefore(from) && !session.on().isAfter(to);
        int counted = (int) held.stream()
                .filter(within)
                .filter(DutyDays::counts)
                .map(Session::on)
                .distinct()
                .count();
        boolean over = to.isBefore(LocalDate.now(clock));
        boolean met = counted >= wanted;
        return new Count(label, from, to, counted, wanted, met || over ? met : null);
    }

    /** What the agency has set itself. */
    public ReceptionTarget target(AgencyId agency) {
        return targets.of(agency);
    }

    /**
     * Sets the agency's own target; without days it has none.
     *
     * @throws InvalidInput for a role that the law does not know, or a target below what the law of today wants
     */
    @Transactional
    public void setTarget(AgencyId agency, ReceptionTarget target, UserId by) {
        var legal = minimum(duty(target.role(), LocalDate.now(clock)));
        if (target.stricter() && legal != null && monthly(target.days(), target.period()) < monthly(legal)) {
            throw new InvalidInput(
                    "days",
                    "Chỉ tiêu riêng không được thấp hơn mức tối thiểu của luật: " + legal.days() + " ngày mỗi "
                            + (legal.weekly() ? "tuần" : "tháng") + ".");
        }
        targets.set(agency, target, by, clock.instant());
    }

    private static int monthly(Minimum minimum) {
        return monthly(minimum.days(), minimum.period());
    }

    /** Every month has four weeks at least. */
    private static int monthly(int days, String period) {
        return WEEK.equals(period) ? days * WEEKS_OF_A_MONTH : days;
    }
}
